import type { Input, Output } from '../../contract/api';
import type { FeedbackReading, FeedbackSheet } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { fingerprint } from '../../domain/fingerprint';
import { allStand, answerTable } from '../../domain/surveys/answer-sheet';
import type { FeedbackCode } from '../../domain/surveys/feedback';
import { feedbackEntries } from '../../domain/surveys/feedback-answers';
import {
  type FeedbackColumn,
  type FeedbackSheetRow,
  feedbackHoldings,
  feedbackKey,
  likelyForm,
  readFeedbackColumns,
  readFeedbackRow,
  titleOf,
} from '../../domain/surveys/feedback-sheet';
import { FEEDBACK } from '../../domain/surveys/feedback-surveys';
import { directoryOf, findPerson, type Named, type PersonFound } from '../../domain/surveys/find-person';
import { isPrivateQuestion, questionCell } from '../../domain/surveys/questionnaire';
import { CURATOR_MARK, markText, readMark } from '../../domain/surveys/respondent-mark';
import { mentees, mentors, surveys } from '../../sheets/all';
import { feedbackTexts } from '../../text/feedback';
import { surveyTexts } from '../../text/surveys';
import { startAction } from '../journal';
import type { Ports } from '../ports';
import { type FeedbackBook, readFeedbackBook } from './feedback-book';
import { currentRows, FEEDBACK_CODES, isNamed, labelOf, respondentsFor } from './feedback-list';
import { type FeedbackFilling, newAnswerIds, planOf, putFeedback } from './save-feedback';

const text = surveyTexts.import;
const NO_MARKS = { mentor: [], mentee: [] } as const;

interface SheetPerson {
  readonly name: string;
  /** `null`: not known; `''`: left out by hand. */
  readonly id: string | null;
  readonly found: PersonFound;
}

interface SheetFilling extends FeedbackFilling {
  readonly label: string;
  readonly fresh: number;
  readonly changed: number;
  readonly same: number;
}

interface SheetRead {
  readonly code: FeedbackCode;
  readonly columns: readonly FeedbackColumn[];
  readonly people: readonly SheetPerson[];
  readonly bank: readonly Named[];
  readonly fillings: readonly SheetFilling[];
  readonly unread: readonly string[];
}

/** What a sheet of answers holds and what accepting it would write. Nothing is written. */
export function readFeedbackSheet(
  ports: Ports,
  sheet: Input<'feedback.read'>,
): Result<Output<'feedback.read'>> {
  const book = readFeedbackBook(ports);
  if ((sheet.date ?? '') > book.banks.today) return refuse('invalid', feedbackTexts.future, 'date');
  const read = readSheet(book, sheet);
  return read ? done(readingOf(book, sheet, read)) : refuse('invalid', text.noTable, 'text');
}

/** Writes what {@link readFeedbackSheet} showed; a book that changed meanwhile is refused. */
export function acceptFeedbackSheet(
  ports: Ports,
  { sheet, revision }: Input<'feedback.accept'>,
): Result<Output<'feedback.accept'>> {
  ports.book.need(surveys, mentors, mentees);
  const book = readFeedbackBook(ports);
  if ((sheet.date ?? '') > book.banks.today) return refuse('invalid', feedbackTexts.future, 'date');
  const read = readSheet(book, sheet);
  if (!read) return refuse('invalid', text.noTable, 'text');
  if (revisionOf(read) !== revision) return refuse('stale', text.changed);
  const count = countOf(read);
  if (count === 0) return refuse('invalid', text.nothing);
  const action = startAction(ports);
  const newId = newAnswerIds(book);
  const written = read.fillings.filter(({ fresh, changed }) => fresh + changed > 0);
  for (const filling of written) putFeedback(action, newId, book, filling);
  const message = text.accepted(FEEDBACK[read.code].name, count, written.length);
  return done({ text: message, lastAction: action.finish(message) });
}

const countOf = ({ fillings }: SheetRead): number =>
  fillings.reduce((sum, { fresh, changed }) => sum + fresh + changed, 0);

