import type { Input, Method, Output } from '../contract/api';
import { done, type Result, refuse } from '../contract/result';
import { appTexts } from '../text/app';
import { checkBook, repairBook } from './book/check-book';
import { checkPlatform } from './book/check-platform';
import { openHome } from './book/open-home';
import { createBook } from './book/set-up-book';
import { listEvents, openEvent } from './events/events';
import { removeEvent, saveEvent } from './events/save-event';
import { runJob, stopJob } from './jobs/run-job';
import { startJob } from './jobs/start-job';
import { jobsState, pauseJob, retryJob } from './jobs/steer-job';
import { acceptMatching } from './matching/accept';
import { decideMatch } from './matching/decide';
import { openCandidates, openMatching } from './matching/open-matching';
import { priceDecision } from './matching/price';
import { listMaterials, saveMaterial } from './materials/materials';
import { openJournal, removeMeeting, saveMeeting } from './meetings/journal';
import { openSpans, planMeetings } from './meetings/meeting-plan';
import { enterWeek, listSilent, openWeek } from './meetings/week';
import { changeKinds, confirmEvidence, fillKinds, openEvidence, setCondition } from './monitoring/evidence';
import { openIndicators } from './monitoring/indicator-board';
import { rowsOfIndicator } from './monitoring/indicator-rows';
import { writeIndicators } from './monitoring/write-indicators';
import { saveSupport } from './pairs/alone';
import { openChanges, planChange } from './pairs/change-pair';
import { makeChange } from './pairs/make-change';
import { movePairs, openStates } from './pairs/pair-states';
import { checkDraft, openPairForm, rankForMentee } from './pairs/pairs';
import { savePair } from './pairs/save-pair';
import { makeAcquaintanceList } from './papers/acquaintance';
import { openCatalogue } from './papers/catalogue';
import { listMissingConsents, printConsents } from './papers/consent-papers';
import { openConsentRegister, printConsentRegister } from './papers/consent-register';
import { councilSlides } from './papers/council-slides';
import { cancelDocument } from './papers/document-life';
import { documentPdf } from './papers/document-pdf';
import { listDocuments, signDocument } from './papers/list-documents';
import { makePaper } from './papers/make-paper';
import { openPaper, reviewPaper } from './papers/paper-card';
import { openReaders, saveReaders } from './papers/readers';
import { listSiteNames } from './papers/site-names';
import { checkTemplates, restoreTemplate } from './papers/templates';
import { settleDocument } from './papers/wanted-papers';
import { gatherYearPack, openYearPack } from './papers/year-pack';
import { enterConsents, openConsent, saveConsent } from './people/consents';
import { acceptPeople, openPeople, previewPeople } from './people/list/import-people';
import { mergePeople } from './people/merge-people';
import { listPeople, savePerson, showForms } from './people/people';
import { listTwins, setApart } from './people/twins';
import type { Ports } from './ports';
import { copyWithoutNames, hidePersonal, openPrivacy } from './privacy/copy-without-names';
import { readReturned, takeReturned } from './privacy/take-back';
import { listProgrammes } from './programmes/list-programmes';
import { markItems } from './programmes/mark-items';
import { openProgramme, readItemDeadlines } from './programmes/open-programme';
import { acceptProposals, proposeProgrammes } from './programmes/propose-programmes';
import { saveProgramme } from './programmes/save-programme';
import { openRewards } from './rewards/open-rewards';
import { saveRewards } from './rewards/save-rewards';
import { acceptRoadmap } from './roadmap/accept-roadmap';
import { checkDeadlines } from './roadmap/check-deadlines';
import { chooseReading, listQuestions } from './roadmap/choose-reading';
import { acceptFinding, checkFindings, fixFinding, listFindings } from './roadmap/findings';
import { previewRoadmap, readDeadlines, readRoadmap } from './roadmap/import-roadmap';
import { listPlanSheets, openPlan } from './roadmap/open-plan';
import { openYear } from './roadmap/open-year';
import { openReminders, setReminders } from './roadmap/reminders';
import { saveCalendar } from './roadmap/save-calendar';
import { archiveYear, makeRollover } from './rollover/make-rollover';
import { openRollover } from './rollover/open-rollover';
import { personYears } from './rollover/person-years';
import { makeSite } from './site/make-site';
import { openSite } from './site/open-site';
import { publish } from './site/publish';
import { listDoorSurveys, openDoorQuestions, takeDoorAnswer } from './surveys/door';
import { openFeedback, saveFeedback } from './surveys/feedback-form';
import { listFeedback } from './surveys/feedback-list';
import { feedbackResults } from './surveys/feedback-results';
import { acceptAnswers, readAnswerSheet } from './surveys/import-answers';
import { acceptFeedbackSheet, readFeedbackSheet } from './surveys/import-feedback';
import { listSurveys } from './surveys/list-surveys';
import { openSurvey } from './surveys/open-survey';
import { reviewSurvey, saveSurvey } from './surveys/save-survey';
import { issueCodes, openCodes, reissueCode } from './surveys/survey-codes';
import { undoAction } from './undo';
import { declineLines, wordForms } from './words/forms';
import { rememberWords } from './words/remember';

