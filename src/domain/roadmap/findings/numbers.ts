import type { DatedRow } from '../row-deadline';
import { thresholdsOf } from '../thresholds';
import type { Column } from '../types';
import { at, editsOf, fix, nameOf, only } from './make';
import type { Finding, PlanCheck } from './types';

const COLUMNS: readonly Column[] = ['result', 'indicator'];

/** «не менее чем на 90 %» is a plain threshold. */
const NAMES_THE_LATE = /(?<!не\s+)(?:менее|ниже)(?![а-яё])/i;

/** C-35: the threshold names those who did not reach it, or two rows want different shares of one thing. */
export const oddThresholds: PlanCheck = ({ rows }) =>
  rows.flatMap((dated): Finding[] => {
    const { result, indicator } = dated.row;
    const bad = thresholdsOf(result, indicator).find((threshold) => threshold.bad);
    if (!bad || !NAMES_THE_LATE.test(`${result}\n${indicator}`)) return [];
    const other = rows.find((one) => one !== dated && asksOtherShare(one, dated, bad.percent));
    const params = {
      percent: String(bad.percent),
      other: other ? nameOf(other) : '',
      otherPercent: other ? String(sharesOf(other)[0]) : '',
    };
    const mend = (text: string): string =>
      text.replace(/(?<!не )(менее\s+чем\s+на|менее)(?=\s+\d{1,3}\s?%)/gi, 'не $1');
    const edits = editsOf([dated], COLUMNS, mend);
    const from = (indicator || result).trim();
    const replace = fix('replace', { params: { from, to: mend(from) }, edits });
    return [{ code: 'C-35', severity: 'warning', place: at(dated), params, ...only(replace) }];
  });

const sharesOf = ({ row }: DatedRow): number[] =>
  thresholdsOf(row.result, row.indicator)
    .filter(({ bad }) => !bad)
    .map(({ percent }) => percent);

function asksOtherShare(one: DatedRow, dated: DatedRow, percent: number): boolean {
  const things = measuredThings(dated);
  return (
    sharesOf(one).some((share) => share !== percent) &&
    [...measuredThings(one)].filter((thing) => things.has(thing)).length > 0
  );
}

/** What is measured, told by the stems of the indicator's own nouns. */
const measuredThings = ({ row }: DatedRow): Set<string> =>
  new Set(row.indicator.toLowerCase().match(/план|программ|встреч|мероприят|диагностик|анкет/g) ?? []);

const SHARE = /(на\s+)?(\d{1,3})\s?%\s*(?:от\s+)?([а-яё-]*)/gi;
const COUNTED =
  /^(?:участник|наставник|наставляем|педагог|воспитател|учител|пар|групп|мероприят|план|программ|позици|строк|пункт|анкет|опрошен|молод|специалист|сотрудник|работник|запрос|встреч|их|всех|от|числа)/i;

/** C-52: «100 % представителей приняли участие»: a share of nothing the book can count. */
export const sharesOfNothing: PlanCheck = ({ rows }) =>
  rows.flatMap((dated): Finding[] => {
    const texts = COLUMNS.map((column) => dated.row[column]);
    const found = texts.flatMap((text) =>
      [...text.matchAll(SHARE)].filter(
        ([, on, , of = '']) => on === undefined && of !== '' && !COUNTED.test(of),
      ),
    );
    const [first] = found;
    if (!first) return [];
    const words = texts.find((text) => text.includes(first[0]))!.trim();
    return [{ code: 'C-52', severity: 'warning', place: at(dated), params: { words, percent: first[2]! } }];
  });
