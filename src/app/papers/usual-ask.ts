import type { Ask, PaperKind } from '../../documents/kind';
import { kindName } from '../../documents/kind-names';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { valuesOf } from '../banks';
import type { Desk } from './desk';

/** What the card of a kind asks for before anybody changes it: its own answers, usual points, acts in force that day. */
export function usualAsk(
  { acts, worldOn }: Pick<Desk, 'acts' | 'worldOn'>,
  kind: PaperKind,
  { subjects, number, date }: { subjects: readonly string[]; number: string; date: CivilDate },
): Ask {
  const world = worldOn(date);
  const offered = kind.card.flatMap(({ id, start }) => (start ? [[id, start(world)] as const] : []));
  const inForce = valuesOf(acts).filter(
    (act) =>
      act.on &&
      (act.from === null || act.from <= date) &&
      (act.to === null || act.to >= date) &&
      (act.kinds.length === 0 || act.kinds.includes(kindName(kind.kind))),
  );
  return {
    ...{ subjects, number, date, acts: inForce },
    points: kind.points.filter(({ off }) => off !== true).map(({ id }) => id),
    fields: Object.fromEntries(offered),
  };
}
