import type { RhythmUnit, Season } from './types';

export type Unit = RhythmUnit | 'decade';
export type Part = 'begin' | 'middle' | 'end';

/** A piece of a deadline phrase as it was written and what it stands for. */
export type Token = Meaning & { readonly text: string };

/** `unclear` = hardly anything but a month, and yet no word: «IX», «09.24». `year: 'next'` = «следующего года»; `ordinal: null` = bare digits, «3» of «3 неделя» or of «3 недели». */
export type Meaning =
  | { t: 'date'; day: number; month: number; year: number | null }
  | { t: 'month'; month: number; year: number | null; unclear?: true }
  | { t: 'year'; year: number | 'next' }
  | { t: 'school-year'; start: number | 'this' | 'next'; end: number | null; named: boolean }
  | { t: 'number'; value: number; ordinal: boolean | null }
  | { t: 'unit'; unit: Unit }
  | { t: 'weekday'; day: number }
  | { t: 'season'; season: Season }
  | { t: 'holidays'; season: Season }
  | { t: 'part'; part: Part }
  | { t: 'until'; firm: boolean }
  | { t: 'adverb'; unit: RhythmUnit }
  | { t: 'reference'; relative: boolean }
  | { t: 'feast'; day: number; month: number }
  | { t: 'workday'; last: boolean }
  | { t: 'new-school-year' }
  | { t: Mark };

/** Words that carry no value of their own. */
export type Mark =
  | 'word'
  | 'from'
  | 'to'
  | 'during'
  | 'every'
  | 'yearly'
  | 'second-week'
  | 'all-holidays'
  | 'times'
  | 'then'
  | 'except'
  | 'always'
  | 'period'
  | 'half'
  | 'of-month'
  | 'this-year'
  | 'dash'
  | 'comma'
  | 'open'
  | 'close'
  | 'skip';
