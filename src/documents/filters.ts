import { byGender, plural } from '../domain/language/choice';
import { countTwice, isCounted, moneyInWords } from '../domain/language/counted';
import { dateInWords, dateSpelled } from '../domain/language/dates-in-words';
import { upperFirst } from '../domain/language/letters';
import { numberInWords } from '../domain/language/numbers-in-words';
import { CASES, type Case } from '../domain/language/types';
import { withoutEndMark } from './tidy';
import type { DateValue, Leaf, LeafType, NameLook, NameValue, PhraseValue } from './values';
import { showLeaf } from './values';

/** A word after «|» in a tag. */
export interface Filter {
  /** Types of values it works on. */
  readonly for: readonly LeafType[];
  /** How many words follow it, separated by «:». */
  readonly args: number;
  /** Type of the result; absent = the type stays. */
  readonly gives?: LeafType;
  readonly apply: (value: Leaf, args: readonly string[]) => Leaf;
}

const ANY: readonly LeafType[] = ['text', 'number', 'flag', 'date', 'name', 'phrase'];
const NBSP = '\u00a0';

const inCase = (kase: Case): Filter => ({
  for: ['name', 'phrase'],
  args: 0,
  apply: (value) => {
    const declined = value as NameValue | PhraseValue;
    if (declined.type === 'phrase') return { ...declined, shown: kase };
    return { ...declined, shown: { ...declined.shown, case: kase } };
  },
});

const inLook = (look: NameLook): Filter => ({
  for: ['name'],
  args: 0,
  apply: (value) => {
    const name = value as NameValue;
    return { ...name, shown: { ...name.shown, look } };
  },
});

const onText = (change: (text: string) => string): Filter => ({
  for: ANY,
  args: 0,
  gives: 'text',
  apply: (value) => change(showLeaf(value)),
});

const forms = (args: readonly string[]): [string, string, string] => [args[0]!, args[1]!, args[2]!];

/** Beyond it a sum is a slip of the hand. */
const MOST_MONEY = 1e12;

const inWords: Filter = {
  for: ['date', 'number'],
  args: 0,
  gives: 'text',
  apply: (value) => {
    if (typeof value === 'number') return numberInWords(value);
    const { date } = value as DateValue;
    return date === null ? '' : dateInWords(date).replace(/ (?=\d|г\.)/g, NBSP);
  },
};

const caseOf = (name: string | undefined): Case => CASES.find((kase) => kase === name) ?? 'им';

/** All filters by their canonical names (small letters, е for ё). */
export const FILTERS: Readonly<Record<string, Filter>> = {
  ...(Object.fromEntries(CASES.map((kase) => [kase, inCase(kase)])) as Record<Case, Filter>),
  'инициалы после': inLook('after'),
  'инициалы перед': inLook('before'),
  словами: inWords,
  /** «второго сентября две тысячи двадцать шестого года» */
  прописью: {
    for: ['date'],
    args: 0,
    gives: 'text',
    apply: (value) => {
      const { date } = value as DateValue;
      return date === null ? '' : dateSpelled(date);
    },
  },
  /** «1 500 (одной тысячи пятисот) рублей 00 копеек» in the case named. */
  деньгами: {
    for: ['number'],
    args: 1,
    gives: 'text',
    apply: (value, [kase]) => {
      const sum = value as number;
      return Number.isFinite(sum) && sum >= 0 && sum < MOST_MONEY
        ? moneyInWords(sum, caseOf(kase))
        : showLeaf(value);
    },
  },
  /** «3 (три) рабочих дня»: what is counted, and the case; what no table knows stays a number. */
  сроком: {
    for: ['number'],
    args: 2,
    gives: 'text',
    apply: (value, [thing = '', kase]) =>
      isCounted(thing) && Number.isInteger(value)
        ? countTwice(value as number, thing, caseOf(kase))
        : showLeaf(value),
  },
  /** «3 пары»: the number with the word that suits it. */
  число: {
    for: ['number'],
    args: 3,
    gives: 'text',
    apply: (value, args) => `${showLeaf(value)}${NBSP}${plural(value as number, forms(args))}`,
  },
  /** «пары»: only the word. */
  форма: {
    for: ['number'],
    args: 3,
    gives: 'text',
    apply: (value, args) => plural(value as number, forms(args)),
  },
  /** «согласен» or «согласна»; both, the second in brackets, when the gender is unknown. */
  пол: {
    for: ['name'],
    args: 2,
    gives: 'text',
    apply: (value, [masculine, feminine]) => {
      const { gender } = value as NameValue;
      return gender === null ? `${masculine} (${feminine})` : byGender(gender, masculine!, feminine!);
    },
  },
  /** Before the full stop of a sentence: «И. П.» or «по договору;» bring no second mark. */
  'в конце': onText(withoutEndMark),
  заглавная: onText(upperFirst),
  прописные: onText((text) => text.toUpperCase()),
};
