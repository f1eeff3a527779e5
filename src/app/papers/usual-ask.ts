import type { Ask, PaperKind } from '../../documents/kind';
import { kindName } from '../../documents/kind-names';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { actFault, isActFor } from '../../domain/law/acts-in-force';
import type { Act } from '../../sheets/office';
import { valuesOf } from '../banks';
import type { Desk } from './desk';

/** Acts that documents of the kind may cite, in the order of the sheet. */
export const actsFor = ({ acts }: Pick<Desk, 'acts'>, kind: Pick<PaperKind, 'kind'>): Act[] =>
  valuesOf(acts).filter((act) => isActFor(act, kind.kind, kindName(kind.kind)));

/** What the card of a kind asks for before anybody changes it: its own answers, usual points, acts in force that day. */
export function usualAsk(
  desk: Pick<Desk, 'acts' | 'worldOn'>,
  kind: PaperKind,
  { subjects, number, date }: { subjects: readonly string[]; number: string; date: CivilDate },
): Ask {
  const world = desk.worldOn(date);
  const offered = kind.card.flatMap(({ id, start }) => (start ? [[id, start(world)] as const] : []));
  return {
    ...{ subjects, number, date },
    acts: actsFor(desk, kind).filter((act) => act.on && actFault(act, date) === null),
    points: kind.points.filter(({ off }) => off !== true).map(({ id }) => id),
    fields: Object.fromEntries(offered),
  };
}
