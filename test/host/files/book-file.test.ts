import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BookSnapshot } from '../../../host/book/snapshot';
import {
  type BookFile,
  type BookFileEvent,
  type BookFileOptions,
  openBook,
} from '../../../host/files/book-file';
import { exceltsStore } from '../../../host/files/xlsx-store';
import { bookWithCells, meaning } from './books';

let folder: string;
let path: string;
let events: BookFileEvent[];
let today: Date;
let open: BookFile[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'книга-'));
  path = join(folder, 'Наставник.xlsx');
  events = [];
  today = new Date(2026, 10, 21, 14, 5);
  open = [];
});

afterEach(async () => {
  for (const file of open) await file.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A book of three rows; `second` and `third` are what stands in B2 and B3. */
const book = (second: string, third = 'Б') =>
  bookWithCells([
    { r: 1, c: 1, v: 'Код' },
    { r: 2, c: 1, v: 'П-1' },
    { r: 2, c: 2, v: second },
    { r: 3, c: 1, v: 'П-2' },
    { r: 3, c: 2, v: third },
  ]);

async function start(options: Partial<BookFileOptions> = {}): Promise<BookFile> {
  const file = await openBook(path, {
    store: exceltsStore,
    backupFolder: join(folder, '.наставник', 'копии'),
    initial: () => book('А'),
    onEvent: (event) => void events.push(event),
    now: () => today,
    everyMs: 0,
    ...options,
  });
  open.push(file);
  return file;
}

const onDisk = async (file = path) => exceltsStore.read(new Uint8Array(readFileSync(file)));
const outside = async (changed: BookSnapshot) => writeFileSync(path, await exceltsStore.write(changed));
const codes = () => events.map(({ finding }) => finding.code);
const visible = () =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();

describe('saving the book', () => {
  it('makes the file when there is none', async () => {
    const file = await start();
    expect(meaning(await onDisk())).toEqual(meaning(book('А')));
    expect(meaning(file.book())).toEqual(meaning(book('А')));
  });

  it('refuses a missing file when it may not make one, naming it', async () => {
    await expect(openBook(path, { store: exceltsStore, backupFolder: folder })).rejects.toMatchObject({
      code: 'missing',
      message: expect.stringContaining('«Наставник.xlsx»'),
    });
  });

  it('writes the last of many states, in few writings', async () => {
    let writings = 0;
    const store = {
      ...exceltsStore,
      write: (state: BookSnapshot) => {
        writings += 1;
        return exceltsStore.write(state);
      },
    };
    const file = await start({ store });
    writings = 0;
    for (let i = 1; i <= 50; i++) file.saveBook(book(`состояние ${i}`));
    await file.flush();
    expect(meaning(await onDisk())).toEqual(meaning(book('состояние 50')));
    expect(writings).toBe(1);
  });

  it('writes a state asked for during a writing too', async () => {
    let late = (): void => {};
    const store = {
      ...exceltsStore,
      write: (state: BookSnapshot) => {
        late();
        return exceltsStore.write(state);
      },
    };
    const file = await start({ store });
    late = () => {
      late = () => {};
      file.saveBook(book('второе'));
    };
    file.saveBook(book('первое'));
    await file.flush();
    await file.flush();
    expect(meaning(await onDisk())).toEqual(meaning(book('второе')));
  });

  it('leaves nothing but the book behind', async () => {
    const file = await start();
    file.saveBook(book('новое'));
    await file.flush();
    expect(visible()).toEqual(['Наставник.xlsx']);
    expect(readdirSync(folder)).toEqual(expect.not.arrayContaining([expect.stringContaining('.tmp')]));
  });

  it('keeps one copy a day, as the book was before that day, and ten at most', async () => {
    const file = await start();
    for (let day = 1; day <= 12; day++) {
      today = new Date(2026, 10, day, 9);
      for (const part of ['утро', 'вечер']) {
        file.saveBook(book(`${part} ${day}`));
        await file.flush();
      }
    }
    const copies = readdirSync(join(folder, '.наставник', 'копии')).sort();
    expect(copies).toHaveLength(10);
    expect([copies[0], copies[9]]).toEqual(['Наставник 2026-11-03.xlsx', 'Наставник 2026-11-12.xlsx']);
    expect(meaning(await onDisk(join(folder, '.наставник', 'копии', copies[9]!)))).toEqual(
      meaning(book('вечер 11')),
    );
  });

  it('reports a writing that fails once, keeps the state and writes it when it can', async () => {
    let full = false;
    const noSpace = () => Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
    const file = await start({
      store: { ...exceltsStore, write: (state) => (full ? noSpace() : exceltsStore.write(state)) },
    });
    full = true;
    file.saveBook(book('новое'));
    await file.flush();
    await file.check();
    expect(codes()).toEqual(['no-space']);
    expect(meaning(file.book())).toEqual(meaning(book('новое')));
    full = false;
    await file.check();
    expect(codes()).toEqual(['no-space', 'saved-again']);
    expect(meaning(await onDisk())).toEqual(meaning(book('новое')));
  });
});

describe('a book held open by another program', () => {
  const beside = () => join(folder, 'Наставник (не сохранено, файл открыт).xlsx');

  it.each(['~$Наставник.xlsx', '~$ставник.xlsx', '.~lock.Наставник.xlsx#'])(
    'is known by %s',
    async (mark) => {
      const file = await start();
      const before = readFileSync(path);
      writeFileSync(join(folder, mark), '');
      file.saveBook(book('новое'));
      await file.flush();
      expect(readFileSync(path)).toEqual(before);
      expect(meaning(await onDisk(beside()))).toEqual(meaning(book('новое')));
      expect(codes()).toEqual(['held-open']);
      expect(events[0]?.finding.message).toContain('«Наставник.xlsx» открыт');

      rmSync(join(folder, mark));
      await file.check();
      expect(meaning(await onDisk())).toEqual(meaning(book('новое')));
      expect(existsSync(beside())).toBe(false);
      expect(codes()).toEqual(['held-open', 'saved-again']);
    },
  );

  it('is told about once, however many changes follow', async () => {
    const file = await start();
    writeFileSync(join(folder, '~$Наставник.xlsx'), '');
    for (const state of ['раз', 'два', 'три']) {
      file.saveBook(book(state));
      await file.flush();
      await file.check();
    }
    expect(codes()).toEqual(['held-open']);
    expect(meaning(await onDisk(beside()))).toEqual(meaning(book('три')));
  });

  it('gets what was typed there and here when it is closed', async () => {
    const file = await start();
    writeFileSync(join(folder, '~$Наставник.xlsx'), '');
    file.saveBook(book('наше'));
    await file.flush();
    await outside(book('А', 'их'));
    rmSync(join(folder, '~$Наставник.xlsx'));
    await file.check();
    expect(meaning(await onDisk())).toEqual(meaning(book('наше', 'их')));
    expect(codes()).toEqual(['held-open', 'merged', 'saved-again']);
  });

  it('leaves a word about changes that stayed beside it last time', async () => {
    await start();
    writeFileSync(beside(), await exceltsStore.write(book('прошлое')));
    await start();
    await Promise.resolve();
    expect(codes()).toEqual(['saved-beside']);
    expect(existsSync(beside())).toBe(true);
  });
});

describe('a book changed outside', () => {
  it('is shown anew when nothing was changed here', async () => {
    const file = await start();
    await outside(book('их'));
    await file.check();
    expect(codes()).toEqual(['changed-outside']);
    expect(meaning(events[0]!.book!)).toEqual(meaning(book('их')));
    expect(meaning(file.book())).toEqual(meaning(book('их')));
  });

  it('is not shown anew when it was only touched', async () => {
    const file = await start();
    writeFileSync(path, readFileSync(path));
    await file.check();
    expect(codes()).toEqual([]);
  });

  it('is joined with changes made here', async () => {
    const file = await start();
    await outside(book('А', 'их'));
    file.saveBook(book('наше'));
    await file.flush();
    expect(meaning(await onDisk())).toEqual(meaning(book('наше', 'их')));
    expect(codes()).toEqual(['merged']);
    expect(meaning(events[0]!.book!)).toEqual(meaning(book('наше', 'их')));
    expect(visible()).toEqual(['Наставник.xlsx']);
  });

  it('is kept aside when both changed the same cell, and the cell is named', async () => {
    const file = await start();
    await outside(book('их'));
    file.saveBook(book('наше'));
    await file.flush();
    const aside = 'Наставник (изменено вне программы 2026-11-21 14-05).xlsx';
    expect(visible()).toEqual([aside, 'Наставник.xlsx'].sort());
    expect(meaning(await onDisk())).toEqual(meaning(book('наше')));
    expect(meaning(await onDisk(join(folder, aside)))).toEqual(meaning(book('их')));
    expect(events[0]?.differences).toEqual([{ sheet: 'Лист', cell: 'B2' }]);
    expect(events[0]?.finding.message).toContain('лист «Лист», B2');
  });

  it('is kept aside when it cannot be read, and ours is written', async () => {
    const file = await start();
    writeFileSync(path, 'не таблица');
    file.saveBook(book('наше'));
    await file.flush();
    expect(codes()).toEqual(['kept-aside']);
    expect(meaning(await onDisk())).toEqual(meaning(book('наше')));
    expect(
      readFileSync(join(folder, visible().find((name) => name.includes('вне программы'))!), 'utf8'),
    ).toBe('не таблица');
  });

  it('is complained about only when it stays unreadable', async () => {
    const file = await start();
    writeFileSync(path, 'половина');
    await file.check();
    expect(codes()).toEqual([]);
    await file.check();
    await file.check();
    expect(codes()).toEqual(['not-xlsx']);
  });

  it('is missed once when it is renamed, and written anew at the next change', async () => {
    const file = await start();
    renameSync(path, join(folder, 'Другое имя.xlsx'));
    await file.check();
    await file.check();
    expect(codes()).toEqual(['missing']);
    file.saveBook(book('новое'));
    await file.flush();
    expect(meaning(await onDisk())).toEqual(meaning(book('новое')));
  });

  it('keeps outside changes although the caller saves an older state before it has taken the new one', async () => {
    let take = (): void => {};
    const file = await start({
      onEvent: (event) => (event.book ? new Promise<void>((resolve) => (take = resolve)) : undefined),
    });
    await outside(book('А', 'их'));
    await file.check();
    file.saveBook(book('наше'));
    await file.flush();
    expect(meaning(await onDisk())).toEqual(meaning(book('наше', 'их')));
    take();
    await Promise.resolve();
    await Promise.resolve();
    file.saveBook(book('наше', 'Б'));
    await file.flush();
    expect(meaning(await onDisk())).toEqual(meaning(book('наше', 'Б')));
  });

  it('is noticed without being asked', async () => {
    const seen = new Promise<BookFileEvent>(
      (resolve) => void start({ everyMs: 20, onEvent: resolve }).then(() => outside(book('их'))),
    );
    expect((await seen).finding.code).toBe('changed-outside');
  });
});

describe('a folder that cannot be written', () => {
  it('is told about in plain words', async () => {
    const file = await start();
    rmSync(path);
    mkdirSync(path);
    file.saveBook(book('новое'));
    await file.flush();
    expect(codes()).toHaveLength(1);
    expect(events[0]?.finding.message).toMatch(/Файл «Наставник\.xlsx» не записан/);
  });
});
