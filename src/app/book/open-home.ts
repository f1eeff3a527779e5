import type { ConsentTask, Home, TodayGroup, TodayItem } from '../../contract/dto';
import { done, type Result } from '../../contract/result';
import { type CivilDate, daysBetween, shortDate } from '../../domain/calendar/civil-date';
import { dateWithWeekday } from '../../domain/language/dates-in-words';
import { isGone, takesPlace } from '../../domain/pairing/facts';
import { dueDay, dueWithin } from '../../domain/roadmap/row-state';
import { roadmap, SHEETS } from '../../sheets/all';
import { PAIR_STATUS } from '../../sheets/lists';
import type { Pair } from '../../sheets/pairs';
import type { Problem } from '../../sheets/problems';
import { homeTexts as text } from '../../text/home';
import { counted } from '../../text/plural';
import { problemText } from '../../text/problems';
import { type Banks, isNamed, pairLabel, placeOf, readBanks, shortName, valuesOf } from '../banks';
import { readyForOrder, waitsForOrder } from '../pairs/pairs';
import { missingConsents } from '../papers/consent-papers';
import type { Ports } from '../ports';
import { roadmapItem, statedRows } from '../roadmap/check-deadlines';
import { lastControlOf, watchedRows } from '../roadmap/roadmap-rows';

const MOST_ITEMS = 5;
const SOON_DAYS = 7;
const MOST_PROBLEMS = 8;

/** The first screen: what is late, what comes, what is missing. Six reads, no writes. */
export function openHome(ports: Ports): Result<Home> {
  const banks = readBanks(ports);
  const plan = ports.book.read(roadmap);
  const tables = [banks.mentors, banks.mentees, banks.pairs, banks.consents, plan, banks.settingRows];
  const ready = tables.some((table) => table.headerRow > 0);
  const rows = statedRows(
    watchedRows(plan, banks.year, lastControlOf(banks.settings.lastControl, banks.year)),
    banks.today,
  );
  const late = rows
    .filter((row) => row.state === 'overdue')
    .map((row) => roadmapItem(plan, row, dueDay(row), banks.today));
  const open = rows.filter((row) => row.state === 'not-started' || row.state === 'in-progress');
  const soon = dueWithin(open, banks.today, SOON_DAYS).map(({ row, on }) =>
    roadmapItem(plan, row, on, banks.today),
  );
  const running = rows
    .filter((row) => row.state === 'in-progress')
    .map((row) => roadmapItem(plan, row, dueDay(row), banks.today));
  const consents = missingConsents(banks);
  // What nothing can be done with comes first: only a few are shown.
  const problems = tables
    .flatMap((table) => table.problems)
    .sort((a, b) => Number(isOfSheet(b)) - Number(isOfSheet(a)));
  return done({
    ready,
    today: banks.today,
    todayText: dateWithWeekday(banks.today),
    organisation: banks.settings['org.short'],
    groups: ready
      ? [
          group('overdue', [...late, ...endedPairs(banks), ...withoutProgramme(banks)]),
          group('soon', soon),
          group('missing', missingItems(banks, consents)),
          group('running', running),
        ]
      : [],
    counts: ready ? counts(banks, rows.length, consents.length) : [],
    problems: ready
      ? problems.slice(0, MOST_PROBLEMS).map((problem) => ({
          text: problemText(problem),
          place:
            problem.row > 0
              ? { sheet: problem.sheet, row: problem.row, column: Math.max(1, problem.column) }
              : null,
        }))
      : [],
  });
}

const isOfSheet = ({ code }: Problem): boolean => /^(?:sheet|headers?|column)-/.test(code);

/** Does the book have any of our sheets? Used where a command needs them. */
export const hasOurSheets = (names: readonly string[]): boolean =>
  SHEETS.some((schema) => names.includes(schema.name));

const group = (mark: TodayGroup['mark'], items: readonly TodayItem[]): TodayGroup => ({
  mark,
  title: text.groups[mark],
  count: items.length,
  items: items.slice(0, MOST_ITEMS),
  more: moreText(items.slice(MOST_ITEMS)),
});

