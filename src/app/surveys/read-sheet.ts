import type { AnswerSheet, PairingSurvey } from '../../contract/dto';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { planAnswers } from '../../domain/surveys/answer-rows';
import {
  type AnswerTable,
  allStand,
  answerTable,
  fitOf,
  holdingKey,
  personOf,
  readColumns,
  readSheetRow,
  type SheetColumn,
} from '../../domain/surveys/answer-sheet';
import {
  type Directory,
  directoryOf,
  findPerson,
  type Named,
  type PersonFound,
} from '../../domain/surveys/find-person';
import { QUESTIONNAIRES } from '../../domain/surveys/pairing-questionnaires';
import {
  type Answer,
  type AnswerEntry,
  optionsOf,
  PLACE_WORDS,
  partsOf,
  type Questionnaire,
  questionCell,
} from '../../domain/surveys/questionnaire';
import type { AnswerContext, Asked } from '../../domain/surveys/read-answers';
import { surveyTexts } from '../../text/surveys';
import { PAIRING_SURVEYS } from './list-surveys';
import { entriesFor } from './save-survey';
import {
  type BankCell,
  bankCells,
  contextFor,
  latestOf,
  othersOf,
  type Respondent,
  respondentOf,
  respondentsOf,
  type SurveyBook,
} from './survey-book';

const text = surveyTexts.import;

/** A name of the sheet and who it is: by hand, else told from the bank. */
export interface SheetPerson {
  readonly name: string;
  /** `null`: not known; `''`: left out by hand. */
  readonly id: string | null;
  readonly found: PersonFound;
}

/** One person's filling that the sheet holds, beside what stands in the book. */
interface SheetFilling {
  readonly respondent: Respondent;
  readonly date: CivilDate;
  readonly entries: readonly AnswerEntry[];
  readonly answers: readonly Answer[];
  readonly fresh: number;
  readonly changed: number;
  readonly same: number;
}

/** A sheet of answers as understood, with what would be written. */
export interface SheetRead {
  readonly questionnaire: Questionnaire;
  readonly columns: readonly SheetColumn[];
  readonly people: readonly SheetPerson[];
  readonly fillings: readonly SheetFilling[];
  readonly cells: readonly {
    readonly respondent: Respondent;
    readonly cell: BankCell;
    readonly filled: boolean;
  }[];
  readonly unread: readonly string[];
}

/** Reads a sheet of answers against the book; `null` when the text has no table. */
export function readSheet(book: SurveyBook, sheet: AnswerSheet): SheetRead | null {
  const table = answerTable(sheet.text);
  if (table === null) return null;
  const { questionnaire, columns } = chosenColumns(table, sheet, book);
  const bank = directoryOf(namedOf(respondentsOf(book, questionnaire)));
  const people = peopleOf(table, columns, sheet, bank);
  const notes: string[] = [];
  const fillings = fillingsOf(table, { book, sheet, questionnaire, columns, people, notes });
  return {
    ...{ questionnaire, columns, people, fillings },
    cells: cellsOf(book, questionnaire, fillings, sheet.fill),
    unread: [...new Set(notes)],
  };
}

export const namedOf = (people: readonly Respondent[]): Named[] =>
  people.map(({ row }) => ({ id: row.values.id, name: row.values.name }));

/** The questionnaire the headings fit best, or the one chosen by hand, with its columns. */
function chosenColumns(
  table: AnswerTable,
  { survey, columns: byHand }: AnswerSheet,
  book: SurveyBook,
): { questionnaire: Questionnaire; columns: readonly SheetColumn[] } {
  const candidates = (survey ? [survey] : PAIRING_SURVEYS).map((code: PairingSurvey) => {
    const questionnaire = QUESTIONNAIRES[code];
    return { questionnaire, columns: readColumns(table, questionnaire, book.lists) };
  });
  const [best] = [...candidates].sort((a, b) => fitOf(b.columns) - fitOf(a.columns));
  const { questionnaire, columns } = best!;
  const chosen = new Map(byHand.map(({ index, holds }) => [index, holds]));
  const taken = new Set([...chosen.values()].filter((holds) => holds !== ''));
  const known = new Map(holdingsOf(questionnaire, book).map((one) => [holdingKey(one), one]));
  return {
    questionnaire,
    columns: columns.map((column) => {
      const own = chosen.get(column.index);
      if (own !== undefined) return { ...column, holds: known.get(own) ?? null, sure: true };
      return taken.has(holdingKey(column.holds)) ? { ...column, holds: null, sure: true } : column;
    }),
  };
}

/** Everything a column may hold, the parts of a question one by one. */
export const holdingsOf = (
  { questions }: Questionnaire,
  book: SurveyBook,
): readonly ('person' | 'date' | Asked)[] => [
  'person',
  'date',
  ...questions.flatMap((question) => {
    const parts = partsOf(question, optionsOf(question, book.lists));
    const whole = question.kind === 'marks' ? [] : [''];
    return [...whole, ...parts].map((part) => ({ question, part, sure: true }));
  }),
];

