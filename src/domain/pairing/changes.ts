import { addDays, type CivilDate } from '../calendar/civil-date';
import { addWorkingDays, earliestEndAfterNotice, type WorkingCalendar } from '../calendar/working-days';
import type { PairState } from './states';

/** What may happen to a pair in the middle of a year. */
export type ChangeKind =
  | 'mentor-refuses'
  | 'mentee-withdraws'
  | 'by-both'
  | 'cancelled'
  | 'replaced'
  | 'absent'
  | 'dismissed'
  | 'transferred'
  | 'prolonged'
  | 'fulfilled';

/** What the form asks, one question a step, always in this order. */
export const CHANGE_STEPS = ['who', 'notice', 'lastDay', 'away', 'mentor', 'term'] as const;
export type ChangeStep = (typeof CHANGE_STEPS)[number];

export type ChangeRole = 'mentor' | 'mentee';

export interface ChangeRule {
  readonly asks: readonly ChangeStep[];
  /** Value of «Причина завершения»; `null` when the pair goes on. */
  readonly reason: string | null;
  /** The pair ends early unless it ends with its own last day. */
  readonly fulfils: boolean;
  /** A new pair takes its place. */
  readonly successor: boolean;
}

const ending = (reason: string, asks: readonly ChangeStep[], more: Partial<ChangeRule> = {}): ChangeRule => ({
  asks,
  reason,
  fulfils: false,
  successor: false,
  ...more,
});

/**
 * Reasons are those of domain rule §4.8. A notice is due where one side ends the work of the mentor before its term
 * (Labour Code, art. 351.8); by agreement of both, with the end of the employment or of the term none is.
 */
export const CHANGE_RULES: Readonly<Record<ChangeKind, ChangeRule>> = {
  'mentor-refuses': ending('по инициативе наставника', ['notice', 'lastDay']),
  'mentee-withdraws': ending('по инициативе наставляемого', ['notice', 'lastDay']),
  'by-both': ending('по обоюдному решению', ['lastDay']),
  cancelled: ending('отмена поручения работодателем', ['notice', 'lastDay']),
  replaced: ending('замена наставника', ['notice', 'lastDay', 'mentor'], { successor: true }),
  absent: { asks: ['who', 'away'], reason: null, fulfils: false, successor: false },
  dismissed: ending('увольнение', ['who', 'lastDay']),
  transferred: ending('перевод', ['who', 'lastDay']),
  prolonged: ending('продлена на новый срок', ['term'], { fulfils: true, successor: true }),
  fulfilled: ending('план выполнен', ['lastDay'], { fulfils: true }),
};

/** What the rules need of a pair that changes. */
export interface ChangingPair {
  readonly state: PairState;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly hasOrder: boolean;
  readonly hasAgreement: boolean;
  /** «Выплата» names a payment that somebody must stop. */
  readonly paid: boolean;
  /** Mentoring belongs to the duties of the mentor: no agreement is made. */
  readonly inDuties: boolean;
  /** A mentor of another employer: art. 351.8 does not apply. */
  readonly external: boolean;
}

const AT_WORK: readonly PairState[] = ['ordered', 'active', 'paused'];

const BEGUN: readonly PairState[] = ['active', 'paused'];

/** A pair that has begun ends on its first day at the earliest; one that has not may end before it. */
const mustHaveWorked = (kind: ChangeKind, { state }: ChangingPair): boolean =>
  BEGUN.includes(state) || CHANGE_RULES[kind].fulfils;

/** Before the order there is nothing to give notice of; with an external mentor their contract says how. */
const needsNotice = (pair: ChangingPair): boolean => pair.hasOrder && !pair.external;

/** Changes a pair of the state can have: a pause is for work that has begun, the rest for work an order has fixed. */
export function changesOf({ state }: Pick<ChangingPair, 'state'>): ChangeKind[] {
  if (state === 'ended' || state === 'endedEarly') return [];
  const all = Object.keys(CHANGE_RULES) as ChangeKind[];
  if (!AT_WORK.includes(state))
    return ['mentor-refuses', 'mentee-withdraws', 'cancelled', 'dismissed', 'transferred'];
  return all.filter((kind) => kind !== 'absent' || state === 'active');
}

