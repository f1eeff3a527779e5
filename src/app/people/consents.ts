import type { Input, Output } from '../../contract/api';
import type { ConsentDraft, ConsentForm } from '../../contract/dto';
import { done, type Failure, type Result, refuse } from '../../contract/result';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { keptUntil } from '../../domain/people/consents';
import { consents, mentees, mentors } from '../../sheets/all';
import { idSequence } from '../../sheets/ids';
import { CONSENT_KIND } from '../../sheets/lists';
import type { Consent, Mentee, Mentor } from '../../sheets/people';
import { revisionOf } from '../../sheets/row-state';
import type { TableRow } from '../../sheets/table';
import { appTexts } from '../../text/app';
import { consentTexts } from '../../text/consents';
import { type Banks, idsOf, offeredLists, pairLabel, placeOf, readBanks, rowById, valuesOf } from '../banks';
import { staleRow } from '../book/stale';
import { type Action, startAction } from '../journal';
import type { Ports } from '../ports';
import { withdrew } from './consent-needs';
import { followConsents } from './consent-status';

const PAIR_KINDS: readonly string[] = [CONSENT_KIND.mentoring, CONSENT_KIND.taking];
/** So that the journal line of the action can hold what undo needs. */
const MOST_ENTERED = 100;

const personOf = (banks: Banks, id: string): TableRow<Mentor> | TableRow<Mentee> | null =>
  rowById(banks.mentors, id) ?? rowById(banks.mentees, id);

/** The row of a paper that counts for the person; `null` for a new one, `undefined` when there is none such. */
function paperOf(banks: Banks, personId: string, id: string | null): TableRow<Consent> | null | undefined {
  if (id === null) return null;
  const own = banks.consentsOf.get(personId) ?? [];
  return own.some((consent) => consent.id === id) ? (rowById(banks.consents, id) ?? undefined) : undefined;
}

/** The form of a paper in the book, with its revision, or of a new paper of the kind. */
export function openConsent(ports: Ports, input: Input<'consents.open'>): Result<ConsentForm> {
  const banks = readBanks(ports);
  const known = paperOf(banks, input.personId, input.id);
  if (known === undefined) return refuse('not-found', consentTexts.noPaper);
  const person = personOf(banks, known?.values.person ?? input.personId);
  if (!person) return refuse('not-found', appTexts.noPerson);
  const { id, name } = person.values;
  return done({
    person: { id, role: rowById(banks.mentors, id) ? 'mentor' : 'mentee', name },
    draft: known ? draftOf(known.values) : { ...EMPTY, kind: input.kind, pairId: input.pairId },
    kinds: offeredLists(ports.book).consentKind,
    pairKinds: PAIR_KINDS,
    pairs: pairsOf(banks, id).map((pair) => ({ id: pair.id, text: pairLabel(pair.mentor, pair.mentee) })),
    place: known ? placeOf(banks.consents, known.row, 'date') : null,
    keptUntil: known ? keptUntil(known.values) : null,
  });
}

const EMPTY = { id: null, revision: null, date: null, until: null, withdrawn: null, paper: '' } as const;

const draftOf = (row: Consent): ConsentDraft => ({
  ...{ id: row.id, revision: revisionOf(row), kind: row.kind, pairId: row.pair },
  ...{ date: row.date, until: row.until, withdrawn: row.withdrawn, paper: row.paper },
});

const pairsOf = (banks: Banks, personId: string) =>
  valuesOf(banks.pairs).filter((pair) => [pair.mentorId, pair.menteeId].includes(personId));

/**
 * Writes down a paper, or corrects the known row: one paper, one row, never deleted. A withdrawal is a date in it.
 * The status of the person follows the consent to the processing of data.
 */
export function saveConsent(ports: Ports, input: Input<'consents.save'>): Result<Output<'consents.save'>> {
  ports.book.need(mentors, mentees, consents);
  const banks = readBanks(ports);
  const known = paperOf(banks, input.personId, input.id ?? null);
  if (known === undefined) return refuse('not-found', consentTexts.noPaper);
  const person = personOf(banks, known?.values.person ?? input.personId);
  if (!person) return refuse('not-found', appTexts.noPerson);
  const values = valuesFrom(input);
  if (known && revisionOf(known.values) !== input.revision) return staleRow(consents, known.values, values);
  const fault = faultOf(banks, person.values.id, values);
  if (fault) return fault;

  const action = startAction(ports);
  const row = writePaper(
    action,
    banks,
    { ...values, person: person.values.id, name: person.values.name },
    known,
  );
  followConsents(action, banks, row);
  const news = values.withdrawn !== null && known?.values.withdrawn !== values.withdrawn;
  const text = news ? consentTexts.withdrawn : known ? consentTexts.corrected : appTexts.consentSaved;
  const lastAction = action.finish(text(person.values.name, values.kind));
  return done({ lastAction, withdrawn: news && values.kind === CONSENT_KIND.data });
}

