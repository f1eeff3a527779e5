import type { RolloverChoices } from '../../../src/contract/dto';
import type { BookSnapshot, CellSnapshot } from '../../book/snapshot';
import { grownBook, withRows } from './big-book';
import { googleSeconds } from './latency';
import { elapsedMs } from './measure';
import { openStand } from './stand';
import type { Section } from './table';

/** 20 August 2027, noon in Moscow: when a year is usually closed. */
const AUGUST = Date.UTC(2027, 7, 20, 9);
const PEOPLE = 300;
const PLAN_ROWS = 100;
const CHOICES: RolloverChoices = { pairs: [], term: null, people: [], mentors: [] };
const FROM = '2026/2027';

/** A book of three hundred people with a full year in it and two years in the register. */
export function yearBook(sample: BookSnapshot): BookSnapshot {
  const people = grownBook(sample, { people: PEOPLE, planRows: PLAN_ROWS });
  const full = Object.entries({
    Программы: 600,
    Встречи: 1500,
    Анкеты: 2000,
    Мероприятия: 60,
    Документы: 300,
  });
  const book = full.reduce((was, [sheet, rows]) => withRows(was, sheet, rows), people);
  return withEarlierYears(book, ['2024/2025', '2025/2026'], PEOPLE);
}

/** Rows of closed years in «Реестр»: year, code, name, role. */
function withEarlierYears(book: BookSnapshot, years: readonly string[], rows: number): BookSnapshot {
  const cells = years.flatMap((year, at) =>
    Array.from({ length: rows }, (_, index): CellSnapshot[] =>
      [year, `М-${index + 1}`, `Участник ${index + 1}`, 'наставляемый'].map((v, column) => ({
        r: 2 + at * rows + index,
        c: column + 1,
        v,
      })),
    ).flat(),
  );
  const sheets = book.sheets.map((sheet) =>
    sheet.name === 'Реестр'
      ? { ...sheet, cells: [...sheet.cells.filter(({ r }) => r === 1), ...cells], rowCount: 2_000 }
      : sheet,
  );
  return { ...book, sheets };
}

/** The step to the next year and the way back, on a book of three years. */
export async function rolloverSection(sample: BookSnapshot): Promise<Section> {
  const stand = await openStand(undefined, AUGUST);
  await stand.load(yearBook(sample));
  const rows: Section['rows'][number][] = [];
  const timed = async <T>(work: string, act: () => Promise<T>): Promise<T> => {
    let value: T;
    const ms = await elapsedMs(async () => {
      value = await act();
    });
    const { counts, calls } = stand.last();
    rows.push({
      ...{
        work,
        ms,
        reads: counts.reads,
        writes: counts.writes,
        creates: counts.creates,
        exports: counts.exports,
      },
      'on Google, s (estimate)': googleSeconds(calls).most,
    });
    return value!;
  };
  await timed('look at it', () => stand.ask('rollover.open', { choices: CHOICES }));
  const kept = await timed('keep the year', () =>
    stand.ask('rollover.archive', { from: FROM, choices: CHOICES }),
  );
  const { archive, url } = kept;
  const made = await timed('write the next', () =>
    stand.ask('rollover.make', { from: FROM, archive, url, choices: CHOICES }),
  );
  await timed('take it back', () => stand.ask('action.undo', { id: made.lastAction!.id }));
  return {
    title: `The next school year of ${PEOPLE} people, three years in the register`,
    notes: ['ms: in the local realm. On Google: added up from published figures, not measured there.'],
    rows,
  };
}
