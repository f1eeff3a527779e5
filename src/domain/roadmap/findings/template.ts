import type { DatedRow } from '../row-deadline';
import type { Column } from '../types';
import { at, changes, editsOf, fix, unique } from './make';
import { type OrganisationKind, organisationKind } from './organisation';
import type { Finding, Fix, Plan, PlanCheck } from './types';

/** A word of somebody else's plan: for pupils, for another kind of organisation. */
interface Foreign {
  readonly cue: string;
  readonly where: readonly OrganisationKind[];
}

/** Foreign to every plan for teachers, whatever the organisation is. */
const EVERYWHERE: readonly OrganisationKind[] = ['kindergarten', 'school', 'additional'];

const FOREIGN: readonly Foreign[] = [
  {
    cue: 'обучающ(?:ихся|имися|имся|иеся|егося)',
    where: EVERYWHERE,
  },
  {
    cue: '(?:учащ(?:ихся|имися|имся|иеся)|ученик(?:ов|и|ам|ами|а)|школьник(?:ов|и|ам|ами))',
    where: ['kindergarten'],
  },
  { cue: 'выпускник(?:ов|и|ам|ами)', where: ['kindergarten'] },
  { cue: 'работодател(?:ей|и|ям|ями)', where: ['kindergarten'] },
  { cue: 'несовершеннолетн(?:их|ими|им|ие)(?: наставляемых)?', where: ['kindergarten'] },
  {
    cue: 'классн(?:ый|ого|ые|ых|ому|ым|ыми) руководител(?:ь|я|и|ей|ю|ем|ям|ями)',
    where: ['kindergarten', 'additional'],
  },
  {
    cue: 'родител(?:ей|и|ям|ями)(?: \\(законных представителей\\))?',
    where: ['kindergarten'],
  },
  { cue: 'родительск(?:их|ие|ое|ого|им|ими) собрани[а-яё]*', where: ['kindergarten'] },
  { cue: 'школьн(?:ой|ая|ую|ый|ого|ые|ых|ом|ому|ым|ыми)', where: ['kindergarten', 'additional'] },
];

/** «достижения обучающихся» is what teachers work for, in a plan for teachers too. */
const RIGHTLY =
  /(?:достижени|результат|обучени|воспитани|образовани|успеваемост|работ|взаимодейств|сотрудничеств|модел)[а-яё]* [а-яё ]{0,20}$|(?:для|между) $/i;

const COLUMNS: readonly Column[] = ['activity', 'content', 'result', 'indicator'];
/** A quotation is the name of an act or a paper; its words are not the plan's own. */
const QUOTATION = /«[^»]*»/g;

/** C-41: words that another organisation's template left behind. */
export const foreignTemplate: PlanCheck = (plan, facts) => {
  const kind = organisationKind(plan, facts);
  return [...plan.rows.flatMap((row) => foreignIn(row, plan, kind)), ...onlyPupilsAct(plan)];
};

function foreignIn(dated: DatedRow, plan: Plan, kind: OrganisationKind | null): Finding[] {
  const cues = FOREIGN.filter(({ where }) => (kind === null ? where === EVERYWHERE : where.includes(kind)));
  const words = unique(
    cues.flatMap(({ cue }) => COLUMNS.flatMap((column) => wordsLike(cue, dated.row[column]))),
  );
  if (words.length === 0 || !isSuspect(plan, words)) return [];
  const params = { kind: kind ?? '', words: words.join(', ').toLowerCase() };
  const strike = fix('strike', { edits: editsOf([dated], COLUMNS, (text) => strikeWords(text, words)) });
  const drop = fix('not-required', { params: { why: 'foreign' }, notRequired: [dated.row.place] });
  const fixes: readonly Fix[] = changes(strike) ? [strike, drop] : [drop];
  return [{ code: 'C-41', severity: 'warning', place: at(dated), params, fixes }];
}

/** Parents alone are at home in a kindergarten; with pupils or graduates they come from a school's plan. */
const isSuspect = ({ title, rows }: Plan, words: readonly string[]): boolean =>
  words.some((word) => !/^родител/i.test(word)) ||
  /целев[а-яё]+ модел/i.test(title) ||
  rows.some(({ row }) => /выпускник|несовершеннолетн/i.test(`${row.activity} ${row.content}`));

function wordsLike(cue: string, text: string): string[] {
  const plain = text.replace(QUOTATION, (quotation) => ' '.repeat(quotation.length));
  return [...plain.matchAll(new RegExp(`(?<![а-яё])${cue}(?![а-яё])`, 'gi'))]
    .filter((match) => !RIGHTLY.test(plain.slice(0, match.index)))
    .map(([word]) => word);
}

/** Whole phrases about pupils that a list would not catch. */
const PHRASES: readonly RegExp[] = [
  / и согласи[а-яё]+ от родителей(?: \(законных представителей\))?(?: несовершеннолетних(?: наставляемых)?)?/gi,
];

/** Without the words where they are members of a list or lone adjectives, and without items about nothing else. */
export function strikeWords(text: string, words: readonly string[]): string {
  const lines = text.split('\n');
  const kept = lines.filter((line) => lines.length === 1 || !isAbout(line, words));
  if (kept.length === 0) return text;
  const plain = PHRASES.reduce((rest, phrase) => rest.replace(phrase, ''), kept.join('\n'));
  return renumbered(strikeLists(plain.replace(/(?<![а-яё])школьн[а-яё]+\s+/gi, ''), words));
}

/** A short item that ends in the word: «из числа обучающихся», «Проведение родительских собраний». */
const isAbout = (line: string, words: readonly string[]): boolean =>
  line.split(/\s+/).length < 10 &&
  !/,| и /.test(line) &&
  words.some((word) => new RegExp(`${escaped(word)}\\s*[.;]?\\s*$`, 'i').test(line));

/** Runs of the words that have a comma or a slash on one side. */
function strikeLists(text: string, words: readonly string[]): string {
  const any = [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  const run = `(?<![а-яё])(?:${any})(?:(?:\\s*[,/]\\s*|\\s+(?:и\\s+)?)(?:${any}))*(?![а-яё])`;
  return text
    .replace(new RegExp(`${run}\\s*[,/]\\s*`, 'gi'), '')
    .replace(new RegExp(`\\s*[,/]\\s*${run}`, 'gi'), '');
}

/** Items count on without a hole: 1, 2, 3. */
function renumbered(text: string): string {
  let next = 0;
  return text.replace(/^\d{1,2}(?=[.)])/gm, () => String(++next));
}

const escaped = (word: string): string => word.replace(/[()]/g, '\\$&');

/** Only the model for pupils (order Р-145) is cited, not the letter about teachers. */
function onlyPupilsAct({ rows }: Plan): Finding[] {
  const text = ({ row }: DatedRow): string => `${row.activity} ${row.content} ${row.result}`;
  const citing = rows.find((dated) => /Р-145(?!\d)/.test(text(dated)));
  if (!citing || rows.some((dated) => /1128\/0?8/.test(text(dated)))) return [];
  return [{ code: 'C-41', severity: 'info', place: at(citing), params: { kind: 'act', words: 'Р-145' } }];
}
