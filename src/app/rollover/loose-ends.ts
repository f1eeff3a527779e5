import type { Place, RolloverLoose } from '../../contract/dto';
import { kindName } from '../../documents/kind-names';
import { grouped } from '../../domain/grouped';
import { within } from '../../domain/monitoring/facts';
import { isAtWork } from '../../domain/pairing/states';
import { isDoneItem } from '../../domain/rollover/pairs';
import { documents, programmes, surveys } from '../../sheets/all';
import { DOCUMENT_STATUS } from '../../sheets/lists';
import type { DocumentRow } from '../../sheets/office';
import type { ProgrammeItem } from '../../sheets/pairs';
import type { Table } from '../../sheets/table';
import { rolloverTexts as text } from '../../text/rollover';
import { type Banks, pairLabel, placeOf, readBanks, valuesOf } from '../banks';
import { stillToMake } from '../papers/wanted-papers';
import type { Book, Clock } from '../ports';

const MOST_LINES = 6;
/** What the head is asked for at the end of a year. */
const REPORTS = ['D36', 'D38', 'D49'];
const WAITING: readonly string[] = [DOCUMENT_STATUS.draft, DOCUMENT_STATUS.onSigning];

interface Line {
  readonly text: string;
  readonly place: Place | null;
}

/** What the year leaves unfinished, each with the place where it is mended. Nothing here keeps anybody from going on. */
export function looseEnds(ports: { readonly book: Book; readonly clock: Clock }): RolloverLoose[] {
  const { book } = ports;
  const banks = readBanks(ports);
  const papers = book.read(documents);
  return [
    part(text.loose.pairs, pairsAtWork(banks)),
    part(text.loose.programmes, unfinished(banks, valuesOf(book.read(programmes)))),
    part(text.loose.papers, waitingPapers(papers)),
    part(text.loose.reports, missingReports(papers, banks)),
    part(text.loose.surveys, missingSurveys(ports)),
  ].filter(({ lines }) => lines.length > 0);
}

const pairsAtWork = ({ pairs }: Banks): Line[] =>
  pairs.rows
    .filter(({ values }) => isAtWork(values))
    .map(({ row, values }) => ({
      text: pairLabel(values.mentor, values.mentee),
      place: placeOf(pairs, row, 'status'),
    }));

function unfinished({ pairs }: Banks, all: readonly ProgrammeItem[]): Line[] {
  const items = grouped(all, ({ pair }) => pair);
  return pairs.rows.flatMap(({ row, values }) => {
    const own = items.get(values.id) ?? [];
    const ready = own.filter(isDoneItem).length;
    if (!isAtWork(values) || ready === own.length) return [];
    const label = pairLabel(values.mentor, values.mentee);
    return [
      { text: text.loose.items(label, ready, own.length), place: placeOf(pairs, row, 'programmeDate') },
    ];
  });
}

const waitingPapers = (papers: Table<DocumentRow>): Line[] =>
  [...papers.rows.filter(({ values }) => WAITING.includes(values.status)), ...stillToMake(papers)].map(
    ({ row, values }) => ({
      text: text.loose.paper(values.title || values.kind, values.status),
      place: placeOf(papers, row, 'status'),
    }),
  );

function missingReports(papers: Table<DocumentRow>, { year }: Banks): Line[] {
  const made = valuesOf(papers).filter(
    ({ status, date }) =>
      status !== DOCUMENT_STATUS.needed &&
      status !== DOCUMENT_STATUS.cancelled &&
      within(date, { from: year.from, to: year.to }),
  );
  return REPORTS.filter((code) => !made.some(({ kind }) => kind === kindName(code))).map((code) => ({
    text: kindName(code),
    place: null,
  }));
}

const part = (title: string, lines: readonly Line[]): RolloverLoose => ({
  title,
  lines: lines.slice(0, MOST_LINES),
  more: Math.max(0, lines.length - MOST_LINES),
});

/** Mentees of working pairs who have not answered anything since the spring began. */
function missingSurveys(ports: { readonly book: Book; readonly clock: Clock }): Line[] {
  const banks = readBanks(ports);
  const spring = `${banks.year.start + 1}-03-01`;
  const answered = new Set(
    valuesOf(ports.book.read(surveys)).flatMap(({ person, date }) =>
      date !== null && date >= spring && date <= banks.year.to ? [person] : [],
    ),
  );
  const working = new Set(
    valuesOf(banks.pairs)
      .filter(isAtWork)
      .map(({ menteeId }) => menteeId),
  );
  return banks.mentees.rows
    .filter(({ values }) => working.has(values.id) && !answered.has(values.id))
    .map(({ row, values }) => ({ text: values.name, place: placeOf(banks.mentees, row, 'name') }));
}
