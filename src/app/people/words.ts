import type { Input, Output } from '../../contract/api';
import { done, type Result } from '../../contract/result';
import { declineLine } from '../../domain/language/decline-line';
import type { Ports } from '../ports';

/** Six cases of names, positions and organisations, a line each («имя<TAB>пол» is understood). */
export const declineLines = (
  _ports: Ports,
  { lines }: Input<'words.decline'>,
): Result<Output<'words.decline'>> => done({ results: lines.map(declineLine) });
