import { counted } from './plural';

const ROWS = ['строка', 'строки', 'строк'] as const;
/** Row numbers named of one sheet; the rest is an ellipsis. */
const MOST_NUMBERS = 4;

/** «14 строк: Пары 2, 3, 5, 6…; Мероприятия 4» */
export function rowsText(bySheet: ReadonlyMap<string, readonly number[]>): string {
  const all = [...bySheet.values()].reduce((sum, rows) => sum + rows.length, 0);
  if (all === 0) return '';
  const sheets = [...bySheet].map(
    ([sheet, rows]) =>
      `${sheet} ${rows.slice(0, MOST_NUMBERS).join(', ')}${rows.length > MOST_NUMBERS ? '…' : ''}`,
  );
  return `${counted(all, ROWS)}: ${sheets.join('; ')}`;
}

export const sourceTexts = {
  noDate: 'без даты',
  counted: (code: string, count: number): string =>
    code === 'I-10' ? `Ниже порога: ${counted(count, ROWS)}` : `Посчитано: ${counted(count, ROWS)}`,
  lacking: (code: string, count: number): string =>
    code === 'I-10' ? `Не ниже порога: ${counted(count, ROWS)}` : `Не хватает: ${counted(count, ROWS)}`,
  more: (count: number): string => `и ещё ${counted(count, ROWS)}`,
  gone: 'Этой цифры больше нет: таблица изменилась. Обновите окно.',
};
