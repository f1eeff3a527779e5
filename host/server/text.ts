const namedCells = 5;

/** Every sentence of the server. */
export const text = {
  /** `cells` as A1 names; empty when only rows, columns or sizes were changed. */
  carriedOver: (cells: readonly string[]) =>
    cells.length === 0
      ? 'Пока вы меняли таблицу, её открыли заново. Ваши изменения сделаны в ней. Проверьте, что они на своём месте.'
      : `Пока вы писали, таблицу открыли заново. Ваши записи сохранены в тех же ячейках: ${listed(cells)}. Проверьте, что они на своём месте.`,
} as const;

function listed(cells: readonly string[]): string {
  const more = cells.length - namedCells;
  const named = cells.slice(0, namedCells).join(', ');
  return more > 0 ? `${named} и ещё ${more}` : named;
}
