import type { Input, Output } from '../../contract/api';
import type { BankChange, SurveyDraft } from '../../contract/dto';
import { done, type Failure, type Result, refuse } from '../../contract/result';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { comparable } from '../../domain/nearest';
import { planAnswers } from '../../domain/surveys/answer-rows';
import type { Named } from '../../domain/surveys/find-person';
import { QUESTIONNAIRES } from '../../domain/surveys/pairing-questionnaires';
import {
  type Answer,
  type AnswerEntry,
  entriesOf,
  optionsOf,
  partsOf,
  type Question,
  type Questionnaire,
} from '../../domain/surveys/questionnaire';
import { readAnswers } from '../../domain/surveys/read-answers';
import { mentees, mentors, surveys } from '../../sheets/all';
import { idSequence } from '../../sheets/ids';
import type { SurveyRow } from '../../sheets/year-plan';
import { appTexts } from '../../text/app';
import { surveyTexts as text } from '../../text/surveys';
import { idsOf, shortName } from '../banks';
import { type Action, startAction } from '../journal';
import type { Ports } from '../ports';
import { waitingFor } from './list-surveys';
import {
  type BankCell,
  bankCells,
  contextFor,
  latestOf,
  othersOf,
  type Respondent,
  readSurveyBook,
  respondentOf,
  type SurveyBook,
  surveyRevision,
} from './survey-book';

/** A filling that may be written. */
interface Filling {
  readonly book: SurveyBook;
  readonly questionnaire: Questionnaire;
  readonly respondent: Respondent;
  readonly entries: readonly AnswerEntry[];
  readonly cells: readonly BankCell[];
}

/** What saving would change in the bank, cell by cell. Nothing is written. */
export function reviewSurvey(ports: Ports, draft: Input<'surveys.review'>): Result<Output<'surveys.review'>> {
  const filling = prepare(ports, draft);
  if (!filling.ok) return filling;
  return done({ changes: filling.value.cells.map(changeOf) });
}

export const changeOf = ({ column, header, from, to, place }: BankCell): BankChange => ({
  ...{ column, header, from, to, place },
});

/** Writes the answers and, of the bank, the columns that were ticked. */
export function saveSurvey(
  ports: Ports,
  { draft, take }: Input<'surveys.save'>,
): Result<Output<'surveys.save'>> {
  ports.book.need(surveys, mentors, mentees);
  const filling = prepare(ports, draft);
  if (!filling.ok) return filling;
  const { book, questionnaire, respondent, entries, cells } = filling.value;
  const action = startAction(ports);
  const date = draft.date as CivilDate;
  writeAnswers(action, newIds(book), book, {
    questionnaire,
    person: draft.personId,
    date,
    entries,
    takenBack: wasShown(book, filling.value),
  });
  writeCells(
    action,
    respondent,
    cells.filter(({ column }) => take.includes(column)),
  );
  const lastAction = action.finish(text.saved(questionnaire.name, shortName(respondent.row.values.name)));
  return done({ next: nextOf(book, draft), lastAction });
}

/** A form shows the answers it could read; what it could not, stays as it is written. */
function wasShown(book: SurveyBook, { questionnaire, respondent }: Filling): (row: SurveyRow) => boolean {
  const context = contextFor(book, respondent.role);
  return (row) => {
    const { answers, unread } = readAnswers([row], questionnaire, context);
    return unread.length === 0 && answers.some(({ values }) => values.length > 0);
  };
}

/** Who comes next in the list of those who have not answered, round the list; the ballot counts from its own day. */
function nextOf(book: SurveyBook, { survey, personId, date }: SurveyDraft): Output<'surveys.save'>['next'] {
  const since = survey === 'Q-05' ? (date as CivilDate) : null;
  const people = waitingFor(book, survey, since)
    .filter(({ answered, respondent }) => !answered || respondent.row.values.id === personId)
    .map(({ respondent }) => respondent.row.values);
  const byName = [...people].sort((a, b) => a.name.localeCompare(b.name, 'ru'));
  const at = byName.findIndex(({ id }) => id === personId);
  const next = [...byName.slice(at + 1), ...byName.slice(0, at)][0];
  return next ? { id: next.id, name: next.name } : null;
}

function prepare(ports: Ports, draft: SurveyDraft): Result<Filling> {
  const book = readSurveyBook(ports);
  const respondent = respondentOf(book, draft.personId);
  if (!respondent) return refuse('not-found', appTexts.noPerson);
  const questionnaire = QUESTIONNAIRES[draft.survey];
  if (questionnaire.role !== null && questionnaire.role !== respondent.role) {
    return refuse('invalid', text.wrongRole);
  }
  if (draft.date > book.today) return refuse('invalid', text.future, 'date');
  const people = othersOf(book, respondent.role);
  const fault = faultOf(questionnaire, draft.answers, book, people);
  if (fault) return { ok: false, error: fault };
  const entries = entriesFor(questionnaire, draft.answers, people);
  if (surveyRevision(book, draft.survey, respondent) !== draft.revision) {
    return staleAnswers(book, draft, entries);
  }
  if (entries.length === 0 && book.storedOf(draft.survey, draft.personId).length === 0) {
    return refuse('invalid', text.empty);
  }
  const cells = bankCells(book, questionnaire, respondent, draft.answers);
  return done({ book, questionnaire, respondent, entries, cells });
}

