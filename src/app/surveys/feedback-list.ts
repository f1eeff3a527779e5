import type { Output } from '../../contract/api';
import type { FeedbackOverview, FeedbackRespondent } from '../../contract/dto';
import { done, type Result } from '../../contract/result';
import { shortDate } from '../../domain/calendar/civil-date';
import { schoolYearLabel } from '../../domain/calendar/school-year';
import { plainWords } from '../../domain/language/plain-words';
import { askedFor } from '../../domain/monitoring/survey-forms';
import { roundAt } from '../../domain/surveys/due-rounds';
import type { FeedbackCode } from '../../domain/surveys/feedback';
import { mayBeAnonymous } from '../../domain/surveys/feedback-answers';
import { FEEDBACK } from '../../domain/surveys/feedback-surveys';
import { CURATOR_MARK, markText, readMark } from '../../domain/surveys/respondent-mark';
import { mentees, mentors, surveyCodes } from '../../sheets/all';
import type { TableRow } from '../../sheets/table';
import type { SurveyRow } from '../../sheets/year-plan';
import { feedbackTexts as text } from '../../text/feedback';
import { needColumns, placeOf, valuesOf } from '../banks';
import type { Ports } from '../ports';
import { type FeedbackBook, factsOf, readFeedbackBook, respondentKey } from './feedback-book';

export const FEEDBACK_CODES = Object.keys(FEEDBACK) as FeedbackCode[];

/** Every questionnaire of feedback with who has filled it in and when it is due; those that are due come first. */
export function listFeedback(ports: Ports): Result<Output<'feedback.list'>> {
  needColumns(ports.book, mentors, mentees);
  const book = readFeedbackBook(ports);
  const marks = readMarks(ports.book, book);
  const surveys = FEEDBACK_CODES.map((code) => overview(book, code, marks));
  return done({ surveys: surveys.sort((a, b) => Number(b.due.now) - Number(a.due.now)) });
}

/** Marks given out this year to nobody by name, by the side they are for. */
export interface GivenMarks {
  readonly mentor: readonly string[];
  readonly mentee: readonly string[];
}

/** One read: «Коды анкет». */
export function readMarks(book: Ports['book'], { banks }: FeedbackBook): GivenMarks {
  const year = schoolYearLabel(banks.year);
  const own = valuesOf(book.read(surveyCodes)).filter(
    (row) => row.year.trim() === year && row.person.trim() === '',
  );
  const of = (side: RegExp): string[] =>
    own.filter(({ role }) => side.test(plainWords(role))).flatMap(({ mark }) => readMark(mark) ?? []);
  return { mentor: of(/^(?:наставник|mentor)/), mentee: of(/^(?:наставляем|mentee)/) };
}

/** Does a name stand beside the answers of the form? */
export const isNamed = ({ byName }: FeedbackBook, code: FeedbackCode): boolean =>
  byName || !mayBeAnonymous(code);

/** Rows of the filling that counts now: the latest of the year, of the diagnosis the latest of its round. */
export function currentRows(
  book: FeedbackBook,
  code: FeedbackCode,
  respondent: string,
): readonly TableRow<SurveyRow>[] {
  const rows = (book.storedOf(code).get(respondentKey(respondent)) ?? []).filter(
    ({ values }) => values.answer.trim() !== '',
  );
  const { round } = roundAt(code, book.banks.year, book.banks.today);
  const own = code === 'Q-08' ? rows.filter(({ values }) => (values.date ?? '') >= round.from) : rows;
  const last = own.map(({ values }) => values.date ?? '').reduce((a, b) => (a > b ? a : b), '');
  return own.filter(({ values }) => (values.date ?? '') === last);
}

/** Who may fill in a form, those who have not answered first. */
export function respondentsFor(
  book: FeedbackBook,
  code: FeedbackCode,
  marks: GivenMarks,
): readonly FeedbackRespondent[] {
  const lines = idsFor(book, code, marks).map((id): FeedbackRespondent => {
    const rows = currentRows(book, code, id);
    const date = rows[0]?.values.date ?? null;
    return {
      ...{ id, label: labelOf(book, id), answered: rows.length > 0 },
      hint: rows.length === 0 ? text.notFilled : date === null ? text.filled : text.filledOn(shortDate(date)),
      place: rows[0] ? placeOf(book.answers, rows[0].row, 'answer') : null,
    };
  });
  return lines.sort(
    (a, b) =>
      Number(a.answered) - Number(b.answered) || a.label.localeCompare(b.label, 'ru', { numeric: true }),
  );
}

function idsFor(book: FeedbackBook, code: FeedbackCode, marks: GivenMarks): readonly string[] {
  const { role } = FEEDBACK[code];
  if (role === 'curator') return [CURATOR_MARK];
  const stored = [...book.storedOf(code).keys()].filter((who) => who !== '' && readMark(who) !== null);
  const own = isNamed(book, code) ? askedFor(factsOf(book), code) : marks[role];
  return [...new Set([...own, ...stored])];
}

/** The name of a person, or the mark as it stands. */
export function labelOf({ banks }: FeedbackBook, id: string): string {
  if (id === CURATOR_MARK) return text.curator;
  const row = [...valuesOf(banks.mentors), ...valuesOf(banks.mentees)].find((one) => one.id === id);
  return row?.name ?? id;
}

/** Forms typed in, and people who take part; more forms than people count as all. */
export function progressOf(
  book: FeedbackBook,
  code: FeedbackCode,
): { readonly answered: number; readonly asked: number } {
  if (FEEDBACK[code].role === 'curator') {
    return { answered: currentRows(book, code, CURATOR_MARK).length > 0 ? 1 : 0, asked: 1 };
  }
  const answered = [...book.storedOf(code).keys()].filter(
    (who) => who !== '' && currentRows(book, code, who).length > 0,
  ).length;
  return { answered, asked: Math.max(answered, askedFor(factsOf(book), code).length) };
}

/**
 * «Бланк 4»: the first number of a paper without a name that is free, and not `besides`; `null` where answers are by
 * name.
 */
export function nextBlank(book: FeedbackBook, code: FeedbackCode, besides = ''): string | null {
  if (isNamed(book, code)) return null;
  const used = new Set([...book.storedOf(code).keys(), besides]);
  let number = 1;
  while (used.has(markText('Бланк', number))) number++;
  return markText('Бланк', number);
}

function overview(book: FeedbackBook, code: FeedbackCode, marks: GivenMarks): FeedbackOverview {
  const { answered, asked } = progressOf(book, code);
  const { today, year } = book.banks;
  const { round, when } = roundAt(code, year, today);
  const all = asked > 0 && answered >= asked;
  return {
    ...{ survey: code, title: FEEDBACK[code].name, byName: isNamed(book, code) },
    naming: mayBeAnonymous(code) ? (book.byName ? text.byName : text.byMark) : text.alwaysByName(code),
    ...{ answered, asked },
    summary: text.summary(answered, asked, shortDate(today)),
    due: {
      text: all ? text.due.all : text.due[when](shortDate(round.from), shortDate(round.to)),
      now: !all && when !== 'ahead' && asked > 0,
    },
    respondents: respondentsFor(book, code, marks),
    blank: nextBlank(book, code),
  };
}
