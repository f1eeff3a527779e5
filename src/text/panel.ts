import { frameTexts } from './panel/frame';
import { monitoringTexts } from './panel/monitoring';
import { paperTexts } from './panel/papers';
import { peopleTexts } from './panel/people';
import { setupTexts } from './panel/setup';

/** Sentences of the panel and of its dialogs, by screen. */
export const panel = { ...frameTexts, ...peopleTexts, ...paperTexts, ...setupTexts, ...monitoringTexts };
