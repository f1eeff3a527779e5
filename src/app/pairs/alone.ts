import type { Input, Output } from '../../contract/api';
import type { AloneMentee } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { isGone } from '../../domain/pairing/facts';
import { daysAlone } from '../../domain/pairing/waiting';
import { mentees } from '../../sheets/all';
import { PERSON_STATUS } from '../../sheets/lists';
import type { Mentee } from '../../sheets/people';
import { revisionOf } from '../../sheets/row-state';
import type { TableRow } from '../../sheets/table';
import { appTexts } from '../../text/app';
import { changeTexts } from '../../text/pair-changes';
import { type Banks, isNamed, placeOf, readBanks, rowById, valuesOf } from '../banks';
import { staleRow } from '../book/stale';
import { startAction } from '../journal';
import type { Ports } from '../ports';
import { pairedMentees } from './pairs';

/** C-16: from here on waiting for a mentor is too long. */
const LONGEST_WAIT = 30;

/** Mentees who take part, have not finished and have no pair. */
export function withoutPair(banks: Banks): TableRow<Mentee>[] {
  const paired = pairedMentees(banks);
  return banks.mentees.rows.filter(
    ({ values }) =>
      isNamed(values) && !isGone(values) && values.status !== PERSON_STATUS.done && !paired.has(values.id),
  );
}

export const waitsTooLong = (days: number | null): boolean => (days ?? 0) > LONGEST_WAIT;

/** Those who wait longest first, with what is offered to them meanwhile. */
export function aloneMentees(banks: Banks): AloneMentee[] {
  const waiting = daysAlone(valuesOf(banks.pairs), banks.today);
  return withoutPair(banks)
    .map(({ row, values }) => ({
      id: values.id,
      revision: revisionOf(values),
      name: values.name,
      position: values.position,
      waiting: waiting(values),
      tooLong: waitsTooLong(waiting(values)),
      support: values.support,
      place: placeOf(banks.mentees, row, 'support'),
    }))
    .sort((a, b) => (b.waiting ?? -1) - (a.waiting ?? -1) || a.name.localeCompare(b.name, 'ru'));
}

/** Writes down what is offered to a mentee until there is a mentor; an empty text takes it back. */
export function saveSupport(
  ports: Ports,
  { id, revision, support }: Input<'support.save'>,
): Result<Output<'support.save'>> {
  ports.book.need(mentees);
  const banks = readBanks(ports);
  const known = rowById(banks.mentees, id);
  if (!known) return refuse('not-found', appTexts.noPerson);
  const values = { support: support.trim() };
  if (revisionOf(known.values) !== revision) return staleRow(mentees, known.values, values);
  const action = startAction(ports);
  action.update(mentees, known.row, known.values, values);
  return done({ lastAction: action.finish(changeTexts.supportSaved(known.values.name)) });
}