/** Where the rest of a group is to be seen; missing consents stand on no sheet. */
function moreText(rest: readonly TodayItem[]): string {
  const sheets = rest.flatMap(({ place, action }) =>
    place && action?.kind !== 'person' ? [place.sheet] : [],
  );
  const consents = rest.some(({ action }) => action?.kind === 'person');
  return rest.length === 0 ? '' : text.more(rest.length, [...new Set(sheets)], consents);
}

const pairItem = (banks: Banks, row: number, pair: Pair, hint: string): TodayItem => ({
  title: pairLabel(pair.mentor, pair.mentee),
  hint,
  place: placeOf(banks.pairs, row, 'status'),
  action: null,
});

/** Pairs at work whose last day has passed. */
const endedPairs = (banks: Banks): TodayItem[] =>
  banks.pairs.rows
    .filter(
      ({ values }) => values.status === PAIR_STATUS.active && values.to !== null && values.to < banks.today,
    )
    .map(({ row, values }) => pairItem(banks, row, values, text.ended(shortDate(values.to!))));

/** C-09: no programme although the days for it after the order are over. */
function withoutProgramme(banks: Banks): TodayItem[] {
  const days = Number.parseInt(banks.settings.programmeDays, 10) || 14;
  const late = (pair: Pair): boolean =>
    takesPlace(pair) &&
    pair.programmeDate === null &&
    pair.orderDate !== null &&
    daysBetween(pair.orderDate as CivilDate, banks.today) > days;
  return banks.pairs.rows
    .filter(({ values }) => late(values))
    .map(({ row, values }) => pairItem(banks, row, values, text.noProgramme));
}

function missingItems(banks: Banks, consents: readonly ConsentTask[]): TodayItem[] {
  const orders = readyForOrder(banks);
  const paired = new Set(
    valuesOf(banks.pairs)
      .filter(takesPlace)
      .map((pair) => pair.menteeId),
  );
  const alone = banks.mentees.rows.filter(
    ({ values }) => isNamed(values) && !isGone(values) && !paired.has(values.id),
  );
  const mentors = new Set(valuesOf(banks.mentors).map(({ id }) => id));
  const rowOf = new Map(
    [...banks.mentors.rows, ...banks.mentees.rows].map(({ row, values }) => [values.id, row]),
  );
  return [
    ...(orders.length === 0
      ? []
      : [
          {
            title: text.waitForOrder(counted(orders.length, text.pairWords)),
            hint: '',
            place: null,
            action: { kind: 'order' as const, label: text.makeOrder },
          },
        ]),
    ...alone.map(({ row, values }) => ({
      title: text.alone(shortName(values.name)),
      hint:
        values.joined === null
          ? ''
          : text.waits(counted(Math.max(0, daysBetween(values.joined, banks.today)), text.dayWords)),
      place: placeOf(banks.mentees, row, 'name'),
      action: { kind: 'pair' as const, menteeId: values.id, label: text.findMentor },
    })),
    ...consents.map((task) => {
      const mentor = mentors.has(task.personId);
      const sheet = mentor ? banks.mentors.sheet : banks.mentees.sheet;
      return {
        title: text.consent(shortName(task.name)),
        hint: task.kind,
        place: { sheet, row: rowOf.get(task.personId) ?? 1, column: 1 },
        action: {
          kind: 'person' as const,
          role: mentor ? ('mentor' as const) : ('mentee' as const),
          id: task.personId,
          label: text.openCard,
        },
      };
    }),
  ];
}

function counts(banks: Banks, planRows: number, missing: number): Home['counts'] {
  const pairs = valuesOf(banks.pairs);
  const active = pairs.filter((pair) => pair.status === PAIR_STATUS.active).length;
  const ready = readyForOrder(banks).length;
  const before = pairs.filter(waitsForOrder).length - ready;
  return [
    { label: text.pairs, text: text.pairCounts(active, ready, before), screen: 'pairs' },
    {
      label: text.people,
      text: text.peopleCounts(banks.mentors.rows.length, banks.mentees.rows.length),
      screen: 'people',
    },
    {
      label: text.consents,
      text: missing === 0 ? text.allConsents : text.consentsMissing(missing),
      screen: 'documents',
    },
    { label: text.plan, text: counted(planRows, text.rowWords), screen: 'roadmap' },
  ];
}
