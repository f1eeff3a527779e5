import * as v from 'valibot';
import type { BookCalls } from '../../contract/calls/book';
import { SCREENS } from '../../contract/screens';
import { type Inputs, id, text } from './shapes';

const place = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

export const bookInputs: Inputs<BookCalls> = {
  'home.open': v.null(),
  'book.create': v.object({ sample: v.boolean() }),
  'book.check': v.null(),
  'book.repair': v.null(),
  'platform.check': v.null(),
  'place.show': v.object({ sheet: text, row: place, column: place }),
  'screen.open': v.object({ screen: v.picklist(SCREENS) }),
  'action.undo': v.object({ id }),
};
