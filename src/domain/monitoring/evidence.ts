import type { CivilDate } from '../calendar/civil-date';
import type { DateWindow } from '../deadlines/types';
import type { FactSheet, MonitoringFacts } from './facts';

/** What one sentence about the sheets says; the words are in the texts. */
const SAYINGS = [
  'document-signed',
  'document-unsigned',
  'document-missing',
  'event-held',
  'event-missing',
  'event-attendance',
  'event-nobody-named',
  'speakers-unknown',
  'consents-given',
  'pair-consents-given',
  'bank-full',
  'bank-consents',
  'bank-empty',
  'answers-given',
  'answers-none',
  'requests-in-bank',
  'matching-kept',
  'pairs-agreed',
  'pairs-none',
  'pairs-with-form',
  'pairs-with-order',
  'pairs-with-programme',
  'pairs-with-approval',
  'pairs-met',
  'pairs-on-plan',
  'pairs-busy',
  'pairs-spoke',
  'mentors-trained',
  'registered',
  'site-empty',
  'site-open',
  'months-published',
  'rows-done',
  'rows-none-due',
  'contest-share',
  'materials-none',
  'materials-kept',
  'pairs-with-material',
] as const;
export type Saying = (typeof SAYINGS)[number];

/** «3 из 5 пар…»: numbers and names of one sentence. `lacking` are codes of pairs or people without it. */
export interface EvidencePart {
  readonly say: Saying;
  readonly part?: number;
  readonly whole?: number;
  readonly lacking?: readonly string[];
  readonly date?: CivilDate | null;
  readonly number?: string;
  /** A kind of document or event, a title, kinds of meetings. */
  readonly words?: string;
}

/** `unknown`: the sheets hold nothing the rule could look at. */
export interface Evidence {
  readonly holds: 'yes' | 'no' | 'unknown';
  readonly parts: readonly EvidencePart[];
  readonly from: readonly FactSheet[];
  /** The day it became true, when the sheets tell. */
  readonly on: CivilDate | null;
}

/** What is asked: the days the work belongs to, the words of the measure, and the share its plan wants. */
export interface EvidenceQuestion {
  readonly window: DateWindow;
  /** The last day a late paper still belongs to this window and not to the next one. */
  readonly until: CivilDate;
  readonly words: string;
  /** The window is a month of a row that goes on all the time: any work of that month counts. */
  readonly monthly: boolean;
  /** Per cent, `null` when the row names none. */
  readonly threshold: number | null;
}

export type EvidenceRule = (facts: MonitoringFacts, question: EvidenceQuestion) => Evidence;

export const found = (
  holds: Evidence['holds'],
  from: readonly FactSheet[],
  parts: readonly EvidencePart[],
  on: CivilDate | null = null,
): Evidence => ({ holds, from, parts, on: holds === 'yes' ? on : null });

export const yesOrNo = (holds: boolean): 'yes' | 'no' => (holds ? 'yes' : 'no');

/** Without a share of the plan one is enough; with it, the share. */
export const enough = (part: number, whole: number, threshold: number | null): boolean =>
  threshold === null ? part > 0 : whole > 0 && (part * 100) / whole >= threshold;
