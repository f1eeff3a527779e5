import { type CivilDate, shortDate } from '../../../domain/calendar/civil-date';
import { schoolYearLabel } from '../../../domain/calendar/school-year';
import { grouped } from '../../../domain/grouped';
import { codesOfOne } from '../../../domain/people/both-banks';
import type { RegisterEntry } from '../../../domain/register/register-rows';
import { NOBODY } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { type Ask, type CardField, defineKind, type ListField } from '../../kind';
import { type NameBook, nameBook } from '../../name-book';
import { personData } from '../../office';
import type { DocumentData } from '../../values';
import { personById, type World } from '../../world';
import { inNarrowColumns } from './bank-print';
import { registerOfWorld } from './register-of-world';

const COLUMNS = [
  ...['роль', 'категория', 'стаж', 'форма и вид', 'пара', 'с', 'по', 'приказ', 'программа', 'встречи'],
  ...['план', 'результат', 'поощрение', 'обучение', 'статус'],
] as const;

const ROWS: ListField = {
  each: {
    '№': 'number',
    фио: 'name',
    должность: 'text',
    ...Object.fromEntries(COLUMNS.map((column) => [column, 'text' as const])),
  },
};

const THIS_YEAR = 'текущий';

const YEARS: CardField = {
  id: 'годы',
  label: 'За какие годы',
  type: 'choice',
  needed: true,
  options: [
    { value: THIS_YEAR, label: 'за текущий учебный год' },
    { value: 'все', label: 'за все годы, которые есть в таблице' },
  ],
  start: () => THIS_YEAR,
};

/** D39: all participants by name, a row for each person in each pair and school year (domain rule §4.3). */
export const participantsRegister = defineKind({
  kind: 'D39',
  title: 'Реестр персонифицированного учёта участников',
  fileName: 'Реестр участников на {{дата}}',
  signer: 'куратор',
  version: 2,
  about: 'programme',
  takes: 'none',
  ofToday: true,
  series: null,
  season: { from: 9, to: 5 },
  keep: '5 лет',
  needs: ['programmes', 'meetings', 'rewards', 'participants'],
  settings: ['org.short', 'curator.name', 'curator.position'],
  points: [],
  card: [YEARS],
  shows: { head: false, curator: false },
  fields: {
    ...PAPER_FRAME,
    годы: 'text',
    участники: ROWS,
    'учебные годы': { each: { 'учебный год': 'text', участники: ROWS } },
    'число людей': 'number',
    'число пар': 'number',
  },
  required: ['дата', 'учебные годы'],
  build(ask, world, names) {
    const rows = askedRows(ask, world);
    const years = yearsData(rows, world, names);
    return {
      title: 'Реестр персонифицированного учёта участников',
      data: {
        годы: yearsWords(rows, world),
        'учебные годы': years,
        участники: years.flatMap((year) => year.участники),
        'число людей': humansOf(rows, world),
        'число пар': new Set(rows.map(({ pair }) => pair)).size,
      },
      gaps:
        rows.length === 0
          ? [{ text: 'На листе «Пары» нет пар этого учебного года с приказом. Реестр пуст.', at: null }]
          : [],
      notices: noticesOf(rows, world),
    };
  },
});

function askedRows({ fields }: Ask, world: World): readonly RegisterEntry[] {
  const all = registerOfWorld(world);
  return fields.годы === 'все' ? all : all.filter(({ year }) => year === schoolYearLabel(world.year));
}

/** «2024/2025–2026/2027 учебные годы», «2026/2027 учебный год» */
function yearsWords(rows: readonly RegisterEntry[], { year }: World): string {
  const years = [...new Set(rows.map((row) => row.year))];
  if (years.length < 2) return `${years[0] ?? schoolYearLabel(year)} учебный год`;
  return `${years[0]} – ${years[years.length - 1]} учебные годы`;
}

interface YearRows extends DocumentData {
  readonly 'учебный год': string;
  readonly участники: readonly DocumentData[];
}

function yearsData(rows: readonly RegisterEntry[], world: World, names: NameBook): YearRows[] {
  const empty = { 'учебный год': schoolYearLabel(world.year), участники: [{ '№': 1, ...emptyRow() }] };
  let number = 0;
  const years = [...grouped(rows, ({ year }) => year)].map(([year, own]) => ({
    'учебный год': year,
    участники: own.map((row) => {
      number += 1;
      return { '№': number, ...dataOf(row, world, names) };
    }),
  }));
  return years.length > 0 ? years : [empty];
}

/** People of the rows, each human once, also one who stands in both banks. */
function humansOf(rows: readonly RegisterEntry[], world: World): number {
  const codes = codesOfOne(world.mentors, world.mentees);
  return new Set(rows.map(({ person }) => codes.get(person)?.[0] ?? person)).size;
}

/** Rows that can say no more than a code, since the row of the bank is gone. */
function noticesOf(rows: readonly RegisterEntry[], world: World): string[] {
  const gone = [...new Set(rows.map(({ person }) => person).filter((id) => personById(world, id) === null))];
  return gone.length === 0
    ? []
    : [
        `Нет строк участников на листах «Наставники» и «Наставляемые», указаны только коды: ${gone.join(', ')}.`,
      ];
}

function dataOf(row: RegisterEntry, world: World, names: NameBook): DocumentData {
  const person = personById(world, row.person) ?? { ...NOBODY, name: row.person };
  return {
    фио: personData(names, person, false).фио!,
    должность: row.position,
    ...inNarrowColumns({
      роль: row.role,
      категория: row.category,
      стаж: row.experience === null ? '' : String(row.experience),
      'форма и вид': row.form,
      пара: row.pair.replace(/-/g, '\u2011'),
      с: dayOf(row.from),
      по: dayOf(row.to),
      приказ: onTwoLines(row.order),
      программа: onTwoLines(row.programme),
      встречи: row.meetings === null ? 'нет данных' : String(row.meetings),
      план: row.items,
      результат: row.result,
      поощрение: row.reward,
      обучение: row.training,
      статус: row.status,
    }),
  };
}

/** «02.09.2026», under it «№ 57-ОД»: one line of it would be torn by the narrow column. */
const onTwoLines = (order: string): string =>
  order
    .replace(/^от /, '')
    .replace(/ (?=№)/, '\n')
    .replace(/-/g, '\u2011');

const dayOf = (date: CivilDate | null): string => (date === null ? '' : shortDate(date));

const emptyRow = (): DocumentData => ({
  ...personData(nameBook(), NOBODY, false),
  должность: '',
  ...Object.fromEntries(COLUMNS.map((column) => [column, ''])),
});
