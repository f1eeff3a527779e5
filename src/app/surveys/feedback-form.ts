import type { Input, Output } from '../../contract/api';
import type { FeedbackDraft, FeedbackForm, FeedbackQuestionView } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { fingerprint } from '../../domain/fingerprint';
import { type FeedbackCode, type FeedbackQuestion, questionsOf } from '../../domain/surveys/feedback';
import { FEEDBACK } from '../../domain/surveys/feedback-surveys';
import { MARK_WORDS, optionsOf, partsOf } from '../../domain/surveys/questionnaire';
import { type FeedbackRead, readFeedback } from '../../domain/surveys/read-feedback';
import { MARK_KINDS, readMark } from '../../domain/surveys/respondent-mark';
import { mentees, mentors, surveys } from '../../sheets/all';
import { revisionOf } from '../../sheets/row-state';
import { appTexts } from '../../text/app';
import { feedbackTexts as text } from '../../text/feedback';
import { needColumns, placeOf, shortName } from '../banks';
import { startAction } from '../journal';
import type { Ports } from '../ports';
import { type FeedbackBook, readFeedbackBook, respondentKey } from './feedback-book';
import {
  currentRows,
  isNamed,
  labelOf,
  nextBlank,
  progressOf,
  readMarks,
  respondentsFor,
} from './feedback-list';
import { type FeedbackFilling, faultOfFilling, newAnswerIds, putFeedback } from './save-feedback';

/** A form to type in, with what was typed in before. */
export function openFeedback(
  ports: Ports,
  { survey: code, respondent }: Input<'feedback.open'>,
): Result<Output<'feedback.open'>> {
  needColumns(ports.book, mentors, mentees);
  const book = readFeedbackBook(ports);
  const who = respondentKey(respondent);
  if (readMark(who) === null && !isNamed(book, code)) return refuse('invalid', text.onlyMark);
  const survey = FEEDBACK[code];
  const rows = currentRows(book, code, who);
  const read = readFeedback(
    survey,
    rows.map(({ values }) => values),
    book.lists,
  );
  return done({
    ...{ survey: code, title: survey.name, byName: isNamed(book, code) },
    respondent: { id: who, label: labelOf(book, who) },
    date: rows[0]?.values.date ?? book.banks.today,
    revision: feedbackRevision(book, code, who),
    parts: survey.parts.map(({ lead, questions }) => ({
      lead,
      questions: questions.map((question) => ({
        ...questionView(book, question, read.unread),
        number: questionsOf(survey).indexOf(question) + 1,
      })),
    })),
    answers: read.answers,
    left: leftText(book, code),
    place: rows[0] ? placeOf(book.answers, rows[0].row, 'answer') : null,
  });
}

const leftText = (book: FeedbackBook, code: FeedbackCode): string => {
  const { answered, asked } = progressOf(book, code);
  return text.left(asked - answered, asked);
};

/** Changes when a row of the respondent's answers changes. */
const feedbackRevision = (book: FeedbackBook, code: FeedbackCode, who: string): string =>
  fingerprint(JSON.stringify((book.storedOf(code).get(who) ?? []).map(({ values }) => revisionOf(values))));

function questionView(
  { lists }: FeedbackBook,
  question: FeedbackQuestion,
  unread: FeedbackRead['unread'],
): Omit<FeedbackQuestionView, 'number'> {
  const options = optionsOf(question, lists);
  const { code, kind } = question;
  const words = question.markWords ?? MARK_WORDS;
  return {
    ...{ code, text: question.text, range: question.range ?? null },
    kind: kind as FeedbackForm['parts'][number]['questions'][number]['kind'],
    options: kind === 'choice' ? options : [],
    areas: partsOf(question, options),
    marks: kind === 'marks' ? words.map((word, mark) => `${mark} – ${word}`).join(', ') : '',
    private: question.private === true,
    unread: unread
      .filter((one) => one.code === code)
      .map((one) => one.text)
      .join('; '),
  };
}

/** Writes a form that was typed in and says whose comes next. */
export function saveFeedback(ports: Ports, draft: Input<'feedback.save'>): Result<Output<'feedback.save'>> {
  ports.book.need(surveys, mentors, mentees);
  const book = readFeedbackBook(ports);
  const filling = fillingOf(draft);
  const fault = faultOfFilling(book, filling);
  if (fault) return { ok: false, error: fault };
  if (feedbackRevision(book, draft.survey, filling.respondent) !== draft.revision) {
    return refuse('stale', appTexts.stale);
  }
  const action = startAction(ports);
  putFeedback(action, newAnswerIds(book), book, filling);
  const label = labelOf(book, filling.respondent);
  const who = isNamed(book, draft.survey) ? shortName(label) : label;
  const answered = currentRows(book, draft.survey, filling.respondent).length > 0;
  const next = nextOf(ports, book, filling);
  const { answered: were, asked } = progressOf(book, draft.survey);
  const left = Math.max(0, asked - were - (answered ? 0 : 1));
  return done({
    ...{ next, left: text.left(left, asked) },
    lastAction: action.finish(text.saved(FEEDBACK[draft.survey].name, who)),
  });
}

const fillingOf = ({ survey, respondent, date, answers }: FeedbackDraft): FeedbackFilling => ({
  ...{ survey, respondent: respondentKey(respondent), answers },
  date: date as CivilDate,
});

/** The next in the list who has not answered; after a numbered paper the next number while forms are missing. */
function nextOf(
  ports: Ports,
  book: FeedbackBook,
  { survey, respondent }: FeedbackFilling,
): Output<'feedback.save'>['next'] {
  if (respondent.startsWith(MARK_KINDS[1])) {
    const { answered, asked } = progressOf(book, survey);
    const left = asked - answered - (currentRows(book, survey, respondent).length > 0 ? 0 : 1);
    const blank = nextBlank(book, survey, respondent);
    return blank !== null && left > 0 ? { id: blank, label: blank } : null;
  }
  const waiting = respondentsFor(book, survey, readMarks(ports.book, book)).filter(
    ({ answered, id }) => !answered || id === respondent,
  );
  const order = [...waiting].sort((a, b) => a.label.localeCompare(b.label, 'ru', { numeric: true }));
  const at = order.findIndex(({ id }) => id === respondent);
  const next = [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))][0];
  return next ? { id: next.id, label: next.label } : null;
}
