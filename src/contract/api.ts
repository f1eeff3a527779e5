import type { BookCalls } from './calls/book';
import type { DeskCalls } from './calls/desk';
import type { EventCalls } from './calls/events';
import type { FeedbackCalls } from './calls/feedback';
import type { JobsCalls } from './calls/jobs';
import type { MaterialsCalls } from './calls/materials';
import type { MeetingCalls } from './calls/meetings';
import type { PairsCalls } from './calls/pairs';
import type { PapersCalls } from './calls/papers';
import type { PdfCalls } from './calls/pdf';
import type { PeopleCalls } from './calls/people';
import type { PlanCalls } from './calls/plan';
import type { PrivacyCalls } from './calls/privacy';
import type { ProgrammesCalls } from './calls/programmes';
import type { ReadersCalls } from './calls/readers';
import type { RewardsCalls } from './calls/rewards';
import type { RolloverCalls } from './calls/rollover';
import type { SiteCalls } from './calls/site';
import type { SlidesCalls } from './calls/slides';
import type { SurveyCodesCalls } from './calls/survey-codes';
import type { WordsCalls } from './calls/words';
import type { YearPackCalls } from './calls/year-pack';
import type { Contract } from './wire';

/** Every method the panel may call. One public function carries them all as JSON text: see `main.ts`. */
export type Api = Contract<
  BookCalls &
    DeskCalls &
    EventCalls &
    FeedbackCalls &
    JobsCalls &
    MeetingCalls &
    MaterialsCalls &
    PairsCalls &
    PapersCalls &
    PdfCalls &
    PeopleCalls &
    PlanCalls &
    PrivacyCalls &
    ProgrammesCalls &
    ReadersCalls &
    SlidesCalls &
    SurveyCodesCalls &
    RolloverCalls &
    RewardsCalls &
    SiteCalls &
    WordsCalls &
    YearPackCalls
>;

export type Method = keyof Api;
export type Input<M extends Method> = Api[M]['input'];
export type Output<M extends Method> = Api[M]['output'];

/**
 * What the panel sends, as JSON text. `id` names one intention to write: a repeat after a lost connection carries the
 * same id, so that the server may answer with what it has already done instead of doing it twice.
 */
export interface CallRequest {
  readonly method: Method;
  readonly input: unknown;
  readonly id: string;
}

/** Methods that change the book or make files; the panel runs one of them at a time. */
export const WRITES: readonly Method[] = [
  'people.save',
  'people.accept',
  'people.merge',
  'people.apart',
  'consents.save',
  'consents.print',
  'consents.enter',
  'consents.printRegister',
  'pairs.save',
  'pairs.move',
  'changes.make',
  'support.save',
  'documents.settle',
  'documents.cancel',
  'readers.save',
  'pack.gather',
  'materials.save',
  'rewards.save',
  'site.make',
  'site.publish',
  'matching.decide',
  'matching.accept',
  'surveys.save',
  'surveys.accept',
  'codes.issue',
  'codes.reissue',
  'door.answer',
  'feedback.save',
  'feedback.accept',
  'papers.make',
  'documents.sign',
  'documents.acquaint',
  'documents.pdf',
  'documents.slides',
  'deadlines.choose',
  'roadmap.accept',
  'roadmap.check',
  'findings.check',
  'findings.accept',
  'findings.fix',
  'evidence.confirm',
  'evidence.change',
  'evidence.condition',
  'evidence.fill',
  'indicators.write',
  'programmes.accept',
  'programmes.save',
  'programmes.mark',
  'rollover.archive',
  'rollover.make',
  'book.create',
  'book.repair',
  'templates.restore',
  'reminders.set',
  'jobs.start',
  'jobs.run',
  'jobs.pause',
  'jobs.stop',
  'jobs.retry',
  'words.remember',
  'privacy.hide',
  'privacy.copy',
  'privacy.accept',
  'meetings.enter',
  'meetings.save',
  'meetings.remove',
  'events.save',
  'events.remove',
  'action.undo',
];
