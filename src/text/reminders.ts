import { type CivilDate, shortDate } from '../domain/calendar/civil-date';
import { dateWithWeekday, monthAndYear } from '../domain/language/dates-in-words';
import { counted } from './plural';

const DAYS = ['день', 'дня', 'дней'] as const;
const REPETITIONS = ['срок', 'срока', 'сроков'] as const;

function daysLeftText(daysLeft: number): string {
  if (daysLeft === 0) return 'сегодня последний день';
  if (daysLeft < 0) return `просрочено на ${counted(-daysLeft, DAYS)}`;
  return `${daysLeft % 10 === 1 && daysLeft % 100 !== 11 ? 'остался' : 'осталось'} ${counted(daysLeft, DAYS)}`;
}

/** The letter to the curator and the panel of reminders. */
export const reminderTexts = {
  groups: {
    late: 'Просрочено',
    today: 'Сегодня',
    days: 'В ближайшие 3 дня',
    weeks: 'В ближайшие 2 недели',
    months: 'Напомнить о подтверждениях за месяц',
  },
  group: (title: string, count: number) => `${title} (${count})`,
  /** The counts of the subject: «просрочено 2», «подтверждений за месяц 1». */
  count: (title: string, count: number) =>
    title.startsWith('Напомнить') ? `подтверждения за месяц: ${count}` : `${title.toLowerCase()}: ${count}`,
  subject: (counts: readonly string[]) => `Наставничество, сроки: ${counts.join(', ')}`,
  greeting: (today: CivilDate) =>
    `Здравствуйте. Сегодня ${dateWithWeekday(today)}. В дорожной карте наставничества пора вспомнить о сроках.`,
  ending:
    'Сделанное отметьте в дорожной карте в столбце «Выполнено» или «Отметки по срокам», и письма о нём прекратятся.\nОтключить письма: меню «Наставничество», «Настройка», «Напоминания».',
  when: (due: CivilDate, daysLeft: number, alsoMissed: number) => {
    const others = alsoMissed === 0 ? '' : `, всего без отметки ${counted(alsoMissed + 1, REPETITIONS)}`;
    return `${daysLeftText(daysLeft)} (срок ${shortDate(due)}${others})`;
  },
  noMark: (month: CivilDate) => `нет отметки за ${monthAndYear(month)}`,
  place: (sheet: string, row: number) => `${sheet}, строка ${row}`,
  line: (activity: string, when: string, who: string, place: string) =>
    `${activity}: ${when}. ${who === '' ? 'Ответственный не указан' : `Отвечает: ${who}`}. ${place}.`,
  more: (count: number) => `и ещё строк: ${count}`,
  needEmail: 'Некому писать. Впишите «Почта куратора» на листе «Настройки» и включите напоминания снова.',
  turnedOn: 'Напоминания включены. Письмо приходит не чаще раза в день.',
  turnedOff: 'Напоминания отключены.',
};
