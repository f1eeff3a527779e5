import { existsSync, readFileSync } from 'node:fs';
import type { DateSpan, DeadlineRead } from '../../../src/contract/dto';

/** A phrase with what it means, from a table that people filled in. */
export interface KnownPhrase {
  readonly class: string;
  /** First year of the school year it stands in. */
  readonly year: number;
  readonly phrase: string;
  readonly kind: DeadlineRead['kind'];
  /** First and last day of all its windows; `null` = not looked at: no dates, or none agreed on. */
  readonly span: DateSpan | null;
  /** A person has to be asked: a sure reading of this phrase would be a mistake. */
  readonly ask: boolean;
}

const OWN = 'test/domain/deadlines/collection.tsv';
const GOLD = '../shared/fixtures/deadlines.tsv';
const SEEDS = '../shared/fixtures/deadlines-seeds.tsv';

const tableOf = (file: string): string[][] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t'))
    : [];

const orNull = (text: string | undefined): string | null => text || null;

/** Our own collection. */
const ownPhrases = (): KnownPhrase[] =>
  tableOf(OWN).map(([group = '', year, phrase = '', kind, certainty, windows = '']) => ({
    class: group,
    year: Number(year),
    phrase: phrase.replaceAll('\\n', '\n'),
    kind: kind as KnownPhrase['kind'],
    span: ownSpan(windows),
    ask: certainty !== 'sure',
  }));

/** `2026-09-01/2026-09-30 /2027-05-01`, `12*2026-09-01/2027-08-31`; `-` and `*` say nothing of dates. */
function ownSpan(text: string): DateSpan | null {
  if (text === '-' || text === '*') return null;
  const windows = text.replace(/^\d+\*/, '').split(' ');
  const [first, last] = [windows[0]!, windows[windows.length - 1]!];
  const exact = (window: string): string[] => (window.includes('/') ? window.split('/') : [window, window]);
  return { from: orNull(exact(first)[0]), to: orNull(exact(last)[1]) };
}

/** Kinds of the collected phrases, as ours. */
export const GOLD_KINDS: Readonly<Record<string, KnownPhrase['kind']>> = {
  deadline: 'once',
  span: 'once',
  multi: 'multi',
  yearly: 'yearly',
  recur: 'recurring',
  ongoing: 'continuous',
  external: 'reference',
  relative: 'reference',
};

/** There a school year ends with the lessons; here it is the formal one. */
const LESSONS = { from: '2024-09-01', to: '2025-05-31' };
const isSchoolYear = (phrase: string): boolean => /^(?:в течение|\d{4})/i.test(phrase);

const goldPhrases = (): KnownPhrase[] =>
  tableOf(GOLD).map(([, raw = '', kind = '', start, end]) => {
    const phrase = raw.replace('\\n', '\n');
    const span = { from: orNull(start), to: orNull(end) };
    const formal =
      isSchoolYear(phrase) && span.from?.endsWith('-09-01') && span.to?.endsWith('-05-31') && kind === 'span';
    const dated = ['deadline', 'span', 'multi', 'yearly'].includes(kind);
    return {
      class: `gold: ${kind}`,
      year: Number(LESSONS.from.slice(0, 4)),
      phrase,
      kind: formal ? 'continuous' : GOLD_KINDS[kind]!,
      span: formal ? { from: span.from, to: span.to!.replace('05-31', '08-31') } : dated ? span : null,
      ask: isFar(span, 2024),
    };
  });

/** Beyond the school years before and after: a person is asked, whatever the table says. */
const isFar = ({ from, to }: DateSpan, year: number): boolean =>
  [from, to].some((date) => date !== null && (date < `${year - 1}-09-01` || date > `${year + 2}-08-31`));

/** Kinds of the phrases of five real plans, as ours. */
export const SEED_KINDS: Readonly<Record<string, KnownPhrase['kind']>> = {
  annual: 'yearly',
  continuous: 'continuous',
  once: 'once',
  twice: 'multi',
  none: 'reference',
  quarterly: 'recurring',
  monthly: 'recurring',
};

/** The plan with dates of 2022 and 2023 is read in its own year. */
const SEED_YEARS: Readonly<Record<string, number>> = { S2: 2022 };

const seedPhrases = (): KnownPhrase[] =>
  tableOf(SEEDS).map(([seed = '', , , verbatim = '', windows = '', recurrence = '']) => ({
    class: 'gold: five real plans',
    year: SEED_YEARS[seed] ?? 2024,
    phrase: verbatim
      .replace(/ \(3 broken lines\)$/, '')
      .replace(/ \/ /g, '\n')
      .replace('␣', '\u00a0'),
    kind: SEED_KINDS[recurrence]!,
    span: windows === 'none' ? null : seedSpan(windows),
    ask: false,
  }));

function seedSpan(text: string): DateSpan {
  const days = (text.match(/\d\d\.\d\d\.\d{4}/g) ?? []).map((day) => day.split('.').reverse().join('-'));
  return { from: text.startsWith('до') ? null : (days[0] ?? null), to: days[days.length - 1] ?? null };
}

/** All tables that are there: our own, and the gold ones when they lie beside the repository. */
export const knownPhrases = (): KnownPhrase[] => [...seedPhrases(), ...goldPhrases(), ...ownPhrases()];
