import { addDays, type CivilDate, shortDate, weekday } from '../domain/calendar/civil-date';
import { parseSchoolYear, schoolYearLabel, schoolYearOf } from '../domain/calendar/school-year';
import { type Acquainted, acquaintedData, acquaintWith } from './acquaintance';
import { documentKind } from './catalog';
import { compositionOf } from './composition';
import { type Correction, type NameBook, nameBook, type PersonFacts } from './name-book';
import {
  BLANK,
  curatorOf,
  headOf,
  missingSettings,
  neededPerson,
  officeData,
  officePerson,
  personData,
  programmeDaysOf,
} from './office';
import type { OfficeSettings } from './office-settings';
import { categoryWords, experienceWords, needsAgreement, type PairFacts, termData } from './pair-words';
import { preamble } from './preamble';
import { type PreparedDocument, prepare } from './prepared';
import { tidy } from './tidy';
import { type DocumentData, dateValue, phraseValue } from './values';

export interface MentorFacts extends PersonFacts {
  readonly id: string;
  readonly category: string;
  readonly external: boolean;
}

export interface MenteeFacts extends PersonFacts {
  readonly id: string;
  readonly teachingSince: CivilDate | null;
}

export interface OrderInput {
  /** Pairs of the order in the order of its rows. */
  readonly pairs: readonly PairFacts[];
  readonly mentors: readonly MentorFacts[];
  readonly mentees: readonly MenteeFacts[];
  readonly settings: OfficeSettings;
  /** Acts of the preamble, most important first; `cite` stands in the instrumental case. */
  readonly acts: readonly { readonly cite: string }[];
  readonly number: string;
  readonly date: CivilDate;
  /** `table`: pairs in the annex, names in the nominative; `text`: in the points, up to three pairs. */
  readonly variant: 'table' | 'text';
  readonly corrections?: readonly Correction[];
}

/** Why the order must not be signed yet. Consents, capacity and terms (C-04 … C-12) are checked by the caller. */
export type OrderBlock =
  | { readonly code: 'no-pairs' | 'number-empty' | 'too-many-for-text' }
  | { readonly code: 'person-missing'; readonly pairId: string; readonly role: 'mentor' | 'mentee' }
  | { readonly code: 'dates-missing'; readonly pairId: string };

/** What the person who makes the order should look at. */
export type OrderWarning =
  | { readonly code: 'day-off'; readonly date: CivilDate }
  | { readonly code: 'no-basis' | 'no-statute' | 'year-guessed' }
  | { readonly code: 'external-mentor'; readonly name: string };

export interface PreparedOrder extends PreparedDocument {
  readonly blocking: readonly OrderBlock[];
  readonly warnings: readonly OrderWarning[];
  /** Who signs that the order was read, each once. */
  readonly acquaint: readonly Acquainted[];
}

/** A pair with its people; `null` where the bank has no such row. */
interface Row {
  readonly pair: PairFacts;
  readonly mentor: MentorFacts | null;
  readonly mentee: MenteeFacts | null;
}

const MOST_IN_TEXT = 3;
const NOBODY: PersonFacts = { name: '', gender: '', position: '' };

/**
 * D20, the order that fixes pairs and groups (domain rules §2.4, §2.4c). Always gives the data; sign only what
 * has neither `blocking` nor `missing`, print the rest through {@link asProject}.
 */
export function orderOnPairs(input: OrderInput): PreparedOrder {
  const rows = rowsOf(input);
  const kind = input.variant === 'table' ? 'D20' : 'D20T';
  const book = nameBook(input.corrections);
  const acquaint = acquaintWith(peopleOf(rows, input.settings));
  const composition = compositionOf(rows.map(({ pair }) => ({ group: tidy(pair.group) })));
  const title = `О закреплении ${composition.forms.род} на ${yearOf(input).label} учебный год`;
  const data: DocumentData = {
    ...officeData(input.settings, book, { head: false, curator: true }),
    ...headData(input),
    заголовок: title,
    состав: phraseValue(composition.forms),
    гриф: composition.stamp,
    ...countData(rows),
    ...pointData(input, rows, book),
    пары: rows.map((row, i) => pairData(row, i + 1, input, book)),
    ознакомить: acquaintedData(acquaint, book),
  };
  const subjects = input.pairs.map((pair) => pair.id);
  const missing = missingSettings(documentKind(kind).settings, input.settings);
  return {
    ...prepare(kind, { title, subjects, number: numberOf(input), data, names: book.shown(), missing }),
    blocking: blocksOf(input, rows),
    warnings: warningsOf(input, rows),
    acquaint,
  };
}

function rowsOf({ pairs, mentors, mentees }: OrderInput): readonly Row[] {
  return pairs.map((pair) => ({
    pair,
    mentor: mentors.find(({ id }) => id === pair.mentorId) ?? null,
    mentee: mentees.find(({ id }) => id === pair.menteeId) ?? null,
  }));
}

/** The number as typed, without a sign «№» of its own. */
const numberOf = ({ number }: OrderInput): string => tidy(number).replace(/^№\s*/, '');

function yearOf({ settings, pairs, date }: OrderInput): { label: string; guessed: boolean } {
  const set = parseSchoolYear(settings.year);
  if (set) return { label: schoolYearLabel(set), guessed: false };
  return { label: schoolYearLabel(schoolYearOf(firstStart(pairs) ?? date)), guessed: true };
}

/** The first day of the earliest pair; `null` when none has one. */
const firstStart = (pairs: readonly PairFacts[]): CivilDate | null =>
  pairs.flatMap(({ from }) => from ?? []).sort()[0] ?? null;

