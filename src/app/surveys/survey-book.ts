import type { PairingSurvey, Place } from '../../contract/dto';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { fingerprint } from '../../domain/fingerprint';
import { grouped } from '../../domain/grouped';
import { surveyOf } from '../../domain/monitoring/surveys';
import { isGone } from '../../domain/pairing/facts';
import { type BankValue, bankValues, withLine } from '../../domain/surveys/bank-values';
import { type Directory, directoryOf, type Named } from '../../domain/surveys/find-person';
import { QUESTIONNAIRES } from '../../domain/surveys/pairing-questionnaires';
import type { Answer, OptionList, Question, Questionnaire } from '../../domain/surveys/questionnaire';
import { type AnswerContext, answersOf } from '../../domain/surveys/read-answers';
import { mentees, mentors, surveys } from '../../sheets/all';
import { cellText, encodeCell } from '../../sheets/cells';
import { PERSON_STATUS } from '../../sheets/lists';
import type { Mentee, Mentor } from '../../sheets/people';
import { revisionOf, sameCell } from '../../sheets/row-state';
import type { ColumnSpec } from '../../sheets/schema';
import type { Table, TableRow } from '../../sheets/table';
import type { SurveyRow } from '../../sheets/year-plan';
import { isNamed, offeredLists, placeOf, rowById, shortName, valuesOf } from '../banks';
import type { Ports } from '../ports';

/** What the questionnaires are about, each sheet read once. */
export interface SurveyBook {
  readonly today: CivilDate;
  readonly mentors: Table<Mentor>;
  readonly mentees: Table<Mentee>;
  readonly answers: Table<SurveyRow>;
  readonly lists: Readonly<Record<OptionList, readonly string[]>>;
  /** Rows of a person's answers to a questionnaire; all rows are looked through once. */
  readonly storedOf: (survey: PairingSurvey, person: string) => readonly TableRow<SurveyRow>[];
}

/** Four reads: both banks, the answers, the lists. */
export function readSurveyBook({ book, clock }: Pick<Ports, 'book' | 'clock'>): SurveyBook {
  const answers = book.read(surveys);
  return {
    ...{ today: clock.today(), mentors: book.read(mentors), mentees: book.read(mentees), answers },
    lists: offeredLists(book),
    storedOf: storedAnswers(answers),
  };
}

function storedAnswers({ rows }: Table<SurveyRow>): SurveyBook['storedOf'] {
  let byPerson: ReadonlyMap<string, readonly TableRow<SurveyRow>[]> | null = null;
  const codes = new Map<string, string | null>();
  const codeOf = (survey: string): string | null => {
    if (!codes.has(survey)) codes.set(survey, surveyOf(survey));
    return codes.get(survey)!;
  };
  return (survey, person) => {
    byPerson ??= grouped(rows, ({ values }) => `${codeOf(values.survey)} ${values.person}`);
    return byPerson.get(`${survey} ${person}`) ?? [];
  };
}

/** A person who answers, with the row and the bank it stands in. */
export interface Respondent {
  readonly role: 'mentor' | 'mentee';
  readonly row: TableRow<Mentor | Mentee>;
  readonly place: Place;
}

const OUT: readonly string[] = [PERSON_STATUS.done];

/** Everybody who may answer: in the bank, not gone, not finished. */
export function respondentsOf(book: SurveyBook, { role }: Questionnaire): Respondent[] {
  const of = (own: 'mentor' | 'mentee'): Respondent[] =>
    role !== null && role !== own
      ? []
      : tableOf(book, own)
          .rows.filter(({ values }) => isNamed(values) && !isGone(values) && !OUT.includes(values.status))
          .map((row) => respondent(book, own, row));
  return [...of('mentor'), ...of('mentee')];
}

/** The person of a code; also one who has left, whose answers may still be looked at. */
export function respondentOf(book: SurveyBook, id: string): Respondent | null {
  const mentor = rowById(book.mentors, id);
  if (mentor) return respondent(book, 'mentor', mentor);
  const mentee = rowById(book.mentees, id);
  return mentee ? respondent(book, 'mentee', mentee) : null;
}

const respondent = (book: SurveyBook, role: Respondent['role'], row: Respondent['row']): Respondent => ({
  role,
  row,
  place: placeOf<Mentor | Mentee>(tableOf(book, role), row.row, 'name'),
});

