import { type CivilDate, civilDate } from '../calendar/civil-date';
import type { SchoolYear } from '../calendar/school-year';
import type { DateWindow, DeadlineContext } from '../deadlines/types';
import { isIn } from '../deadlines/windows';
import type { PairFact } from '../pairing/facts';
import type { ConsentFact } from '../people/consents';

/** Sheets a fact may come from; their names for people are those of the schemas. */
export type FactSheet =
  | 'mentors'
  | 'mentees'
  | 'pairs'
  | 'programmes'
  | 'meetings'
  | 'consents'
  | 'documents'
  | 'surveys'
  | 'events'
  | 'register'
  | 'roadmap'
  | 'indicatorHistory'
  | 'materials'
  | 'settings';

export interface PersonFact {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly status: string;
  readonly teachingSince: CivilDate | null;
  readonly joined: CivilDate | null;
  /** The first day without work here; a book without the column says nothing. */
  readonly leftOn?: CivilDate | null;
}

export interface MentorTraining extends PersonFact {
  /** Works elsewhere, under a contract, and gives no consent to mentor (Labour Code, art. 351.8). */
  readonly external: boolean;
  readonly trained: string;
  readonly trainedOn: CivilDate | null;
}

export interface MenteeRequest extends PersonFact {
  readonly mainRequest: string;
  readonly topics: readonly string[];
}

export interface PairPapers extends PairFact {
  readonly form: string;
  readonly programmeDate: CivilDate | null;
  readonly agreementNumber: string;
  readonly agreementDate: CivilDate | null;
  readonly pay: string;
  readonly reason: string;
  readonly endDate: CivilDate | null;
  /** How often they meet, in words: «2 раза в месяц». */
  readonly schedule: string;
  readonly pausedFrom: CivilDate | null;
  readonly pausedTo: CivilDate | null;
}

export interface ItemFact {
  readonly pair: string;
  readonly status: string;
  readonly date: CivilDate | null;
}

export interface MeetingFact {
  readonly date: CivilDate | null;
  readonly pair: string;
  readonly kind: string;
}

export interface DocumentFact {
  /** `D20` */
  readonly kind: string;
  readonly title: string;
  readonly number: string;
  readonly date: CivilDate | null;
  readonly status: string;
}

export interface EventFact {
  readonly date: CivilDate | null;
  readonly kind: string;
  readonly title: string;
  /** «муниципальный» as written in the sheet; `''`: nobody has said. What it means: {@link isOutside}. */
  readonly level: string;
  readonly participants: readonly string[];
}

const INSIDE = 'внутренний';
const CONTEST = 'конкурс';

/**
 * Is it an event outside the organisation, which «участие в мероприятиях разного уровня» counts (domain rule A34,
 * I-15)? The level decides when it is written: everything but «внутренний» is outside. Without one a contest is
 * outside, since others hold it as a rule, and any other event is inside.
 */
export function isOutside({ kind, level }: Pick<EventFact, 'kind' | 'level'>): boolean {
  const written = level.trim().toLowerCase();
  return written === '' ? kind.trim().toLowerCase() === CONTEST : written !== INSIDE;
}

/** A row of «Копилка». */
export interface MaterialFact {
  readonly date: CivilDate | null;
  readonly author: string;
  readonly pair: string;
  /** Where it is kept; `''`: nobody said. */
  readonly link: string;
}

export interface AnswerFact {
  readonly survey: string;
  readonly round: string;
  readonly date: CivilDate | null;
  readonly person: string;
  readonly question: string;
  readonly answer: string;
  readonly score: number | null;
}

/** A row of the plan as far as its carrying out is counted. */
export interface PlanFact {
  readonly stage: string;
  /** Its last day has come, or it is done. */
  readonly due: boolean;
  readonly done: boolean;
  readonly inTime: boolean;
  readonly row: number;
}

/** How much of the plan was done at the last look of a month: I-07 of «История показателей». */
export interface PlanMonth {
  /** «2026-10» */
  readonly month: string;
  readonly done: number;
  readonly due: number;
  readonly on: CivilDate | null;
}

