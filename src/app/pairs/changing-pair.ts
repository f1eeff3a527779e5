import { type ChangeKind, type ChangingPair, changesOf } from '../../domain/pairing/changes';
import { stateOf } from '../../domain/pairing/states';
import { PAY_KIND } from '../../sheets/lists';
import type { Pair } from '../../sheets/pairs';
import { type Banks, rowById } from '../banks';

/** Kinds of «Выплата» that nobody has to stop. */
const UNPAID: readonly string[] = ['', PAY_KIND.none, PAY_KIND.inDuties];

/** A pair as the rules of changes see it. */
export const changingPair = (banks: Banks, pair: Pair): ChangingPair => ({
  state: stateOf(pair.status) ?? 'draft',
  from: pair.from,
  to: pair.to,
  hasOrder: pair.orderNumber.trim() !== '',
  hasAgreement: pair.agreementNumber.trim() !== '',
  paid: !UNPAID.includes(pair.pay.trim()),
  inDuties: pair.pay.trim() === PAY_KIND.inDuties,
  external: rowById(banks.mentors, pair.mentorId)?.values.external ?? false,
});

/** Changes the form offers: none for a pair whose end is written down already, or with a status no list has. */
export const changesFor = (banks: Banks, pair: Pair): readonly ChangeKind[] =>
  stateOf(pair.status) === null || pair.endDate !== null ? [] : changesOf(changingPair(banks, pair));
