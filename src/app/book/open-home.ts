import type { ConsentTask, Home, TodayGroup, TodayItem } from '../../contract/dto';
import { done, type Result } from '../../contract/result';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { dateWithWeekday } from '../../domain/language/dates-in-words';
import { dueDay, dueWithin } from '../../domain/roadmap/row-state';
import { documents, events, meetings, roadmap } from '../../sheets/all';
import { PAIR_STATUS } from '../../sheets/lists';
import type { DocumentRow } from '../../sheets/office';
import type { Pair } from '../../sheets/pairs';
import type { Problem } from '../../sheets/problems';
import type { Table } from '../../sheets/table';
import type { RoadmapRow } from '../../sheets/year-plan';
import { homeTexts as text } from '../../text/home';
import { counted } from '../../text/plural';
import { type Banks, policyOf, readBanks, shortName, valuesOf } from '../banks';
import { unfinishedJobs } from '../jobs/job-store';
import { boardOf } from '../meetings/meeting-facts';
import { readyForOrder, waitsForOrder } from '../pairs/pairs';
import { missingConsents } from '../papers/consent-papers';
import { missingYoung } from '../people/young';
import type { Ports } from '../ports';
import { rewardDayItems } from '../rewards/home-rewards';
import { isOpen, roadmapItem, type StatedRow, statedRows } from '../roadmap/roadmap-rows';
import { siteItems } from '../site/home-site';
import { eventsAhead, meetingsToEnter, silentPairs } from './home-meetings';
import {
  aloneItems,
  brokenPairs,
  endingSoon,
  openAgreements,
  overduePairs,
  papersToMake,
  withoutProgramme,
} from './home-pairs';
import { problemLine } from './problem-line';

const MOST_ITEMS = 5;
const SOON_DAYS = 7;
const MOST_PROBLEMS = 8;

/** The first screen: what is late, what comes, what is missing. Ten reads, no writes. */
export function openHome(ports: Ports): Result<Home> {
  const banks = readBanks(ports);
  const plan = ports.book.read(roadmap);
  const register = ports.book.read(documents);
  const school = banks.school();
  const tables = [banks.mentors, banks.mentees, banks.pairs, banks.consents, plan, banks.settingRows];
  const ready = tables.some((table) => table.headerRow > 0);
  const rows = statedRows(plan, school, banks.today);
  const { late, soon, running } = planItems(plan, rows, banks.today);
  const consents = missingConsents(banks);
  const orders = readyForOrder(banks);
  const board = boardOf(banks, ports.book.read(meetings), null);
  const ahead = eventsAhead(ports.book.read(events), banks.today);
  // What nothing can be done with comes first: only a few are shown.
  const problems = [...tables.flatMap((table) => table.problems), ...school.problems].sort(
    (a, b) => Number(isOfSheet(b)) - Number(isOfSheet(a)),
  );
  return done({
    ready,
    today: banks.today,
    todayText: dateWithWeekday(banks.today),
    organisation: banks.settings['org.short'],
    groups: ready
      ? [
          group('overdue', [
            ...siteItems(ports, banks),
            ...brokenPairs(banks),
            ...overduePairs(banks),
            ...silentPairs(board),
            ...late,
            ...withoutProgramme(banks),
          ]),
          group('soon', [
            ...rewardDayItems(banks.today),
            ...endingSoon(banks),
            ...meetingsToEnter(board),
            ...soon,
            ...ahead,
          ]),
          group('missing', missingItems(banks, register, orders, consents)),
          group('running', running),
        ]
      : [],
    counts: ready ? counts(banks, rows.length, orders.length, consents.length) : [],
    jobs: unfinishedJobs(ports.store),
    problems: ready ? problems.slice(0, MOST_PROBLEMS).map(problemLine) : [],
  });
}

/** Rows of the plan that are late, come within days, or are being done. */
function planItems(plan: Table<RoadmapRow>, rows: readonly StatedRow[], today: CivilDate) {
  const inState = (state: StatedRow['state']): TodayItem[] =>
    rows.filter((row) => row.state === state).map((row) => roadmapItem(plan, row, dueDay(row), today));
  const soon = dueWithin(rows.filter(isOpen), today, SOON_DAYS).map(({ row, on }) =>
    roadmapItem(plan, row, on, today),
  );
  return { late: inState('overdue'), soon, running: inState('in-progress') };
}

const isOfSheet = ({ code }: Problem): boolean => /^(?:sheet|headers?|column)-/.test(code);

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

function missingItems(
  banks: Banks,
  register: Table<DocumentRow>,
  orders: readonly Pair[],
  consents: readonly ConsentTask[],
): TodayItem[] {
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
    ...papersToMake(register),
    ...openAgreements(banks, register),
    ...aloneItems(banks),
    ...youngItems(banks),
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

/** C-17: young specialists the settings count and no bank has. */
function youngItems(banks: Banks): TodayItem[] {
  const missing = missingYoung(banks);
  return missing === null ? [] : [{ ...missing, action: null }];
}

const noneMissing = ({ settings }: Banks): string =>
  policyOf(settings) === 'off' ? text.consentsNotAsked : text.allConsents;

function counts(banks: Banks, planRows: number, ready: number, missing: number): Home['counts'] {
  const pairs = valuesOf(banks.pairs);
  const active = pairs.filter((pair) => pair.status === PAIR_STATUS.active).length;
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
      text: missing > 0 ? text.consentsMissing(missing) : noneMissing(banks),
      screen: 'documents',
    },
    { label: text.plan, text: counted(planRows, text.rowWords), screen: 'roadmap' },
  ];
}
