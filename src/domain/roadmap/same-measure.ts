import { comparable } from '../nearest';
import { plainWords } from './measure-text';

/** What tells measures apart. */
export interface MeasureWords {
  readonly number: string;
  readonly activity: string;
  readonly content: string;
}

/** From this share of common words two measures are one; with the same number from the lower one. */
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
  const exact = new Map<string, number[]>();
  for (const [at, measure] of known.entries()) {
    const key = keyOf(measure);
    exact.set(key, [...(exact.get(key) ?? []), at]);
  }
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
  const rest = [...plan.keys()].filter((at) => !found.has(at));
  for (const { at, match } of likely(rest, [...free], plan, known)) {
    if (found.has(at) || !free.has(match)) continue;
    found.set(at, match);
    free.delete(match);
  }
  return plan.map((_, at) => found.get(at) ?? null);
}

const keyOf = ({ activity, content }: MeasureWords): string =>
  `${comparable(activity)}|${comparable(content)}`;
const numberOf = ({ number }: MeasureWords): string => number.replace(/[.)\s]+$/, '');

interface Likely {
  readonly at: number;
  readonly match: number;
  readonly likeness: number;
}

/** Pairs that may be one measure, the most alike first. */
function likely(
  rest: readonly number[],
  free: readonly number[],
  plan: readonly MeasureWords[],
  known: readonly MeasureWords[],
): Likely[] {
  const words = new Map(free.map((match) => [match, wordsIn(known[match]!)]));
  const pairs = rest.flatMap((at) => {
    const own = wordsIn(plan[at]!);
    return free.flatMap((match): Likely[] => {
      const sameNumber = numberOf(plan[at]!) !== '' && numberOf(plan[at]!) === numberOf(known[match]!);
      const likeness = share(own, words.get(match)!);
      if (likeness < (sameNumber ? ALIKE_WITH_NUMBER : ALIKE)) return [];
      return [{ at, match, likeness: likeness + (sameNumber ? 1 : 0) }];
    });
  });
  return pairs.sort((a, b) => b.likeness - a.likeness || a.at - b.at);
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
