import { type CivilDate, shortDate } from '../domain/calendar/civil-date';
import { plural } from '../domain/language/choice';
import { dateWithWeekday, monthAndYear } from '../domain/language/dates-in-words';
import { counted } from './plural';

const LEFT = ['остался', 'осталось', 'осталось'] as const;
const DAYS = ['день', 'дня', 'дней'] as const;
const DEADLINES = ['срок', 'срока', 'сроков'] as const;

function daysLeftText(daysLeft: number): string {
  if (daysLeft === 0) return 'сегодня последний день';
  if (daysLeft < 0) return `просрочено на ${counted(-daysLeft, DAYS)}`;
  return `${plural(daysLeft, LEFT)} ${counted(daysLeft, DAYS)}`;
}

/** The letter to the curator and the panel of reminders. */
export const reminderTexts = {
  groups: {
    late: { title: 'Просрочено', inSubject: 'просрочено' },
    today: { title: 'Сегодня', inSubject: 'сегодня' },
    days: { title: 'В ближайшие 3 дня', inSubject: 'в ближайшие 3 дня' },
    weeks: { title: 'В ближайшие 2 недели', inSubject: 'в ближайшие 2 недели' },
    months: { title: 'Напомнить о подтверждениях за месяц', inSubject: 'подтверждения за месяц' },
  },
  group: (title: string, count: number) => `${title} (${count})`,
  /** The counts of the subject: «просрочено: 2», «подтверждения за месяц: 1». */
  count: (inSubject: string, count: number) => `${inSubject}: ${count}`,
  subject: (counts: readonly string[]) => `Наставничество, сроки: ${counts.join(', ')}`,
  greeting: (today: CivilDate) =>
    `Здравствуйте. Сегодня ${dateWithWeekday(today)}. В дорожной карте наставничества пора вспомнить о сроках.`,
  ending:
    'Сделанное отметьте в дорожной карте в столбце «Выполнено» или «Отметки по срокам», и письма о нём прекратятся.\nОтключить письма: меню «Наставничество», «Настройка», «Напоминания».',
  when: (due: CivilDate, daysLeft: number, alsoMissed: number) => {
    const others = alsoMissed === 0 ? '' : `, всего без отметки ${counted(alsoMissed + 1, DEADLINES)}`;
    return `${daysLeftText(daysLeft)} (срок ${shortDate(due)}${others})`;
  },
  noMark: (month: CivilDate) => `нет отметки за ${monthAndYear(month)}`,
  line: (activity: string, when: string, who: string, place: string) =>
    `${activity}: ${when}. ${who === '' ? 'Ответственный не указан' : `Отвечает: ${who}`}. ${place}.`,
  more: (count: number) => `и ещё строк: ${count}`,
  needEmail: 'Некому писать. Впишите «Почта куратора» на листе «Настройки» и включите напоминания снова.',
  turnedOn: 'Напоминания включены. Письмо приходит не чаще раза в день.',
  turnedOff: 'Напоминания отключены.',
};
