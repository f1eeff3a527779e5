import type { CivilDate } from '../calendar/civil-date';
import { daysBetween } from '../calendar/civil-date';
import type { DeadlineContext } from '../deadlines/types';
import { grouped } from '../grouped';
import { comparable } from '../nearest';
import { datesOf, fitWords, type ItemDates } from './item-dates';
import type { Need } from './needs';
import type { Term } from './term';

/** A row of «Банк программ». */
export interface ReadyMeasure {
  readonly id: string;
  readonly topics: readonly string[];
  readonly section: string;
  readonly activity: string;
  readonly form: string;
  readonly deadline: string;
  readonly planned: string;
  readonly always: boolean;
}

/** Why a measure is in a proposal; `null`: it can be picked and is not proposed. */
export type MeasureReason = { readonly why: 'always' } | { readonly why: 'need'; readonly need: Need } | null;

/** A ready measure as it would stand in the programme of one pair. */
export interface OfferedMeasure {
  readonly measure: ReadyMeasure;
  readonly reason: MeasureReason;
  /** Deadline words within the pair's term. */
  readonly deadline: string;
  readonly moved: boolean;
  readonly dates: ItemDates;
  /** The programme has it already. */
  readonly used: boolean;
}

/** Areas a programme is made of: more would be a list and not a programme. */
export const MOST_NEEDS = 4;

interface Asked {
  readonly bank: readonly ReadyMeasure[];
  readonly needs: readonly Need[];
  readonly term: Term | null;
  readonly context: DeadlineContext;
  readonly today: CivilDate;
  /** What the items of the programme say already. */
  readonly present: readonly { readonly activity: string }[];
}

/**
 * All measures of the bank for one pair, in the order of a programme: proposed are those of every programme and those
 * of the areas that most speaks for. The order of the rows of the bank does not matter.
 */
export function offerMeasures({
  bank,
  needs,
  term,
  context,
  today,
  present,
}: Asked): readonly OfferedMeasure[] {
  const there = new Set(present.map(({ activity }) => comparable(activity)));
  const chosen = needs.slice(0, MOST_NEEDS);
  const ahead = term && restOf(term, today);
  const offered = eachOnce(bank).map((measure): OfferedMeasure => {
    const { words, moved } = fitWords(measure.deadline, ahead, context);
    return {
      measure,
      reason: reasonOf(measure, chosen),
      deadline: words,
      moved,
      dates: datesOf(words, term, context),
      used: there.has(comparable(measure.activity)),
    };
  });
  return inProgrammeOrder(offered);
}

/** What is left of a term under way: nothing is planned for days that are over. */
const restOf = (term: Term, today: CivilDate): Term =>
  today > term.from && today <= term.to ? { ...term, from: today } : term;

/** What would be added: proposed measures that the programme does not have. */
export const proposedOf = (offered: readonly OfferedMeasure[]): readonly OfferedMeasure[] =>
  offered.filter(({ reason, used }) => reason !== null && !used);

function reasonOf({ always, topics }: ReadyMeasure, needs: readonly Need[]): MeasureReason {
  if (always) return { why: 'always' };
  const own = topics.map(comparable);
  const need = needs.find(({ topic }) => own.includes(comparable(topic)));
  return need === undefined ? null : { why: 'need', need };
}

/** Rows that say the same are one measure, whichever stands first. */
function eachOnce(bank: readonly ReadyMeasure[]): readonly ReadyMeasure[] {
  const filled = bank.filter(({ activity }) => activity.trim() !== '');
  return [...grouped(filled, ({ activity }) => comparable(activity)).values()].map(
    (same) => [...same].sort((a, b) => (a.id.padStart(12) < b.id.padStart(12) ? -1 : 1))[0]!,
  );
}

/** Sections by the middle of their days, so that acquaintance comes first and results last; within them by days. */
function inProgrammeOrder(offered: readonly OfferedMeasure[]): readonly OfferedMeasure[] {
  const sections = [...grouped(offered, ({ measure }) => comparable(measure.section)).entries()]
    .map(([key, own]) => ({ key, middle: meanOf(own.map(middleOf)), own: [...own].sort(byDays) }))
    .sort((a, b) => a.middle - b.middle || (a.key < b.key ? -1 : 1));
  return sections.flatMap(({ own }) => own);
}

/** What has no days stands after everything else. */
const DATELESS = daysBetween('1970-01-01' as CivilDate, '2100-01-01' as CivilDate);

function middleOf({ dates: { from, to } }: OfferedMeasure): number {
  const days = [from, to].filter((day) => day !== null);
  return days.length === 0
    ? DATELESS
    : meanOf(days.map((day) => daysBetween('1970-01-01' as CivilDate, day)));
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function byDays(a: OfferedMeasure, b: OfferedMeasure): number {
  const key = ({ dates, measure }: OfferedMeasure): string =>
    [
      dates.from ?? dates.to ?? '9',
      dates.to ?? '9',
      measure.id.padStart(12),
      comparable(measure.activity),
    ].join(' ');
  return key(a) < key(b) ? -1 : 1;
}
