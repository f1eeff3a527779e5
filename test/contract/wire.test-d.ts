/** Checked by the compiler: `@ts-expect-error` fails the build when the line under it compiles. */
import type { Api } from '../../src/contract/api';
import type { Contract } from '../../src/contract/wire';

interface Card {
  readonly id: string;
  readonly free: number | null;
  readonly topics: readonly string[];
}

type Answer<T> = { 'a.b': { input: null; output: T } };
type Question<T> = { 'a.b': { input: T; output: null } };

export type Plain = Contract<
  Answer<{ cards: readonly Card[]; total: number; ok: boolean; until: string | null }>
>;
export type Whole = Contract<{
  'a.b': { input: Card; output: null };
  'a.c': { input: null; output: readonly Card[] };
}>;
export type Real = Contract<Api>;

// @ts-expect-error a Date makes Google lose the whole answer
export type DateItself = Contract<Answer<Date>>;
// @ts-expect-error also inside
export type DateInside = Contract<Answer<{ person: { born: Date } }>>;
// @ts-expect-error also in a list
export type DateInList = Contract<Answer<readonly Date[]>>;
// @ts-expect-error also on the way in
export type DateAsked = Contract<Question<{ from: Date | null }>>;
// @ts-expect-error absent is null, never undefined
export type Absent = Contract<Answer<{ note: string | undefined }>>;
// @ts-expect-error undefined alone is nothing to send
export type Nothing = Contract<Answer<undefined>>;
// @ts-expect-error a function cannot travel
export type Callback = Contract<Question<{ then: () => void }>>;
// @ts-expect-error a Map arrives as an empty object
export type Keyed = Contract<Answer<Map<string, number>>>;
// @ts-expect-error and so does a Set
export type Unique = Contract<Answer<{ ids: Set<string> }>>;
// @ts-expect-error JSON has no bigint
export type Big = Contract<Answer<bigint>>;
// @ts-expect-error a method has an input and an output
export type Half = Contract<{ 'a.b': { output: null } }>;
