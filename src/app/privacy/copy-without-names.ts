import type { CodedBookMade, PrivacyView } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { writeWorkbook } from '../../documents/workbook/write-workbook';
import { shortDate } from '../../domain/calendar/civil-date';
import { fingerprint } from '../../domain/fingerprint';
import { SOMEBODY } from '../../domain/privacy/hide-names';
import { CODED_SHEETS, type Coder, coder } from '../../sheets/personal';
import { changedCells } from '../../sheets/row-state';
import type { SheetSchema } from '../../sheets/schema';
import { privacyTexts as text } from '../../text/privacy';
import { placeOf, readBanks } from '../banks';
import { startAction } from '../journal';
import type { Ports } from '../ports';
import { isByCodes } from './by-codes';
import { codedSheets, knownPeople, tablesOf } from './coded-book';

type Row = Readonly<Record<string, unknown>>;

/** A cell that is personal, with what would stand there. */
interface Personal {
  readonly schema: SheetSchema;
  readonly row: number;
  readonly values: Row;
  readonly key: string;
  readonly coded: unknown;
}

/** Whether the book holds names, and where a book of codes seems to. One read for each sheet of a book of codes. */
export function openPrivacy(ports: Ports): Result<PrivacyView> {
  const banks = readBanks(ports);
  const byCodes = isByCodes(banks.settings);
  return done({
    byCodes,
    doubts: byCodes ? personalCells(ports.book, coder([])).map((cell) => lineOf(ports.book, cell)) : [],
    people: byCodes ? 0 : knownPeople(banks).length,
  });
}

/** Cells that would change when the names are hidden. */
function personalCells(book: Ports['book'], coding: Coder): Personal[] {
  return CODED_SHEETS.flatMap((schema) =>
    book.read(schema).rows.flatMap(({ row, values }) => {
      const now = values as Row;
      return changedCells(now, coding.row(schema, now)).map(
        ([key, coded]): Personal => ({ schema, row, values: now, key, coded }),
      );
    }),
  );
}

const lineOf = (
  book: Ports['book'],
  { schema, row, values, key }: Personal,
): PrivacyView['doubts'][number] => ({
  text: String(values[key]),
  place: placeOf(book.read(schema) as never, row, key as never),
});

/** Writes codes over names, telephones and mail of a book of codes. What stood there is kept nowhere. */
export function hidePersonal(ports: Ports): Result<{ text: string; lastAction: null }> {
  const { book } = ports;
  if (!isByCodes(readBanks(ports).settings)) return refuse('invalid', text.hasNames);
  const cells = personalCells(book, coder([]));
  if (cells.length === 0) return done({ text: text.nothingToHide, lastAction: null });
  const action = startAction(ports);
  for (const { schema, row, key, coded } of cells) book.update(schema, row, { [key]: coded } as never);
  action.finish(text.hideAction);
  return done({ text: text.hidden(cells.length), lastAction: null });
}

/**
 * A workbook of the whole book without names, telephones, mail and links, in a folder of its own. The key to the codes
 * is this book itself: it stays where it is.
 */
export function copyWithoutNames(ports: Ports): Result<CodedBookMade> {
  const { book, files } = ports;
  const banks = readBanks(ports);
  if (isByCodes(banks.settings)) return refuse('invalid', text.isCoded);
  const people = knownPeople(banks);
  const coding = coder(people);
  const tables = tablesOf(codedSheets(book, coding));
  const made = files.create({
    name: text.fileName(shortDate(banks.today)),
    folder: text.folder,
    bytes: writeWorkbook(tables),
    key: `coded-${fingerprint(JSON.stringify(tables))}`,
    as: 'workbook',
  });
  return done({ url: made.url, text: text.made(people.length), strangers: strangersOf(book, coding) });
}

/** Where somebody is named whom no bank has: the copy says «(имя)», and the curator may want to know. */
const strangersOf = (book: Ports['book'], coding: Coder): CodedBookMade['strangers'] =>
  personalCells(book, coding)
    .filter(({ coded }) => String(coded).includes(SOMEBODY))
    .map((cell) => lineOf(book, cell));
