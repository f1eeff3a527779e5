import type { Ask, PaperKind } from '../../../src/documents/kind';
import type { World } from '../../../src/documents/world';
import { ACTS } from '../sample';

/** What a test asks besides what the card offers by itself. */
export type AskOf = (world: World) => Partial<Ask>;

/** The ask as the card opens it: points that are on, answers it offers, the day of the world. */
export function askOf(kind: PaperKind, world: World, more: Partial<Ask> = {}): Ask {
  const offered = kind.card.flatMap(({ id, start }) => (start ? [[id, start(world)] as const] : []));
  return {
    subjects: [],
    number: kind.series === null ? '' : '99-ОД',
    date: world.date,
    acts: ACTS,
    points: kind.points.filter(({ off }) => off !== true).map(({ id }) => id),
    ...more,
    fields: { ...Object.fromEntries(offered), ...more.fields },
  };
}
