import type { Output } from '../../contract/api';
import type { PairingSurvey, SurveyOverview, SurveyRespondent } from '../../contract/dto';
import { done, type Result } from '../../contract/result';
import { type CivilDate, daysBetween, shortDate } from '../../domain/calendar/civil-date';
import { plainWords } from '../../domain/language/plain-words';
import { type BallotProblem, readBallots } from '../../domain/surveys/ballot';
import { QUESTIONNAIRES } from '../../domain/surveys/pairing-questionnaires';
import { events, mentees, mentors } from '../../sheets/all';
import { surveyTexts as text } from '../../text/surveys';
import { needColumns, placeOf, valuesOf } from '../banks';
import type { Ports } from '../ports';
import {
  latestOf,
  type Respondent,
  readSurveyBook,
  respondentsOf,
  type SurveyBook,
  votersOf,
} from './survey-book';

export const PAIRING_SURVEYS = Object.keys(QUESTIONNAIRES) as PairingSurvey[];

/** Who has answered each of the questionnaires for pairing and who not, with what of the ballots is not understood. */
export function listSurveys(ports: Ports): Result<Output<'surveys.list'>> {
  needColumns(ports.book, mentors, mentees);
  const book = readSurveyBook(ports);
  const meeting = lastMeeting(ports.book, book.today);
  return done({ surveys: PAIRING_SURVEYS.map((survey) => overview(book, survey, meeting)) });
}

/** The last group meeting that has been held: from there on ballots are waited for. */
export function lastMeeting(book: Ports['book'], today: CivilDate): CivilDate | null {
  const days = valuesOf(book.read(events)).flatMap(({ kind, date }) =>
    plainWords(kind).startsWith('групповая') && date !== null && date <= today ? [date] : [],
  );
  return days.sort()[days.length - 1] ?? null;
}

/** A line of the list with what its order is by. */
export interface Waiting {
  readonly respondent: Respondent;
  readonly answered: boolean;
  readonly hint: string;
}

/** Who has not answered first, then by name. */
export function waitingFor(book: SurveyBook, survey: PairingSurvey, meeting: CivilDate | null): Waiting[] {
  const lines = respondentsOf(book, QUESTIONNAIRES[survey]).map((respondent) =>
    waiting(book, survey, respondent, meeting),
  );
  return lines.sort(
    (a, b) =>
      Number(a.answered) - Number(b.answered) ||
      a.respondent.row.values.name.localeCompare(b.respondent.row.values.name, 'ru'),
  );
}

function waiting(
  book: SurveyBook,
  survey: PairingSurvey,
  respondent: Respondent,
  meeting: CivilDate | null,
): Waiting {
  const { id, joined } = respondent.row.values;
  const given = latestOf(book, survey, id).filter(({ answer }) => answer.trim() !== '');
  const days = given.flatMap(({ date }) => date ?? []).sort();
  const last = days[days.length - 1] ?? null;
  const old = survey === 'Q-05' && meeting !== null && last !== null && last < meeting;
  if (given.length > 0 && !old) {
    const hint = last ? text.answered(shortDate(last), daysBetween(last, book.today)) : text.answeredOnce;
    return { respondent, answered: true, hint };
  }
  if (survey === 'Q-05' && meeting !== null) {
    return { respondent, answered: false, hint: text.silentAfter(daysBetween(meeting, book.today)) };
  }
  const passed = joined === null ? 0 : daysBetween(joined, book.today);
  return { respondent, answered: false, hint: passed > 0 ? text.silentSince(passed) : text.silent };
}

function overview(book: SurveyBook, survey: PairingSurvey, meeting: CivilDate | null): SurveyOverview {
  const lines = waitingFor(book, survey, meeting);
  const answered = lines.filter((line) => line.answered).length;
  const people = lines.map(
    ({ respondent: { role, row, place }, answered, hint }): SurveyRespondent => ({
      ...{ id: row.values.id, name: row.values.name, role, answered, hint, place },
    }),
  );
  const summary =
    survey === 'Q-05'
      ? text.ballotSummary(answered, lines.length, meeting ? shortDate(meeting) : '')
      : text.summary(answered, lines.length, shortDate(book.today));
  return {
    ...{ survey, title: QUESTIONNAIRES[survey].name, summary, people },
    problems: survey === 'Q-05' ? ballotProblems(book) : [],
  };
}

/** Names on ballots that count for nothing yet. A private answer is shown by its place alone. */
function ballotProblems(book: SurveyBook): SurveyOverview['problems'] {
  const { problems } = readBallots(valuesOf(book.answers), votersOf(book));
  return problems.map((problem) => ({
    text: problemText(problem),
    place: placeOf(
      book.answers,
      book.answers.rows[problem.row]!.row,
      problem.what === 'voter' ? 'person' : 'answer',
    ),
  }));
}

function problemText({ what, text: written, why }: BallotProblem): string {
  if (what === 'voter') return text.problems.voter(written.trim());
  if (what === 'both') return text.problems.both;
  return what === 'never' ? text.problems.hidden : text.problems.choice[why](written);
}
