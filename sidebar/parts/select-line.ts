/** Puts the cursor on a line of the source (from 1), so that it can be compared where it stands. */
export function selectLine(source: HTMLTextAreaElement | null, line: number): void {
  if (!source) return;
  const lines = source.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  source.focus();
  source.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  source.scrollTop = (source.scrollHeight / lines.length) * Math.max(0, line - 3);
}
