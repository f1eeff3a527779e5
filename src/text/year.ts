import { type CivilDate, shortDate } from '../domain/calendar/civil-date';
import type { BarState } from '../domain/roadmap/year-layout';
import { counted } from './plural';

/** Words of the pieces of a line; each also has a sign and a pattern. */
export const BAR_STATE_NAMES: Readonly<Record<BarState, string>> = {
  done: 'выполнено',
  overdue: 'просрочено',
  now: 'срок идёт',
  ahead: 'впереди',
  waiting: 'ждёт условия или не требуется',
  asked: 'требует уточнения',
};

const days = (from: CivilDate | null, to: CivilDate): string => {
  if (from === null) return `до ${shortDate(to)}`;
  return from === to ? shortDate(to) : `с ${shortDate(from)} по ${shortDate(to)}`;
};

const REPETITIONS = ['повторение', 'повторения', 'повторений'] as const;

/** Sentences about the year of the roadmap and its calendar file. */
export const yearTexts = {
  noStage: 'Без этапа',
  noDates: 'дат нет',
  days,
  bar: (from: CivilDate | null, to: CivilDate, state: BarState) =>
    `${days(from, to)}: ${BAR_STATE_NAMES[state]}`,
  repetitions: (count: number, parts: readonly string[]) =>
    `${counted(count, REPETITIONS)}: ${parts.join(', ')}`,
  part: (state: BarState, count: number) => `${BAR_STATE_NAMES[state]} ${count}`,
  marks: (dates: readonly CivilDate[]) => `отметки: ${dates.map(shortDate).join(', ')}`,
  control: (activity: string) => `Последний контроль: ${activity}`,
  calendarName: (organisation: string, year: string) =>
    organisation === '' ? `Дорожная карта ${year}` : `Дорожная карта ${year}, ${organisation}`,
  fileName: (year: string) => `Дорожная карта ${year.replace('/', '-')}.ics`,
  deadline: (words: string) => `Срок: ${words}`,
  responsible: (who: string) => `Ответственный: ${who}`,
  result: (words: string) => `Результат: ${words}`,
  condition: (words: string) => `Условие: ${words}`,
  said: (events: number, undated: number) =>
    [
      `В файле ${counted(events, ['событие', 'события', 'событий'])}.`,
      'Строка, которая длится весь год, стоит днём последнего контроля.',
      ...(undated === 0
        ? []
        : [`Без дат и потому не вошли: ${counted(undated, ['строка', 'строки', 'строк'])}.`]),
    ].join(' '),
  nothing: 'Сохранять нечего: в дорожной карте нет строк с датами.',
};
