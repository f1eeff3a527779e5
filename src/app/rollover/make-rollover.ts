import type { Input } from '../../contract/api';
import type { RolloverArchived, RolloverMade } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { parseSchoolYear, schoolYear, schoolYearLabel } from '../../domain/calendar/school-year';
import { fingerprint } from '../../domain/fingerprint';
import {
  consents,
  documents,
  journal,
  mentees,
  mentors,
  pairs,
  register,
  SHEETS,
  settings,
} from '../../sheets/all';
import { blockingProblems } from '../../sheets/problems';
import { rolloverTexts as text } from '../../text/rollover';
import type { Book, Ports, SheetGrid } from '../ports';
import { guardOf } from '../privacy/by-codes';
import { previewRollover } from '../roadmap/roll-over';
import { clockOf, frameOf, frameOfRun, type RolloverFrame } from './frame';
import { gridBook } from './grid-book';
import { keepBook, keptSheets } from './kept-book';
import { type NextYear, nextYearOf } from './next-year';
import { keepRun, type RolloverRun, readRun } from './run-state';
import { workedOn, writeBook } from './same-book';

/** Sheets without which the step is not begun; the others only have to be sound when they are there. */
const REQUIRED = [settings, mentors, mentees, pairs, consents, documents, register, journal];

/** Refuses a book that cannot be read whole; reads the sheets again only to say which. */
function needSound(book: Book, grids: readonly SheetGrid[]): void {
  const own = gridBook(grids).book;
  const there = SHEETS.filter(
    (schema) => REQUIRED.includes(schema as never) || grids.some(({ name }) => name === schema.name),
  );
  if (there.some((schema) => blockingProblems(schema, own.read(schema)).length > 0)) book.need(...there);
}

/**
 * Keeps the whole book in a workbook of its own and proves it equal by reading it back. The book itself is not
 * changed. Refused when the choices cannot be carried out, so that no archive is made in vain.
 */
export function archiveYear(
  ports: Ports,
  { from, choices }: Input<'rollover.archive'>,
): Result<RolloverArchived> {
  const run = readRun(ports.store);
  if (run && run.step !== 'done')
    return done({ archive: run.archive, name: text.archiveName(run.from), url: run.url });
  const grids = ports.grids.read();
  needSound(ports.book, grids);
  const frame = frameOf(grids, ports.clock.today(), choices);
  if (schoolYearLabel(frame.from) !== from)
    return refuse('stale', text.yearChanged(schoolYearLabel(frame.from)));
  const { refusals } = nextYearOf(grids, frame);
  if (refusals.length > 0) return refuse('blocked', text.blocked, null, refusals);
  const kept = keepBook(ports.files, grids, frame.from);
  if (kept.differs.length > 0) return refuse('invalid', text.archiveDiffers, null, kept.differs);
  return done({ archive: kept.id, name: kept.name, url: kept.url });
}

/**
 * Writes the next school year over the book: the same end from the kept book however often it is broken off. Refused
 * when somebody has worked in the book since it was kept.
 */
export function makeRollover(
  ports: Ports,
  { from, archive, url, choices }: Input<'rollover.make'>,
): Result<RolloverMade> {
  const known = readRun(ports.store);
  if (known && known.step === 'undoing') return refuse('blocked', text.undoFirst);
  const goesOn = known?.step === 'writing' ? known : null;
  const now = ports.grids.read();
  ports.book.need(journal);
  const frame = goesOn ? frameOfRun(goesOn) : frameOf(now, ports.clock.today(), choices);
  if (schoolYearLabel(frame.from) !== from)
    return refuse('stale', text.yearChanged(schoolYearLabel(frame.from)));
  const kept = keptSheets(ports.files, goesOn?.archive ?? archive);
  if (kept === null) return refuse('not-found', text.archiveGone);
  const next = nextYearOf(kept, frame);
  if (next.refusals.length > 0) return refuse('blocked', text.blocked, null, next.refusals);
  const others = workedOn(now, kept, goesOn ? next.grids : kept);
  if (others.length > 0) return refuse('stale', text.workedOn, null, others.slice(0, 8).map(text.place));
  const run = goesOn ?? begun(ports, { from, archive, url }, frame);
  if (!goesOn) keepRun(ports.store, run);
  writeBook(ports.grids, now, next.grids);
  return done(ended(ports, run, kept, next));
}

function begun(
  { clock }: Ports,
  { from, archive, url }: Omit<Input<'rollover.make'>, 'choices'>,
  { today, choices }: RolloverFrame,
): RolloverRun {
  const at = clock.now();
  return { from, archive, url, choices, today, at, line: `Ж-${fingerprint(at + archive)}`, step: 'writing' };
}

/** The line of the journal names the kept book: it is what «Отменить» takes the cells from. */
function ended(ports: Ports, run: RolloverRun, kept: readonly SheetGrid[], next: NextYear): RolloverMade {
  const { book, user, store } = ports;
  const from = parseSchoolYear(run.from)!;
  const to = schoolYearLabel(schoolYear(from.start + 1));
  const action = text.action(to, text.archiveName(run.from));
  if (!book.read(journal).rows.some(({ values }) => values.id === run.line)) {
    const changes = JSON.stringify({ archive: run.archive });
    const line = { id: run.line, at: run.at, who: user.email(), action, changes, undone: '' };
    book.append(journal, guardOf(book).row(journal, line, null) as typeof line);
    book.commit();
  }
  keepRun(store, { ...run, step: 'done' });
  const before = gridBook(kept).book;
  return {
    text: text.made(to, text.archiveName(run.from), next.counts),
    url: run.url,
    look: previewRollover({ book: before, clock: clockOf(run.today) }).rows.filter(
      ({ look }) => look.length > 0,
    ),
    lastAction: { id: run.line, text: action },
  };
}
