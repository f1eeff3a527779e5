import { type CivilDate, shortDate } from '../../../domain/calendar/civil-date';
import { dayOfField } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { defineKind, type Gap } from '../../kind';
import { tidy } from '../../tidy';
import { type DocumentData, dateValue } from '../../values';
import type { World } from '../../world';
import { type PairPeople, rowsOf } from '../pairs/pair-people';
import { workdayAfter } from './order-words';
import { PAIR_ROW, pairRowData, WORKING } from './pair-rows';

const MOST_TOPICS = 2;

type Period = readonly [from: CivilDate | null, to: CivilDate | null];

/** Days the pair has agreed on, from the journal; a blank is left where it has not. */
const daysOf = ({ pair }: PairPeople, { meetings }: World, [from, to]: Period): string =>
  meetings
    .filter((meeting) => meeting.pair === pair.id)
    .flatMap(({ date: held, next }) => [held, next])
    .filter((day) => day !== null && (from === null || day >= from) && (to === null || day <= to))
    .filter((day, i, all) => all.indexOf(day) === i)
    .sort()
    .map((day) => shortDate(day!))
    .join(', ');

/** The next items of the pair's programme. */
const topicsOf = ({ pair }: PairPeople, { programmes }: World): string =>
  programmes
    .filter((item) => item.pair === pair.id && tidy(item.status) !== 'выполнено')
    .slice(0, MOST_TOPICS)
    .map(({ activity }) => tidy(activity))
    .join('\n');

const rowData = (row: PairPeople, world: World, period: Period): DocumentData => ({
  периодичность: [tidy(row.pair.schedule), tidy(row.pair.mode)].filter((part) => part !== '').join(', '),
  дни: daysOf(row, world, period),
  темы: topicsOf(row, world),
});

const NO_PAIRS: Gap = {
  text: 'Нет ни одной действующей пары. График напечатается с пустыми строками.',
  at: null,
};

const BLANK_ROWS = 6;
const BLANK_ROW: DocumentData = { с: '', по: '', периодичность: '', дни: '', темы: '' };

/** D26: when pairs meet; what is not agreed yet is written in by hand (domain rule §2.4b). */
export const meetingSchedule = defineKind({
  kind: 'D26',
  title: 'График встреч наставнических пар',
  fileName: 'График встреч с {{начало}} по {{конец}}',
  signer: 'куратор',
  version: 1,
  about: 'programme',
  takes: 'none',
  series: null,
  season: { from: 9, to: 5 },
  keep: '1 год',
  needs: ['programmes', 'meetings'],
  settings: ['org.full', 'org.short', 'curator.name'],
  points: [],
  card: [
    { id: 'начало', label: 'График с', type: 'date', needed: true, start: ({ date }) => date },
    {
      id: 'конец',
      label: 'График по',
      type: 'date',
      needed: true,
      start: ({ date }) => workdayAfter(date, 30),
    },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...PAPER_FRAME,
    начало: 'date',
    конец: 'date',
    пары: { each: { ...PAIR_ROW, периодичность: 'text', дни: 'text', темы: 'text' } },
  },
  required: ['организация.полное', 'куратор.фио', 'пары'],
  build(ask, world, names) {
    const working = world.pairs.filter(({ status }) => WORKING.includes(status)).map(({ id }) => id);
    const rows = rowsOf(world, working);
    const period: Period = [dayOfField(ask.fields.начало), dayOfField(ask.fields.конец)];
    const blank = { фио: '', должность: '' };
    const noPair = { ...BLANK_ROW, наставник: blank, наставляемый: blank };
    return {
      title: 'График встреч наставнических пар',
      data: {
        начало: dateValue(period[0]),
        конец: dateValue(period[1]),
        пары:
          rows.length > 0
            ? rows.map((row, i) => ({ ...pairRowData(row, i, names, false), ...rowData(row, world, period) }))
            : Array.from({ length: BLANK_ROWS }, (_, i) => ({ ...noPair, номер: i + 1 })),
      },
      gaps: rows.length > 0 ? [] : [NO_PAIRS],
      notices: [],
    };
  },
});
