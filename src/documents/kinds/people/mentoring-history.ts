import { parseSchoolYear } from '../../../domain/calendar/school-year';
import { grouped } from '../../../domain/grouped';
import { plural } from '../../../domain/language/choice';
import { enumerate } from '../../../domain/language/enumerate';
import { isAtWork } from '../../../domain/pairing/states';
import type { RegisterEntry } from '../../../domain/register/register-rows';
import { NOBODY } from '../../card-answers';
import type { Fields, Gap } from '../../kind';
import type { NameBook } from '../../name-book';
import { personData } from '../../office';
import { tidy } from '../../tidy';
import { type DocumentData, dateValue } from '../../values';
import { menteeById, personById, type World, type WorldPair } from '../../world';
import { registerOfWorld } from './register-of-world';

/** Tags of all pairs of one mentor, over the years the book keeps. */
export const HISTORY_FIELDS: Fields = {
  пары: {
    each: {
      '№': 'number',
      фио: 'name',
      должность: 'phrase',
      с: 'date',
      по: 'date',
      'форма и вид': 'text',
      приказ: 'text',
      результат: 'text',
    },
  },
  'один наставляемый': 'flag',
  'число наставляемых': 'number',
  'работает сейчас': 'flag',
  годы: 'text',
  формы: 'text',
  приказы: 'text',
  'один приказ': 'flag',
  поощрения: 'text',
};

const EMPTY_ROWS = 3;

/** A pair of a mentor over all its school years, as the register tells it. */
export interface PairWork {
  readonly id: string;
  readonly menteeId: string;
  /** Rows of the register, the earliest year first. */
  readonly rows: readonly [RegisterEntry, ...RegisterEntry[]];
  /** `null` for a pair whose row is no longer in «Пары». */
  readonly pair: WorldPair | null;
}

const isMentor = ({ role }: RegisterEntry): boolean => /^наставник/i.test(role);

/** Official pairs of a mentor that have begun by the day of the paper, over all years, the earliest first. */
export function historyOf(world: World, mentorId: string): readonly PairWork[] {
  const all = registerOfWorld(world);
  const own = all.filter(
    (row) => row.person === mentorId && isMentor(row) && (row.from === null || row.from <= world.date),
  );
  const menteeOf = new Map(all.filter((row) => !isMentor(row)).map((row) => [row.pair, row.person]));
  const works = [...grouped(own, ({ pair }) => pair)].map(([id, rows]): PairWork => {
    const pair = world.pairs.find((one) => one.id === id) ?? null;
    return {
      id,
      pair,
      rows: rows as [RegisterEntry, ...RegisterEntry[]],
      menteeId: pair?.menteeId ?? menteeOf.get(id) ?? '',
    };
  });
  return works.sort((a, b) => ((a.rows[0].from ?? '') < (b.rows[0].from ?? '') ? -1 : 1));
}

const lastRow = ({ rows }: PairWork): RegisterEntry => rows[rows.length - 1]!;
const atWork = ({ pair }: PairWork): boolean => pair !== null && isAtWork(pair);

const meetingsOf = ({ rows }: PairWork): number =>
  rows.reduce((sum, { meetings }) => sum + (meetings ?? 0), 0);

/** What came of a pair: in the words of the register, else what its figures say. */
function resultOf(work: PairWork): string {
  const { result, items } = lastRow(work);
  if (tidy(result) !== '') return tidy(result);
  const held = meetingsOf(work);
  const told = [
    held === 0
      ? ''
      : `${plural(held, ['проведена', 'проведены', 'проведено'])} ${held} ${plural(held, ['встреча', 'встречи', 'встреч'])}`,
    items === '' ? '' : `выполнено пунктов программы: ${items}`,
  ].filter((part) => part !== '');
  return [...told, atWork(work) ? 'работа продолжается' : ''].filter((part) => part !== '').join('; ');
}

/** The mentee as documents may name one; who is in no bank any more is told by the code. */
const menteeShown = (world: World, id: string) =>
  menteeById(world, id) ?? personById(world, id) ?? { ...NOBODY, name: id };

export function historyData(works: readonly PairWork[], world: World, names: NameBook): DocumentData {
  const orders = eachOnce(works.map((work) => lastRow(work).order));
  const mentees = new Set(works.map(({ menteeId }) => menteeId)).size;
  const rows = works.map((work) => ({
    ...personData(names, menteeShown(world, work.menteeId), false),
    с: dateValue(work.rows[0].from),
    по: dateValue(lastRow(work).to),
    'форма и вид': lastRow(work).form,
    приказ: lastRow(work).order,
    результат: resultOf(work),
  }));
  const empty = {
    ...{ ...personData(names, NOBODY, false), с: dateValue(null), по: dateValue(null) },
    ...{ 'форма и вид': '', приказ: '', результат: '' },
  };
  const printed = rows.length > 0 ? rows : Array.from({ length: EMPTY_ROWS }, () => empty);
  return {
    пары: printed.map((row, i) => ({ '№': i + 1, ...row })),
    'один наставляемый': mentees === 1,
    'число наставляемых': mentees,
    'работает сейчас': works.some(atWork),
    годы: yearsWords(works),
    формы: eachOnce(works.flatMap(({ rows: own }) => own.map(({ form }) => form))).join('; '),
    приказы: orders.join(', ').replace(/от /g, 'от\u00a0').replace(/-/g, '\u2011'),
    'один приказ': orders.length === 1,
    поощрения: eachOnce(
      works.flatMap(({ rows: own }) => own.flatMap(({ reward }) => reward.split(';\n'))),
    ).join('; '),
  };
}

const eachOnce = (texts: readonly string[]): string[] => [
  ...new Set(texts.map(tidy).filter((text) => text !== '')),
];

/** «в 2025/2026 и 2026/2027 учебных годах»; `''` when no pair says when. */
function yearsWords(works: readonly PairWork[]): string {
  const dated = works.flatMap(({ rows }) => rows.filter(({ from }) => from !== null));
  const labels = eachOnce(dated.map(({ year }) => year)).sort(
    (a, b) => (parseSchoolYear(a)?.start ?? 0) - (parseSchoolYear(b)?.start ?? 0),
  );
  if (labels.length === 0) return '';
  if (labels.length === 1) return `в ${labels[0]} учебном году`;
  return `в ${enumerate(labels)} учебных годах`;
}

/** What a paper about a mentor's work must not lack: pairs at all, and their orders. */
export function historyGaps(works: readonly PairWork[], mentorId: string): readonly Gap[] {
  if (works.length === 0) {
    return [
      { text: `На листе «Пары» нет пар наставника ${mentorId}, которые закреплены приказом.`, at: null },
    ];
  }
  return works.flatMap(orderGaps);
}

function orderGaps({ id, pair, rows }: PairWork): Gap[] {
  if (pair === null) {
    const text = `В реестре участников у пары ${id} не указан приказ о закреплении. Впишите его на листе «Реестр».`;
    return rows.some(({ order }) => tidy(order) !== '') ? [] : [{ text, at: null }];
  }
  const { orderNumber, orderDate } = pair;
  const column = tidy(orderNumber) === '' ? 'orderNumber' : orderDate === null ? 'orderDate' : null;
  if (column === null) return [];
  const text = `У пары ${id} не указаны номер и дата приказа о закреплении. Впишите их на листе «Пары».`;
  return [{ text, at: { sheet: 'Пары', id, column } }];
}
