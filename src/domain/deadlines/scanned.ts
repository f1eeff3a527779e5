import type { Tokens } from './grammar';
import type { Period } from './periods';
import type { Part, Token } from './token';
import type { QuestionCode, RhythmUnit } from './types';

/** One place of a list: a period, a range, or one of them with «до» or «с» before it. */
export interface Item {
  readonly edge: 'until' | 'from' | null;
  readonly first: Period;
  readonly last: Period | null;
  /** The outer end was said with «до», «к», «не позднее». */
  readonly upTo: boolean;
  /** «до» before a stretch longer than a day: is the stretch itself inside? */
  readonly loose: boolean;
  /** Taken over from the piece of the month before: «пятница сентября, декабря». */
  readonly spread?: true;
}

/** «N раз в M недель»; `part` = «в конце каждого месяца», `weekdays` = «по пятницам». */
export interface Rhythm {
  readonly unit: RhythmUnit;
  readonly times: number;
  readonly step: number;
  readonly part?: Part;
  readonly weekdays?: readonly number[];
  /** Weeks of the year before the first one, of «через неделю». */
  readonly skipped?: number;
}

/** Everything found in a phrase, before years are known. */
export interface Scan {
  readonly items: Item[];
  readonly weekdays: number[];
  readonly schoolYears: Extract<Token, { t: 'school-year' }>[];
  readonly extra: string[];
  /** Of them those that make even a reference doubtful: before it, or numbers and units beside it. */
  readonly alarming: string[];
  /** Months after «кроме». */
  readonly except: number[];
  rhythm: Rhythm | null;
  yearly: boolean;
  always: boolean;
  wholePeriod: boolean;
  /** «далее»: `next` = something else follows it, `open` = it ends the phrase. */
  onwards: 'next' | 'open' | null;
  thisYear: boolean;
  reference: 'soft' | 'relative' | null;
  doubt: QuestionCode | null;
}

/** Takes what it knows at this place and says where it stopped; `null` = nothing of its kind. */
export type Step = (tokens: Tokens, at: number, scan: Scan) => number | null;
