import type { Input } from '../../contract/api';
import type { ProgrammeMark, ProgrammeSaved } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { isItemDone } from '../../domain/programme/items';
import { programmes } from '../../sheets/all';
import { LISTS } from '../../sheets/lists';
import type { ProgrammeItem } from '../../sheets/pairs';
import type { TableRow } from '../../sheets/table';
import { programmeTexts as text } from '../../text/programmes';
import { rowById } from '../banks';
import { staleRow } from '../book/stale';
import { startAction } from '../journal';
import type { Ports } from '../ports';
import { itemRevision } from './read-programmes';

/** What has come of an item, as its cells have it. */
type Outcome = Pick<ProgrammeItem, 'status' | 'date' | 'actual' | 'mark' | 'proof'>;

/**
 * Writes what has come of items: of a group into the rows of all its pairs. All or nothing. Two reads (items and
 * journal), two writes, however many items.
 */
export function markItems(ports: Ports, { marks }: Input<'programmes.mark'>): Result<ProgrammeSaved> {
  const { book, clock } = ports;
  book.need(programmes);
  const table = book.read(programmes);
  const changes: { readonly rows: readonly TableRow<ProgrammeItem>[]; readonly outcome: Outcome }[] = [];
  for (const mark of marks) {
    const rows = mark.ids.map((id) => rowById(table, id));
    const known = rows.filter((row) => row !== null);
    if (known.length < rows.length) return refuse('not-found', text.noItem);
    const fault = faultOf(mark, clock.today());
    if (fault) return fault;
    const outcome = outcomeOf(mark);
    if (itemRevision(known) !== mark.revision)
      return staleRow(programmes, known[0]!.values, { ...known[0]!.values, ...outcome });
    changes.push({ rows: known, outcome });
  }
  const action = startAction(ports);
  for (const { rows, outcome } of changes)
    for (const { row, values } of rows) action.update(programmes, row, values, outcome);
  const [only, ...others] = changes;
  const said =
    others.length === 0 ? text.markedOne(only!.rows[0]!.values.activity.trim()) : text.marked(changes.length);
  return done({ text: said, lastAction: action.finish(said) });
}

const outcomeOf = ({ status, date, actual, mark, proof }: ProgrammeMark): Outcome => ({
  ...{ status, mark },
  date: date as CivilDate | null,
  actual: actual.trim(),
  proof: proof.trim(),
});

/** A done item has its day, and no day lies ahead. */
function faultOf({ status, date }: ProgrammeMark, today: CivilDate): Result<never> | null {
  if (!LISTS.itemStatus.values.includes(status)) return refuse('invalid', text.wrongStatus, 'status');
  if (isItemDone({ status }) && date === null) return refuse('invalid', text.needDate, 'date');
  return date !== null && date > today ? refuse('invalid', text.futureMark, 'date') : null;
}
