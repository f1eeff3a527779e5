import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { BookSnapshot } from '../../book/snapshot';
import { exceltsStore } from '../../files/xlsx-store';
import { grownBook, SIZES } from './big-book';
import { medianMs } from './measure';
import type { Section } from './table';

const RUNS = 3;

/** Writing and reading the book's file. The baseline is another library with values alone: no formats, no rules. */
export async function filesSection(sample: BookSnapshot): Promise<Section> {
  const rows: Section['rows'][number][] = [];
  for (const size of SIZES) {
    const book = grownBook(sample, size);
    const bytes = await exceltsStore.write(book);
    const write = await medianMs(RUNS, () => exceltsStore.write(book));
    const read = await medianMs(RUNS, () => exceltsStore.read(bytes));
    const sheets = valuesOf(book);
    const values = await writeXlsx({ sheets });
    const plainWrite = await medianMs(RUNS, () => writeXlsx({ sheets }));
    const plainRead = await medianMs(RUNS, () => readXlsx(values));
    const common = { people: size.people, cells: cellsOf(book), 'file, kB': bytes.length / 1024 };
    rows.push(
      { work: 'write', ...common, ms: write, 'values alone, ms': plainWrite, ratio: write / plainWrite },
      { work: 'read', ...common, ms: read, 'values alone, ms': plainRead, ratio: read / plainRead },
    );
  }
  return { title: `The book as .xlsx, median of ${RUNS}`, rows };
}

const cellsOf = ({ sheets }: BookSnapshot): number =>
  sheets.reduce((sum, { cells }) => sum + cells.length, 0);

type Values = (string | number | boolean | null)[][];

const valuesOf = ({ sheets }: BookSnapshot): { name: string; rows: Values }[] =>
  sheets.map(({ name, cells }) => {
    const rows: Values = [];
    for (const { r, c, v = null } of cells) {
      rows[r - 1] ??= [];
      rows[r - 1]![c - 1] = v;
    }
    return { name, rows: Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null)) };
  });
