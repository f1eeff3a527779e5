import { shortDate } from '../domain/calendar/civil-date';
import type { RolloverDoubt } from '../domain/roadmap/rollover';
import { questionText } from './deadlines';
import { counted } from './plural';

/** Why a row of the new plan is to be looked at, in one sentence. */
export function doubtText(doubt: RolloverDoubt): string {
  switch (doubt.code) {
    case 'question':
      return questionText(doubt.question);
    case 'no-dates':
      return 'Даты в сроке нет. Посмотрите, годится ли он для нового года.';
    case 'day-off':
      return doubt.moved === null
        ? `Последний день ${shortDate(doubt.day)} – нерабочий. Выберите другой.`
        : `День ${shortDate(doubt.day)} – нерабочий, поставлен рабочий день перед ним: ${shortDate(doubt.moved)}.`;
    case 'outside-year':
      return 'Срок и после переноса не попадает в новый год. Впишите верный.';
    case 'year-in-text':
      return `В тексте строки назван год: ${doubt.words}. Поправьте его, если он про прошлый план.`;
  }
}

/** Sentences of the step to the next school year. */
export const rolloverTexts = {
  copyName: (start: number) => `Дорожная карта ${start}-${start + 1}`,
  noRows: 'В дорожной карте нет строк, переносить нечего. Загрузите план на новый год.',
  copyExists: (name: string) =>
    `Лист «${name}» уже есть, и программа его не перепишет. Переименуйте или удалите этот лист и повторите.`,
  yearChanged: (now: string) =>
    `В книге уже ${now} учебный год: за это время его поменяли. Откройте это окно заново.`,
  action: (year: string, copy: string) => `Переход на ${year} учебный год, лист «${copy}» остаётся`,
  made: (year: string, rows: number, copy: string, undoable: boolean) =>
    [
      `Дорожная карта перенесена на ${year} учебный год, ${counted(rows, ['строка', 'строки', 'строк'])}.`,
      `Прежний план с отметками – на листе «${copy}».`,
      undoable
        ? 'Отменить можно внизу: сроки и отметки вернутся, а этот лист останется.'
        : 'План длинный, поэтому одним нажатием переход не отменить: прежние строки возьмите с этого листа.',
      'Проверьте «Нерабочие дни» в «Настройках» и лист «Календарь»: они у каждого года свои.',
    ].join(' '),
};
