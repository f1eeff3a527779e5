import { type CivilDate, shortDate } from '../domain/calendar/civil-date';
import { monthAndYear } from '../domain/language/dates-in-words';

/** «октябрь 2026» for a repetition of a month, its days for any other. */
function repetition(from: CivilDate | null, to: CivilDate, ofMonth: boolean): string {
  if (ofMonth) return monthAndYear(to);
  return from === null || from === to ? shortDate(to) : `${shortDate(from)} – ${shortDate(to)}`;
}

/** Lines of «Сводка» and of the result of «Проверить сроки». */
export const summaryTexts = {
  onDay: 'Проверка',
  overdue: 'Просрочено',
  soon: 'Ближайшие 14 дней',
  asked: 'Требует уточнения',
  total: 'Дорожная карта',
  checkedRows: 'Проверено строк дорожной карты',
  finished: 'Выполнено строк',
  more: (count: number) => `и ещё строк: ${count}`,
  day: (day: string) => `на ${day}`,
  until: (day: string) => (day === '' ? '' : `до ${day}`),
  share: (part: number, whole: number) => (whole === 0 ? 'данные не собраны' : `${part} из ${whole}`),
  source: (sheet: string, row: number) => `${sheet}, строка ${row}`,
  missed: (
    { from, to }: { readonly from: CivilDate | null; readonly to: CivilDate },
    ofMonth: boolean,
    more: number,
  ) =>
    `не отмечено за ${repetition(from, to, ofMonth)}${more === 0 ? '' : ` и ещё повторений: ${more}`}. Поставьте дату последнего сделанного повторения в «Выполнено».`,
  result: (rows: number, late: number, soon: number, asked: number) =>
    rows === 0
      ? 'В дорожной карте нет строк. Выберите «Дорожная карта — Загрузить план».'
      : `Проверено строк: ${rows}. Просрочено: ${late}, на ближайшие 14 дней: ${soon}, уточнить срок: ${asked}. Подробно — на листе «Сводка».`,
};
