import type { Input, Output } from '../../contract/api';
import type { Reader, ReadersCard } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { acquaintWith } from '../../documents/acquaintance';
import { linesOfField, personTyped } from '../../documents/card-answers';
import type { CardField } from '../../documents/kind';
import { kindName } from '../../documents/kind-names';
import { PAPER_KINDS } from '../../documents/kinds/all';
import type { PersonFacts } from '../../documents/name-book';
import { curatorOf } from '../../documents/office';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { comparable } from '../../domain/nearest';
import { isGone } from '../../domain/pairing/facts';
import { readAcquainted, withMarks } from '../../domain/papers/acquainted';
import { documents } from '../../sheets/all';
import { DOCUMENT_STATUS } from '../../sheets/lists';
import type { DocumentRow } from '../../sheets/office';
import type { TableRow } from '../../sheets/table';
import { appTexts } from '../../text/app';
import { readerTexts } from '../../text/readers';
import { type Banks, isNamed, placeOf, readBanks, rowById } from '../banks';
import { startAction } from '../journal';
import type { Ports } from '../ports';
import { type PaperPeople, peopleOnPaper } from './paper-people';

/** Codes of the people a document is about: of its pairs, and its own. */
function peopleOfSubjects(banks: Banks, subjects: readonly string[]): readonly string[] {
  const pairs = new Map(banks.pairs.rows.map(({ values }) => [values.id, values]));
  const mentors = subjects.map((id) => pairs.get(id)?.mentorId ?? id);
  const mentees = subjects.map((id) => pairs.get(id)?.menteeId ?? '');
  return [...new Set([...mentors, ...mentees])].filter((id) => id !== '');
}

/** A person with the word that a mark in the register calls them by: the code, or the name of a stranger. */
type KeyedPerson = PersonFacts & { readonly key: string };

/** Everybody who takes part: the statute is for all of them. */
const everybody = ({ mentors, mentees }: Banks): readonly string[] =>
  [...mentors.rows, ...mentees.rows]
    .filter(({ values }) => isNamed(values) && !isGone(values))
    .map(({ values }) => values.id);

/** Who the answers of a card name in their questions about people: by a code, or «ФИО, должность» as typed. */
function namedInAnswers(row: DocumentRow, named: PaperPeople): readonly KeyedPerson[] {
  const fields = fieldsOf(row.answers);
  const asked = PAPER_KINDS.flatMap(({ kind, card }) =>
    (card as readonly CardField[])
      .filter(({ type }) => type === 'person' || type === 'people')
      .flatMap(({ id }) => [...(kindName(kind) === row.kind ? [id] : []), `${kind}:${id}`]),
  );
  return [...new Set(asked)].flatMap((key) =>
    linesOfField(fields[key]).map((line): KeyedPerson => {
      const known = named.person(line);
      const typed = personTyped(line);
      return known ? { ...known, key: line } : { ...typed, key: typed.name };
    }),
  );
}

/** Answers that the register keeps of a card; none of a cell that somebody wrote into. */
function fieldsOf(kept: string): Readonly<Record<string, string>> {
  try {
    const { fields = {} } = JSON.parse(kept) as { fields?: Record<string, string> };
    return fields;
  } catch {
    return {};
  }
}

/** Those the document itself says something of: of its pairs, and named on its card. */
export function peopleOfDocument(banks: Banks, named: PaperPeople, row: DocumentRow): readonly KeyedPerson[] {
  const codes = row.kind === kindName('D02') ? everybody(banks) : peopleOfSubjects(banks, row.subjects);
  const own = codes.flatMap((id) => {
    const facts = named.person(id);
    return facts === null ? [] : [{ ...facts, key: id }];
  });
  return [...own, ...namedInAnswers(row, named)];
}

/** The curator, the people of the document, and whoever else has a mark; each once. */
function readersOf(banks: Banks, named: PaperPeople, row: DocumentRow): readonly Reader[] {
  const { known } = readAcquainted(row.acquainted);
  const signedBy = new Map(known.map(({ person, date }) => [person, date]));
  const own = peopleOfDocument(banks, named, row);
  const curator = curatorOf(banks.settings);
  const inBank = own.some(({ name }) => comparable(name) === comparable(curator.name));
  const people: readonly KeyedPerson[] = [
    ...(inBank ? [] : [{ ...curator, key: curator.name.trim() }]),
    ...own,
  ];
  const listed = new Set(people.map(({ key }) => key));
  const others = known
    .filter(({ person }) => !listed.has(person))
    .map(({ person }) => ({ ...named.someone(person, person), key: person }));
  return (acquaintWith([...people, ...others]) as typeof people).map(({ key, name, position }) => ({
    person: key,
    name,
    position,
    signed: signedBy.get(key) ?? null,
  }));
}

/** Who must read the document, with the marks there are. Six reads, no writes. */
export function openReaders(ports: Ports, { id }: Input<'readers.open'>): Result<ReadersCard> {
  const banks = readBanks(ports);
  const register = ports.book.read(documents);
  const known = rowById(register, id);
  if (!known) return refuse('not-found', appTexts.noDocument);
  const { title, number, date, status, acquainted } = known.values;
  if (status === DOCUMENT_STATUS.draft || status === DOCUMENT_STATUS.needed)
    return refuse('blocked', readerTexts.draft);
  const named = peopleOnPaper(banks, date ?? banks.today);
  return done({
    id,
    title,
    number,
    date,
    today: banks.today,
    readers: readersOf(banks, named, known.values),
    other: readAcquainted(acquainted).other,
    place: placeOf(register, known.row, 'acquainted'),
  });
}

/** Marks of those who signed; a day before the document or after today is refused, and nothing is written. */
export function saveReaders(
  ports: Ports,
  { id, marks }: Input<'readers.save'>,
): Result<Output<'readers.save'>> {
  const { book } = ports;
  book.need(documents);
  const banks = readBanks(ports);
  const known = rowById(book.read(documents), id);
  if (!known) return refuse('not-found', appTexts.noDocument);
  const named = peopleOnPaper(banks, known.values.date ?? banks.today);
  const wrong = wrongDay(known, marks, named, banks.today);
  if (wrong !== null) return refuse('invalid', wrong, 'marks');
  const days = marks.map(({ person, signed }) => ({ person, date: signed as CivilDate | null }));
  const acquainted = withMarks(known.values.acquainted, days);
  const action = startAction(ports);
  action.update(documents, known.row, known.values, { acquainted: [...acquainted] });
  const text = readerTexts.saved(known.values.title, readAcquainted(acquainted).known.length);
  return done({ lastAction: action.finish(text) });
}

function wrongDay(
  { values }: TableRow<DocumentRow>,
  marks: Input<'readers.save'>['marks'],
  named: PaperPeople,
  today: CivilDate,
): string | null {
  for (const { person, signed } of marks) {
    if (signed === null) continue;
    const { name } = named.someone(person, person);
    if (signed > today) return readerTexts.ahead(name);
    if (values.date !== null && signed < values.date) return readerTexts.tooEarly(name, values.date);
  }
  return null;
}