/** A holding as people choose it. */
export function holdingLabel(holds: 'person' | 'date' | Asked): string {
  if (typeof holds === 'string') return text.column[holds];
  const { question, part } = holds;
  if (part === '' || !question.places) return questionCell(question, part);
  return `${question.text}: ${PLACE_WORDS[Number(part) - 1]}`;
}

function peopleOf(
  table: AnswerTable,
  columns: readonly SheetColumn[],
  sheet: AnswerSheet,
  bank: Directory,
): SheetPerson[] {
  const byHand = new Map(sheet.people.map(({ name, id }) => [name, id]));
  const names = [...new Set(table.rows.map((row) => personOf(row, columns)))].filter((name) => name !== '');
  return names.map((name) => {
    const found = findPerson(name, bank);
    const id = byHand.get(name) ?? (found.found ? found.id : null);
    return { name, id, found };
  });
}

interface Reading {
  readonly book: SurveyBook;
  readonly sheet: AnswerSheet;
  readonly questionnaire: Questionnaire;
  readonly columns: readonly SheetColumn[];
  readonly people: readonly SheetPerson[];
  readonly notes: string[];
}

/** Fillings by person and day, in the order of the sheet; of two of one day the later answers count. */
function fillingsOf(table: AnswerTable, reading: Reading): SheetFilling[] {
  const { book, questionnaire, columns, notes } = reading;
  const contexts = new Map<Respondent['role'], AnswerContext>();
  const merged = new Map<string, { respondent: Respondent; date: CivilDate | null; answers: Answer[] }>();
  for (const row of table.rows) {
    const name = personOf(row, columns);
    if (name === '') {
      notes.push(text.noName(row.place));
      continue;
    }
    const id = reading.people.find((person) => person.name === name)?.id ?? null;
    if (id === null) notes.push(text.left(name));
    const respondent = id ? respondentOf(book, id) : null;
    if (!respondent) continue;
    const context = contexts.get(respondent.role) ?? contextFor(book, respondent.role);
    contexts.set(respondent.role, context);
    const read = readSheetRow(row, columns, questionnaire, context);
    for (const { question, part } of read.unread) {
      notes.push(text.noCell(name, questionCell(question, part)));
    }
    // A day to come is a slip of the sheet, and would hide every answer given until then.
    const date = read.date !== null && read.date <= book.today ? read.date : null;
    if (read.dateText !== '' && date === null)
      notes.push((read.date === null ? text.noDate : text.futureDate)(name, read.dateText));
    const key = `${id} ${date ?? ''}`;
    const before = merged.get(key)?.answers ?? [];
    const codes = new Set(read.answers.map(({ code }) => code));
    const answers = [...before.filter(({ code }) => !codes.has(code)), ...read.answers];
    merged.set(key, { respondent, date, answers });
  }
  return [...merged.values()].flatMap((one) => fillingOf(book, questionnaire, reading.sheet, one));
}

function fillingOf(
  book: SurveyBook,
  questionnaire: Questionnaire,
  sheet: AnswerSheet,
  { respondent, date: told, answers }: { respondent: Respondent; date: CivilDate | null; answers: Answer[] },
): SheetFilling[] {
  const { id } = respondent.row.values;
  const entries = entriesFor(questionnaire, answers, othersOf(book, respondent.role));
  if (entries.length === 0) return [];
  const date = told ?? ((sheet.date ?? book.today) as CivilDate);
  if (told === null && allStand(entries, latestOf(book, questionnaire.code, id))) {
    return [{ respondent, date, entries: [], answers, fresh: 0, changed: 0, same: entries.length }];
  }
  const stored = book.storedOf(questionnaire.code, id).map(({ values }) => values);
  const plan = planAnswers(stored, date, entries, () => false);
  return [
    {
      ...{ respondent, date, entries, answers, same: plan.same },
      ...{ fresh: plan.appends.length, changed: plan.updates.length },
    },
  ];
}

/** Cells of the banks by the last filling of each person, unless the book has answers of a later day. */
function cellsOf(
  book: SurveyBook,
  questionnaire: Questionnaire,
  fillings: readonly SheetFilling[],
  fill: boolean,
): SheetRead['cells'] {
  const last = new Map<string, SheetFilling>();
  for (const filling of fillings) {
    const { id } = filling.respondent.row.values;
    if ((last.get(id)?.date ?? '') <= filling.date) last.set(id, filling);
  }
  return [...last].flatMap(([id, { respondent, date, answers }]) => {
    const later = book.storedOf(questionnaire.code, id).some(({ values }) => (values.date ?? '') > date);
    if (later) return [];
    return bankCells(book, questionnaire, respondent, answers).map((cell) => ({
      ...{ respondent, cell },
      filled: fill && cell.from === '',
    }));
  });
}