/** The questions of a change for this pair, in the order of {@link CHANGE_STEPS}. */
export const stepsOf = (kind: ChangeKind, pair: ChangingPair): ChangeStep[] =>
  CHANGE_STEPS.filter(
    (step) => CHANGE_RULES[kind].asks.includes(step) && (step !== 'notice' || needsNotice(pair)),
  );

export interface NoticeTerm {
  /** The earliest last day of the mentor's work. */
  readonly earliest: CivilDate;
  /** The working days that were counted, the last of them is {@link NoticeTerm.earliest}. */
  readonly counted: readonly CivilDate[];
  /** Days between the notice and the last day that were not counted. */
  readonly skipped: readonly CivilDate[];
}

const NOTICE_DAYS = 3;

/** The three working days after a notice (art. 351.8; its own day is not counted, art. 14), with how they come out. */
export function noticeTerm(notice: CivilDate, calendar: WorkingCalendar): NoticeTerm {
  const earliest = earliestEndAfterNotice(notice, calendar);
  const counted = Array.from({ length: NOTICE_DAYS }, (_, index) =>
    addWorkingDays(notice, index + 1, calendar),
  );
  const skipped: CivilDate[] = [];
  for (let day = addDays(notice, 1); day < earliest; day = addDays(day, 1))
    if (!counted.includes(day)) skipped.push(day);
  return { earliest, counted, skipped };
}

