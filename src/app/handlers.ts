import type { Input, Method, Output } from '../contract/api';
import { done, type Result, refuse } from '../contract/result';
import { appTexts } from '../text/app';
import { makeAcquaintanceList } from './acquaintance';
import { checkBook, repairBook } from './check-book';
import { checkDeadlines } from './check-deadlines';
import { checkPlatform } from './check-platform';
import { listMissingConsents, printConsents } from './consent-papers';
import { acceptRoadmap, previewRoadmap, readDeadlines, readRoadmap } from './import-roadmap';
import { listDocuments, signDocument } from './list-documents';
import { openHome } from './open-home';
import { makeOrder, openOrder, reviewOrder } from './orders';
import { checkDraft, openPairForm, rankForMentee } from './pairs';
import { listPeople, saveConsent, savePerson, showForms } from './people';
import type { Ports } from './ports';
import { openReminders, setReminders } from './reminders';
import { savePair } from './save-pair';
import { createBook } from './set-up-book';
import { checkTemplates, restoreTemplate } from './templates';
import { undoAction } from './undo';
import { declineLines } from './words';

/** Every method of the contract with its use case. A missing one does not compile. */
export const HANDLERS: { readonly [M in Method]: (ports: Ports, input: Input<M>) => Result<Output<M>> } = {
  'home.open': openHome,
  'people.list': listPeople,
  'people.save': savePerson,
  'people.forms': showForms,
  'consents.save': saveConsent,
  'consents.missing': listMissingConsents,
  'consents.print': printConsents,
  'pairs.open': openPairForm,
  'pairs.rank': rankForMentee,
  'pairs.check': checkDraft,
  'pairs.save': savePair,
  'orders.open': openOrder,
  'orders.review': reviewOrder,
  'orders.make': makeOrder,
  'documents.sign': signDocument,
  'documents.acquaint': makeAcquaintanceList,
  'documents.list': listDocuments,
  'words.decline': declineLines,
  'deadlines.read': readDeadlines,
  'roadmap.read': readRoadmap,
  'roadmap.preview': previewRoadmap,
  'roadmap.accept': acceptRoadmap,
  'roadmap.check': checkDeadlines,
  'book.create': createBook,
  'book.check': checkBook,
  'book.repair': repairBook,
  'templates.check': checkTemplates,
  'templates.restore': restoreTemplate,
  'platform.check': checkPlatform,
  'reminders.open': openReminders,
  'reminders.set': setReminders,
  'place.show': ({ screen }, place) =>
    screen.show(place) ? done(null) : refuse('not-found', appTexts.showGone(place.sheet)),
  'action.undo': undoAction,
};
