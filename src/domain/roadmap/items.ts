/** One measure of a cell: «2. Выбор форм» has the number «2» and its words. */
export interface Item {
  readonly number: string;
  readonly text: string;
}

const NUMBERED = /^(\d{1,2})[.)]?\s*(?=[«"А-ЯЁа-яё])/;

/** Numbered items of a cell, each one measure; a cell without a numbered list is one item without a number. */
export function itemsOf(cell: string): Item[] {
  const items: Item[] = [];
  for (const line of cell.split('\n')) {
    const number = NUMBERED.exec(line)?.[1];
    const last = items[items.length - 1];
    if (number !== undefined && Number(number) === items.filter((item) => item.number !== '').length + 1)
      items.push({ number, text: line.replace(NUMBERED, '').trim() });
    else if (last) items[items.length - 1] = { ...last, text: `${last.text}\n${line}`.trim() };
    else items.push({ number: '', text: line.trim() });
  }
  return items;
}
