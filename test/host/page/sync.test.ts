import { beforeEach, expect, test } from 'vitest';
import {
  applyOp,
  cellAt,
  type Mirror,
  mirrorOf,
  opOfEdit,
  putCell,
  sheetById,
} from '../../../host/book/mirror';
import type { BookOp, PageEdit } from '../../../host/book/snapshot';
import type { Answer, EditRequest, PageState } from '../../../host/book/wire';
import type { CellPlace } from '../../../host/page/follow-cell';
import { createSync, type Grid, type Link, type Sync, type SyncStatus } from '../../../host/page/sync';
import { sampleBook } from '../../e2e/sample-book';

/** The grid reduced to its cells. */
function gridOfCells() {
  let mirror: Mirror | undefined;
  const sheet = (id: number) => {
    const found = mirror && sheetById(mirror, id);
    if (!found) throw new Error(`no sheet ${id}`);
    return found;
  };
  const grid: Grid & {
    builds: number;
    hold: boolean;
    followed?: ((place: CellPlace) => CellPlace) | undefined;
    set(r: number, c: number, value: string): void;
    value(r: number, c: number): unknown;
  } = {
    builds: 0,
    hold: false,
    build(next, follow) {
      grid.followed = follow;
      grid.builds += 1;
      mirror = mirrorOf({ ...next, sheets: [], styles: [] });
      mirror.sheets = structuredClone(next.sheets);
    },
    patch: ({ sheetId, cells }) => {
      for (const { r, c, ...cell } of cells) putCell(sheet(sheetId), r, c, cell);
    },
    cell: (id, r, c) => cellAt(sheet(id), r, c),
    cells: (id) =>
      [...sheet(id).rows].flatMap(([r, row]) => [...row].map(([c, cell]) => ({ r, c, ...cell }))),
    editing: () => grid.hold,
    set: (r, c, value) => putCell(sheet(1), r, c, { value }),
    value: (r, c) => cellAt(sheet(1), r, c)?.value,
  };
  return grid;
}

/** Lets everything that is already decided happen. */
async function turns(): Promise<void> {
  for (let i = 0; i < 10; i += 1) await Promise.resolve();
}

/** A program whose answers the test lets go one by one. */
function programOf(book: Mirror) {
  let revision = 1;
  let epoch = 'e';
  const waiting: (() => void)[] = [];
  const requests: EditRequest[] = [];
  const program = {
    requests,
    broken: false,
    startAnew(name: string) {
      epoch = name;
    },
    fetched: 0,
    step(op: BookOp) {
      applyOp(book, op);
      revision += 1;
      return { from: revision - 1, to: revision, ops: [op] };
    },
    answerOne: async () => {
      await turns();
      waiting.shift()?.();
      await turns();
    },
    link: {
      sendEdits: (request: EditRequest) =>
        new Promise<Answer>((resolve, reject) => {
          requests.push(request);
          waiting.push(() => {
            if (program.broken) return reject(new Error('lost'));
            const ops = request.edits.map(opFor);
            const from = revision;
            for (const op of ops) applyOp(book, op);
            revision += 1;
            resolve({ ok: true, step: { from, to: revision, ops }, effects: [] });
          });
        }),
      fetchState: async () => {
        program.fetched += 1;
        return stateOf(book, revision, epoch);
      },
    } satisfies Link,
  };
  return program;
}

/** The program trims what is typed, to be told from the page's own copy. */
function opFor(edit: PageEdit): BookOp {
  if (edit.edit !== 'type') return opOfEdit(edit);
  return {
    op: 'cells',
    sheetId: edit.sheetId,
    cells: edit.cells.map(({ r, c, text }) => ({ r, c, value: text.trim() })),
  };
}

function stateOf(mirror: Mirror, revision: number, epoch = 'e'): PageState {
  const sheets = mirror.sheets.map(({ rows, columnStyles, ...sheet }) => ({
    ...sheet,
    columnStyles: {},
    cells: [...rows].flatMap(([r, row]) =>
      [...row].map(([c, { value }]) => ({ r, c, ...(value !== undefined && { v: value }) })),
    ),
  }));
  return {
    epoch,
    revision,
    book: { ...mirror, sheets, styles: [] },
    menu: null,
    save: { state: 'saved' },
  };
}

let grid: ReturnType<typeof gridOfCells>;
let program: ReturnType<typeof programOf>;
let sync: Sync;
let statuses: SyncStatus[];

beforeEach(() => {
  const book = mirrorOf(sampleBook());
  const state = stateOf(book, 1);
  grid = gridOfCells();
  program = programOf(mirrorOf(state.book));
  statuses = [];
  sync = createSync({
    grid,
    link: program.link,
    client: 'tab',
    onStatus: (status) => statuses.push(status),
    onAnswer: () => undefined,
    pause: async () => undefined,
  });
  sync.start(state);
});

function type(r: number, c: number, text: string): void {
  grid.set(r, c, text);
  sync.changed({ kind: 'cells', sheetId: 1, cells: [{ r, c, typed: text }] });
}