const tableOf = (book: SurveyBook, role: Respondent['role']): Table<Mentor | Mentee> =>
  role === 'mentor' ? book.mentors : book.mentees;

const namedOf = (table: Table<Mentor | Mentee>): Named[] =>
  valuesOf(table)
    .filter((person) => isNamed(person) && !isGone(person))
    .map(({ id, name }) => ({ id, name }));

/** Both banks as answers name them. */
export const votersOf = ({ mentors, mentees }: SurveyBook) => ({
  mentors: namedOf(mentors),
  mentees: namedOf(mentees),
});

/** Whom the answers of a role may name: the other bank. */
export const othersOf = (book: SurveyBook, role: Respondent['role']): Named[] =>
  namedOf(tableOf(book, role === 'mentor' ? 'mentee' : 'mentor'));

const contextOf = (book: SurveyBook, others: Directory): AnswerContext => ({
  lists: book.lists,
  others,
});
export const contextFor = (book: SurveyBook, role: Respondent['role']): AnswerContext =>
  contextOf(book, directoryOf(othersOf(book, role)));

/** The answers of a person that hold now. */
export const latestOf = ({ storedOf }: SurveyBook, survey: PairingSurvey, person: string): SurveyRow[] =>
  answersOf(
    storedOf(survey, person).map(({ values }) => values),
    QUESTIONNAIRES[survey],
    person,
  );

/** Changes when an answer of the person or a cell that the answers fill changes. */
export function surveyRevision(book: SurveyBook, survey: PairingSurvey, { row }: Respondent): string {
  const values = row.values as unknown as Record<string, unknown>;
  const columns = QUESTIONNAIRES[survey].questions.flatMap(({ column }) => column ?? []);
  const bank = Object.fromEntries(columns.map((column) => [column, values[column]]));
  const stored = book.storedOf(survey, row.values.id).map(({ values }) => revisionOf(values));
  return fingerprint(JSON.stringify([stored, revisionOf(bank)]));
}

const specsOf = (role: Respondent['role']): Readonly<Record<string, ColumnSpec>> =>
  role === 'mentor' ? mentors.columns : mentees.columns;

/** A column of the bank that the answers would change. */
export interface BankCell extends BankValue {
  readonly header: string;
  readonly from: string;
  readonly to: string;
  readonly place: Place;
}

/** Columns of the person's bank that would become other than they are. */
export function bankCells(
  book: SurveyBook,
  questionnaire: Questionnaire,
  { role, row }: Respondent,
  answers: readonly Answer[],
): BankCell[] {
  const specs = specsOf(role);
  const stands = row.values as unknown as Readonly<Record<string, unknown>>;
  const leads = new Map(questionnaire.questions.map(({ column, lead }) => [column, lead]));
  return bankValues(questionnaire, answers, (column) => column in specs).flatMap((wanted): BankCell[] => {
    const { column } = wanted;
    const lead = leads.get(column);
    const value = lead ? withLine(String(stands[column] ?? ''), lead, String(wanted.value)) : wanted.value;
    if (sameCell(stands[column], value)) return [];
    const text = (of: unknown): string =>
      column === 'preferred' ? namesOf(book, of) : cellText(encodeCell(specs[column]!, of));
    return [
      {
        ...{ column, value, header: specs[column]!.header, from: text(stands[column]), to: text(value) },
        place: placeOf(tableOf(book, role), row.row, column as keyof (Mentor | Mentee) & string),
      },
    ];
  });
}

/** What the bank has in the column of a question, as people read it; of a column with other text its own line. */
export function bankText(
  book: SurveyBook,
  { role, row }: Respondent,
  { column, lead }: Pick<Question, 'column' | 'lead'>,
): string {
  const specs = specsOf(role);
  if (column === undefined || !(column in specs)) return '';
  const value = (row.values as unknown as Readonly<Record<string, unknown>>)[column];
  if (column === 'preferred') return namesOf(book, value);
  const shown = cellText(encodeCell(specs[column]!, value));
  return lead ? (shown.split('\n').find((line) => line.startsWith(lead)) ?? '') : shown;
}

function namesOf({ mentors, mentees }: SurveyBook, codes: unknown): string {
  const name = (code: string): string => {
    const row = rowById<Mentor | Mentee>(mentors, code) ?? rowById<Mentor | Mentee>(mentees, code);
    return row ? shortName(row.values.name) : code;
  };
  return ((codes ?? []) as readonly string[]).map(name).join('; ');
}
