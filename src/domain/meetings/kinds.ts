import type { CivilDate } from '../calendar/civil-date';

/** Kinds of meetings as «Встречи» have them (domain rule §4.5). */
export const MEETING_KIND = {
  first: 'знакомство',
  trial: 'пробная рабочая',
  planning: 'планирование',
  regular: 'регулярная',
  visit: 'посещение занятия',
  interim: 'промежуточная',
  last: 'итоговая',
} as const;
export type MeetingKind = (typeof MEETING_KIND)[keyof typeof MEETING_KIND];

/** The order a pair goes through (domain rule §1.2). Visits and interim meetings have no place of their own in it. */
export const KIND_ORDER: readonly MeetingKind[] = [
  MEETING_KIND.first,
  MEETING_KIND.trial,
  MEETING_KIND.planning,
  MEETING_KIND.regular,
  MEETING_KIND.last,
];
const REGULAR = KIND_ORDER.indexOf(MEETING_KIND.regular);
const LAST = KIND_ORDER.length - 1;

/** Place in the order, 0…4; -1 for kinds without a place, unknown ones and an empty cell. */
const stepOf = (kind: string): number => (KIND_ORDER as readonly string[]).indexOf(kind.trim().toLowerCase());

/**
 * The kind of the next meeting after those of the given kinds, whatever their order: the one after the furthest
 * reached, since nobody goes back to get acquainted. Regular meetings repeat until `final`, the last before the end of
 * the pair. `null` once the last meeting has been held.
 */
export function nextKind(held: readonly string[], final: boolean): MeetingKind | null {
  const reached = Math.max(-1, ...held.map(stepOf));
  if (reached === LAST) return null;
  if (reached >= REGULAR - 1) return final ? MEETING_KIND.last : MEETING_KIND.regular;
  return KIND_ORDER[reached + 1]!;
}

export interface DatedKind {
  readonly id: string;
  readonly date: CivilDate | null;
  readonly kind: string;
}

/**
 * C-15. `late`: the meeting is later than one that comes after it in the order. `skipped`: a kind that was passed
 * over, told at the first meeting that follows it.
 */
export type OrderFault =
  | { readonly why: 'late'; readonly id: string; readonly kind: MeetingKind; readonly after: MeetingKind }
  | {
      readonly why: 'skipped';
      readonly id: string;
      readonly kind: MeetingKind;
      readonly before: MeetingKind;
    };

/** What is out of order in the journal of one pair, in the order of days; meetings of one day are never at odds. */
export function orderFaults(meetings: readonly DatedKind[]): OrderFault[] {
  const steps = meetings
    .flatMap(({ id, date, kind }) => {
      const step = stepOf(kind);
      return date === null || step < 0 ? [] : [{ id, date, step }];
    })
    .sort((a, b) => (a.date === b.date ? a.step - b.step : a.date < b.date ? -1 : 1));
  const late = steps.flatMap(({ id, date, step }): OrderFault[] => {
    const passed = steps.filter((other) => other.date < date && other.step > step);
    const after = Math.max(-1, ...passed.map((other) => other.step));
    return after < 0 ? [] : [{ why: 'late', id, kind: KIND_ORDER[step]!, after: KIND_ORDER[after]! }];
  });
  const reached = Math.max(-1, ...steps.map(({ step }) => step));
  const skipped = KIND_ORDER.slice(0, Math.max(0, reached)).flatMap((kind, step): OrderFault[] => {
    // Work between the plan and the end may stand in the journal as visits, or without a kind.
    if (step === REGULAR || steps.some((one) => one.step === step)) return [];
    const next = steps.find((one) => one.step > step)!;
    return [{ why: 'skipped', id: next.id, kind, before: KIND_ORDER[next.step]! }];
  });
  return [...late, ...skipped];
}
