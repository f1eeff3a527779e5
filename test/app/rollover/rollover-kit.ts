import type { BookSnapshot } from '../../../host/book/snapshot';
import type { StoredFile } from '../../../host/realm/protocol';
import type { Input } from '../../../src/contract/api';
import type { RolloverChoices, RolloverMade } from '../../../src/contract/dto';
import { SHEETS } from '../../../src/sheets/all';
import { type School, sheetRows } from '../../kit/school';
import { sheetOf } from '../sample-kit';

export const AS_PROPOSED: RolloverChoices = { pairs: [], term: null, people: [], mentors: [] };

export const FROM = '2026/2027';

/** Keeps the year and writes the new one, as the last button does. */
export async function rolledOver(school: School, choices = AS_PROPOSED): Promise<RolloverMade> {
  const { archive, url } = await school.value('rollover.archive', { from: FROM, choices });
  return school.value('rollover.make', { from: FROM, archive, url, choices });
}

export const makeInput = (
  archived: { archive: string; url: string },
  choices = AS_PROPOSED,
): Input<'rollover.make'> => ({ from: FROM, archive: archived.archive, url: archived.url, choices });

/** What the sheets say, by name; the journal, which tells of every action, left out. Rows end with their last value. */
export function contents(book: BookSnapshot): Record<string, unknown[][]> {
  const ours = SHEETS.map(({ name }) => name).filter((name) => name !== 'Журнал');
  return Object.fromEntries(
    book.sheets
      .filter(({ name }) => ours.includes(name))
      .map((sheet) => [sheet.name, trimmed(sheetRows(sheet))]),
  );
}

function trimmed(rows: unknown[][]): unknown[][] {
  const ends = <T>(list: readonly T[], empty: (one: T) => boolean): T[] => {
    const kept = [...list];
    while (kept.length > 0 && empty(kept[kept.length - 1]!)) kept.pop();
    return kept;
  };
  return ends(
    rows.map((row) => ends(row, (value) => value === '')),
    (row) => row.length === 0,
  );
}

/** Rows of a sheet by their headers. */
export function rowsOf(book: BookSnapshot, sheet: string): Record<string, unknown>[] {
  const [headers = [], ...rows] = trimmed(sheetRows(sheetOf(book, sheet)));
  return rows.map((row) => Object.fromEntries(headers.map((header, at) => [String(header), row[at] ?? ''])));
}

/** The kept books in the folder. */
export const archivesOf = ({ bridge }: School): { file: StoredFile; content: string }[] =>
  [...bridge.fileContents.values()].filter(({ file }) => file.name.startsWith('Наставник '));

/** 20 August 2027, noon in Moscow: when a year is usually closed. */
export const AUGUST = Date.UTC(2027, 7, 20, 9);

/** The same school on a day in August: its calls are made then. */
export function inAugust(school: School): School {
  const call: School['call'] = async (method, input) => {
    const reply = await school.runtime.request({
      kind: 'run',
      fn: 'sidebarCall',
      trigger: 'call',
      authMode: 'FULL',
      args: [JSON.stringify({ method, input })],
      user: 'curator@school.example',
      now: AUGUST,
    });
    if (!reply.ok) throw new Error(reply.error?.message);
    return { ...JSON.parse(reply.value as string), reply };
  };
  return {
    ...school,
    call,
    async value(method, input) {
      const result = await call(method, input);
      if (!result.ok)
        throw new Error(`${result.error.code}: ${result.error.message} ${result.error.details.join('; ')}`);
      return result.value;
    },
  };
}

export function setting(book: BookSnapshot, title: string): unknown {
  const row = sheetRows(sheetOf(book, 'Настройки')).find((cells) => cells.includes(title))!;
  return row[row.indexOf(title) + 1];
}
