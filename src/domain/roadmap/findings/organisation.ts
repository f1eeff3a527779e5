import { editDistance } from '../../nearest';
import { ALL_COLUMNS, editsOf, fix, only, unique } from './make';
import type { Finding, Plan, PlanCheck, PlanFacts } from './types';

/** What the organisation is; `null` when neither the plan nor the settings tell. */
export type OrganisationKind = 'kindergarten' | 'school' | 'additional';

const ABBREVIATIONS = 'ДОУ|ДОО|[А-Я]{1,3}ДОУ|ЦРР';
const KINDS: readonly (readonly [OrganisationKind, RegExp])[] = [
  ['kindergarten', new RegExp(`детск[а-яё]+ сад|(?<![А-ЯЁ])(?:${ABBREVIATIONS})(?![А-ЯЁа-яё])|ясл[ия]`, 'i')],
  [
    'additional',
    /дополнительного образования|(?<![А-ЯЁ])(?:МБУ|МАУ|МКУ|ГБУ)\s+ДО(?![А-ЯЁа-яё])|дом творчества|дворец/,
  ],
  ['school', /(?<![А-ЯЁ])(?:СОШ|ООШ|НОШ)(?![А-ЯЁа-яё])|школ[аыуе](?![а-яё])|гимнази|лице[йяюе]/i],
];

/** Guessed from the names of the organisation and the title, then from all words of the plan. */
export function organisationKind(plan: Plan, { organisation = [] }: PlanFacts): OrganisationKind | null {
  const head = [...organisation, plan.title].join(' ');
  const body = textsOf(plan).join(' ');
  for (const text of [head, body]) {
    const found = KINDS.find(([, cue]) => cue.test(text));
    if (found) return found[0];
  }
  return null;
}

const textsOf = ({ title, notes, rows }: Plan): string[] => [
  title,
  ...notes.filter(({ kind }) => kind !== 'artefact').map(({ text }) => text),
  ...rows.map(({ row }) => ALL_COLUMNS.map((column) => row[column]).join('\n')),
];

const QUOTED = /«([А-ЯЁ][^«»]{3,60}(?:сад|школа|центр|лицей|гимназия|творчества)[^«»]{0,20})»/gi;
const TOKEN = /(?<![А-ЯЁа-яё-])[А-ЯЁ]{3,6}(?![А-ЯЁа-яё-])/g;
const KNOWN_TOKENS = new Set(
  'ДОУ ДОО ОУ ОО МБДОУ МАДОУ МКДОУ МДОУ ГБДОУ ГАДОУ ЧДОУ ГБОУ ГАОУ МБОУ МАОУ МКОУ МОУ НОУ ЧОУ СОШ ООШ НОШ МБУ МАУ МКУ ГБУ УДО СПО ВПО ООП ФОП ФГОС ФОС КПК НПА ЛНА УВР ВР УМР РФ РДШ ОВЗ ИКТ ТНР ЗПР МО ШМО РМО ГМО СМИ'.split(
    ' ',
  ),
);

/** C-27: the organisation is spelt in two ways: its own name, or the short word for its kind. */
export const twoSpellings: PlanCheck = (plan, { organisation = [] }) => {
  const texts = textsOf(plan);
  const names = [...organisation, ...texts].flatMap((text) =>
    [...text.matchAll(QUOTED)].map(([, name = '']) => name),
  );
  const tokens = texts.flatMap((text) => text.match(TOKEN) ?? []);
  return [
    ...spellings(plan, names, 2),
    ...unique(tokens)
      .filter((token) => !KNOWN_TOKENS.has(token))
      .flatMap((token) => {
        const right = tokens.find(
          (one) => KNOWN_TOKENS.has(one) && one.length === token.length && editDistance(one, token) === 1,
        );
        return right ? [spelling(plan, right, token)] : [];
      }),
  ];
};

/** The first name is right: it comes from the settings, or stands at the head of the plan. */
function spellings(plan: Plan, names: readonly string[], most: number): Finding[] {
  const [right, ...others] = unique(names);
  return others
    .filter((name) => editDistance(right!, name) <= most && digits(name) === digits(right!))
    .map((name) => spelling(plan, right!, name));
}

/** «Детский сад № 12» and «Детский сад № 14» are two organisations, not a misprint. */
const digits = (text: string): string => text.replace(/\D/g, '');

function spelling(plan: Plan, right: string, wrong: string): Finding {
  const row = plan.rows.find((one) => ALL_COLUMNS.some((column) => one.row[column].includes(wrong)));
  const note = plan.notes.find(({ text }) => text.includes(wrong));
  const line = row?.row.place ?? note?.place ?? null;
  const edits = editsOf(plan.rows, ALL_COLUMNS, (text) => text.split(wrong).join(right));
  return {
    ...{ code: 'C-27', severity: 'warning', params: { right, wrong } },
    place: { line, number: row?.row.number || null },
    ...only(fix('replace', { params: { from: wrong, to: right }, edits })),
  };
}
