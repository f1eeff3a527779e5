import type { Input } from '../../contract/api';
import type {
  RolloverBroken,
  RolloverLast,
  RolloverPair,
  RolloverPerson,
  RolloverView,
} from '../../contract/dto';
import { done, type Result } from '../../contract/result';
import { schoolYear, schoolYearLabel } from '../../domain/calendar/school-year';
import { isGone } from '../../domain/pairing/facts';
import { carriedConsents } from '../../domain/rollover/consents';
import { fatesOf, nextTerm } from '../../domain/rollover/pairs';
import { journal, mentees, mentors, programmes } from '../../sheets/all';
import { CONSENT_KIND, PERSON_STATUS } from '../../sheets/lists';
import type { Mentee, Mentor } from '../../sheets/people';
import type { Table } from '../../sheets/table';
import { rolloverTexts as text } from '../../text/rollover';
import { type Banks, isNamed, pairLabel, placeOf, readBanks, valuesOf } from '../banks';
import type { Ports, SheetGrid } from '../ports';
import { previewRollover } from '../roadmap/roll-over';
import { isMentor } from './apply-people';
import { chosenFate, closingPair, USUAL_REASON } from './close-pairs';
import { clockOf, frameOf, type RolloverFrame } from './frame';
import { gridBook } from './grid-book';
import { looseEnds } from './loose-ends';
import { type NextYear, nextYearOf } from './next-year';
import { type RolloverRun, readRun } from './run-state';
import { isRolloverLine, whyNotUndone } from './undo-rollover';

/** The step as it would be: reads the book once, sheet by sheet, and changes nothing. */
export function openRollover(ports: Ports, { choices }: Input<'rollover.open'>): Result<RolloverView> {
  const grids = ports.grids.read();
  const frame = frameOf(grids, ports.clock.today(), choices);
  const { book } = gridBook(grids);
  const now = { book, clock: clockOf(frame.today) };
  const banks = readBanks(now);
  const next = nextYearOf(grids, frame);
  const to = schoolYear(frame.from.start + 1);
  const run = readRun(ports.store);
  const view = {
    from: schoolYearLabel(frame.from),
    to: schoolYearLabel(to),
    archive: text.archiveName(schoolYearLabel(frame.from)),
    loose: looseEnds(now),
    pairs: pairLines(banks, valuesOf(book.read(programmes)), frame),
    reasons: text.reasons,
    term: choices.term ?? nextTerm(to),
    people: peopleLines(banks, next, frame),
    consents: consentLines(banks, frame),
    plan: previewRollover(now),
    sheets: next.emptied.map((sheet) => ({ ...sheet, why: text.fateOf(sheet.name) })),
    early: frame.today < `${to.start}-05-01` ? text.early(frame.from.start + 1) : '',
    refusals: next.refusals,
  };
  return done({
    ...view,
    summary: text.summary(view, next.counts),
    broken: run && run.step !== 'done' ? brokenRun(run) : null,
    last: run?.step === 'done' ? lastRun(ports, run.line, run.url, grids) : null,
  });
}

const brokenRun = ({ from, step, line }: RolloverRun): RolloverBroken => ({
  text: text.broken(from, step === 'undoing'),
  from,
  undo: step === 'undoing' ? line : null,
});

function lastRun(ports: Ports, line: string, url: string, grids: readonly SheetGrid[]): RolloverLast | null {
  const row = valuesOf(gridBook(grids).book.read(journal)).find(({ id }) => id === line);
  const run = readRun(ports.store);
  if (!row || !run || row.undone !== '' || !isRolloverLine(row.changes)) return null;
  const why = whyNotUndone(ports, run, grids);
  return { text: text.lastRun(row.action, row.at), url, why, action: { id: line, text: row.action } };
}

function pairLines(
  banks: Banks,
  items: Parameters<typeof closingPair>[1],
  frame: RolloverFrame,
): RolloverPair[] {
  return banks.pairs.rows.flatMap(({ row, values }) => {
    const pair = closingPair(values, items);
    const fates = fatesOf(pair, frame.from);
    if (values.id === '' || fates.length === 0) return [];
    const own = frame.choices.pairs.find(({ id }) => id === values.id);
    return [
      {
        id: values.id,
        label: pairLabel(values.mentor, values.mentee),
        facts: text.pairFacts(values.status, values.to, pair.itemsDone, pair.items),
        fates,
        fate: chosenFate(frame.choices, values.id, pair, frame),
        reason: own?.reason || USUAL_REASON,
        place: placeOf(banks.pairs, row, 'status'),
      },
    ];
  });
}

/** Everybody who takes part, with the status the close of the pairs leaves. */
function peopleLines(banks: Banks, next: NextYear, { choices }: RolloverFrame): RolloverPerson[] {
  const after = new Map(
    [...valuesOf(next.book.read(mentors)), ...valuesOf(next.book.read(mentees))].map(({ id, status }) => [
      id,
      status,
    ]),
  );
  const lines = <R extends Mentor | Mentee>(table: Table<R>, isMentorBank: boolean): RolloverPerson[] =>
    table.rows
      .filter(({ values }) => isNamed(values) && (!isGone(values) || values.status === PERSON_STATUS.done))
      .map(({ row, values }) => {
        const own = choices.people.find(({ id }) => id === values.id);
        const status = after.get(values.id) ?? values.status;
        return {
          id: values.id,
          name: values.name,
          isMentor: isMentorBank,
          status,
          fate: own?.fate ?? null,
          leftOn: own?.leftOn ?? null,
          mayMentor: !isMentorBank && status === PERSON_STATUS.done && !isMentor(banks.mentors.rows, values),
          place: placeOf(table, row, 'status'),
        };
      });
  return [...lines(banks.mentees, false), ...lines(banks.mentors, true)];
}

function consentLines(banks: Banks, { from, today }: RolloverFrame): RolloverView['consents'] {
  const people = [...valuesOf(banks.mentors), ...valuesOf(banks.mentees)].filter(
    (person) => isNamed(person) && (!isGone(person) || person.status === PERSON_STATUS.done),
  );
  const { kept, ending } = carriedConsents(
    people.map(({ id }) => id),
    banks.consentsOf,
    [CONSENT_KIND.data, CONSENT_KIND.site],
    { today, from: schoolYear(from.start + 1).from },
  );
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return {
    kept: kept.length,
    ending: ending.map((consent) => ({
      text: text.consentEnds(
        nameOf.get(consent.person) ?? consent.person,
        consent.kind,
        consent.until,
        consent.withdrawn,
      ),
      place: placeOf(
        banks.consents,
        banks.consents.rows.find(({ values }) => values.id === consent.id)?.row ?? banks.consents.headerRow,
        'until',
      ),
    })),
  };
}