/** Changes when accepting would write something else. */
const revisionOf = ({ code, fillings }: SheetRead): string =>
  fingerprint(
    JSON.stringify([
      code,
      fillings.map(({ respondent, date, answers, fresh, changed }) => [
        ...[respondent, date, answers, fresh, changed],
      ]),
    ]),
  );

function readSheet(book: FeedbackBook, sheet: FeedbackSheet): SheetRead | null {
  const table = answerTable(sheet.text);
  if (table === null) return null;
  const code = sheet.survey ?? likelyForm(table, titleOf(sheet.text, table), book.lists);
  const columns = chosenColumns(book, sheet, code, readFeedbackColumns(table, FEEDBACK[code], book.lists));
  const rows = table.rows.map((row) => readFeedbackRow(row, columns, book.lists));
  const bank = isNamed(book, code) ? bankOf(book, code) : [];
  const people = isNamed(book, code) ? peopleOf(rows, sheet, bank) : [];
  const unread: string[] = [];
  const merged = new Map<string, Merged>();
  for (const [index, row] of rows.entries()) {
    const respondent = respondentOf(book, code, row.person, people, index + 1);
    if (respondent === null) unread.push(text.left(row.person));
    if (!respondent) continue;
    unread.push(...problemsOf(book, labelOf(book, respondent), row));
    const date = row.date !== null && row.date <= book.banks.today ? row.date : null;
    const key = `${respondent} ${date ?? ''}`;
    merged.set(key, { respondent, date, answers: joined(merged.get(key)?.answers ?? [], row.answers) });
  }
  const usual = (sheet.date ?? book.banks.today) as CivilDate;
  const fillings = [...merged.values()].flatMap((one) =>
    fillingOf(book, { ...one, survey: code, date: one.date ?? usual }, one.date),
  );
  return { code, columns, people, bank, fillings, unread: [...new Set(unread)] };
}

interface Merged extends Pick<FeedbackFilling, 'respondent' | 'answers'> {
  readonly date: CivilDate | null;
}

/** Of two rows by one respondent on one day the later answers count. */
const joined = (
  before: FeedbackFilling['answers'],
  after: FeedbackFilling['answers'],
): FeedbackFilling['answers'] => [
  ...before.filter(({ code }) => !after.some((one) => one.code === code)),
  ...after,
];

const bankOf = (book: FeedbackBook, code: FeedbackCode): Named[] =>
  respondentsFor(book, code, NO_MARKS)
    .filter(({ id }) => readMark(id) === null)
    .map(({ id, label }) => ({ id, name: label }));

function peopleOf(
  rows: readonly FeedbackSheetRow[],
  sheet: FeedbackSheet,
  bank: readonly Named[],
): readonly SheetPerson[] {
  const directory = directoryOf(bank);
  const byHand = new Map(sheet.people.map(({ name, id }) => [name, id]));
  const names = [...new Set(rows.map(({ person }) => person))];
  return names
    .filter((name) => name !== '' && readMark(name) === null)
    .map((name) => {
      const found = findPerson(name, directory);
      return { name, found, id: byHand.get(name) ?? (found.found ? found.id : null) };
    });
}

/** What of a row is not taken as it stands. */
function problemsOf(book: FeedbackBook, label: string, row: FeedbackSheetRow): readonly string[] {
  const cells = row.unread.map(({ asked }) => text.noCell(label, questionCell(asked.question, asked.part)));
  if (row.dateText === '' || (row.date !== null && row.date <= book.banks.today)) return cells;
  return [...cells, (row.date === null ? text.noDate : text.futureDate)(label, row.dateText)];
}

/** Columns with what was chosen by hand; what a hand gave to one column another loses. */
function chosenColumns(
  book: FeedbackBook,
  { columns: byHand }: FeedbackSheet,
  code: FeedbackCode,
  columns: readonly FeedbackColumn[],
): readonly FeedbackColumn[] {
  const chosen = new Map(byHand.map(({ index, holds }) => [index, holds]));
  const taken = new Set([...chosen.values()].filter((holds) => holds !== ''));
  const known = new Map(
    feedbackHoldings(FEEDBACK[code], book.lists).map((one) => [feedbackKey(one), one] as const),
  );
  return columns.map((column) => {
    const own = chosen.get(column.index);
    if (own !== undefined) return { ...column, holds: known.get(own) ?? null, sure: true };
    return taken.has(feedbackKey(column.holds)) ? { ...column, holds: null, sure: true } : column;
  });
}

