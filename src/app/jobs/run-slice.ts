import type { LastAction } from '../../contract/dto';
import type { Failure } from '../../contract/result';
import { grouped } from '../../domain/grouped';
import type { DocumentRow } from '../../sheets/office';
import type { TableRow } from '../../sheets/table';
import type { Ports } from '../ports';
import type { JobDesk } from './job-papers';
import { type Item, isWaiting } from './job-rows';
import type { Job } from './job-store';
import { Slice } from './slice';

/** Papers of one file: a file of more than a hundred pages is hard to print and to open. */
const MOST_TOGETHER = 60;
/** So many failing one after another for no known reason: the platform is at fault rather than a paper. */
const MOST_FAULTS = 3;

/** `adopt`: only what an interrupted slice left is taken into the register. */
export interface SliceLimits {
  readonly most: number;
  readonly ms: number;
  readonly adopt: boolean;
}

export interface SliceEnd {
  readonly items: readonly Item[];
  readonly fresh: readonly TableRow<DocumentRow>[];
  /** Why it ended before its time. */
  readonly halted: Failure | null;
  readonly lastAction: LastAction | null;
}

/**
 * Makes waiting papers until a limit is reached, then writes the register, the queue and the journal in a block each.
 * The clock is looked at between papers; the first is made whatever it says. What an interrupted slice left in the
 * folder is found by one search and taken into the register instead of being made again.
 *
 * Undo: each slice is one line of the journal and takes back its own rows; the files stay, as after a single document.
 * One line for a run of an hour could not be undone once somebody signed the first of its papers, nor would it fit the
 * cell.
 */
export function runSlice(
  ports: Ports,
  desk: JobDesk,
  job: Job,
  items: readonly Item[],
  limits: SliceLimits,
): SliceEnd {
  const slice = new Slice(ports, desk, job, limits.adopt, items);
  const halted = makeUnits(ports, slice, unitsOf(items.filter(isWaiting), job.together), limits);
  const lastAction = slice.close();
  return { halted, lastAction, fresh: slice.fresh, items: items.map((item) => slice.after(item)) };
}

/** Gives the failure that forbids to go on, `null` when a limit or the end was reached. */
function makeUnits(
  { clock, failureOf }: Pick<Ports, 'clock' | 'failureOf'>,
  slice: Slice,
  units: readonly (readonly Item[])[],
  { most, ms, adopt }: SliceLimits,
): Failure | null {
  let handled = 0;
  let faults = 0;
  for (const unit of units) {
    if (!adopt && handled > 0 && (handled >= most || clock.elapsed() >= ms)) break;
    try {
      slice.make(unit);
      faults = 0;
    } catch (error) {
      const failure = failureOf(error);
      faults += 1;
      if (failure.code !== 'internal' || faults === MOST_FAULTS) return failure;
      slice.fail(unit, failure.message);
    }
    handled += unit.length;
  }
  return null;
}

/** What is made by one call: a paper, or the papers of one file. */
function unitsOf(waiting: readonly Item[], together: boolean): Item[][] {
  if (!together) return waiting.map((item) => [item]);
  return [...grouped(waiting, ({ values }) => values.kind).values()].flatMap((kind) =>
    Array.from({ length: Math.ceil(kind.length / MOST_TOGETHER) }, (_, part) =>
      kind.slice(part * MOST_TOGETHER, (part + 1) * MOST_TOGETHER),
    ),
  );
}
