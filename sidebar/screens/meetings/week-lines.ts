import { useState } from 'preact/hooks';
import type { MeetingValues, MeetingWeek, WeekPair } from '../../../src/contract/dto';

/** What was typed about the meeting of one pair; a date that cannot be read is `null`. */
export type TypedMeeting = Omit<MeetingValues, 'date'> & { readonly date: MeetingValues['date'] | null };

interface TypedLine {
  readonly on: boolean;
  readonly changes: Partial<TypedMeeting>;
}

export interface WeekLines {
  readonly isOn: (pairId: string) => boolean;
  readonly valuesOf: (pair: WeekPair) => TypedMeeting;
  readonly tick: (pairId: string, on: boolean) => void;
  readonly change: (pairId: string, changes: Partial<TypedMeeting>) => void;
  /** Lines that are ticked, in the order of the screen. */
  readonly chosen: readonly WeekPair[];
  readonly dirty: boolean;
  readonly clear: () => void;
}

const UNTOUCHED: TypedLine = { on: false, changes: {} };

/** Ticks and typed words of a week, by pair; what the server proposes stands under them. */
export function useWeekLines({ pairs }: Pick<MeetingWeek, 'pairs'>): WeekLines {
  const [typed, setTyped] = useState<Readonly<Record<string, TypedLine>>>({});
  const lineOf = (pairId: string): TypedLine => typed[pairId] ?? UNTOUCHED;
  const set = (pairId: string, part: (line: TypedLine) => TypedLine) =>
    setTyped((was) => ({ ...was, [pairId]: part(was[pairId] ?? UNTOUCHED) }));
  return {
    isOn: (pairId) => lineOf(pairId).on,
    valuesOf: ({ pairId, proposed }) => ({ ...proposed, ...lineOf(pairId).changes }),
    tick: (pairId, on) => set(pairId, (line) => ({ ...line, on })),
    change: (pairId, changes) =>
      set(pairId, (line) => ({ ...line, changes: { ...line.changes, ...changes } })),
    chosen: pairs.filter(({ pairId }) => lineOf(pairId).on),
    dirty: Object.values(typed).some(({ on }) => on),
    clear: () => setTyped({}),
  };
}
