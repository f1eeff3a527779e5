import type { Input } from '../../contract/api';
import type { JobItem, JobStarted } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { schoolYearLabel } from '../../domain/calendar/school-year';
import { documents, journal, queue } from '../../sheets/all';
import { QUEUE_STATE, type QueueRow } from '../../sheets/queue';
import { jobTexts } from '../../text/jobs';
import { valuesOf } from '../banks';
import type { Ports } from '../ports';
import { canBeMany, isMade, type JobDesk, jobPaper, numbersFor, openJobDesk, wantedName } from './job-papers';
import { needQueue } from './job-rows';
import { isOver, type Job, keepJob, readJobs, wantsHand } from './job-store';
import { viewOf } from './job-view';

/** More at a time nobody can keep in mind. */
const MOST_UNFINISHED = 5;

/**
 * Puts new and changed papers into the queue; nothing is made yet. Rows of finished runs leave the queue. One read for
 * each sheet, one write.
 */
export function startJob(ports: Ports, input: Input<'jobs.start'>): Result<JobStarted> {
  const { book, store, clock } = ports;
  const kinds = [...new Set(input.items.map(({ kind }) => kind))];
  const strange = kinds.find((kind) => !canBeMany(kind));
  if (strange !== undefined) return refuse('invalid', jobTexts.noKind(strange));
  const unfinished = readJobs(store).filter(wantsHand);
  if (unfinished.filter((job) => !isOver(job)).length >= MOST_UNFINISHED)
    return refuse('blocked', jobTexts.tooMany(MOST_UNFINISHED));
  needQueue(ports);
  book.need(documents, journal);
  const desk = openJobDesk(ports, kinds, input.date as CivilDate | null);
  const id = `О-${clock.utc()}`;
  const kept = valuesOf(book.read(queue)).filter((row) => unfinished.some((job) => job.id === row.job));
  const { rows, already } = newRows(desk, input.items, id, kept);
  if (rows.length === 0) return done({ job: null, already, text: jobTexts.nothingNew(already) });
  book.replace(queue, [...kept, ...rows]);
  book.commit();
  const job: Job = {
    ...{ id, title: jobTexts.title(rows.map(({ kind }) => kind)), state: 'going', together: input.together },
    ...{
      year: schoolYearLabel(desk.banks.year),
      date: desk.date,
      all: rows.length,
      made: 0,
      failed: 0,
      skipped: 0,
      until: null,
    },
  };
  keepJob(store, job);
  const view = viewOf(ports.files, job, [], desk.register);
  return done({ job: view, already, text: jobTexts.started(rows.length, already) });
}

/** Papers that the register does not have, each once. */
function newRows(
  desk: JobDesk,
  items: readonly JobItem[],
  job: string,
  kept: readonly QueueRow[],
): { rows: QueueRow[]; already: number } {
  const asked = new Map(items.map((item) => [`${item.kind} ${item.personId} ${item.pairId}`, item]));
  const nextNumber = numbersFor(desk, kept);
  const rows: QueueRow[] = [];
  for (const { kind, personId, pairId } of asked.values()) {
    const wanted = { kind, person: personId, pair: pairId, number: '' };
    if (isMade(desk, wanted, jobPaper(desk, wanted))) continue;
    const state = { state: QUEUE_STATE.waiting, document: '', reason: '' };
    rows.push({ ...wanted, ...state, job, number: nextNumber(kind), name: wantedName(desk, wanted) });
  }
  return { rows, already: asked.size - rows.length };
}