type PaperValues = Pick<Consent, 'kind' | 'pair' | 'date' | 'until' | 'withdrawn' | 'paper'>;

const valuesFrom = (input: Input<'consents.save'>): PaperValues => ({
  kind: input.kind.trim(),
  pair: PAIR_KINDS.includes(input.kind.trim()) ? input.pairId : '',
  date: input.date as CivilDate,
  until: input.until as CivilDate | null,
  withdrawn: (input.withdrawn ?? null) as CivilDate | null,
  paper: input.paper.trim(),
});

/** What stands in the way of writing the paper down, at its field. */
function faultOf(
  banks: Banks,
  personId: string,
  { kind, pair, date, until, withdrawn }: PaperValues,
): { ok: false; error: Failure } | null {
  if (kind === '') return refuse('invalid', consentTexts.needKind, 'kind');
  if (pair !== '' && !pairsOf(banks, personId).some(({ id }) => id === pair))
    return refuse('invalid', consentTexts.noSuchPair, 'pairId');
  if (date !== null && date > banks.today) return refuse('invalid', appTexts.futureConsent, 'date');
  if (date !== null && until !== null && until < date)
    return refuse('invalid', consentTexts.endsTooEarly, 'until');
  if (withdrawn !== null && withdrawn > banks.today)
    return refuse('invalid', consentTexts.futureWithdrawal, 'withdrawn');
  if (withdrawn !== null && date !== null && withdrawn < date)
    return refuse('invalid', consentTexts.withdrawnTooEarly, 'withdrawn');
  return null;
}

type NewPaper = PaperValues & Pick<Consent, 'person' | 'name'>;

const newIds = (banks: Banks): (() => string) => idSequence(consents.idPrefix!, idsOf(banks.consents));

function writePaper(
  action: Action,
  banks: Banks,
  paper: NewPaper,
  known: TableRow<Consent> | null,
  newId = newIds(banks),
): NewPaper & Pick<Consent, 'id'> {
  const row = { ...paper, id: known?.values.id ?? newId() };
  if (known) action.update(consents, known.row, known.values, row);
  else action.append(consents, row);
  return row;
}

/** Is there a row of such a paper of that day, not taken back? */
const isEntered = (banks: Banks, person: string, { kind, pair, date }: PaperValues): boolean =>
  valuesOf(banks.consents).some(
    (row) =>
      row.person === person &&
      row.kind === kind &&
      row.pair === pair &&
      row.date === date &&
      row.withdrawn === null,
  );

/** Papers that came back signed on one day, a row each, in one action; those entered before are left out. */
export function enterConsents(
  ports: Ports,
  input: Input<'consents.enter'>,
): Result<Output<'consents.enter'>> {
  ports.book.need(mentors, mentees, consents);
  const { tasks: asked, ...paper } = input;
  const tasks = [...new Map(asked.map((task) => [Object.values(task).join(' '), task])).values()];
  const banks = readBanks(ports);
  if (tasks.length === 0) return refuse('invalid', consentTexts.nothingToEnter);
  if (tasks.length > MOST_ENTERED) return refuse('invalid', consentTexts.tooMany(MOST_ENTERED));
  const papers: NewPaper[] = [];
  for (const task of tasks) {
    const person = personOf(banks, task.personId)?.values;
    if (!person) return refuse('not-found', appTexts.noPerson);
    const values = valuesFrom({ ...task, ...paper });
    const fault = faultOf(banks, person.id, values);
    if (fault) return fault;
    if (withdrew(banks, person)) return refuse('blocked', consentTexts.withdrawnPerson(person.name));
    if (!isEntered(banks, person.id, values))
      papers.push({ ...values, person: person.id, name: person.name });
  }
  if (papers.length === 0) return refuse('invalid', consentTexts.alreadyEntered, 'date');
  const action = startAction(ports);
  const newId = newIds(banks);
  for (const each of papers) {
    const row = writePaper(action, banks, each, null, newId);
    if (row.kind === CONSENT_KIND.data) followConsents(action, banks, row);
  }
  return done({ lastAction: action.finish(consentTexts.entered(papers.length)) });
}
