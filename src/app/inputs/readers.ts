import * as v from 'valibot';
import type { ReadersCalls } from '../../contract/calls/readers';
import { type Inputs, id, noDay, text } from './shapes';

export const readersInputs: Inputs<ReadersCalls> = {
  'readers.open': v.object({ id }),
  'readers.save': v.object({ id, marks: v.array(v.object({ person: text, signed: noDay })) }),
};
