import { deadlineTexts } from './panel/deadlines';
import { findingTexts } from './panel/findings';
import { frameTexts } from './panel/frame';
import { monitoringTexts } from './panel/monitoring';
import { paperTexts } from './panel/papers';
import { peopleTexts } from './panel/people';
import { planImportTexts } from './panel/plan-import';
import { setupTexts } from './panel/setup';

/** Sentences of the panel and of its dialogs, by screen. */
export const panel = {
  ...frameTexts,
  ...peopleTexts,
  ...paperTexts,
  ...planImportTexts,
  ...setupTexts,
  ...deadlineTexts,
  ...findingTexts,
  ...monitoringTexts,
};
