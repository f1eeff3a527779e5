import type { PaperChoice } from '../../contract/dto';
import { readOrder } from '../../documents/read-order';
import { rowById } from '../banks';
import type { Ports } from '../ports';
import type { Desk } from './desk';
import type { CardKind } from './paper-choice';

/**
 * The choice with the answers that the file of its document gives: an extract repeats what the signed order says, also
 * after somebody edited the file. A paper without a file, or one that cannot be read, leaves the questions empty.
 */
export function withFile(
  files: Pick<Ports['files'], 'read'>,
  { register }: Pick<Desk, 'register'>,
  kind: CardKind,
  choice: PaperChoice,
): PaperChoice {
  const file = rowById(register, choice.subjects[0] ?? '')?.values.file ?? '';
  if (kind.fromFile === undefined || file === '') return choice;
  const bytes = files.read(file);
  const order = bytes === null ? null : readOrder(bytes);
  return order === null ? choice : { ...choice, fields: { ...choice.fields, ...kind.fromFile(order) } };
}
