import { frameTexts } from './panel/frame';
import { paperTexts } from './panel/papers';
import { peopleTexts } from './panel/people';
import { rolloverPanelTexts } from './panel/rollover';
import { setupTexts } from './panel/setup';
import { yearPanelTexts } from './panel/year';

/** Sentences of the panel and of its dialogs, by screen. */
export const panel = {
  ...frameTexts,
  ...peopleTexts,
  ...paperTexts,
  ...setupTexts,
  ...yearPanelTexts,
  ...rolloverPanelTexts,
};
