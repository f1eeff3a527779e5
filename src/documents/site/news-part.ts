import { type CivilDate, shortDate } from '../../domain/calendar/civil-date';
import { monthOf } from '../../domain/calendar/months';
import { grouped } from '../../domain/grouped';
import { monthAndYear } from '../../domain/language/dates-in-words';
import { upperFirst } from '../../domain/language/letters';
import { tidy, withoutEndMark } from '../tidy';
import type { World, WorldEvent } from '../world';
import { heading, item } from './lines';
import type { PartContent } from './section';

/** More of a month than this nobody reads. */
const MOST_OF_A_MONTH = 10;

/** An event that has a day. */
type Dated = WorldEvent & { readonly date: CivilDate };

const newsOf = ({ events, year, today }: World): readonly Dated[] =>
  events
    .filter((event): event is Dated => event.date !== null)
    .filter(({ date, title }) => date >= year.from && date <= today && tidy(title) !== '')
    .sort((a, b) => b.date.localeCompare(a.date));

/** Events of the school year month by month, the newest first. */
export function newsPart(world: World): PartContent {
  const months = [...grouped(newsOf(world), ({ date }) => monthOf(date))];
  return {
    lines: months.flatMap(([, events]) => [
      heading(upperFirst(monthAndYear(events[0]!.date))),
      ...events
        .slice(0, MOST_OF_A_MONTH)
        .map(({ date, title, link }) => item(`${shortDate(date)}. ${withoutEndMark(title)}`, link)),
    ]),
    gaps: [],
  };
}
