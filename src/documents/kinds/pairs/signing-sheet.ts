import { addDays, addMonths, type CivilDate, shortDate } from '../../../domain/calendar/civil-date';
import type { PairOfYear, SchoolTime } from '../../../domain/meetings/facts';
import { lastHeld, plannedMeetings } from '../../../domain/meetings/planned';
import { rhythmOf } from '../../../domain/meetings/rhythm';
import { dayOfField } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { defineKind } from '../../kind';
import { meetingName, topicOf } from '../../meeting-topics';
import type { NameBook } from '../../name-book';
import type { DocumentData } from '../../values';
import type { World } from '../../world';
import { peopleGaps } from './pair-gaps';
import { type PairPeople, rowsOf } from './pair-people';

/** D27P: meetings to come, a line each, so that people only sign once they have met. */
export const signingSheet = defineKind({
  kind: 'D27P',
  title: 'Лист встреч на подпись',
  fileName: 'Лист встреч на подпись с {{начало}} по {{конец}}',
  signer: 'наставник',
  version: 1,
  about: 'pair',
  takes: 'many',
  series: null,
  season: { from: 9, to: 5 },
  keep: '5 лет',
  needs: ['meetings', 'programmes'],
  settings: ['org.short', 'curator.name'],
  points: [],
  card: [
    { id: 'с', label: 'Встречи с какого дня', type: 'date', needed: true, start: ({ date }) => date },
    {
      id: 'по',
      label: 'По какой день',
      type: 'date',
      needed: true,
      start: ({ date }) => addDays(addMonths(date, 1), -1),
    },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...PAPER_FRAME,
    начало: 'date',
    конец: 'date',
    пары: {
      each: {
        название: 'text',
        встречи: { each: { дата: 'text', вид: 'text', тема: 'text', минуты: 'text' } },
      },
    },
  },
  required: ['куратор.фио', 'пары'],
  build(ask, world, names) {
    const rows = rowsOf(world, ask.subjects);
    const span = { from: dayOfField(ask.fields.с), to: dayOfField(ask.fields.по) };
    const sheets = rows.map((row) => sheetOf(row, span, world));
    const planned = sheets.filter(({ lines }) => lines.length > 0);
    return {
      title: 'Лист встреч на подпись',
      data: {
        начало: { type: 'date', date: span.from },
        конец: { type: 'date', date: span.to },
        пары: planned.map(({ row, lines }) => ({ название: teamName(row, names), встречи: lines })),
      },
      gaps: [...peopleGaps(rows), ...emptyGaps(rows, planned.length)],
      notices: sheets.flatMap(({ row, why }) => (why === '' ? [] : [`${teamName(row, names)}: ${why}`])),
    };
  },
});

/** Nothing to sign is nothing to print. */
const emptyGaps = (rows: readonly PairPeople[], planned: number) =>
  rows.length > 0 && planned === 0
    ? [
        {
          text: 'За эти дни встреч не запланировано. Впишите в «Пары» периодичность встреч, например «2 раза в месяц», или выберите другие дни.',
          at: { sheet: 'Пары', id: rows[0]!.pair.id, column: 'schedule' as const },
        },
      ]
    : [];

/** «Осадчая Т. В. – Ким В. И.» */
const teamName = ({ mentor, mentee, pair }: PairPeople, names: NameBook): string => {
  const people = [mentor, mentee].flatMap((person) =>
    person === null ? [] : [names.person(person, false).fio.looks.after.им],
  );
  return people.length === 0 ? `Пара ${pair.id}` : people.join(' – ');
};

interface Sheet {
  readonly row: PairPeople;
  readonly lines: readonly DocumentData[];
  /** Why the pair has no lines; `''` when it has. */
  readonly why: string;
}

function sheetOf(
  row: PairPeople,
  { from, to }: { readonly from: CivilDate | null; readonly to: CivilDate | null },
  world: World,
): Sheet {
  const time: SchoolTime = { context: world.deadlineContext(), working: world.workingCalendar() };
  const of = pairOfYear(row, world);
  if (rhythmOf(row.pair.schedule, time.context) === null) {
    const why =
      row.pair.schedule.trim() === ''
        ? 'периодичность встреч не указана, строк для неё нет.'
        : `периодичность «${row.pair.schedule.trim()}» не понята, строк для неё нет.`;
    return { row, lines: [], why };
  }
  if (from === null || to === null || from > to) return { row, lines: [], why: '' };
  const minutes = lastHeld(of.journal, world.today)?.minutes ?? null;
  const lines = plannedMeetings(of, { from, to }, time, world.today).map(({ date, kind, item }) => ({
    дата: shortDate(date),
    вид: meetingName(kind),
    тема: topicOf(kind, item),
    минуты: minutes === null ? '' : String(minutes),
  }));
  return { row, lines, why: lines.length === 0 ? 'в эти дни встреч по плану нет.' : '' };
}

/** The pair as the rules of meetings see it. */
const pairOfYear = ({ pair, mentor, mentee }: PairPeople, world: World): PairOfYear => ({
  pair,
  people: [mentor, mentee].flatMap((person) => person ?? []),
  journal: world.meetings.filter((meeting) => meeting.pair === pair.id),
  items: world.programmes
    .filter((item) => item.pair === pair.id)
    // Days of an item are counted from its words, as they stand in the programme.
    .map((item) => ({ ...item, from: null, to: item.deadline.trim() === '' ? item.to : null })),
});
