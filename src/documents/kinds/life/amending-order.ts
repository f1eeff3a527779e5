import { shortDate } from '../../../domain/calendar/civil-date';
import { enumerate } from '../../../domain/language/enumerate';
import {
  amendedRows,
  annexChanges,
  packAnnex,
  type RowChange,
  unpackAnnex,
} from '../../../domain/papers/annex';
import { annexRows } from '../../annex-rows';
import { linesOfField } from '../../card-answers';
import { MENTEE, MENTOR, ORDER_FRAME, pointFields, TERM } from '../../common-fields';
import { type Ask, defineKind, type Gap, type Point } from '../../kind';
import type { NameBook } from '../../name-book';
import { neededPerson } from '../../office';
import { FOR_ALL } from '../../office-settings';
import { termData } from '../../pair-words';
import { tidy, withoutEndMark } from '../../tidy';
import type { DocumentData } from '../../values';
import {
  menteeById,
  mentorById,
  pairsById,
  type World,
  type WorldDocument,
  type WorldPair,
} from '../../world';
import { SUBJECT_FIELDS, subjectData, subjectDocument, subjectGaps } from './subject-document';

const POINTS: readonly Point[] = [
  { id: 'изменения', title: 'Какие изменения внести' },
  { id: 'прежнее', title: 'Остальное действует без изменений' },
];

const NOBODY = { name: '', gender: '', position: '' };

/** The order on pairs that is amended: what it fixed, and what of it is no longer so. */
interface Difference {
  readonly stands: 'annex' | 'points';
  readonly known: boolean;
  readonly changes: readonly RowChange[];
  /** The annex after these changes, as the register keeps it. */
  readonly after: string;
}

/** Pairs that the order ought to name today: all but those that ended without an order of their own. */
function standingPairs(world: World, { subjects, number }: WorldDocument): readonly WorldPair[] {
  const own = pairsById(world, subjects);
  const typed = world.pairs.filter(({ id, orderNumber }) => orderNumber === number && !subjects.includes(id));
  return [...own, ...typed].filter(
    ({ status, endOrder }) => !status.startsWith('завершена') || tidy(endOrder) !== '',
  );
}

/** A pair whose end has an order of its own is not struck: its row stays as history. */
function differenceOf(world: World, document: WorldDocument): Difference {
  const { stands, rows } = unpackAnnex(document.snapshot);
  const pairs = standingPairs(world, document);
  const ended = new Set(pairs.filter(({ status }) => status.startsWith('завершена')).map(({ id }) => id));
  const known = rows.length > 0;
  const now = annexRows(world, pairs);
  const changes = known ? annexChanges(rows, now).filter(({ pair }) => !ended.has(pair)) : [];
  const after = known ? packAnnex({ stands, rows: amendedRows(rows, changes, now) }) : '';
  return { stands, known, changes, after };
}

const numbersOf = (changes: readonly RowChange[], kind: RowChange['change']): readonly number[] =>
  changes.filter(({ change }) => change === kind).map(({ number }) => number);

const ANNEX_WORDS = {
  annex: {
    reworded: ['строку', 'строки', 'приложения изложить в редакции приложения к настоящему приказу'],
    struck: ['строку', 'строки', 'приложения исключить'],
    added: ['строкой', 'строками', 'согласно приложению к настоящему приказу'],
  },
  points: {
    reworded: ['пункт', 'пункты', 'изложить в редакции приложения к настоящему приказу'],
    struck: ['пункт', 'пункты', 'исключить'],
    added: ['пунктом', 'пунктами', 'согласно приложению к настоящему приказу'],
  },
} as const;

/** «строки 2 и 3 приложения изложить в редакции …»; an addition begins with «приложение дополнить». */
function sentences({ stands, changes }: Difference): readonly string[] {
  return (['reworded', 'struck', 'added'] as const).flatMap((kind) => {
    const numbers = numbersOf(changes, kind);
    if (numbers.length === 0) return [];
    const [one, many, rest] = ANNEX_WORDS[stands][kind];
    const what = `${numbers.length === 1 ? one : many} ${enumerate(numbers)}`;
    if (kind !== 'added') return [`${what} ${rest}`];
    return [`${stands === 'annex' ? 'приложение' : 'приказ'} дополнить ${what} ${rest}`];
  });
}

