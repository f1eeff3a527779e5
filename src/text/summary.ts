import { type CivilDate, shortDate } from '../domain/calendar/civil-date';
import { monthAndYear } from '../domain/language/dates-in-words';
import { WAITING_MARK } from './deadlines';

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
  moreRemarks: (count: number) => `и ещё замечаний: ${count}`,
  day: (day: string) => `на ${day}`,
  until: (day: string) => (day === '' ? '' : `до ${day}`),
  share: (part: number, whole: number) => (whole === 0 ? 'данные не собраны' : `${part} из ${whole}`),
  missed: (
    { from, to }: { readonly from: CivilDate | null; readonly to: CivilDate },
    ofMonth: boolean,
    more: number,
  ) =>
    `не отмечено за ${repetition(from, to, ofMonth)}${more === 0 ? '' : ` и ещё повторений: ${more}`}. Впишите даты сделанного в «Отметки по срокам» или дату последнего повторения в «Выполнено».`,
  responsible: 'Кто отвечает',
  noEvidence: 'Нет подтверждения за месяц',
  waitingFor: (condition: string) =>
    `${WAITING_MARK} «${condition}». Когда оно наступит, поставьте «да» в столбце «Условие наступило».`,
  unreadMarks: (marks: readonly string[]) =>
    `Не понята дата в «Отметки по срокам»: ${marks.join('; ')}. Напишите её так: 02.09.2026.`,
  noMarks: (months: readonly CivilDate[]) =>
    `Нет отметки за ${months.map(monthAndYear).join(', ')}. Впишите даты в «Отметки по срокам».`,
  months: (months: readonly CivilDate[]) => months.map(monthAndYear).join(', '),
  noResponsible: 'ответственный не указан',
  openRows: (open: number, late: number) => `открыто: ${open}, просрочено: ${late}`,
  result: (rows: number, late: number, soon: number, asked: number) =>
    rows === 0
      ? 'В дорожной карте нет строк. Выберите «Дорожная карта — Загрузить план».'
      : `Проверено строк: ${rows}. Просрочено: ${late}, на ближайшие 14 дней: ${soon}, уточнить срок: ${asked}. Подробно — на листе «Сводка».`,
};