function headData(input: OrderInput): DocumentData {
  const place = tidy(input.settings['org.place']);
  const named = place !== '' && tidy(input.settings['org.full']).includes(place);
  return {
    номер: numberOf(input) || BLANK,
    дата: dateValue(input.date),
    место: named ? '' : place.replace(/^(г|с|п|пос|д)\. ?/, '$1.\u00a0'),
    год: yearOf(input).label,
    основание: preamble(
      input.acts.map(({ cite }) => cite),
      input.settings.statute,
    ),
  };
}

function countData(rows: readonly Row[]): DocumentData {
  const different = (ids: readonly string[]): number => new Set(ids).size;
  return {
    'число пар': rows.length,
    'одна пара': rows.length === 1,
    'один наставник': different(rows.map(({ pair }) => pair.mentorId)) === 1,
    'один наставляемый': different(rows.map(({ pair }) => pair.menteeId)) === 1,
  };
}

/** Fields of the points on programmes, agreements and control. */
function pointData(input: OrderInput, rows: readonly Row[], book: NameBook): DocumentData {
  const { settings, date } = input;
  const staff = officePerson(settings['staff.name'], settings['staff.position']);
  const agreed = rows.filter(({ pair, mentor }) => mentor !== null && needsAgreement(pair, mentor));
  const entrusted = tidy(staff.name) !== '' && agreed.length > 0;
  return {
    'срок программ': dateValue(addDays(date, programmeDaysOf(settings))),
    'срок соглашений': agreementsDue(agreed, date),
    'одно соглашение': new Set(agreed.map(({ pair }) => pair.mentorId)).size === 1,
    кадры: { ...personData(book, entrusted ? staff : NOBODY, true), поручение: entrusted },
    контроль: personData(book, controllerOf(settings), true),
  };
}

/** The law wants the agreement before the work begins: up to the first day of the earliest pair. */
function agreementsDue(rows: readonly Row[], date: CivilDate): string {
  const first = firstStart(rows.map(({ pair }) => pair));
  return first !== null && first > date ? `до ${shortDate(first)}` : 'в день издания приказа';
}

/** «ФИО, должность» of the setting; nobody when the head keeps control. */
function controllerOf(settings: OfficeSettings): PersonFacts {
  const text = tidy(settings.control);
  if (text === '' || /за собой/i.test(text)) return NOBODY;
  const [name = '', ...position] = text.split(',');
  return officePerson(name, position.join(','));
}

function pairData(
  { pair, mentor, mentee }: Row,
  number: number,
  input: OrderInput,
  book: NameBook,
): DocumentData {
  const oblique = input.variant === 'text';
  return {
    номер: number,
    наставник: {
      ...neededPerson(book, mentor ?? NOBODY, oblique),
      категория: categoryWords(mentor?.category ?? ''),
    },
    наставляемый: {
      ...neededPerson(book, mentee ?? NOBODY, oblique),
      стаж: experienceWords(mentee?.teachingSince ?? null, input.date),
    },
    группа: tidy(pair.group),
    ...termData(pair),
  };
}

/** Curator first, then mentors, mentees, the staff officer and who controls; the head signs the order itself. */
function peopleOf(rows: readonly Row[], settings: OfficeSettings): readonly PersonFacts[] {
  const mentors = rows.flatMap(({ mentor }) => (mentor ? [mentor] : []));
  const mentees = rows.flatMap(({ mentee }) => (mentee ? [mentee] : []));
  const staff = officePerson(settings['staff.name'], settings['staff.position']);
  const head = tidy(headOf(settings).name).toLowerCase();
  return [curatorOf(settings), ...mentors, ...mentees, staff, controllerOf(settings)].filter(
    ({ name }) => tidy(name) !== '' && tidy(name).toLowerCase() !== head,
  );
}

function blocksOf(input: OrderInput, rows: readonly Row[]): readonly OrderBlock[] {
  const blocks: OrderBlock[] = [];
  if (rows.length === 0) blocks.push({ code: 'no-pairs' });
  if (numberOf(input) === '') blocks.push({ code: 'number-empty' });
  if (input.variant === 'text' && rows.length > MOST_IN_TEXT) blocks.push({ code: 'too-many-for-text' });
  for (const { pair, mentor, mentee } of rows) {
    if (tidy(mentor?.name ?? '') === '')
      blocks.push({ code: 'person-missing', pairId: pair.id, role: 'mentor' });
    if (tidy(mentee?.name ?? '') === '')
      blocks.push({ code: 'person-missing', pairId: pair.id, role: 'mentee' });
    if (pair.from === null || pair.to === null) blocks.push({ code: 'dates-missing', pairId: pair.id });
  }
  return blocks;
}

function warningsOf(input: OrderInput, rows: readonly Row[]): readonly OrderWarning[] {
  const warnings: OrderWarning[] = [];
  if (weekday(input.date) > 5) warnings.push({ code: 'day-off', date: input.date });
  if (input.acts.length === 0) warnings.push({ code: 'no-basis' });
  if (tidy(input.settings.statute) === '') warnings.push({ code: 'no-statute' });
  if (yearOf(input).guessed) warnings.push({ code: 'year-guessed' });
  const external = new Set(rows.flatMap(({ mentor }) => (mentor?.external ? [tidy(mentor.name)] : [])));
  return [...warnings, ...[...external].map((name): OrderWarning => ({ code: 'external-mentor', name }))];
}
