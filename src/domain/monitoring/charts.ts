import { addDays, type CivilDate, weekday } from '../calendar/civil-date';
import { isIn } from '../deadlines/windows';
import { PAIR_STATUS } from '../pairing/states';
import type { Count } from './count';
import { isOfYear, type MonitoringFacts, standingPairs, within } from './facts';
import { programmePercent } from './rules-of-days';

/** One bar of a chart: what it is about, how much, and from which rows. */
export interface ChartBar extends Count {
  /** A state, the code of a pair, the Monday of a week. */
  readonly of: string;
  readonly part: number;
}

/** Pairs of the year by their state, in the order of a pair's way; states nobody is in are left out. */
export function pairsByState(facts: MonitoringFacts): ChartBar[] {
  const pairs = facts.pairs.filter((pair) => isOfYear(pair, facts.year));
  return Object.values(PAIR_STATUS).flatMap((of) => {
    const rows = pairs.filter(({ status }) => status.trim().toLowerCase() === of);
    return rows.length === 0 ? [] : [{ of, part: rows.length, whole: pairs.length, rows }];
  });
}

const mondayOf = (day: CivilDate): CivilDate => addDays(day, 1 - weekday(day));

/** Is the whole week a holiday of the school's own calendar? */
function isFree(monday: CivilDate, { deadlines }: MonitoringFacts): boolean {
  const holidays = Object.values(deadlines.schoolDates?.holidays ?? {});
  return holidays.some((days) => isIn(monday, days) && isIn(addDays(monday, 4), days));
}

/**
 * Meetings of each week of the year so far. Weeks of holidays and of summer are left out unless somebody met; no weeks
 * at all while no meeting is written down.
 */
export function meetingsByWeek(facts: MonitoringFacts): ChartBar[] {
  const { year, today } = facts;
  const held = facts.meetings.filter(({ date }) => within(date, year) && date <= today);
  const weeks: ChartBar[] = [];
  if (held.length === 0) return weeks;
  for (let of = mondayOf(year.from); of <= today && of <= year.to; of = addDays(of, 7)) {
    const rows = held.filter(({ date }) => mondayOf(date!) === of);
    const school = of < `${year.start + 1}-06-01` && !isFree(of, facts);
    if (school || rows.length > 0) weeks.push({ of, part: rows.length, whole: null, rows });
  }
  return weeks;
}

/** Items done by each standing pair that has a programme, the weakest first. */
export function programmesByPair(facts: MonitoringFacts): ChartBar[] {
  return standingPairs(facts)
    .flatMap(({ id }) => {
      const own = facts.items.filter(({ pair }) => pair === id);
      const rows = own.filter(({ status }) => status === 'выполнено');
      const rest = own.filter((item) => !rows.includes(item));
      return own.length === 0 ? [] : [{ of: id, part: rows.length, whole: own.length, rows, rest }];
    })
    .sort(
      (a, b) => programmePercent(facts, a.of)! - programmePercent(facts, b.of)! || (a.of < b.of ? -1 : 1),
    );
}