function rowData(world: World, { number, pair: id }: RowChange, names: NameBook): DocumentData[] {
  const pair = world.pairs.find((each) => each.id === id);
  if (!pair) return [];
  return [
    {
      номер: number,
      наставник: neededPerson(names, mentorById(world, pair.mentorId) ?? NOBODY, false),
      наставляемый: neededPerson(names, menteeById(world, pair.menteeId) ?? NOBODY, false),
      ...termData(pair),
    },
  ];
}

function gapsOf(
  document: WorldDocument | null,
  difference: Difference | null,
  typed: readonly string[],
): Gap[] {
  const gaps = [...subjectGaps(document)];
  if (document === null || difference === null || typed.length > 0) return gaps;
  if (!difference.known)
    gaps.push({
      text: 'Что утвердил этот приказ, программа не знает: он оформлен без неё. Впишите изменения словами.',
      at: { field: 'другие' },
    });
  else if (difference.changes.length === 0)
    gaps.push({
      text: 'Пары в таблице такие же, как в подписанном приказе: менять нечего. Исправьте пару или впишите изменения словами.',
      at: { field: 'другие' },
    });
  return gaps;
}

const changedPairs = (world: World, ask: Ask): Difference | null => {
  const document = subjectDocument(world, ask.subjects);
  return document === null ? null : differenceOf(world, document);
};

/** An order that brings a signed order on pairs up to date (domain rule §10: people change in mid-year). */
export const amendingOrder = defineKind({
  kind: 'D31A',
  title: 'Приказ о внесении изменений в приказ',
  fileName: 'Приказ № {{номер}} от {{дата}} – изменения в приказ № {{исходный.номер}}',
  signer: 'руководитель',
  version: 1,
  about: 'document',
  takes: 'one',
  series: 'orders',
  season: null,
  keep: 'постоянно',
  needs: [],
  settings: [...FOR_ALL, 'curator.name', 'curator.position'],
  onSubject: 'amends',
  points: POINTS,
  card: [
    {
      id: 'другие',
      label: 'Другие изменения',
      type: 'lines',
      hint: 'Каждое с новой строки: «в пункте 4 слова … заменить словами …».',
    },
  ],
  shows: { head: false, curator: true },
  fields: {
    ...ORDER_FRAME,
    ...pointFields(POINTS),
    ...SUBJECT_FIELDS,
    изменения: { each: { текст: 'text', знак: 'text' } },
    строки: { each: { номер: 'number', ...MENTOR, ...MENTEE, ...TERM } },
    'в пунктах': 'flag',
    гриф: 'text',
    'номер приложения': 'text',
  },
  required: ['организация.полное', 'номер', 'дата', 'исходный.номер', 'исходный.дата', 'руководитель.фио'],
  build(ask, world, names) {
    const document = subjectDocument(world, ask.subjects);
    const difference = changedPairs(world, ask);
    const typed = linesOfField(ask.fields.другие).map(withoutEndMark);
    const texts = [...(difference ? sentences(difference) : []), ...typed];
    const printed = (difference?.changes ?? []).filter(({ change }) => change !== 'struck');
    const named = document?.date == null ? '' : ` от ${shortDate(document.date)} № ${tidy(document.number)}`;
    return {
      title: `О внесении изменений в приказ${named}`,
      data: {
        ...subjectData(document),
        изменения: texts.map((text, i) => ({ текст: text, знак: i === texts.length - 1 ? '.' : ';' })),
        строки: printed.flatMap((change) => rowData(world, change, names)),
        'в пунктах': difference?.stands === 'points',
        гриф: 'УТВЕРЖДЕНО',
        'номер приложения': '',
      },
      gaps: gapsOf(document, difference, typed),
      notices: [],
      snapshot: difference?.after ?? '',
      acquaint: printed.flatMap(({ pair: id }) => {
        const pair = world.pairs.find((each) => each.id === id);
        const people = pair ? [mentorById(world, pair.mentorId), menteeById(world, pair.menteeId)] : [];
        return people.flatMap((facts) => facts ?? []);
      }),
    };
  },
});
