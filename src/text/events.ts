import { type CivilDate, shortDate } from '../domain/calendar/civil-date';
import { counted } from './plural';

const PEOPLE = ['участник', 'участника', 'участников'] as const;
const OF_PAIRS = ['пары', 'пар', 'пар'] as const;
const OF_PEOPLE = ['участника', 'участников', 'участников'] as const;
const MOST_NAMED = 8;

/** Sentences of the server about events. */
export const eventTexts = {
  came: (part: number, whole: number) => `пришли ${part} из ${whole}`,
  spoke: (part: number, whole: number) => `выступили ${part} из ${counted(whole, OF_PAIRS)}`,
  there: (count: number) => (count === 0 ? 'участники не записаны' : counted(count, PEOPLE)),
  expected: (count: number) => (count === 0 ? '' : `ждём: ${counted(count, PEOPLE)}`),
  missing: (names: readonly string[]) =>
    names.length === 0
      ? ''
      : `Не было: ${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ` и ещё ${names.length - MOST_NAMED}` : ''}`,
  silent: (names: readonly string[]) =>
    names.length === 0
      ? ''
      : `Не выступали: ${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ` и ещё ${names.length - MOST_NAMED}` : ''}`,
  noLevel: 'уровень не указан',
  ofLevel: (people: number, whole: number) => `${people} из ${counted(whole, OF_PEOPLE)}`,
  outside: (part: number, whole: number) =>
    `В мероприятиях вне организации: ${part} из ${counted(whole, OF_PEOPLE)} этого года`,
  needTitle: 'Напишите название мероприятия.',
  needDate: 'Укажите дату мероприятия.',
  needKind: 'Выберите вид мероприятия.',
  twice: (where: string) => `Такое мероприятие уже записано: ${where}. Откройте его и дополните.`,
  gone: 'Этого мероприятия в таблице больше нет. Откройте список заново.',
  saved: (title: string, day: CivilDate | null) =>
    `Мероприятие сохранено: ${title}${day === null ? '' : `, ${shortDate(day)}`}`,
  removed: (title: string) => `Мероприятие удалено: ${title}`,
};
