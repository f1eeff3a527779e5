import type { PaperKind } from '../../documents/kind';
import { kindName } from '../../documents/kind-names';
import { isActFor } from '../../domain/law/acts-in-force';
import type { Act } from '../../sheets/office';
import { valuesOf } from '../banks';
import type { Desk } from './desk';

/** Acts that documents of the kind may cite, in the order of the sheet. */
export const actsFor = ({ acts }: Pick<Desk, 'acts'>, kind: Pick<PaperKind, 'kind'>): Act[] =>
  valuesOf(acts).filter((act) => isActFor(act, kind.kind, kindName(kind.kind)));
