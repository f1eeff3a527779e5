import { type SchoolYear, schoolYearLabel } from '../../../domain/calendar/school-year';
import { grouped } from '../../../domain/grouped';
import { plainStatus } from '../../../domain/pairing/facts';
import { PAPER_FRAME } from '../../common-fields';
import { defineKind } from '../../kind';
import { kindName } from '../../kind-names';
import { FOR_ALL } from '../../office-settings';
import { tidy } from '../../tidy';
import { type DocumentData, dateValue } from '../../values';
import { personById, type World, type WorldDocument } from '../../world';

const NOT_MADE = 'нужно оформить';

/** Papers of a year are made from the summer before it. */
const FIRST_MONTH = '06';

const ofYear = ({ date }: WorldDocument, { start, to }: SchoolYear): boolean =>
  date === null || (date >= `${start}-${FIRST_MONTH}-01` && date <= to);

/** Codes of the people a document is about, themselves or in a pair. */
const peopleOf = ({ subjects }: WorldDocument, world: World): string[] => [
  ...new Set(
    subjects.flatMap((id) => {
      const pair = world.pairs.find((one) => one.id === id);
      return pair ? [pair.mentorId, pair.menteeId] : [id];
    }),
  ),
];

/** More people than this are named in no title. */
const MOST_NAMED = 2;

/** A title may hold a name: where somebody has withdrawn, the kind and the code stand for it. */
function titleOf(row: WorldDocument, world: World): string {
  const people = peopleOf(row, world);
  const code = people.map((id) => personById(world, id)?.maskedBy).find((masked) => masked !== undefined);
  return code === undefined || people.length > MOST_NAMED
    ? tidy(row.title)
    : `${kindName(tidy(row.kind))} (участник программы ${code})`;
}

const replacedBy = ({ replaces }: WorldDocument, { register }: World): string => {
  const old = register.find(({ id }) => id !== '' && id === replaces);
  return old && tidy(old.number) !== '' ? `№ ${tidy(old.number)}` : tidy(replaces);
};

const stepOf = ({ roadmapRow }: WorldDocument, { roadmap }: World): string => {
  const step = roadmap.find(({ id }) => id !== '' && id === roadmapRow);
  return step ? tidy(step.number).replace(/\.$/, '') || tidy(roadmapRow) : tidy(roadmapRow);
};

/** Rows of one file with one number and day are one paper: an order on several matters. */
function byPaper(rows: readonly WorldDocument[]): readonly (readonly [WorldDocument, ...WorldDocument[]])[] {
  const paper = ({ id, file, number, date }: WorldDocument): string =>
    tidy(file) === '' || tidy(number) === '' ? id : `${file} ${number} ${date}`;
  return [...grouped(rows, paper).values()].map((alike) => alike as [WorldDocument, ...WorldDocument[]]);
}

const kindsOf = (rows: readonly WorldDocument[]): string =>
  [...new Set(rows.map(({ kind }) => kindName(tidy(kind))))].join('; ');

const line = (row: WorldDocument, kinds: string, world: World): Omit<DocumentData, '№'> => ({
  дата: dateValue(row.date),
  номер: tidy(row.number),
  вид: kinds,
  заголовок: titleOf(row, world),
  подписывает: tidy(row.signer),
  статус: tidy(row.status),
  файл: tidy(row.file) === '' ? 'нет' : 'есть',
  заменяет: replacedBy(row, world),
  'строка карты': stepOf(row, world),
});

/** By date, undated ones last; within a day as they stand in the register. */
const inOrder = (rows: readonly WorldDocument[]): WorldDocument[] =>
  [...rows].sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'));

function noticesOf(rows: readonly WorldDocument[], toMake: number): string[] {
  const undated = rows.filter(({ date }) => date === null).length;
  return [
    ...(undated > 0 ? [`Документов без даты: ${undated}. Они стоят в конце.`] : []),
    ...(toMake > 0 ? [`Документов, которые ещё нужно оформить: ${toMake}. В реестр они не вошли.`] : []),
  ];
}

/** D52: the journal of numbers and dates. */
export const documentJournal = defineKind({
  kind: 'D52',
  title: 'Реестр документов программы',
  fileName: 'Реестр документов программы на {{дата}}',
  signer: 'куратор',
  version: 1,
  about: 'programme',
  takes: 'none',
  ofToday: true,
  series: null,
  season: null,
  keep: '5 лет',
  needs: ['roadmap'],
  settings: [...FOR_ALL, 'curator.name', 'curator.position'],
  points: [],
  card: [
    {
      id: 'срок',
      label: 'Какие документы',
      type: 'choice',
      needed: true,
      options: [
        { value: 'год', label: 'этого учебного года' },
        { value: 'все', label: 'за все годы' },
      ],
      start: () => 'год',
    },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...PAPER_FRAME,
    'за год': 'flag',
    'число документов': 'number',
    документы: {
      each: {
        '№': 'number',
        дата: 'date',
        номер: 'text',
        вид: 'text',
        заголовок: 'text',
        подписывает: 'text',
        статус: 'text',
        файл: 'text',
        заменяет: 'text',
        'строка карты': 'text',
      },
    },
  },
  required: ['дата', 'документы', 'куратор.фио'],
  build(ask, world) {
    const wholeYear = ask.fields.срок !== 'все';
    const asked = world.register.filter((row) => !wholeYear || ofYear(row, world.year));
    const made = inOrder(asked.filter(({ status }) => plainStatus(status) !== NOT_MADE));
    const papers = byPaper(made);
    return {
      title: wholeYear
        ? `Реестр документов программы наставничества за ${schoolYearLabel(world.year)} учебный год`
        : 'Реестр документов программы наставничества',
      data: {
        'за год': wholeYear,
        'число документов': papers.length,
        документы: papers.map((rows, i) => ({ '№': i + 1, ...line(rows[0], kindsOf(rows), world) })),
      },
      gaps:
        made.length === 0
          ? [{ text: 'В реестре нет документов. Он заполнится, когда вы оформите первый.', at: null }]
          : [],
      notices: noticesOf(made, asked.length - made.length),
    };
  },
});
