import { type CivilDate, dateParts, shortDate } from '../domain/calendar/civil-date';
import { plural } from '../domain/language/choice';
import { MONTHS_GENITIVE } from '../domain/language/dates-in-words';
import type { OrderFault } from '../domain/meetings/kinds';
import type { Silence } from '../domain/meetings/silence';
import { counted } from './plural';

const DAYS = ['день', 'дня', 'дней'] as const;
const MEETINGS = ['встреча', 'встречи', 'встреч'] as const;
const PAIRS = ['пара', 'пары', 'пар'] as const;

/** «Неделя 16–22 ноября 2026», «Неделя 30 ноября – 6 декабря 2026» */
function weekTitle(from: CivilDate, to: CivilDate): string {
  const [a, b] = [dateParts(from), dateParts(to)];
  const end = `${b.day} ${MONTHS_GENITIVE[b.month - 1]} ${b.year}`;
  if (a.month === b.month) return `Неделя ${a.day}–${end}`;
  const start = `${a.day} ${MONTHS_GENITIVE[a.month - 1]}`;
  return `Неделя ${a.year === b.year ? start : `${start} ${a.year}`} – ${end}`;
}

/** Sentences of the server about meetings. */
export const meetingTexts = {
  weekTitle,
  byPlan: (schedule: string) => `по плану: ${schedule}`,
  agreed: (day: CivilDate) => `договорились на ${shortDate(day)}`,
  noRhythm: 'периодичность встреч не указана',
  rhythmUnread: (schedule: string) => `периодичность не понята: «${schedule}»`,
  paused: 'пара приостановлена',
  entered: (count: number) => `Внесены встречи: ${count}`,
  enteredText: (saved: number, passed: number) =>
    [
      saved === 0 ? 'Новых встреч нет.' : `Внесено: ${counted(saved, MEETINGS)}.`,
      ...(passed === 0 ? [] : [`Уже были в журнале: ${counted(passed, MEETINGS)}.`]),
    ].join(' '),
  nothingTicked: 'Отметьте хотя бы одну встречу, которая состоялась.',
  tooMany: (most: number) => `За один раз можно внести не больше ${most} встреч.`,
  noPair: 'Такой пары в таблице больше нет. Откройте неделю заново.',
  ahead: (pair: string) => `${pair}: день встречи ещё не наступил. Исправьте дату или снимите отметку.`,
  aheadOne: 'День встречи ещё не наступил. Исправьте дату.',
  needKind: 'Укажите вид встречи.',
  noMeeting: 'Этой встречи в журнале больше нет. Откройте журнал заново.',
  otherItem: 'Такого пункта в программе этой пары нет.',
  saved: (pair: string, day: CivilDate) => `Встреча ${shortDate(day)} исправлена: ${pair}`,
  removed: (pair: string, day: CivilDate | null) =>
    `Встреча${day === null ? '' : ` ${shortDate(day)}`} удалена из журнала: ${pair}`,
  nextTooEarly: 'Следующая встреча не может быть раньше этой.',
  counted: (held: number, planned: number | null, today: CivilDate) =>
    planned === null
      ? `В этом году: ${counted(held, MEETINGS)}. Плана нет: периодичность встреч не указана или не понята.`
      : `${held} из ${counted(planned, ['встречи', 'встреч', 'встреч'])}, план на ${shortDate(today)}`,
  silent: ({ days, since, never }: Silence) =>
    never
      ? `Ни одной встречи с начала работы ${shortDate(since)}: ${counted(days, DAYS)}`
      : `Нет встреч ${counted(days, DAYS)}: последняя ${shortDate(since)}`,
  silentAdvice:
    'Спросите пару. Если встречи были, внесите их; если работа стоит, оформите приостановку или изменение в паре.',
  order: (fault: OrderFault) =>
    fault.why === 'late'
      ? `Встреча «${fault.kind}» записана позже, чем «${fault.after}»`
      : `Нет встречи «${fault.kind}», а «${fault.before}» уже была`,
  orderAdvice: 'Проверьте вид и дату в журнале. Если встречи не было, проведите её и внесите.',
  silentHome: (count: number) =>
    `Давно не ${plural(count, ['встречалась', 'встречались', 'встречались'])} ${counted(count, PAIRS)}`,
  orderHome: (count: number) => `Встречи не по порядку у ${counted(count, ['пары', 'пар', 'пар'])}`,
  weekHome: (count: number) => `Внести встречи недели у ${counted(count, ['пары', 'пар', 'пар'])}`,
  toMeetings: 'К встречам',
  toEvents: 'К мероприятиям',
  plan: {
    spans: {
      month: (month: string) => month.charAt(0).toUpperCase() + month.slice(1),
      term: (number: number) => `${number} четверть`,
      half: (number: number) => `${number} полугодие`,
      year: 'До конца учебного года',
    },
    reversed: 'Последний день раньше первого. Исправьте даты.',
    nothing:
      'За эти дни встреч не запланировано. Проверьте столбец «Периодичность встреч» на листе «Пары»: например, «2 раза в месяц».',
    noPairs: 'Ни одна пара не выбрана.',
    fileName: (who: string, from: CivilDate, to: CivilDate) =>
      `Встречи ${who} ${shortDate(from)}–${shortDate(to)}.ics`,
    all: 'всех пар',
    calendarName: (organisation: string) =>
      ['Встречи пар', organisation].filter((part) => part !== '').join(', '),
    summary: (pair: string, name: string) => `${pair}: ${name}`,
    topic: (topic: string) => `Тема: ${topic}`,
    item: (id: string) => `Пункт программы: ${id}`,
    mode: (mode: string) => `Режим: ${mode}`,
    said: (events: number, pairs: number, without: number) =>
      [
        `В файле ${counted(events, MEETINGS)} ${pairs === 1 ? 'одной пары' : `${pairs} пар`}.`,
        ...(without === 0 ? [] : [`Без плана осталось: ${counted(without, PAIRS)}.`]),
      ].join(' '),
  },
};
