import { commonNameGender } from '../language/first-names';
import { withoutYo } from '../language/letters';
import { withRussianLetters } from '../language/look-alike';
import { isInitial, parsePersonName, patronymicGender } from '../language/person-name';
import { comparable } from '../nearest';

/**
 * How two names are one person's: `same` as typed but for ё, case and spaces; `letters` but for Latin look-alikes;
 * `order` in another order; `initials` one of them is shortened; `slip` but for a typing slip.
 */
export type Likeness = 'same' | 'letters' | 'order' | 'initials' | 'slip';

/** A name taken apart once, to be compared with many. */
export interface NameKey {
  readonly typed: string;
  readonly folded: string;
  /** Words in alphabetical order. */
  readonly words: string;
  readonly last: string;
  readonly first: string;
  readonly middle: string;
}

const folded = (word: string): string => comparable(withoutYo(word));

/** What of a name is compared. */
export function nameKey(text: string): NameKey {
  const russian = withRussianLetters(text);
  const { last, first, middle } = parsePersonName(russian);
  const initial = (word: string): string => (isInitial(word) ? `${folded(word).charAt(0)}.` : folded(word));
  return {
    typed: comparable(text),
    folded: comparable(russian),
    words: russian
      .split(/[\s.,]+/)
      .map(folded)
      .sort()
      .join(' ')
      .trim(),
    last: folded(last),
    first: initial(first),
    middle: initial(middle),
  };
}

/** The strongest likeness of two names, or `null` when they are of different people. */
export function likeness(a: NameKey, b: NameKey): Likeness | null {
  if (a.folded === '' || b.folded === '') return null;
  if (a.typed === b.typed) return 'same';
  if (a.folded === b.folded) return 'letters';
  const sameParts = a.last === b.last && a.first === b.first && a.middle === b.middle;
  if (a.words === b.words || (sameParts && isFull(a))) return 'order';
  if (a.last === '' || b.last === '') return null;
  if (a.last === b.last && isShortOf(a, b)) return 'initials';
  return isSlip(a, b) ? 'slip' : null;
}

const isFull = ({ first }: NameKey): boolean => first !== '' && !first.endsWith('.');

/** Parts agree as far as both tell them, and one of the two tells less. */
const isShortOf = (a: NameKey, b: NameKey): boolean =>
  a.first !== '' && b.first !== '' && agrees(a.first, b.first) && agrees(a.middle, b.middle);

function agrees(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return true;
  return (a.endsWith('.') || b.endsWith('.')) && a.charAt(0) === b.charAt(0);
}

/** At most one wrong letter in a part, two in the whole name; two known first names are two people. */
function isSlip(a: NameKey, b: NameKey): boolean {
  const sameLast = a.last === b.last;
  const sameFirst = a.first === b.first;
  const sameMiddle = a.middle === b.middle;
  // Whole banks are compared: what is cheap to tell comes first.
  if (!(sameLast || sameFirst || sameMiddle) || !isFull(a) || !isFull(b)) return false;
  if (!(sameLast || isOneSlip(a.last, b.last)) || !(sameFirst || isOneSlip(a.first, b.first))) return false;
  if (!(sameMiddle || isOneSlip(a.middle, b.middle))) return false;
  const genders = [patronymicGender(a.middle), patronymicGender(b.middle)];
  return !(genders.includes('m') && genders.includes('f')) && !areTwoNames(a.first, b.first);
}

const SHORTEST = 4;

/** One letter more, less or other, or two neighbours changed places; «Иванов» is no slip of «Иванова». */
function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || long.length - short.length > 1 || long === `${short}а`) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  const most = short.length - start;
  while (end < most && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  const left = long.length - start - end;
  if (left <= 1) return true;
  const swapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  return left === 2 && short.length === long.length && swapped;
}

/** «Инна» is no slip of «Анна», but «Наталия» is one of «Наталья». */
const areTwoNames = (a: string, b: string): boolean =>
  a !== b &&
  a.replace(/[ьи]/g, '') !== b.replace(/[ьи]/g, '') &&
  commonNameGender(a) !== null &&
  commonNameGender(b) !== null;