/** What the form has so far. */
export interface ChangeAnswers {
  readonly kind: ChangeKind;
  readonly who: ChangeRole | null;
  readonly notice: CivilDate | null;
  readonly lastDay: CivilDate | null;
  readonly awayFrom: CivilDate | null;
  readonly awayTo: CivilDate | null;
  readonly mentorId: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

export type ChangeField = 'who' | 'notice' | 'lastDay' | 'awayFrom' | 'awayTo' | 'mentorId' | 'from' | 'to';

export type ChangeFault =
  | { readonly field: ChangeField; readonly why: 'missing' }
  | { readonly field: 'notice'; readonly why: 'ahead' }
  | { readonly field: 'notice'; readonly why: 'before-order'; readonly order: CivilDate }
  | {
      readonly field: 'lastDay';
      readonly why: 'too-early';
      readonly notice: CivilDate;
      readonly term: NoticeTerm;
    }
  | { readonly field: 'lastDay' | 'awayFrom'; readonly why: 'before-start'; readonly start: CivilDate }
  | { readonly field: 'lastDay' | 'awayFrom'; readonly why: 'after-end'; readonly end: CivilDate }
  | { readonly field: 'awayTo' | 'to'; readonly why: 'reversed' }
  | { readonly field: 'from'; readonly why: 'overlaps'; readonly end: CivilDate };

const FIELDS_OF: Readonly<Record<ChangeStep, readonly ChangeField[]>> = {
  who: ['who'],
  notice: ['notice'],
  lastDay: ['lastDay'],
  away: ['awayFrom'],
  mentor: ['mentorId', 'from', 'to'],
  term: ['from', 'to'],
};

/** Which step asks for a field. */
export const stepOfField = (field: ChangeField, kind: ChangeKind): ChangeStep => {
  if (field === 'awayTo') return 'away';
  return CHANGE_STEPS.find(
    (step) => CHANGE_RULES[kind].asks.includes(step) && FIELDS_OF[step].includes(field),
  )!;
};

export interface ChangeQuestion {
  readonly pair: ChangingPair;
  readonly answers: ChangeAnswers;
  readonly today: CivilDate;
  readonly orderDate: CivilDate | null;
  readonly calendar: WorkingCalendar;
}

/** What is missing or against the rules, in the order of the questions. */
export function changeFaults(question: ChangeQuestion): ChangeFault[] {
  const { answers, pair } = question;
  const steps = stepsOf(answers.kind, pair);
  const missing = steps
    .flatMap((step) => FIELDS_OF[step])
    .filter((field) => answers[field] === null || answers[field] === '')
    .map((field): ChangeFault => ({ field, why: 'missing' }));
  const found = [
    ...(steps.includes('notice') ? noticeFaults(question) : []),
    ...(steps.includes('lastDay') ? lastDayFaults(question, steps.includes('notice')) : []),
    ...(steps.includes('away') ? awayFaults(question) : []),
    ...(CHANGE_RULES[answers.kind].successor ? termFaults(question) : []),
  ];
  const all = [...missing, ...found];
  const at = ({ field }: ChangeFault): number => steps.indexOf(stepOfField(field, answers.kind));
  return all.sort((a, b) => at(a) - at(b));
}

function noticeFaults({ answers: { notice }, today, orderDate }: ChangeQuestion): ChangeFault[] {
  if (notice === null) return [];
  if (notice > today) return [{ field: 'notice', why: 'ahead' }];
  return orderDate !== null && notice < orderDate
    ? [{ field: 'notice', why: 'before-order', order: orderDate }]
    : [];
}

function lastDayFaults(
  { answers: { notice, lastDay, kind }, pair, calendar }: ChangeQuestion,
  withNotice: boolean,
): ChangeFault[] {
  if (lastDay === null) return [];
  const { from, to } = pair;
  if (from !== null && lastDay < from && mustHaveWorked(kind, pair))
    return [{ field: 'lastDay', why: 'before-start', start: from }];
  if (to !== null && lastDay > to && kind !== 'fulfilled')
    return [{ field: 'lastDay', why: 'after-end', end: to }];
  if (!withNotice || notice === null) return [];
  const term = noticeTerm(notice, calendar);
  // The pair's own last day may come within the three days: it ends by itself.
  const earliest = to !== null && to < term.earliest ? to : term.earliest;
  return lastDay < earliest ? [{ field: 'lastDay', why: 'too-early', notice, term }] : [];
}

function awayFaults({ answers: { awayFrom, awayTo }, pair }: ChangeQuestion): ChangeFault[] {
  const { from, to } = pair;
  if (awayFrom === null) return [];
  if (from !== null && awayFrom < from) return [{ field: 'awayFrom', why: 'before-start', start: from }];
  if (to !== null && awayFrom > to) return [{ field: 'awayFrom', why: 'after-end', end: to }];
  return awayTo !== null && awayTo < awayFrom ? [{ field: 'awayTo', why: 'reversed' }] : [];
}

/** The new pair begins after the old one: nobody works twice for the same mentee on one day. */
function termFaults({ answers, pair }: ChangeQuestion): ChangeFault[] {
  const { from, to } = answers;
  const end = answers.kind === 'prolonged' ? pair.to : answers.lastDay;
  if (from !== null && end !== null && from <= end) return [{ field: 'from', why: 'overlaps', end }];
  return from !== null && to !== null && to < from ? [{ field: 'to', why: 'reversed' }] : [];
}

/** Answers the form begins with: the earliest lawful last day; for the next pair the day after it, not before the old pair would begin. */
export function proposedAnswers({ pair, answers, today, calendar }: ChangeQuestion): ChangeAnswers {
  const steps = stepsOf(answers.kind, pair);
  const notice = steps.includes('notice') ? (answers.notice ?? today) : null;
  const soonest = notice === null ? today : noticeTerm(notice, calendar).earliest;
  const capped = pair.to !== null && pair.to < soonest ? pair.to : soonest;
  const worked = mustHaveWorked(answers.kind, pair);
  const earliest = pair.from !== null && capped < pair.from && worked ? pair.from : capped;
  const proposed = answers.kind === 'fulfilled' && pair.to !== null && pair.to < today ? pair.to : earliest;
  const lastDay = steps.includes('lastDay') ? (answers.lastDay ?? proposed) : null;
  const end = answers.kind === 'prolonged' ? pair.to : lastDay;
  const { successor } = CHANGE_RULES[answers.kind];
  const after = end === null ? null : addDays(end, 1);
  const next = after !== null && pair.from !== null && after < pair.from ? pair.from : after;
  return {
    ...answers,
    notice,
    lastDay,
    awayFrom: steps.includes('away') ? (answers.awayFrom ?? today) : null,
    from: successor ? (answers.from ?? next) : null,
    to: successor && answers.kind === 'replaced' ? (answers.to ?? pair.to) : answers.to,
  };
}
