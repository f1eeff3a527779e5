import { done, type Failure, type Result, refuse } from '../../contract/result';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { comparable } from '../../domain/nearest';
import { hasWithdrawn } from '../../domain/people/document-name';
import { type AnswerPlan, planAnswers, type StoredAnswer } from '../../domain/surveys/answer-rows';
import { type FeedbackCode, type FeedbackSurvey, questionsOf } from '../../domain/surveys/feedback';
import {
  checkFeedback,
  type FeedbackProblem,
  feedbackEntries,
  mayBeAnonymous,
} from '../../domain/surveys/feedback-answers';
import { FEEDBACK } from '../../domain/surveys/feedback-surveys';
import {
  type Answer,
  type AnswerEntry,
  optionsOf,
  partsOf,
  questionCell,
} from '../../domain/surveys/questionnaire';
import { CURATOR_MARK, readMark } from '../../domain/surveys/respondent-mark';
import { surveys } from '../../sheets/all';
import { idSequence } from '../../sheets/ids';
import type { SurveyRow } from '../../sheets/year-plan';
import { feedbackTexts as text } from '../../text/feedback';
import { idsOf, rowById } from '../banks';
import type { Action } from '../journal';
import type { Ports } from '../ports';
import { type FeedbackBook, readFeedbackBook, respondentKey } from './feedback-book';

/** A filled questionnaire of feedback. */
export interface FeedbackFilling {
  readonly survey: FeedbackCode;
  /** A person's code, or a mark such as «О-07» where no name is kept; of the curator's questionnaire not asked for. */
  readonly respondent: string;
  readonly date: CivilDate;
  readonly answers: readonly Answer[];
  /** Codes of the questions the form showed; absent: all. Answers to others stay as they are. */
  readonly asked?: readonly string[];
}

/** Rows that a filling made, changed and found as they are. */
export interface FeedbackWritten {
  readonly fresh: number;
  readonly changed: number;
  readonly same: number;
}

/**
 * Puts a filled questionnaire into «Анкеты» as part of an action; the caller finishes it. Rows of the same respondent
 * and day are corrected, another day gets rows of its own. Refused without a change when the form cannot be taken, or
 * when a name would stand beside answers that are to be without one.
 */
export function writeFeedback(
  ports: Pick<Ports, 'book' | 'clock'>,
  action: Action,
  filling: FeedbackFilling,
): Result<FeedbackWritten> {
  const book = readFeedbackBook(ports);
  const fault = faultOfFilling(book, filling);
  return fault ? { ok: false, error: fault } : done(putFeedback(action, newAnswerIds(book), book, filling));
}

/** Why a filling cannot be written; `null` when it can. */
export function faultOfFilling(book: FeedbackBook, filling: FeedbackFilling): Failure | null {
  const { survey, respondent, date, answers } = filling;
  if (date > book.banks.today) return refuse('invalid', text.future, 'date').error;
  const who = faultOfRespondent(book, survey, respondent);
  if (who !== null) return refuse('invalid', who, 'respondent').error;
  const [problem] = checkFeedback(FEEDBACK[survey], answers, book.lists);
  return problem
    ? refuse('invalid', problemText(FEEDBACK[survey], problem), problem.code || null).error
    : null;
}

function problemText(survey: FeedbackSurvey, { code, why }: FeedbackProblem): string {
  const question = questionsOf(survey).find((one) => one.code === code);
  return code !== '' && !question ? text.noQuestion : text.problem[why](question?.text ?? '');
}

/** Who may stand beside the answers of a form: a person of its side, a mark, the curator. */
function faultOfRespondent(book: FeedbackBook, code: FeedbackCode, respondent: string): string | null {
  const { role } = FEEDBACK[code];
  if (role === 'curator') return respondentKey(respondent) === CURATOR_MARK ? null : text.onlyPerson;
  const isMark = readMark(respondent) !== null;
  if (isMark) return mayBeAnonymous(code) ? null : text.onlyPerson;
  if (mayBeAnonymous(code) && !book.byName) return text.onlyMark;
  const { mentors, mentees, consentsOf, today } = book.banks;
  const row = role === 'mentor' ? rowById(mentors, respondent) : rowById(mentees, respondent);
  if (!row) return text.wrongRole;
  return hasWithdrawn(row.values, consentsOf.get(respondent) ?? [], today) ? text.withdrawn : null;
}

/** Ids for new rows, one after another. */
export const newAnswerIds = ({ answers }: Pick<FeedbackBook, 'answers'>): (() => string) =>
  idSequence(surveys.idPrefix!, idsOf(answers));

/** Writes a filling that has no fault. */
export function putFeedback(
  action: Action,
  newId: () => string,
  book: FeedbackBook,
  filling: FeedbackFilling,
): FeedbackWritten {
  const survey = FEEDBACK[filling.survey];
  const { appends, updates, same } = planOf(book, filling);
  for (const { stored, entry } of updates) {
    action.update(surveys, stored.row, stored.values, { answer: entry.answer, score: entry.score });
  }
  const { name, round } = survey;
  const person = respondentKey(filling.respondent);
  for (const entry of appends) {
    action.append(surveys, { id: newId(), survey: name, round, date: filling.date, person, ...entry });
  }
  return { fresh: appends.length, changed: updates.length, same };
}

/** What writing a filling would do. */
export function planOf(
  book: FeedbackBook,
  { survey, respondent, date, answers, asked }: FeedbackFilling,
): AnswerPlan<StoredAnswer & { readonly row: number; readonly values: SurveyRow }> {
  const rows = book.storedOf(survey).get(respondentKey(respondent)) ?? [];
  const stored = rows.map(({ row, values }) => ({ ...values, row, values }));
  const entries: readonly AnswerEntry[] = feedbackEntries(FEEDBACK[survey], answers, book.lists);
  const shown = shownCells(book, FEEDBACK[survey], asked ?? null);
  return planAnswers(stored, date, entries, ({ values }) => shown.has(comparable(values.question)));
}

/** Cells «Вопрос» of the questions a form showed: an answer that is gone from the form is taken back. */
function shownCells(
  { lists }: FeedbackBook,
  survey: FeedbackSurvey,
  asked: readonly string[] | null,
): ReadonlySet<string> {
  const own = questionsOf(survey).filter(({ code }) => asked === null || asked.includes(code));
  return new Set(
    own.flatMap((question) =>
      ['', ...partsOf(question, optionsOf(question, lists))].map((part) =>
        comparable(questionCell(question, part)),
      ),
    ),
  );
}
