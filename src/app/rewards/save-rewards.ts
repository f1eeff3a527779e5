import type { Input, Output } from '../../contract/api';
import type { RewardDraft } from '../../contract/dto';
import { done, type Failure, type Result, refuse } from '../../contract/result';
import { withdrew } from '../../documents/declensions';
import { plainWords } from '../../domain/language/plain-words';
import { mentees, mentors, rewards } from '../../sheets/all';
import { idSequence } from '../../sheets/ids';
import { rewardTexts as text } from '../../text/rewards';
import { idsOf, offeredLists, readBanks, valuesOf } from '../banks';
import { startAction } from '../journal';
import { peopleOnPaper } from '../papers/paper-people';
import type { Ports } from '../ports';
import { isOfYear } from './reward-desk';

/** So that the journal line of the action can hold what undo needs. */
const MOST_AT_ONCE = 60;

/** Writes rewards with their basis; one of a kind for a person a year, and none without words what for (C-29). */
export function saveRewards(ports: Ports, { rows }: Input<'rewards.save'>): Result<Output<'rewards.save'>> {
  const { book } = ports;
  book.need(mentors, mentees, rewards);
  if (rows.length === 0) return refuse('invalid', text.nothing);
  if (rows.length > MOST_AT_ONCE) return refuse('invalid', text.tooMany(MOST_AT_ONCE));
  const banks = readBanks(ports);
  const people = peopleOnPaper(banks, banks.today);
  const table = book.read(rewards);
  const kinds = offeredLists(book).rewardKind.map(plainWords);
  const known = valuesOf(table).filter((row) => isOfYear(row, banks));
  const written: { readonly person: string; readonly kind: string }[] = [...known];
  for (const row of rows) {
    const fault = faultOf(row, people, kinds, written);
    if (fault) return fault;
    written.push({ person: row.personId, kind: row.kind });
  }
  const action = startAction(ports);
  const newId = idSequence(rewards.idPrefix!, idsOf(table));
  for (const { personId, kind, basis } of rows) {
    const { name } = people.person(personId)!;
    action.append(rewards, {
      ...{ id: newId(), person: personId, name, kind, basis: basis.trim(), date: banks.today },
    });
  }
  return done({ lastAction: action.finish(text.saved(rows.length)) });
}

function faultOf(
  { personId, kind, basis }: RewardDraft,
  people: ReturnType<typeof peopleOnPaper>,
  kinds: readonly string[],
  written: readonly { readonly person: string; readonly kind: string }[],
): { readonly ok: false; readonly error: Failure } | null {
  const person = people.person(personId);
  if (person === null) return refuse('not-found', text.noPerson);
  if (withdrew(person)) return refuse('blocked', text.withdrawn(personId));
  if (!kinds.includes(plainWords(kind))) return refuse('invalid', text.noKind(kind), 'kind');
  if (basis.trim() === '') return refuse('invalid', text.noBasis(person.name), 'basis');
  const twice = written.some(
    (row) => row.person.trim() === personId && plainWords(row.kind) === plainWords(kind),
  );
  return twice ? refuse('stale', text.already(person.name, kind)) : null;
}
