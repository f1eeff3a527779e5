import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { PlanText } from '../../src/contract/dto';
import type { Desk } from './desk';

/** The text of a plan's file, of any kind that the panel takes too. Fails with a sentence for the person. */
export const planInFile = (desk: Desk, path: string): Promise<PlanText> =>
  desk.ask('roadmap.open', {
    kind: 'file',
    name: basename(path),
    data: readFileSync(path).toString('base64'),
  });
