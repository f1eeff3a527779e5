import type { Input, Output } from '../../contract/api';
import type { PairingSurvey, SurveyForm, SurveyQuestion } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { fullYears } from '../../domain/calendar/civil-date';
import { QUESTIONNAIRES } from '../../domain/surveys/pairing-questionnaires';
import { optionsOf, PLACE_WORDS, partsOf, type Question } from '../../domain/surveys/questionnaire';
import { readAnswers, type Unread } from '../../domain/surveys/read-answers';
import { mentees, mentors } from '../../sheets/all';
import type { Mentee, Mentor } from '../../sheets/people';
import type { Table } from '../../sheets/table';
import { appTexts } from '../../text/app';
import { yearsText } from '../../text/people';
import { surveyTexts as text } from '../../text/surveys';
import { needColumns, placeOf, valuesOf } from '../banks';
import type { Ports } from '../ports';
import { lastMeeting } from './list-surveys';
import {
  bankText,
  contextFor,
  latestOf,
  othersOf,
  type Respondent,
  readSurveyBook,
  respondentOf,
  type SurveyBook,
  surveyRevision,
} from './survey-book';

/** The questionnaire of one person with the answers there are. Only this form shows the private ones. */
export function openSurvey(
  ports: Ports,
  { survey, personId }: Input<'surveys.open'>,
): Result<Output<'surveys.open'>> {
  needColumns(ports.book, mentors, mentees);
  const book = readSurveyBook(ports);
  const respondent = respondentOf(book, personId);
  if (!respondent) return refuse('not-found', appTexts.noPerson);
  const { role, name } = QUESTIONNAIRES[survey];
  if (role !== null && role !== respondent.role) return refuse('invalid', text.wrongRole);
  const rows = latestOf(book, survey, personId);
  const read = readAnswers(rows, QUESTIONNAIRES[survey], contextFor(book, respondent.role));
  const stored = book.storedOf(survey, personId);
  const last = rows.map(({ date }) => date ?? '').sort()[rows.length - 1];
  const usual = survey === 'Q-05' ? lastMeeting(ports.book, book.today) : null;
  return done({
    ...{ survey, title: name, person: personOf(book, respondent) },
    date: last || (usual ?? book.today),
    revision: surveyRevision(book, survey, respondent),
    questions: questionsOf(book, survey, respondent, read.unread),
    answers: read.answers,
    others: othersFor(book, respondent.role),
    place: stored.length > 0 ? placeOf(book.answers, stored[stored.length - 1]!.row, 'answer') : null,
  });
}

function personOf(book: SurveyBook, { role, row, place }: Respondent): SurveyForm['person'] {
  const { id, name, position, teachingSince } = row.values;
  const years = teachingSince ? fullYears(teachingSince, book.today) : null;
  const hint = text.person(position, years === null ? '' : yearsText(years));
  return { id, name, role, hint, place };
}

const questionsOf = (
  book: SurveyBook,
  survey: PairingSurvey,
  respondent: Respondent,
  unread: readonly Unread[],
): SurveyQuestion[] =>
  QUESTIONNAIRES[survey].questions.map((question) => {
    const options = optionsOf(question, book.lists);
    const lost = unread.filter(({ code }) => code === question.code);
    return {
      ...{ code: question.code, text: question.text, kind: question.kind, options },
      parts: partsOf(question, options).map((part) => ({ part, label: labelOf(question, part) })),
      range: question.range ?? null,
      private: question.private === true,
      bank: bankText(book, respondent, question),
      unread: lost.map((each) => each.text).join('; '),
    };
  });

const labelOf = ({ places }: Question, part: string): string =>
  places ? `${PLACE_WORDS[Number(part) - 1]} ${places.word}` : part;

function othersFor(book: SurveyBook, role: Respondent['role']): SurveyForm['others'] {
  const table: Table<Mentor | Mentee> = role === 'mentor' ? book.mentees : book.mentors;
  const positions = new Map(valuesOf(table).map(({ id, position }) => [id, position]));
  return othersOf(book, role).map(({ id, name }) => ({ id, name, hint: positions.get(id) ?? '' }));
}