/** The rows a filling makes, in the order of the questions. */
export function entriesFor(
  { questions }: Questionnaire,
  answers: readonly Answer[],
  people: readonly Named[],
): AnswerEntry[] {
  const byId = new Map(people.map((one) => [one.id, one]));
  return questions.flatMap((question) =>
    entriesOf(question, answers.find(({ code }) => code === question.code)?.values ?? [], byId),
  );
}

/** The first answer that its question cannot have. */
function faultOf(
  { questions }: Questionnaire,
  answers: readonly Answer[],
  book: SurveyBook,
  people: readonly Named[],
): Failure | null {
  const ids = new Set(people.map(({ id }) => id));
  const wrong = (field: string, message: string): Failure => refuse('invalid', message, field).error;
  const chosen = new Set<string>();
  for (const question of questions) {
    const values = (answers.find(({ code }) => code === question.code)?.values ?? []).filter(
      ({ value }) => value.trim() !== '',
    );
    const parts = partsOf(question, optionsOf(question, book.lists));
    const misplaced = values.some(({ part }) => (parts.length === 0 ? part !== '' : !parts.includes(part)));
    if (misplaced || !values.every(({ value }) => fits(question, value))) {
      return wrong(question.code, text.wrongAnswer);
    }
    if (question.kind !== 'persons') continue;
    if (!values.every(({ value }) => ids.has(value))) return wrong(question.code, text.wrongPerson);
    if (new Set(values.map(({ value }) => value)).size < values.length)
      return wrong(question.code, text.twice);
    if (values.some(({ value }) => chosen.has(value))) return wrong(question.code, text.both);
    for (const { value } of values) chosen.add(value);
  }
  const known = new Set(questions.map(({ code }) => code));
  return answers.every(({ code }) => known.has(code)) ? null : wrong('', text.wrongAnswer);
}

/** Own words may stand where options do: the lists of the book change. */
function fits({ kind, range }: Question, value: string): boolean {
  if (kind === 'marks') return /^[0-3]$/.test(value);
  if (kind !== 'number') return true;
  const number = /^\d{1,3}$/.test(value) ? Number(value) : -1;
  return range ? number >= range[0] && number <= range[1] : number >= 0;
}

/** Both versions of every answer that differs; nothing is written. */
function staleAnswers(
  book: SurveyBook,
  { survey, personId }: SurveyDraft,
  entries: readonly AnswerEntry[],
): { ok: false; error: Failure } {
  const now = new Map(latestOf(book, survey, personId).map((row) => [comparable(row.question), row]));
  const lines = entries.flatMap(({ question, answer }) => {
    const stands = now.get(comparable(question))?.answer ?? '';
    now.delete(comparable(question));
    return stands === answer ? [] : [appTexts.staleLine(question, stands, answer)];
  });
  const taken = [...now.values()]
    .filter(({ answer }) => answer !== '')
    .map(({ question, answer }) => appTexts.staleLine(question, answer, ''));
  return refuse('stale', appTexts.stale, null, [...lines, ...taken]);
}

/** Ids for new rows, one after another. */
export const newIds = ({ answers }: SurveyBook): (() => string) =>
  idSequence(surveys.idPrefix!, idsOf(answers));

/** Puts a filling into «Анкеты» as part of an action; how, is said at {@link planAnswers}. */
export function writeAnswers(
  action: Action,
  newId: () => string,
  book: SurveyBook,
  filling: {
    readonly questionnaire: Questionnaire;
    readonly person: string;
    readonly date: CivilDate;
    readonly entries: readonly AnswerEntry[];
    readonly takenBack: (row: SurveyRow) => boolean;
  },
): void {
  const { questionnaire, person, date, entries, takenBack } = filling;
  const stored = book.storedOf(questionnaire.code, person).map(({ row, values }) => ({
    ...values,
    row,
    values,
  }));
  const plan = planAnswers(stored, date, entries, ({ values }) => takenBack(values));
  for (const { stored, entry } of plan.updates) {
    action.update(surveys, stored.row, stored.values, { answer: entry.answer, score: entry.score });
  }
  for (const entry of plan.appends) {
    action.append(surveys, { id: newId(), survey: questionnaire.name, date, person, ...entry });
  }
}

/** Puts chosen values into the person's row of the bank. */
export function writeCells(action: Action, { role, row }: Respondent, cells: readonly BankCell[]): void {
  if (cells.length === 0) return;
  const values = Object.fromEntries(cells.map(({ column, value }) => [column, value]));
  action.update(role === 'mentor' ? mentors : mentees, row.row, row.values, values);
}