/**
 * Whose a row is: the curator's, a mark's, a person's; without a name, and where names are not kept, the number of the
 * row. `null`: the name is nobody's yet; `''`: left out by hand.
 */
function respondentOf(
  book: FeedbackBook,
  code: FeedbackCode,
  name: string,
  people: readonly SheetPerson[],
  number: number,
): string | null {
  if (FEEDBACK[code].role === 'curator') return CURATOR_MARK;
  const mark = readMark(name);
  if (!isNamed(book, code)) return mark ?? markText('Ответ', number);
  if (code === 'Q-08' && (mark !== null || name === '')) return null;
  if (mark !== null) return mark;
  return name === '' ? markText('Ответ', number) : (people.find((one) => one.name === name)?.id ?? null);
}

function fillingOf(book: FeedbackBook, filling: FeedbackFilling, told: CivilDate | null): SheetFilling[] {
  const { survey, respondent, answers } = filling;
  const entries = feedbackEntries(FEEDBACK[survey], answers, book.lists);
  if (entries.length === 0) return [];
  const label = labelOf(book, respondent);
  const stored = currentRows(book, survey, respondent).map(({ values }) => values);
  if (told === null && allStand(entries, stored)) {
    return [{ ...filling, label, fresh: 0, changed: 0, same: entries.length }];
  }
  // A sheet may ask a part of the questions only: nothing is taken back.
  const own = { ...filling, asked: [] };
  const plan = planOf(book, own);
  return [{ ...own, label, fresh: plan.appends.length, changed: plan.updates.length, same: plan.same }];
}

function readingOf(book: FeedbackBook, { date }: FeedbackSheet, read: SheetRead): FeedbackReading {
  const { code, columns, people, bank, fillings, unread } = read;
  const sum = (of: (filling: SheetFilling) => number): number =>
    fillings.reduce((total, filling) => total + of(filling), 0);
  const fresh = sum((filling) => filling.fresh);
  return {
    ...{ survey: code, date: date ?? book.banks.today, bank, unread, changes: [] },
    surveys: FEEDBACK_CODES.map((survey) => ({ survey, title: FEEDBACK[survey].name })),
    naming: isNamed(book, code) ? '' : feedbackTexts.importMarks,
    columns: columns.map(({ index, heading, example, holds, sure }) => ({
      ...{ index, heading, sure, holds: feedbackKey(holds) },
      example: isShown(book, code, heading, holds) ? example : '',
    })),
    holdings: [
      { holds: '', label: text.column.none },
      ...feedbackHoldings(FEEDBACK[code], book.lists).map((one) => ({
        holds: feedbackKey(one),
        label: typeof one === 'string' ? columnLabel(one) : questionCell(one.question, one.part),
      })),
    ],
    people: people.map(({ name, id, found }) => ({
      ...{ name, id, why: found.found ? '' : text.why[found.why] },
      near: found.found ? [] : bank.filter((one) => found.near.includes(one.id)),
    })),
    lines: fillings.map(({ respondent, label, date: day, fresh: added, changed, same }) => ({
      ...{ id: respondent, name: label, date: day, fresh: added, changed, same },
    })),
    summary: text.summary(
      fresh,
      countOf(read) - fresh,
      fillings.filter((one) => one.fresh + one.changed > 0).length,
      sum((filling) => filling.same),
    ),
    count: countOf(read),
    revision: revisionOf(read),
  };
}

const columnLabel = (what: 'person' | 'date'): string =>
  what === 'person' ? feedbackTexts.whoColumn : text.column.date;

/** An example of a private answer, or of a name where none is kept, is not shown. */
const isShown = (
  book: FeedbackBook,
  code: FeedbackCode,
  heading: string,
  holds: FeedbackColumn['holds'],
): boolean => {
  if (holds === 'person') return isNamed(book, code);
  const hidden = holds !== null && typeof holds !== 'string' && holds.question.private === true;
  return !hidden && !isPrivateQuestion(heading);
};
