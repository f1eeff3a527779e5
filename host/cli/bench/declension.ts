import { incline, inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import petrovich from 'petrovich';
import type { BookSnapshot } from '../../book/snapshot';
import { programModule } from './domain-code';
import { medianMs } from './measure';
import type { Section, Value } from './table';
import { type KnownWord, knownWords } from './word-tables';
import { fullNames } from './words';

const CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;
const RUNS = 5;
const NAMES = 2000;

interface Declined {
  readonly forms: Readonly<Record<string, string>>;
  readonly certainty: 'sure' | 'ask';
}
interface Name {
  readonly last: string;
  readonly first: string;
  readonly middle: string;
}
interface NameModule {
  declinePersonName(name: Name, gender: 'm' | 'f'): Declined;
}
interface PhraseModule {
  declinePhrase(text: string, options: { animate: boolean }): Declined;
}
interface LineModule {
  declineLine(line: string): Declined;
}

/** Five oblique forms; `null` when the method has no answer for such words. */
type Method = (word: KnownWord) => readonly string[] | null;

const LVOVICH = { last: inclineLastname, first: inclineFirstname, middle: inclineMiddlename } as const;
const theirGender = (gender: 'm' | 'f'): 'male' | 'female' => (gender === 'm' ? 'male' : 'female');
const isName = (part: KnownWord['part']): part is keyof typeof LVOVICH => part in LVOVICH;

/** A position is given to lvovich as if it were a surname: that is all it has. */
const byLvovich: Method = ({ part, word, gender }) =>
  CASES.map((one) => LVOVICH[isName(part) ? part : 'last'](word, one, theirGender(gender)));

const byLvovichFirstWord: Method = ({ part, word }) => {
  if (isName(part)) return null;
  const [first = '', ...rest] = word.split(' ');
  return CASES.map((one) => [inclineLastname(first, one, 'male'), ...rest].join(' '));
};

const byPetrovich: Method = ({ part, word, gender }) =>
  isName(part)
    ? CASES.map((one) => petrovich({ gender: theirGender(gender), [part]: word }, one)[part] ?? '')
    : null;

/** Share of the forms that are right, and of the words that are right in every case. */
function shares(method: Method, words: readonly KnownWord[]): { forms: string | null; words: string | null } {
  const answers = words.map((word) => ({ word, forms: method(word) }));
  if (answers.some(({ forms }) => forms === null)) return { forms: null, words: null };
  const right = answers.map(({ word, forms }) =>
    word.forms.map((spellings, index) => spellings.includes(forms![index]!)),
  );
  const percent = (part: number, whole: number): string => `${((part * 100) / whole).toFixed(1)} %`;
  return {
    forms: percent(right.flat().filter(Boolean).length, right.flat().length),
    words: percent(right.filter((all) => all.every(Boolean)).length, right.length),
  };
}

/** How many words of every table we, lvovich and petrovich decline right. */
export async function declensionSection(): Promise<Section> {
  const { declinePersonName } = await programModule<NameModule>('domain/language/decline-name');
  const { declinePhrase } = await programModule<PhraseModule>('domain/language/decline-phrase');
  const declined = ({ part, word, gender }: KnownWord): Declined => {
    const nobody = { last: '', first: '', middle: '' };
    return isName(part)
      ? declinePersonName({ ...nobody, [part]: word }, gender)
      : declinePhrase(word, { animate: part === 'position' });
  };
  const ours: Method = (word) => Object.values(declined(word).forms).slice(1);
  const all = knownWords();
  const row = (table: string): Record<string, Value> => {
    const words = all.filter((word) => word.table === table);
    const wrong = words.filter((word) => shares(ours, [word]).words !== '100.0 %');
    const asked = words.filter((word) => declined(word).certainty === 'ask');
    return {
      ...{ table, words: words.length },
      ...{ 'ours, forms': shares(ours, words).forms, 'ours, words': shares(ours, words).words },
      ...{ asks: asked.length, 'wrong in silence': wrong.filter((word) => !asked.includes(word)).length },
      'lvovich, forms': shares(byLvovich, words).forms,
      'lvovich, words': shares(byLvovich, words).words,
      'its first word, words': shares(byLvovichFirstWord, words).words,
      'petrovich, forms': shares(byPetrovich, words).forms,
      'petrovich, words': shares(byPetrovich, words).words,
    };
  };
  return {
    title: 'Declension: what is right in the five oblique cases',
    notes: [
      'A word counts when all its forms are right. Our own tables were written before their first run; the mistakes',
      'found by it are mended since. lvovich takes a position as a surname: the whole of it, or its first word.',
    ],
    rows: [...new Set(all.map(({ table }) => table))].map(row),
  };
}

/** Full names in six cases, from one line of text for us, from parts and with the gender given for the others. */
export async function declensionSpeedSection(sample: BookSnapshot): Promise<Section> {
  const { declineLine } = await programModule<LineModule>('domain/language/decline-line');
  const lines = fullNames(sample, NAMES);
  const parts = lines.map((line) => line.split(' ') as [string, string, string]);
  const ours = await medianMs(RUNS, () => lines.map(declineLine));
  const row = (method: string, ms: number): Record<string, Value> => ({ method, ms, 'ours ÷ it': ours / ms });
  const withLvovich = ([last, first, middle]: [string, string, string]): unknown =>
    CASES.map((one) => incline({ last, first, middle, gender: 'female' }, one));
  const withPetrovich = ([last, first, middle]: [string, string, string]): unknown =>
    CASES.map((one) => petrovich({ last, first, middle, gender: 'female' }, one));
  return {
    title: `Declension: ${NAMES} different full names in six cases, median of ${RUNS}`,
    notes: [
      'Ours reads the line, finds the gender and asks lvovich for a second opinion: its time is part of ours.',
    ],
    rows: [
      row('ours', ours),
      row('lvovich', await medianMs(RUNS, () => parts.map(withLvovich))),
      row('petrovich', await medianMs(RUNS, () => parts.map(withPetrovich))),
    ],
  };
}
