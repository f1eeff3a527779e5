import { grouped } from '../../domain/grouped';
import { isGone } from '../../domain/pairing/facts';
import type { PairMoment } from '../../domain/pairing/states';
import type { Pair } from '../../sheets/pairs';
import type { TableRow } from '../../sheets/table';
import { type Banks, isNamed } from '../banks';
import { checksOf } from './pair-question';

/**
 * What the gates look at, for many pairs. A pair is weighed against those of its own mentor only: errors need no
 * others, and a book of thousands of pairs is not gone through for each.
 */
export function momentsOf(banks: Banks): (pair: Pair) => PairMoment {
  const ofMentor = grouped(banks.pairs.rows, ({ values }) => values.mentorId);
  const mentorOf = byId(banks.mentors.rows);
  const menteeOf = byId(banks.mentees.rows);
  return (pair) => {
    const mentor = mentorOf.get(pair.mentorId);
    const mentee = menteeOf.get(pair.menteeId);
    const narrow: Banks = {
      ...banks,
      mentors: { ...banks.mentors, rows: mentor ? [mentor] : [] },
      mentees: { ...banks.mentees, rows: mentee ? [mentee] : [] },
      pairs: { ...banks.pairs, rows: ofMentor.get(pair.mentorId) ?? [] },
    };
    const both = [mentor, mentee].map((row) => row?.values);
    const missing = both.some((person) => person === undefined || !isNamed(person));
    const gone = both.some((person) => person !== undefined && isGone(person));
    return {
      pair,
      checks: checksOf(narrow, pair),
      people: missing ? 'missing' : gone ? 'gone' : 'there',
      today: banks.today,
    };
  };
}

const byId = <R extends { readonly id: string }>(rows: readonly TableRow<R>[]): Map<string, TableRow<R>> =>
  new Map([...rows].reverse().map((row) => [row.values.id, row]));
