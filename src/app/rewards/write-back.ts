import type { PaperChoice } from '../../contract/dto';
import { rewardedBy } from '../../documents/kinds/orders/reward-rows';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { plainWords } from '../../domain/language/plain-words';
import { rewards } from '../../sheets/all';
import { DOCUMENT_STATUS } from '../../sheets/lists';
import type { Table } from '../../sheets/table';
import type { Reward } from '../../sheets/year-work';
import { rowById } from '../banks';
import type { Action } from '../journal';
import type { Desk } from '../papers/desk';
import { askOf, type CardKind, kindsOfChoice } from '../papers/paper-choice';

const REWARD_ORDER = 'D42';

/**
 * Writes the order into the rows of «Поощрения» it rewards by: person and kind alike, no other live order yet.
 * Returns how many rows changed. The sheet is among those the desk has read.
 */
export function leaveInRewards(
  action: Action,
  desk: Desk,
  kind: CardKind,
  choice: PaperChoice,
  order: { readonly id: string; readonly date: CivilDate | null },
): number {
  const table = desk.sheets.get(rewards.name) as Table<Reward> | undefined;
  const own = kindsOfChoice(kind, choice).find((one) => one.kind === REWARD_ORDER);
  if (!table || !own) return 0;
  const { fields, points } = askOf(desk, kind, choice, own);
  const changed = rewardedBy(fields, points).flatMap(({ kind: reward, people }) =>
    table.rows.filter(
      ({ values }) =>
        people.includes(values.person.trim()) &&
        plainWords(values.kind) === plainWords(reward) &&
        values.basis.trim() !== '' &&
        (values.document.trim() === '' || isCancelled(desk, values.document.trim())),
    ),
  );
  for (const { row, values } of changed)
    action.update(rewards, row, values, { document: order.id, date: order.date });
  return changed.length;
}

const isCancelled = ({ register }: Desk, id: string): boolean =>
  rowById(register, id)?.values.status === DOCUMENT_STATUS.cancelled;
