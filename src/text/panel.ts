import { consentPanelTexts } from './panel/consents';
import { dashboardPanelTexts } from './panel/dashboard';
import { deadlineTexts } from './panel/deadlines';
import { documentLifePanelTexts } from './panel/document-life';
import { eventPanelTexts } from './panel/events';
import { feedbackPanelTexts } from './panel/feedback';
import { findingTexts } from './panel/findings';
import { frameTexts } from './panel/frame';
import { jobPanelTexts } from './panel/jobs';
import { materialPanelTexts } from './panel/materials';
import { meetingPanelTexts } from './panel/meetings';
import { monitoringTexts } from './panel/monitoring';
import { pairChangeTexts } from './panel/pair-changes';
import { pairingTexts } from './panel/pairing';
import { paperCardPanelTexts } from './panel/paper-card';
import { paperTexts } from './panel/papers';
import { peopleTexts } from './panel/people';
import { peopleImportTexts } from './panel/people-import';
import { planImportTexts } from './panel/plan-import';
import { privacyPanelTexts } from './panel/privacy';
import { programmePanelTexts } from './panel/programmes';
import { readerPanelTexts } from './panel/readers';
import { rewardPanelTexts } from './panel/rewards';
import { rolloverPanelTexts } from './panel/rollover';
import { setupTexts } from './panel/setup';
import { sitePanelTexts } from './panel/site';
import { surveyCodePanelTexts } from './panel/survey-codes';
import { surveyPanelTexts } from './panel/surveys';
import { wordPanelTexts } from './panel/words';
import { yearPanelTexts } from './panel/year';
import { yearPackPanelTexts } from './panel/year-pack';

/** Sentences of the panel and of its dialogs, by screen. */
export const panel = {
  ...frameTexts,
  ...peopleTexts,
  ...consentPanelTexts,
  ...pairingTexts,
  ...peopleImportTexts,
  ...paperTexts,
  ...paperCardPanelTexts,
  ...pairChangeTexts,
  ...planImportTexts,
  ...programmePanelTexts,
  ...setupTexts,
  ...deadlineTexts,
  ...documentLifePanelTexts,
  ...findingTexts,
  ...monitoringTexts,
  ...dashboardPanelTexts,
  ...yearPanelTexts,
  ...yearPackPanelTexts,
  ...privacyPanelTexts,
  ...readerPanelTexts,
  ...rolloverPanelTexts,
  ...materialPanelTexts,
  ...rewardPanelTexts,
  ...sitePanelTexts,
  ...surveyPanelTexts,
  ...feedbackPanelTexts,
  ...surveyCodePanelTexts,
  ...jobPanelTexts,
  ...wordPanelTexts,
  ...meetingPanelTexts,
  ...eventPanelTexts,
};
