import type { Input, Output } from '../../contract/api';
import { done, type Result, refuse } from '../../contract/result';
import { mentees, mentors } from '../../sheets/all';
import { revisionOf } from '../../sheets/row-state';
import { emptyRow } from '../../sheets/schema';
import { peopleListTexts as text } from '../../text/people-import';
import { readBanks, rowById } from '../banks';
import { startAction } from '../journal';
import type { Ports } from '../ports';
import { statusWith } from './consent-status';
import { moveReferences } from './references';
import { bankOf } from './twins';

/** Cells that belong to a row and not to the person. */
const OF_ROW = ['id'];

/**
 * Makes one person of two rows: of the columns in `take` the value of the row that goes is kept, whatever names that
 * row names the other from now on, and the row itself becomes empty. The status follows the consents of both rows.
 * Refused when either row has changed since. Ten reads (banks, sheets that name people, journal).
 */
export function mergePeople(
  ports: Ports,
  { role, keep, drop, take }: Input<'people.merge'>,
): Result<Output<'people.merge'>> {
  const { book } = ports;
  const schema = role === 'mentor' ? mentors : mentees;
  book.need(schema);
  if (keep.id === drop.id) return refuse('invalid', text.notTwo);
  const table = bankOf(book, role);
  const [kept, gone] = [rowById(table, keep.id), rowById(table, drop.id)];
  if (!kept || !gone) return refuse('not-found', text.twinsGone);
  if (revisionOf(kept.values) !== keep.revision || revisionOf(gone.values) !== drop.revision)
    return refuse('stale', text.twinsGone);
  const taken = Object.entries(gone.values).filter(([key]) => take.includes(key) && !OF_ROW.includes(key));
  const merged = { ...kept.values, ...Object.fromEntries(taken) };
  const person = { ...merged, status: statusWith(readBanks(ports), merged, gone.values.id) };
  const action = startAction(ports);
  action.update(schema, kept.row, kept.values, person);
  moveReferences(book, action, role, gone.values, person);
  action.update(schema, gone.row, gone.values, emptyRow(schema));
  return done({ lastAction: action.finish(text.merged(person.name, person.id, gone.values.id)) });
}
