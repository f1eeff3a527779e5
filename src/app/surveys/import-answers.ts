import type { Input, Output } from '../../contract/api';
import type { AnswerReading, AnswerSheet } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { fingerprint } from '../../domain/fingerprint';
import { holdingKey } from '../../domain/surveys/answer-sheet';
import { QUESTIONNAIRES } from '../../domain/surveys/pairing-questionnaires';
import { isPrivateQuestion } from '../../domain/surveys/questionnaire';
import { mentees, mentors, surveys } from '../../sheets/all';
import { surveyTexts } from '../../text/surveys';
import { needColumns } from '../banks';
import { startAction } from '../journal';
import type { Ports } from '../ports';
import { PAIRING_SURVEYS } from './list-surveys';
import { holdingLabel, holdingsOf, namedOf, readSheet, type SheetPerson, type SheetRead } from './read-sheet';
import { changeOf, newIds, writeAnswers, writeCells } from './save-survey';
import { type Respondent, readSurveyBook, respondentsOf, type SurveyBook } from './survey-book';

const text = surveyTexts.import;

/** What a sheet of answers holds and what accepting it would write. Nothing is written. */
export function readAnswerSheet(ports: Ports, sheet: Input<'surveys.read'>): Result<Output<'surveys.read'>> {
  needColumns(ports.book, mentors, mentees);
  const book = readSurveyBook(ports);
  if ((sheet.date ?? '') > book.today) return refuse('invalid', surveyTexts.future, 'date');
  const read = readSheet(book, sheet);
  return read ? done(readingOf(book, sheet, read)) : refuse('invalid', text.noTable, 'text');
}

/** Writes what {@link readAnswerSheet} showed; a book that changed meanwhile is refused. */
export function acceptAnswers(
  ports: Ports,
  { sheet, revision }: Input<'surveys.accept'>,
): Result<Output<'surveys.accept'>> {
  ports.book.need(surveys, mentors, mentees);
  const book = readSurveyBook(ports);
  if ((sheet.date ?? '') > book.today) return refuse('invalid', surveyTexts.future, 'date');
  const read = readSheet(book, sheet);
  if (!read) return refuse('invalid', text.noTable, 'text');
  if (revisionOf(read) !== revision) return refuse('stale', text.changed);
  const filled = read.cells.filter((each) => each.filled);
  const count = countOf(read);
  if (count + filled.length === 0) return refuse('invalid', text.nothing);
  const action = startAction(ports);
  const newId = newIds(book);
  const { questionnaire } = read;
  for (const { respondent, date, entries } of read.fillings) {
    const person = respondent.row.values.id;
    writeAnswers(action, newId, book, { questionnaire, person, date, entries, takenBack: () => false });
  }
  for (const respondent of new Set(filled.map((each) => each.respondent))) {
    const own = filled.filter((each) => each.respondent === respondent);
    writeCells(
      action,
      respondent,
      own.map(({ cell }) => cell),
    );
  }
  const message = text.accepted(questionnaire.name, count, writtenPeople(read));
  return done({ text: message, lastAction: action.finish(message) });
}

const countOf = ({ fillings }: SheetRead): number =>
  fillings.reduce((sum, { fresh, changed }) => sum + fresh + changed, 0);

const writtenPeople = ({ fillings }: SheetRead): number =>
  new Set(
    fillings.flatMap(({ respondent, fresh, changed }) =>
      fresh + changed > 0 ? [respondent.row.values.id] : [],
    ),
  ).size;

/** Changes when accepting would write something else. */
const revisionOf = ({ questionnaire, fillings, cells }: SheetRead): string =>
  fingerprint(
    JSON.stringify([
      questionnaire.code,
      fillings.map(({ respondent, date, entries, fresh, changed }) => [
        respondent.row.values.id,
        ...[date, entries, fresh, changed],
      ]),
      cells.map(({ cell, filled }) => [cell.place, cell.from, cell.to, filled]),
    ]),
  );

function readingOf(book: SurveyBook, { date }: AnswerSheet, read: SheetRead): AnswerReading {
  const { questionnaire, columns, people, fillings, cells } = read;
  const bank = namedOf(respondentsOf(book, questionnaire));
  const nameOf = (respondent: Respondent): string => respondent.row.values.name;
  const same = fillings.reduce((sum, filling) => sum + filling.same, 0);
  const fresh = fillings.reduce((sum, filling) => sum + filling.fresh, 0);
  const known = columns.some(({ holds }) => holds === 'person');
  return {
    survey: questionnaire.code,
    date: date ?? book.today,
    surveys: PAIRING_SURVEYS.map((survey) => ({ survey, title: QUESTIONNAIRES[survey].name })),
    columns: columns.map(({ index, heading, example, holds, sure }) => ({
      ...{ index, heading, sure, holds: holdingKey(holds) },
      example: isPrivateColumn(heading, holds) ? '' : example,
    })),
    holdings: [
      { holds: '', label: text.column.none },
      ...holdingsOf(questionnaire, book).map((one) => ({ holds: holdingKey(one), label: holdingLabel(one) })),
    ],
    people: people.map((person) => personLine(person, bank)),
    bank,
    lines: fillings.map(({ respondent, date, fresh, changed, same }) => ({
      ...{ id: respondent.row.values.id, name: nameOf(respondent), date, fresh, changed, same },
    })),
    unread: known ? read.unread : [text.noPersonColumn],
    changes: cells.map(({ respondent, cell, filled }) => ({
      ...changeOf(cell),
      ...{ name: nameOf(respondent), filled },
    })),
    summary: text.summary(fresh, countOf(read) - fresh, writtenPeople(read), same),
    count: countOf(read) + cells.filter(({ filled }) => filled).length,
    revision: revisionOf(read),
  };
}

const isPrivateColumn = (heading: string, holds: SheetRead['columns'][number]['holds']): boolean =>
  isPrivateQuestion(heading) ||
  (holds !== null && typeof holds !== 'string' && holds.question.private === true);

function personLine(
  { name, id, found }: SheetPerson,
  bank: readonly { readonly id: string; readonly name: string }[],
): AnswerReading['people'][number] {
  const near = found.found ? [] : bank.filter((one) => found.near.includes(one.id));
  return { name, id, why: found.found ? '' : text.why[found.why], near };
}
