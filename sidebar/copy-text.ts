/**
 * Selects the text of a field and copies it. False when the browser does not let the page copy, as some do inside a
 * frame: then the text stays selected for the keyboard.
 */
export function copyFrom(field: HTMLTextAreaElement): boolean {
  field.focus();
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
