import type { EventLine, EventList } from '../../contract/dto';
import { isOutside, standingPairs } from '../../domain/monitoring/facts';
import { participants } from '../../domain/monitoring/participants';
import { CLOSING_KINDS, isSpeech } from '../../domain/monitoring/rules-of-days';
import { LISTS } from '../../sheets/lists';
import type { ProgrammeEvent } from '../../sheets/year-plan';
import { eventTexts as text } from '../../text/events';
import { type Banks, pairLabel, shortName, valuesOf } from '../banks';

/** Whom events of the year are counted over: the people and the pairs of the year, with their names. */
export interface Expected {
  readonly people: readonly string[];
  readonly pairs: readonly { readonly label: string; readonly people: readonly string[] }[];
  readonly nameOf: (id: string) => string;
}

export function expectedOf(banks: Banks): Expected {
  const { year } = banks;
  const [mentors, mentees, all] = [valuesOf(banks.mentors), valuesOf(banks.mentees), valuesOf(banks.pairs)];
  const pairs = standingPairs({ pairs: all, year });
  const names = new Map([...mentors, ...mentees].map(({ id, name }) => [id, shortName(name)]));
  return {
    people: participants({ mentors, mentees, pairs: all, year }).map(({ id }) => id),
    pairs: pairs.map(({ mentor, mentee, mentorId, menteeId }) => ({
      label: pairLabel(mentor, mentee),
      people: [mentorId, menteeId],
    })),
    nameOf: (id) => names.get(id) ?? id,
  };
}

type Counted = Pick<EventLine, 'counted' | 'lacking'>;

/** Who was there as the indicators count it: at the end of the year of all (I-11), at a council by pairs (I-13). */
export function countedOf(event: ProgrammeEvent, ahead: boolean, expected: Expected): Counted {
  const there = new Set(event.participants);
  if (ahead) return { counted: text.expected(there.size), lacking: '' };
  if (there.size === 0) return { counted: text.there(0), lacking: '' };
  if (CLOSING_KINDS.includes(event.kind)) {
    const missing = expected.people.filter((id) => !there.has(id));
    return {
      counted: text.came(expected.people.length - missing.length, expected.people.length),
      lacking: text.missing(missing.map(expected.nameOf)),
    };
  }
  if (isSpeech(event)) {
    const silent = expected.pairs.filter(({ people }) => !people.some((id) => there.has(id)));
    return {
      counted: text.spoke(expected.pairs.length - silent.length, expected.pairs.length),
      lacking: text.silent(silent.map(({ label }) => label)),
    };
  }
  return { counted: text.there(there.size), lacking: '' };
}

/** Participants of the year in held events outside the organisation, by level (I-15). */
export function levelsOf(
  held: readonly ProgrammeEvent[],
  { people }: Expected,
): Pick<EventList, 'levels' | 'outside'> {
  const outside = held.filter(isOutside);
  const ofYear = (events: readonly ProgrammeEvent[]): number => {
    const there = new Set(events.flatMap(({ participants }) => participants));
    return people.filter((id) => there.has(id)).length;
  };
  const named = [...new Set(outside.map(({ level }) => level.trim().toLowerCase()))];
  const order = (level: string): number => [...LISTS.eventLevel.values, level, ''].indexOf(level);
  const levels = named
    .sort((a, b) => order(a) - order(b))
    .map((level) => {
      const own = outside.filter((event) => event.level.trim().toLowerCase() === level);
      return {
        level: level || text.noLevel,
        events: own.length,
        people: text.ofLevel(ofYear(own), people.length),
      };
    });
  return { levels, outside: outside.length === 0 ? '' : text.outside(ofYear(outside), people.length) };
}