test('what the book made of typed text is put on the screen', async () => {
  type(7, 1, ' Н-06 ');
  await program.answerOne();
  expect(program.requests[0]?.edits).toEqual([
    { edit: 'type', sheetId: 1, cells: [{ r: 7, c: 1, text: ' Н-06 ' }] },
  ]);
  expect(grid.value(7, 1)).toBe('Н-06');
  expect(statuses).toEqual(['sending', 'settled']);
});

test('a late answer does not overwrite newer typing in the same cell', async () => {
  type(7, 1, 'first ');
  await Promise.resolve();
  type(7, 1, 'second ');
  await program.answerOne();
  expect(grid.value(7, 1)).toBe('second ');
  await program.answerOne();
  expect(grid.value(7, 1)).toBe('second');
  expect(program.requests.map(({ batch, base }) => [batch, base])).toEqual([
    [1, 1],
    [2, 1],
  ]);
});

test('a change of a script waits for edits on their way and is then shown', async () => {
  type(7, 1, 'mine');
  await Promise.resolve();
  const step = program.step({ op: 'cells', sheetId: 1, cells: [{ r: 8, c: 1, value: 'script' }] });
  sync.follow(step);
  expect(grid.value(8, 1)).toBeUndefined();
  await program.answerOne();
  expect([grid.value(7, 1), grid.value(8, 1)]).toEqual(['mine', 'script']);
});

test('an edit the book refused disappears from the screen', async () => {
  grid.set(2, 7, 'что-то');
  sync.changed({ kind: 'sheet', sheetId: 1 });
  await Promise.resolve();
  program.requests[0]?.edits.splice(0);
  await program.answerOne();
  expect(grid.value(2, 7)).toBe('действует');
});

test('a step that skips a number makes the page take the whole book', async () => {
  program.step({ op: 'cells', sheetId: 1, cells: [{ r: 8, c: 1, value: 'missed' }] });
  sync.follow(program.step({ op: 'cells', sheetId: 1, cells: [{ r: 9, c: 1, value: 'seen' }] }));
  await sync.settled();
  expect(program.fetched).toBe(1);
  expect([grid.value(8, 1), grid.value(9, 1)]).toEqual(['missed', 'seen']);
});

test('a lost answer is asked for again with the same number', async () => {
  program.broken = true;
  type(7, 1, 'mine');
  await program.answerOne();
  program.broken = false;
  await program.answerOne();
  expect(program.requests.map(({ batch }) => batch)).toEqual([1, 1]);
  expect(statuses).toEqual(['sending', 'lost', 'settled']);
});

test('the grid is not built anew while a cell is being edited, and is right after', () => {
  const before = grid.builds;
  grid.hold = true;
  sync.follow(program.step({ op: 'insertRows', sheetId: 1, at: 2, count: 1 }));
  expect(grid.builds).toBe(before);
  grid.hold = false;
  sync.editingDone();
  expect(grid.builds).toBe(before + 1);
  expect(grid.value(3, 1)).toBe('Н-01');
});

test('an own row is not put in a second time when its answer comes', async () => {
  sync.changed({ kind: 'edit', edit: { edit: 'insertRows', sheetId: 1, at: 3, count: 1 } });
  const before = grid.builds;
  await program.answerOne();
  expect(grid.builds).toBe(before);
});

test('a new cell that was filled, not typed, keeps the style of its column', async () => {
  sync.start({ ...stateOf(mirrorOf(sampleBook()), 1), book: sampleBook() });
  grid.set(9, 4, '007');
  sync.changed({ kind: 'cells', sheetId: 1, cells: [{ r: 9, c: 4 }] });
  await Promise.resolve();
  expect(program.requests[0]?.edits).toEqual([
    { edit: 'cells', sheetId: 1, cells: [{ r: 9, c: 4, value: '007', style: { numberFormat: '@' } }] },
  ]);
});

test('an edit goes out as one of the program it was made with, also after another run has begun', async () => {
  program.broken = true;
  type(7, 1, 'mine');
  await program.answerOne();
  program.startAnew('later');
  await sync.catchUp('later', 1);
  program.broken = false;
  await program.answerOne();
  type(8, 1, 'new');
  await program.answerOne();
  expect(program.requests.map(({ epoch }) => epoch)).toEqual(['e', 'e', 'later']);
});

test('the reader stays with the cell when others move it, and own rows do not move it twice', async () => {
  sync.changed({ kind: 'edit', edit: { edit: 'insertRows', sheetId: 1, at: 2, count: 1 } });
  await program.answerOne();
  sync.follow(program.step({ op: 'insertRows', sheetId: 1, at: 3, count: 2 }));
  expect(grid.followed?.({ sheetId: 1, r: 8, c: 4 })).toEqual({ sheetId: 1, r: 10, c: 4 });
  sync.follow(program.step({ op: 'deleteRows', sheetId: 1, at: 1, count: 9 }));
  expect(grid.followed?.({ sheetId: 1, r: 10, c: 4 })).toEqual({ sheetId: 1, r: 1, c: 4 });
  expect(grid.followed?.({ sheetId: 2, r: 10, c: 4 })).toEqual({ sheetId: 2, r: 10, c: 4 });
});