/** All that the sheets say about the programme on a day. */
export interface MonitoringFacts {
  readonly today: CivilDate;
  readonly year: SchoolYear;
  readonly mentors: readonly MentorTraining[];
  readonly mentees: readonly MenteeRequest[];
  readonly pairs: readonly PairPapers[];
  readonly items: readonly ItemFact[];
  readonly meetings: readonly MeetingFact[];
  /** By the code of the person. */
  readonly consentsOf: ReadonlyMap<string, readonly ConsentFact[]>;
  readonly documents: readonly DocumentFact[];
  readonly answers: readonly AnswerFact[];
  readonly events: readonly EventFact[];
  readonly materials: readonly MaterialFact[];
  /** Codes of people in the register of this school year. */
  readonly registered: readonly string[];
  readonly site: string;
  readonly plan: readonly PlanFact[];
  /** Months that were counted, where rows are asked for month by month; nobody counted in the others. */
  readonly planMonths?: readonly PlanMonth[];
  /** How this school reads deadlines in words: quarters, rhythms of meetings. */
  readonly deadlines: DeadlineContext;
  /** Teachers of the organisation as «Настройки» say; `null` when they do not. */
  readonly staff: { readonly all: number | null; readonly young: number | null };
  /** Shares in per cent that «Настройки» name, by the code of the indicator. */
  readonly thresholds: Readonly<Record<string, number>>;
  /** From this mean of own marks on a person is content, 1–10. */
  readonly contentFrom: number;
}

const AT_WORK = ['приказ подписан', 'действует'];
const PAUSED = 'приостановлена';
const ENDED_EARLY = 'завершена досрочно';
const ENDED = ['завершена', ENDED_EARLY];
const AGREED = ['согласована', ...AT_WORK, PAUSED, ...ENDED];

/** Papers of a year are made in the summer before it. */
export const planPeriod = ({ start, to }: SchoolYear): { from: CivilDate; to: CivilDate } => ({
  from: civilDate(start, 6, 1)!,
  to,
});

/** An open side of a window is the side of the plan's period. */
export function bounded(window: DateWindow, year: SchoolYear): { from: CivilDate; to: CivilDate } {
  const period = planPeriod(year);
  return { from: window.from ?? period.from, to: window.to ?? period.to };
}

/** Does a day stand in the sheet, and within the days? */
export const within = (day: CivilDate | null, days: DateWindow): day is CivilDate =>
  day !== null && isIn(day, days);

const isAtWork = ({ status }: { status: string }): boolean => AT_WORK.includes(status);

export const pairsAtWork = ({ pairs }: MonitoringFacts): readonly PairPapers[] => pairs.filter(isAtWork);

/** Pairs both sides have agreed to, of this school year. */
export const agreedPairs = ({ pairs, year }: MonitoringFacts): readonly PairPapers[] =>
  pairs.filter((pair) => AGREED.includes(pair.status) && isOfYear(pair, year));

/** Pairs that worked in this school year, also those that have ended. */
export const pairsOfYear = <P extends YearPair>({
  pairs,
  year,
}: {
  readonly pairs: readonly P[];
  readonly year: SchoolYear;
}): readonly P[] =>
  pairs.filter(
    (pair) =>
      (isAtWork(pair) || pair.status === PAUSED || ENDED.includes(pair.status)) && isOfYear(pair, year),
  );

/**
 * Pairs the year's work is measured by: at work, paused or ended as planned. One that ended early owes no programme,
 * no speech and no papers any more; it still counts among those the year has reached.
 */
export const standingPairs = <P extends YearPair>(facts: {
  readonly pairs: readonly P[];
  readonly year: SchoolYear;
}): readonly P[] => pairsOfYear(facts).filter(({ status }) => status !== ENDED_EARLY);

type YearPair = Pick<PairPapers, 'status' | 'from' | 'to' | 'endDate'>;

export const isOfYear = (pair: YearPair, year: SchoolYear): boolean =>
  (pair.endDate ?? pair.to ?? year.to) >= year.from && (pair.from ?? year.from) <= year.to;

/** People of the given pairs, each once. */
export const peopleOf = (pairs: readonly Pick<PairPapers, 'mentorId' | 'menteeId'>[]): string[] => [
  ...new Set(pairs.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId])),
];

/** The latest of the dates; `null` when one of them is not known, or there are none. */
export function latest(days: readonly (CivilDate | null)[]): CivilDate | null {
  if (days.length === 0 || days.includes(null)) return null;
  return (days as CivilDate[]).reduce((a, b) => (a > b ? a : b));
}
