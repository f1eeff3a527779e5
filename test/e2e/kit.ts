import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import type { MirrorCell, MirrorSheet } from '../../host/book/mirror';
import type { Rect } from '../../host/book/snapshot';
import { a1ToRect } from '../../host/files/xlsx/a1';
import { exceltsStore } from '../../host/files/xlsx-store';
import { type EditionSetup, type RunningEdition, startEdition } from './edition';
import { sampleBook } from './sample-book';
import { sampleScript } from './sample-script';

export interface TestServer extends RunningEdition {
  /** A cell of the first sheet as it is on disk. */
  cell(address: string): Promise<MirrorCell | undefined>;
  value(address: string): Promise<unknown>;
  /** Its number format, from its column when the cell has no style of its own. */
  format(address: string): Promise<string | undefined>;
  /** Values of a rectangle of the first sheet, row by row. */
  values(address: string): Promise<unknown[][]>;
}

/** The edition over a small book, with a script of the test's own, an order and an unsent letter in the folder. */
export async function startTestServer(setup: EditionSetup = {}): Promise<TestServer> {
  const folder = setup.folder ?? (await sampleFolder());
  const running = await startEdition({ addon: sampleScript(), ...setup, folder });
  const mentors = () => running.sheet('Наставники');
  const cell = async (address: string) => {
    const { row, column } = rectOf(address);
    return (await mentors()).rows.get(row)?.get(column);
  };
  return {
    ...running,
    cell,
    value: async (address) => (await cell(address))?.value,
    async format(address) {
      const style = (await cell(address))?.style ?? (await mentors()).columnStyles[rectOf(address).column];
      return style?.numberFormat;
    },
    values: async (address) => valuesIn(await mentors(), address),
  };
}

/** Values of a rectangle, row by row; an empty cell is `undefined`. */
export function valuesIn(sheet: MirrorSheet, address: string): unknown[][] {
  const { row, column, rows, columns } = rectOf(address);
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => sheet.rows.get(row + i)?.get(column + j)?.value),
  );
}

/** `B2` or `B2:D7`. */
function rectOf(address: string): Rect {
  const rect = a1ToRect(address);
  if (!rect) throw new Error(`not an address: ${address}`);
  return rect;
}

async function sampleFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'page-test-'));
  const put = (path: string, content: Uint8Array | string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const paragraph = (line: string) =>
    new Paragraph({ children: [new TextRun({ text: line, font: 'Times New Roman', size: 28 })] });
  const lines = [
    'ПРИКАЗ № 57-ОД',
    'О закреплении пар наставников',
    'Закрепить за Ким Верой Ивановной наставника.',
  ];
  const order = new Document({ sections: [{ children: lines.map(paragraph) }] });
  put('Наставник.xlsx', await exceltsStore.write(sampleBook()));
  put('Приказы/Приказ 57-ОД.docx', await Packer.toBuffer(order));
  put(
    'Исходящие письма/2026-09-02 Сроки на этой неделе — curator@example.org.eml',
    'To: curator@example.org',
  );
  put('secret.txt', 'not listed');
  return folder;
}
