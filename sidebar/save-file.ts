/** Long enough for the browser to have taken the file, in ms. */
const TAKEN_AFTER = 10_000;

/** Gives the browser a file to keep; no request leaves the page. */
export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN_AFTER);
}