/** Every method of the contract with its use case. A missing one does not compile. */
export const HANDLERS: { readonly [M in Method]: (ports: Ports, input: Input<M>) => Result<Output<M>> } = {
  'home.open': openHome,
  'people.list': listPeople,
  'people.save': savePerson,
  'people.forms': showForms,
  'people.open': openPeople,
  'people.preview': previewPeople,
  'people.accept': acceptPeople,
  'people.twins': listTwins,
  'people.merge': mergePeople,
  'people.apart': setApart,
  'consents.save': saveConsent,
  'consents.missing': listMissingConsents,
  'consents.open': openConsent,
  'consents.enter': enterConsents,
  'consents.register': openConsentRegister,
  'consents.printRegister': printConsentRegister,
  'site.names': listSiteNames,
  'consents.print': printConsents,
  'pairs.open': openPairForm,
  'pairs.rank': rankForMentee,
  'pairs.check': checkDraft,
  'pairs.save': savePair,
  'matching.open': openMatching,
  'matching.candidates': openCandidates,
  'matching.price': priceDecision,
  'matching.decide': decideMatch,
  'matching.accept': acceptMatching,
  'surveys.list': listSurveys,
  'surveys.open': openSurvey,
  'surveys.review': reviewSurvey,
  'surveys.save': saveSurvey,
  'surveys.read': readAnswerSheet,
  'surveys.accept': acceptAnswers,
  'codes.open': openCodes,
  'codes.issue': issueCodes,
  'codes.reissue': reissueCode,
  'door.surveys': listDoorSurveys,
  'door.questions': openDoorQuestions,
  'door.answer': takeDoorAnswer,
  'feedback.list': listFeedback,
  'feedback.open': openFeedback,
  'feedback.save': saveFeedback,
  'feedback.read': readFeedbackSheet,
  'feedback.accept': acceptFeedbackSheet,
  'feedback.results': feedbackResults,
  'pairs.states': openStates,
  'pairs.move': movePairs,
  'changes.open': openChanges,
  'changes.plan': planChange,
  'changes.make': makeChange,
  'support.save': saveSupport,
  'papers.catalogue': openCatalogue,
  'papers.open': openPaper,
  'papers.review': reviewPaper,
  'papers.make': makePaper,
  'documents.sign': signDocument,
  'documents.acquaint': makeAcquaintanceList,
  'pack.open': openYearPack,
  'pack.gather': gatherYearPack,
  'materials.list': listMaterials,
  'materials.save': saveMaterial,
  'rewards.open': openRewards,
  'rewards.save': saveRewards,
  'site.open': openSite,
  'site.make': makeSite,
  'site.publish': publish,
  'readers.open': openReaders,
  'readers.save': saveReaders,
  'documents.cancel': cancelDocument,
  'documents.settle': settleDocument,
  'documents.list': listDocuments,
  'words.decline': declineLines,
  'words.forms': wordForms,
  'privacy.open': openPrivacy,
  'privacy.hide': hidePersonal,
  'privacy.copy': copyWithoutNames,
  'privacy.read': readReturned,
  'privacy.accept': takeReturned,
  'words.remember': rememberWords,
  'deadlines.read': readDeadlines,
  'deadlines.questions': listQuestions,
  'deadlines.choose': chooseReading,
  'roadmap.sheets': listPlanSheets,
  'roadmap.open': openPlan,
  'roadmap.read': readRoadmap,
  'roadmap.preview': previewRoadmap,
  'roadmap.accept': acceptRoadmap,
  'roadmap.check': checkDeadlines,
  'findings.list': listFindings,
  'findings.check': checkFindings,
  'findings.accept': acceptFinding,
  'findings.fix': fixFinding,
  'evidence.open': openEvidence,
  'evidence.confirm': confirmEvidence,
  'evidence.change': changeKinds,
  'evidence.condition': setCondition,
  'evidence.fill': fillKinds,
  'indicators.open': openIndicators,
  'indicators.rows': rowsOfIndicator,
  'indicators.write': writeIndicators,
  'year.open': openYear,
  'year.calendar': saveCalendar,
  'rollover.open': openRollover,
  'rollover.archive': archiveYear,
  'rollover.make': makeRollover,
  'programmes.list': listProgrammes,
  'programmes.open': openProgramme,
  'programmes.read': readItemDeadlines,
  'programmes.propose': proposeProgrammes,
  'programmes.accept': acceptProposals,
  'programmes.save': saveProgramme,
  'programmes.mark': markItems,
  'people.years': personYears,
  'book.create': createBook,
  'book.check': checkBook,
  'book.repair': repairBook,
  'documents.pdf': documentPdf,
  'documents.slides': councilSlides,
  'templates.check': checkTemplates,
  'templates.restore': restoreTemplate,
  'platform.check': checkPlatform,
  'reminders.open': openReminders,
  'reminders.set': setReminders,
  'jobs.start': startJob,
  'jobs.run': runJob,
  'jobs.state': jobsState,
  'jobs.pause': pauseJob,
  'jobs.stop': stopJob,
  'jobs.retry': retryJob,
  'place.show': ({ screen }, place) =>
    screen.show(place) ? done(null) : refuse('not-found', appTexts.showGone(place.sheet)),
  'screen.open': ({ screen }, { screen: name }) => {
    screen.open(name);
    return done(null);
  },
  'meetings.week': openWeek,
  'meetings.enter': enterWeek,
  'meetings.journal': openJournal,
  'meetings.save': saveMeeting,
  'meetings.remove': removeMeeting,
  'meetings.silent': listSilent,
  'meetings.spans': openSpans,
  'meetings.plan': planMeetings,
  'events.list': listEvents,
  'events.open': openEvent,
  'events.save': saveEvent,
  'events.remove': removeEvent,
  'action.undo': undoAction,
};
