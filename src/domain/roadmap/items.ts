/** One measure of a cell: «2. Выбор форм» has the number «2» and its words. */
export interface Item {
  readonly number: string;
  readonly text: string;
}

const NUMBERED = /^(\d{1,2})[.)]?\s*(?=[«"А-ЯЁа-яё])/;
/** Before a number in the middle of a line: only after the end of a sentence, and only with its own full stop. */
const INLINE = /(?<=[.;:!?»)])\s+(?=\d{1,2}[.)]\s*[«"А-ЯЁ])/;

/**
 * Numbered items of a cell, each one measure; also when they follow each other on one line. Words before the first
 * number are an item without a number, and so is a cell without a numbered list.
 */
export function itemsOf(cell: string): Item[] {
  const items: Item[] = [];
  let next = 1;
  for (const line of cell.split('\n')) {
    for (const [index, piece] of line.split(INLINE).entries()) {
      const last = items[items.length - 1];
      if (NUMBERED.exec(piece)?.[1] === String(next)) {
        items.push({ number: String(next), text: piece.replace(NUMBERED, '').trim() });
        next++;
      } else if (last) {
        const text = `${last.text}${index === 0 ? '\n' : ' '}${piece}`.trim();
        items[items.length - 1] = { ...last, text };
      } else items.push({ number: '', text: piece.trim() });
    }
  }
  return items;
}

/** A cell as a list: its numbered items, none without a list, and the words before the first number. */
export function listOf(cell: string): { readonly lead: string; readonly items: readonly Item[] } {
  const all = itemsOf(cell);
  const items = all.filter(({ number }) => number !== '');
  return { lead: items.length > 0 && all[0]!.number === '' ? all[0]!.text : '', items };
}
