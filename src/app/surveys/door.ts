import type { Input, Output } from '../../contract/api';
import type { DoorSurveyCode } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { readCode } from '../../domain/surveys/codes';
import { FEEDBACK } from '../../domain/surveys/feedback-surveys';
import { surveyCodes, surveys } from '../../sheets/all';
import type { TableRow } from '../../sheets/table';
import type { SurveyCodeRow } from '../../sheets/year-work';
import { surveyCodeTexts as text } from '../../text/survey-codes';
import { startAction } from '../journal';
import type { Ports } from '../ports';
import { type CodeBook, readCodeBook, roleOf } from './code-book';
import { DOOR_SURVEYS, doorRole, doorSurvey } from './door-surveys';
import { type FeedbackBook, readFeedbackBook, respondentKey } from './feedback-book';
import { writeFeedback } from './save-feedback';

interface Visit {
  readonly book: FeedbackBook;
  readonly row: TableRow<SurveyCodeRow>;
}

/** Questionnaires that may be opened, with how many of their codes were used. */
export function listDoorSurveys(ports: Ports): Result<Output<'door.surveys'>> {
  const book = readFeedbackBook(ports);
  const { current } = readCodeBook(ports.book, book.banks);
  return done({
    surveys: DOOR_SURVEYS.map((survey) => {
      const role = doorRole(survey);
      const own = current.filter(({ values }) => roleOf(values) === role);
      const answered = own.filter((row) => isUsed({ book, row }, survey)).length;
      return { survey, title: FEEDBACK[survey].name, role, codes: own.length, answered };
    }),
  });
}

/**
 * What may be filled in by a code now. A code of another year, a replaced one and one that never was are refused, each
 * with its own sentence; none of them says what a right code looks like or whose it is.
 */
export function openDoorQuestions(
  ports: Ports,
  { code, open }: Input<'door.questions'>,
): Result<Output<'door.questions'>> {
  const visit = visitBy(ports, code);
  if (!visit.ok) return visit;
  const own = open.filter((survey) => doorRole(survey) === roleOf(visit.value.row.values));
  const waiting = own.filter((survey) => !isUsed(visit.value, survey));
  if (own.length === 0) return refuse('blocked', text.notOpen);
  if (waiting.length === 0) return refuse('blocked', text.used);
  return done({ byName: visit.value.book.byName, surveys: waiting.map(doorSurvey) });
}

/** Writes the answers under the mark of the code, once. The code is used for this questionnaire from then on. */
export function takeDoorAnswer(
  ports: Ports,
  { code, open, survey, values }: Input<'door.answer'>,
): Result<Output<'door.answer'>> {
  ports.book.need(surveys, surveyCodes);
  const visit = visitBy(ports, code);
  if (!visit.ok) return visit;
  const { book, row } = visit.value;
  const { mark, answered } = row.values;
  if (doorRole(survey) !== roleOf(row.values)) return refuse('forbidden', text.otherRole);
  if (!open.includes(survey)) return refuse('blocked', text.closed);
  if (isUsed(visit.value, survey)) return refuse('blocked', text.used);
  const action = startAction(ports);
  const filling = { survey, respondent: mark, date: book.banks.today, answers: values };
  const written = writeFeedback(ports, action, filling);
  if (!written.ok) return written;
  action.update(surveyCodes, row.row, row.values, { answered: [...answered, survey] });
  action.finish(text.answered(FEEDBACK[survey].name, mark));
  const left = open.filter(
    (other) => other !== survey && doorRole(other) === roleOf(row.values) && !isUsed(visit.value, other),
  );
  return done({ left: left.length });
}

function visitBy(ports: Ports, typed: string): Result<Visit> {
  const read = readCode(typed);
  if (!read.ok) return refuse('invalid', text[read.why], 'code');
  const book = readFeedbackBook(ports);
  const codes = readCodeBook(ports.book, book.banks);
  const has = ({ values }: TableRow<SurveyCodeRow>): boolean => values.code === read.code;
  const row = codes.current.find(has);
  if (row) return done({ book, row });
  return refuseCode(codes, codes.table.rows.find(has));
}

function refuseCode({ year }: CodeBook, old: TableRow<SurveyCodeRow> | undefined): Result<never> {
  if (!old) return refuse('not-found', text.unknown, 'code');
  return refuse('forbidden', old.values.year === year ? text.otherWay : text.otherYear, 'code');
}

/** By the code, or on paper under its mark: who has answered does not answer twice. */
const isUsed = ({ book, row }: Visit, survey: DoorSurveyCode): boolean =>
  row.values.answered.includes(survey) || book.storedOf(survey).has(respondentKey(row.values.mark));
