import { schoolYear, schoolYearLabel, schoolYearOf } from '../../../domain/calendar/school-year';
import { enumerate } from '../../../domain/language/enumerate';
import { isAtWork } from '../../../domain/pairing/states';
import { NOBODY } from '../../card-answers';
import type { Fields, Gap } from '../../kind';
import type { NameBook } from '../../name-book';
import { personData } from '../../office';
import { tidy } from '../../tidy';
import { type DocumentData, dateValue } from '../../values';
import { menteeById, type World, type WorldPair } from '../../world';
import { formWords, lastDay, orderedPairs, orderWords } from './pair-history';

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
  приказы: 'text',
  'один приказ': 'flag',
};

const EMPTY_ROWS = 3;

/** Official pairs of a mentor that have begun by the day of the paper, the earliest first. */
export const historyOf = (world: World, mentorId: string): readonly WorldPair[] =>
  orderedPairs(world)
    .filter((pair) => pair.mentorId === mentorId && (pair.from === null || pair.from <= world.date))
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));

export function historyData(pairs: readonly WorldPair[], world: World, names: NameBook): DocumentData {
  const orders = [...new Set(pairs.map((pair) => orderWords(pair.orderNumber, pair.orderDate)))].filter(
    Boolean,
  );
  const mentees = new Set(pairs.map(({ menteeId }) => menteeId)).size;
  const rows = pairs.map((pair) => ({
    ...personData(names, menteeById(world, pair.menteeId) ?? NOBODY, false),
    с: dateValue(pair.from),
    по: dateValue(lastDay(pair)),
    'форма и вид': formWords(pair),
    приказ: orderWords(pair.orderNumber, pair.orderDate),
    результат: tidy(pair.result) || (isAtWork(pair) ? 'работа продолжается' : ''),
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
    'работает сейчас': pairs.some((pair) => isAtWork(pair)),
    годы: yearsWords(pairs, world),
    приказы: orders.join(', ').replace(/от /g, 'от\u00a0').replace(/-/g, '\u2011'),
    'один приказ': orders.length === 1,
  };
}

/** «в 2025/2026 и 2026/2027 учебных годах», up to the day of the paper; `''` when no pair says when. */
function yearsWords(pairs: readonly WorldPair[], { date }: World): string {
  const starts = pairs.flatMap((pair) => {
    if (pair.from === null) return [];
    const last = lastDay(pair) ?? date;
    const [first, final] = [schoolYearOf(pair.from).start, schoolYearOf(last < date ? last : date).start];
    return Array.from({ length: final - first + 1 }, (_, i) => first + i);
  });
  const labels = [...new Set(starts)].sort().map((start) => schoolYearLabel(schoolYear(start)));
  if (labels.length === 0) return '';
  if (labels.length === 1) return `в ${labels[0]} учебном году`;
  return `в ${enumerate(labels)} учебных годах`;
}

/** What a paper about a mentor's work must not lack: pairs at all, and their orders. */
export function historyGaps(pairs: readonly WorldPair[], mentorId: string): readonly Gap[] {
  if (pairs.length === 0) {
    return [
      { text: `На листе «Пары» нет пар наставника ${mentorId}, которые закреплены приказом.`, at: null },
    ];
  }
  return pairs.flatMap(({ id, orderNumber, orderDate }): Gap[] => {
    const column = tidy(orderNumber) === '' ? 'orderNumber' : orderDate === null ? 'orderDate' : null;
    if (column === null) return [];
    const text = `У пары ${id} не указаны номер и дата приказа о закреплении. Впишите их на листе «Пары».`;
    return [{ text, at: { sheet: 'Пары', id, column } }];
  });
}
