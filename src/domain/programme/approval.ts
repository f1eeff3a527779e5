import type { CivilDate } from '../calendar/civil-date';
import type { ItemDates } from './item-dates';
import type { Term } from './term';

/** Fewer items are no programme (domain rule §7, A19). */
export const FEWEST_ITEMS = 3;

/** What a programme lacks before the order on it can be signed. */
export type ApprovalGap =
  | { readonly gap: 'few'; readonly items: number }
  | { readonly gap: 'order' | 'term' | 'goal' }
  | { readonly gap: 'unclear' | 'outside' | 'no-deadline'; readonly items: number };

export interface ApprovalFacts {
  readonly pairs: readonly {
    readonly orderNumber: string;
    readonly orderDate: CivilDate | null;
    readonly goal: string;
  }[];
  readonly term: Term | null;
  readonly items: readonly { readonly deadline: string; readonly dates: ItemDates }[];
}

/** C-08, A19: an order on the pairs, a term, what the programme is for, items enough, each by a day within the term. */
export function approvalGaps({ pairs, term, items }: ApprovalFacts): readonly ApprovalGap[] {
  const count = (gap: 'unclear' | 'outside' | 'no-deadline', of: readonly unknown[]): ApprovalGap[] =>
    of.length === 0 ? [] : [{ gap, items: of.length }];
  const written = items.filter(({ deadline }) => deadline.trim() !== '');
  return [
    ...(items.length < FEWEST_ITEMS ? [{ gap: 'few' as const, items: items.length }] : []),
    ...count(
      'no-deadline',
      items.filter(({ deadline, dates }) => deadline.trim() === '' && dates.to === null),
    ),
    ...count(
      'unclear',
      written.filter(({ dates }) => dates.question !== null),
    ),
    ...count(
      'outside',
      written.filter(({ dates }) => dates.outside),
    ),
    ...(term === null ? [{ gap: 'term' as const }] : []),
    ...(pairs.some(({ goal }) => goal.trim() === '') ? [{ gap: 'goal' as const }] : []),
    ...(pairs.some(({ orderNumber, orderDate }) => orderNumber.trim() === '' || orderDate === null)
      ? [{ gap: 'order' as const }]
      : []),
  ];
}
