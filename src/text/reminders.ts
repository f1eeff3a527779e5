import { type CivilDate, shortDate } from '../domain/calendar/civil-date';
import { counted } from './plural';

const DAYS = ['день', 'дня', 'дней'] as const;

function when(daysLeft: number): string {
  if (daysLeft === 0) return 'сегодня последний день';
  return daysLeft > 0 ? `осталось ${counted(daysLeft, DAYS)}` : `просрочено на ${counted(-daysLeft, DAYS)}`;
}

/** The letter to the curator and the panel of reminders. */
export const reminderTexts = {
  subject: (rows: number) => `Наставничество: сроки дорожной карты, строк: ${rows}`,
  greeting: 'Здравствуйте. Сроки дорожной карты, о которых пора вспомнить:',
  ending: 'Отключить письма: меню «Наставничество — Настройка — Напоминания».',
  line: (activity: string, due: CivilDate, daysLeft: number, who: string) =>
    `– ${activity} (до ${shortDate(due)}, ${when(daysLeft)}${who === '' ? '' : `; отвечает: ${who}`})`,
  needEmail: 'Некому писать. Впишите «Почта куратора» на листе «Настройки» и включите напоминания снова.',
  turnedOn: 'Напоминания включены. Письмо приходит не чаще раза в день.',
  turnedOff: 'Напоминания отключены.',
};
