import * as v from 'valibot';
import type { WordsCalls } from '../../contract/calls/words';
import { type Inputs, text } from './shapes';

const word = v.object({
  source: text,
  kind: v.nullable(v.picklist(['name', 'position', 'organisation', 'other'])),
  forms: v.nullable(v.tuple([text, text, text, text, text, text])),
});

export const wordsInputs: Inputs<WordsCalls> = {
  'words.decline': v.object({ lines: v.array(text) }),
  'words.forms': v.object({ lines: v.array(text) }),
  'words.remember': v.object({ words: v.array(word) }),
};
