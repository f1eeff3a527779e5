import { plainWords } from '../language/plain-words';
import { comparable } from '../nearest';

/** What tells measures apart. */
export interface MeasureWords {
  readonly number: string;
  readonly activity: string;
  readonly content: string;
}

/** From this share of common words two measures are one; with the same number from the lower one, and first. */
const ALIKE = 0.75;
const ALIKE_WITH_NUMBER = 0.6;
/** Shorter texts are one measure only when they are the same: «Встречи пар» is like «Встречи групп». */
const FEWEST_WORDS = 4;

/**
 * For each measure of `plan` its place in `known`, or `null` for a new one; each known measure is taken once. The
 * same words go first, in their order; then what was changed a little, the most alike first.
 */
export function matchMeasures(
  plan: readonly MeasureWords[],
  known: readonly MeasureWords[],
): (number | null)[] {
  const found = new Map<number, number>();
  const free = new Set(known.keys());
  const exact = placesBy(known, keyOf);
  for (const [at, measure] of plan.entries()) {
    const same = exact.get(keyOf(measure)) ?? [];
    const index = Math.max(
      0,
      same.findIndex((one) => numberOf(known[one]!) === numberOf(measure)),
    );
    const [match] = same.splice(index, 1);
    if (match === undefined) continue;
    found.set(at, match);
    free.delete(match);
  }
  const numbers = placesBy(known, numberOf);
  const sameNumber = (at: number): readonly number[] =>
    numberOf(plan[at]!) === '' ? [] : (numbers.get(numberOf(plan[at]!)) ?? []);
  const take = (pairs: readonly Likely[]): void => {
    for (const { at, match } of pairs) {
      if (found.has(at) || !free.has(match)) continue;
      found.set(at, match);
      free.delete(match);
    }
  };
  const left = (): number[] => [...plan.keys()].filter((at) => !found.has(at));
  const likeness = likenessOf(plan, known);
  take(
    likely(left(), (at) => sameNumber(at).filter((match) => free.has(match)), likeness, ALIKE_WITH_NUMBER),
  );
  take(likely(left(), () => [...free], likeness, ALIKE));
  return plan.map((_, at) => found.get(at) ?? null);
}

/** Places of measures by a key, in their order. */
function placesBy(
  measures: readonly MeasureWords[],
  keyFor: (measure: MeasureWords) => string,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, measure] of measures.entries()) {
    const group = places.get(keyFor(measure));
    if (group) group.push(at);
    else places.set(keyFor(measure), [at]);
  }
  return places;
}

const keyOf = ({ activity, content }: MeasureWords): string =>
  `${comparable(activity)}|${comparable(content)}`;
const numberOf = ({ number }: MeasureWords): string => number.replace(/[.)\s]+$/, '');

interface Likely {
  readonly at: number;
  readonly match: number;
  readonly likeness: number;
}

/** Pairs at least so alike, the most alike first. */
const likely = (
  rest: readonly number[],
  candidates: (at: number) => readonly number[],
  likeness: (at: number, match: number) => number,
  least: number,
): Likely[] =>
  rest
    .flatMap((at) => candidates(at).map((match) => ({ at, match, likeness: likeness(at, match) })))
    .filter((pair) => pair.likeness >= least)
    .sort((a, b) => b.likeness - a.likeness || a.at - b.at);

/** The share of common words, the words of each measure taken apart once. */
function likenessOf(
  plan: readonly MeasureWords[],
  known: readonly MeasureWords[],
): (at: number, match: number) => number {
  const apart = (measures: readonly MeasureWords[]): ((at: number) => ReadonlySet<string>) => {
    const words = new Map<number, ReadonlySet<string>>();
    return (at) => {
      const own = words.get(at) ?? wordsIn(measures[at]!);
      words.set(at, own);
      return own;
    };
  };
  const [ours, theirs] = [apart(plan), apart(known)];
  return (at, match) => share(ours(at), theirs(match));
}

/** Beginnings of words: endings change with the sentence. */
const wordsIn = ({ activity, content }: MeasureWords): ReadonlySet<string> =>
  new Set(
    (plainWords(`${activity} ${content}`).match(/[а-яa-z0-9]{3,}/g) ?? []).map((word) => word.slice(0, 5)),
  );

/** Common words of two texts, of all words of both. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  if (least < FEWEST_WORDS || (2 * least) / (a.size + b.size) < ALIKE_WITH_NUMBER) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}
