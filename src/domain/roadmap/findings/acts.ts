import { ALL_COLUMNS, at, editsOf, fix, only, unique } from './make';
import type { Finding, KnownOrder, Plan, PlanCheck } from './types';

/** Misprints of acts met in plans and on sites (domain rule §1.1), with the right form. */
const MISPRINTS: readonly (readonly [RegExp, string])[] = [
  [/(?<=(?:ст\.?|стать[а-яё]+)\s*)(?:358\.1|351\.1\.8|351-8|351\.18|358\.8)(?!\d)/gi, '351.8'],
  [/(?<![\dА-Яа-яё-])145\s?-\s?[рР](?![А-Яа-яё])/g, 'Р-145'],
  [/(?<![\dА-Яа-яёA-Za-z])[РрPp]\s?-?\s?(?:154|415|146)(?!\d)/g, 'Р-145'],
  [/(?<![А-Яа-яё\d])[Pp]-145(?!\d)/g, 'Р-145'],
  [/(?<![А-Яа-яё\d])АЗ\s?-\s?(?:1182|1288|128|1218)\/0?8/g, 'АЗ-1128/08'],
  [/(?<![А-Яа-яё\d])АЗ\s?-\s?1128\/8(?!\d)/g, 'АЗ-1128/08'],
  [/(?<![А-Яа-яё\d])МР\s?-\s?(?:02\/42|42\/2|24\/02)(?!\d)/g, 'МР-42/02'],
  [/(?<!\d)3237-р(?!\d)/g, '3273-р'],
  [/(?<!\d)152\s+ФЗ(?![А-Яа-яё])/g, '152-ФЗ'],
  [/(?<!\d)273\s+ФЗ(?![А-Яа-яё])/g, '273-ФЗ'],
  [/ГОСТ\s?Р\s?7\.0?\.?97\s?[-–]\s?2016/g, 'ГОСТ Р 7.0.97-2025'],
];

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

const misprintsIn = (text: string): { wrong: string; right: string; pattern: RegExp }[] =>
  MISPRINTS.flatMap(([pattern, right]) =>
    unique([...text.matchAll(pattern)].map(([wrong]) => wrong))
      .filter((wrong) => wrong !== right)
      .map((wrong) => ({ wrong, right, pattern })),
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
