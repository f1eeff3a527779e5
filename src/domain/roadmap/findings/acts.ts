import { misprintsIn } from '../../law/misprints';
import { ALL_COLUMNS, at, editsOf, fix, only, WHOLE_PLAN } from './make';
import type { Finding, KnownOrder, Plan, PlanCheck } from './types';

/** C-34: an act is named with a misprint, or one that has been replaced. */
export const misprintedActs: PlanCheck = ({ rows, notes, title }) => [
  ...rows.flatMap((dated): Finding[] =>
    misprintsIn(ALL_COLUMNS.map((column) => dated.row[column]).join('\n')).map(
      ({ wrong, right, pattern }) => {
        const edits = editsOf([dated], ALL_COLUMNS, (text) => text.replace(pattern, right));
        const replace = fix('replace', { params: { from: wrong, to: right }, edits });
        return {
          ...{ code: 'C-34', severity: 'error', place: at(dated), params: { wrong, right } },
          ...only(replace),
        };
      },
    ),
  ),
  ...[{ text: title, place: 1 }, ...notes.filter(({ kind }) => kind !== 'repeat')].flatMap(
    ({ text, place }) =>
      misprintsIn(text).map(
        ({ wrong, right }): Finding => ({
          ...{ code: 'C-34', severity: 'error', params: { wrong, right } },
          place: { line: place, number: null },
        }),
      ),
  ),
];

/** C-34 outside the plan: what its orders and settings cite. */
export const misprintedTexts: PlanCheck = (_, { texts = [] }) =>
  texts.flatMap(({ where, text }) =>
    misprintsIn(text).map(
      ({ wrong, right }): Finding => ({
        ...{ code: 'C-34', severity: 'error', place: WHOLE_PLAN, params: { wrong, right, where } },
      }),
    ),
  );

const ORDER =
  /приказ[а-яё]*(?:\s[а-яё]+){0,2}\s+(?:от\s+([\d.]+)\s*(?:г\.?)?\s*)?№\s*([\dА-Яа-яёA-Za-z/.-]*\d[\dА-Яа-яё/.-]*)/gi;

const SUBJECTS: readonly (readonly [KnownOrder['subject'], RegExp])[] = [
  ['statute', /положени/i],
  ['curator', /куратор/i],
  ['pairs', /закреплен|пар/i],
  ['roadmap', /дорожн|утвержден[а-яё]*\s+приказ|карт|план/i],
];

/** C-49: the plan names an order by another number than the register has for it. */
export const otherOrderNumber: PlanCheck = (plan, { orders = [] }) =>
  namedOrders(plan).flatMap(({ text, number, line, rowNumber }): Finding[] => {
    const subject = SUBJECTS.find(([, cue]) => cue.test(text))?.[0];
    const known = orders.filter((order) => order.subject === subject && order.number !== '');
    if (known.length === 0 || known.some((order) => sameNumber(order.number, number))) return [];
    const params = { named: number, known: known[known.length - 1]!.number };
    return [{ code: 'C-49', severity: 'warning', place: { line, number: rowNumber }, params }];
  });

function namedOrders({ title, notes, rows }: Plan) {
  const texts = [
    { text: title, line: 1, rowNumber: null },
    ...notes
      .filter(({ kind }) => kind === 'preamble')
      .map(({ text, place }) => ({ text, line: place, rowNumber: null })),
    ...rows.map(({ row }) => ({
      text: `${row.activity} ${row.content} ${row.result}`,
      line: row.place,
      rowNumber: row.number || null,
    })),
  ];
  return texts.flatMap((one) =>
    [...one.text.matchAll(ORDER)].map((match) => ({ ...one, number: match[2]!.replace(/[.,]$/, '') })),
  );
}

const sameNumber = (a: string, b: string): boolean =>
  a.toLowerCase().replace(/\s/g, '') === b.toLowerCase().replace(/\s/g, '');
