import { type CivilDate, shortDate } from '../../../domain/calendar/civil-date';
import { monthOf } from '../../../domain/calendar/months';
import { grouped } from '../../../domain/grouped';
import { plural } from '../../../domain/language/choice';
import { monthAndYear } from '../../../domain/language/dates-in-words';
import { upperFirst } from '../../../domain/language/letters';
import { dayOfField } from '../../card-answers';
import { COMMON } from '../../common-fields';
import { defineKind } from '../../kind';
import type { NameBook } from '../../name-book';
import { tidy, withoutEndMark } from '../../tidy';
import type { DocumentData } from '../../values';
import type { World, WorldMeeting } from '../../world';
import { aloneOfGroup, oneTeamGaps, peopleGaps } from './pair-gaps';
import { menteesOf, mentorsOf, type PairPeople, rowsOf, TEAM, teamData } from './pair-people';

/** Rows for the pen on a journal without meetings; a group leaves room for its signatures. */
const EMPTY_ROWS = { pair: 14, group: 7 } as const;

/** D27: meetings of a pair or a group, month by month, to be signed; a ruled blank when there are none. */
export const journal = defineKind({
  kind: 'D27',
  title: 'Журнал встреч',
  fileName: 'Журнал встреч – {{имена}}',
  signer: 'наставник',
  version: 1,
  about: 'pair',
  takes: 'many',
  series: null,
  season: { from: 9, to: 6 },
  keep: '5 лет',
  needs: ['meetings'],
  settings: ['org.short'],
  points: [],
  card: [
    { id: 'с', label: 'Встречи с какого дня', type: 'date', hint: 'Если не выбрать, войдут все встречи.' },
    { id: 'по', label: 'По какой день', type: 'date' },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...COMMON,
    ...TEAM,
    имена: 'text',
    'встречи с': 'date',
    'встречи по': 'date',
    месяцы: {
      each: {
        название: 'text',
        итог: 'text',
        встречи: { each: { дата: 'text', вид: 'text', тема: 'text', минуты: 'text', итог: 'text' } },
      },
    },
    'пустые строки': { each: 'text' },
    всего: 'text',
  },
  required: ['наставники', 'наставляемые'],
  build(ask, world, names) {
    const rows = rowsOf(world, ask.subjects);
    const span = { from: dayOfField(ask.fields.с), to: dayOfField(ask.fields.по) };
    const meetings = meetingsOf(world, rows, span);
    const shortNames = [...mentorsOf(rows), ...menteesOf(rows)].map(
      (person) => names.person(person, false).fio.looks.after.им,
    );
    return {
      title: `Журнал встреч: ${shortNames.join(', ')}`,
      data: {
        ...teamData(rows, names, { mentors: false, mentees: false }),
        имена: shortNames.join(', '),
        'встречи с': { type: 'date', date: span.from },
        'встречи по': { type: 'date', date: span.to },
        месяцы: monthsData(meetings, rows, names),
        'пустые строки':
          meetings.length === 0
            ? Array.from({ length: EMPTY_ROWS[rows.length > 1 ? 'group' : 'pair'] }, () => '')
            : [],
        всего: meetings.length === 0 ? '' : totalWords(meetings),
      },
      gaps: [...peopleGaps(rows), ...oneTeamGaps(rows)],
      notices: [
        ...aloneOfGroup(rows, world),
        ...(rows.length > 0 && meetings.length === 0
          ? ['Встреч за это время нет: печатается бланк для записи от руки.']
          : []),
      ],
    };
  },
});

/** One meeting of a group may stand on the sheet once for each of its pairs. */
export interface Met extends WorldMeeting {
  readonly pairs: readonly string[];
}

/** Dated meetings of the pairs from … to, in the order of their days. */
export function meetingsOf(
  { meetings }: World,
  rows: readonly PairPeople[],
  { from, to }: { readonly from: CivilDate | null; readonly to: CivilDate | null },
): readonly Met[] {
  const ids = new Set(rows.map(({ pair }) => pair.id));
  const own = meetings.filter(
    ({ pair, date }) =>
      ids.has(pair) && date !== null && (from === null || date >= from) && (to === null || date <= to),
  );
  const same = ({ date, kind, topic }: WorldMeeting): string => [date, tidy(kind), tidy(topic)].join('|');
  return [...grouped(own, same).values()]
    .map((all) => ({ ...all[0]!, pairs: all.map(({ pair }) => pair) }))
    .sort((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : 0));
}

const monthsData = (
  meetings: readonly Met[],
  rows: readonly PairPeople[],
  names: NameBook,
): readonly DocumentData[] =>
  [...grouped(meetings, ({ date }) => monthOf(date!)).values()].map((own) => ({
    название: upperFirst(monthAndYear(own[0]!.date!)),
    итог: `Итого за месяц: ${totalWords(own)}`,
    встречи: own.map((meeting) => ({
      дата: shortDate(meeting.date!),
      вид: [meeting.kind, meeting.mode].map(tidy).filter(Boolean).join(', '),
      тема: [tidy(meeting.topic), withWhom(meeting, rows, names)].filter(Boolean).join(' '),
      минуты: meeting.minutes === null ? '' : String(meeting.minutes),
      итог: outcomeOf(meeting),
    })),
  }));

function outcomeOf({ outcome, next }: WorldMeeting): string {
  const text = withoutEndMark(outcome);
  if (next === null) return text;
  return text === ''
    ? `следующая встреча ${shortDate(next)}`
    : `${text}; следующая встреча ${shortDate(next)}`;
}

/** «(Ким В. И.)» where not the whole group met. */
function withWhom({ pairs }: Met, rows: readonly PairPeople[], names: NameBook): string {
  const there = menteesOf(rows.filter(({ pair }) => pairs.includes(pair.id)));
  if (there.length === menteesOf(rows).length) return '';
  return `(${there.map((mentee) => names.person(mentee, false).fio.looks.after.им).join(', ')})`;
}

/** «3 встречи, 135 минут» */
export function totalWords(meetings: readonly WorldMeeting[]): string {
  const minutes = meetings.reduce((sum, one) => sum + (one.minutes ?? 0), 0);
  const count = `${meetings.length} ${plural(meetings.length, ['встреча', 'встречи', 'встреч'])}`;
  return minutes === 0 ? count : `${count}, ${minutes} ${plural(minutes, ['минута', 'минуты', 'минут'])}`;
}
