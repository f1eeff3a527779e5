import { upperFirst } from '../../language/letters';
import { at, editsOf, fix, nameOf, only, unique, WORD_COLUMNS } from './make';
import type { Finding, PlanCheck } from './types';

/** Forms of «персонализированный план» and the like → «персонализированная программа», case by case. */
const TO_PROGRAMME: readonly (readonly [RegExp, string])[] = [
  [/ым планом(?![а-яё])/, 'ой программой'],
  [/ыми планами(?![а-яё])/, 'ыми программами'],
  [/ый план(?![а-яё])/, 'ая программа'],
  [/ого плана(?![а-яё])/, 'ой программы'],
  [/ому плану(?![а-яё])/, 'ой программе'],
  [/ом плане(?![а-яё])/, 'ой программе'],
  [/ые планы(?![а-яё])/, 'ые программы'],
  [/ых планов(?![а-яё])/, 'ых программ'],
  [/ым планам(?![а-яё])/, 'ым программам'],
  [/ых планах(?![а-яё])/, 'ых программах'],
];

/** A term people write in place of «персонализированная программа» (official letter of 2021). */
interface Term {
  readonly cue: RegExp;
  readonly severity: Finding['severity'];
  readonly mend: (words: string) => string;
}

const stem = (words: string, from: RegExp, to: string): string =>
  words.replace(from, (first) => (/^[А-ЯЁ]/.test(first) ? upperFirst(to) : to));

/** «разработанным … планом» → «разработанной … программой»: the word before agrees too. */
const BEFORE = /^([а-яё]+н)(?:ым|ого|ому|ом|ый)(?= персонализированн(ой|ая))/;

const toProgramme = (words: string): string =>
  TO_PROGRAMME.reduce((text, [from, to]) => text.replace(from, to), words).replace(BEFORE, '$1$2');

const PARTICIPLE = '(?:[а-яё]{4,}н(?:ым|ого|ому|ом|ый) )?';
const PERSONIFIED = /персонифицирован/i;
const OWN = 'персонализирован';

const TERMS: readonly Term[] = [
  {
    cue: /персонифицированн[а-яё]+ программ[а-яё]*/gi,
    severity: 'warning',
    mend: (words) => stem(words, PERSONIFIED, OWN),
  },
  {
    cue: new RegExp(`${PARTICIPLE}персонифицированн[а-яё]+ план[а-яё]*`, 'gi'),
    severity: 'warning',
    mend: (words) => toProgramme(stem(words, PERSONIFIED, OWN)),
  },
  {
    cue: new RegExp(`${PARTICIPLE}персонализированн[а-яё]+ план[а-яё]*`, 'gi'),
    severity: 'info',
    mend: toProgramme,
  },
  {
    cue: new RegExp(`${PARTICIPLE}индивидуальн[а-яё]+ план[а-яё]*`, 'gi'),
    severity: 'info',
    mend: (words) => toProgramme(stem(words, /индивидуаль/i, OWN)),
  },
];

/** C-43: one thing is called in several ways; a remark a term, at the first row that has it. */
export const terms: PlanCheck = ({ rows }) =>
  TERMS.flatMap(({ cue, severity, mend }): Finding[] => {
    const having = rows.filter(({ row }) => WORD_COLUMNS.some((column) => row[column].search(cue) >= 0));
    const [first] = having;
    if (!first) return [];
    const words = unique(
      having.flatMap(({ row }) => WORD_COLUMNS.flatMap((column) => row[column].match(cue) ?? [])),
    );
    const names = unique(having.map(nameOf));
    const params = {
      term: words[0]!.toLowerCase(),
      rows: names.join(', '),
      count: String(names.length),
    };
    const edits = editsOf(having, WORD_COLUMNS, (text) => text.replace(cue, mend));
    const replace = fix('replace', { params: { from: words[0]!, to: mend(words[0]!) }, edits });
    return [{ code: 'C-43', severity, place: at(first), params, ...only(replace) }];
  });
