import {
  applyOp,
  cellAt,
  copyMirror,
  type Mirror,
  type MirrorCell,
  type MirrorSheet,
  mirrorOf,
  opOfEdit,
  putCell,
  sheetById,
} from '../book/mirror';
import type { CellPatch, PageEdit, TypedCell } from '../book/snapshot';
import type { Answer, EditRequest, PageState, Step } from '../book/wire';
import { differenceBetween, type SheetPatch, sameCell } from './diff';
import { type CellPlace, followCell } from './follow-cell';

/** What a person did in the grid, as the grid tells it. Coordinates are those after the change. */
export type GridChange =
  | { kind: 'cells'; sheetId: number; cells: { r: number; c: number; typed?: string }[] }
  | { kind: 'edit'; edit: Exclude<PageEdit, { edit: 'type' | 'cells' }> }
  /** Anything the grid has no word for: the sheet has to be compared cell by cell. */
  | { kind: 'sheet'; sheetId: number };

/** The spreadsheet on the screen, reduced to what keeping it in step needs. */
export interface Grid {
  /** `follow` tells where a cell shown until now is in this book: the reader stays with it. */
  build(mirror: Mirror, follow?: (place: CellPlace) => CellPlace): void;
  patch(patch: SheetPatch): void;
  cell(sheetId: number, r: number, c: number): MirrorCell | undefined;
  cells(sheetId: number): CellPatch[];
  /** True while a cell's editor is open or keys come in: the grid must not be built anew under the typing hand. */
  editing(): boolean;
}

export interface Link {
  /** Resolves with the answer; rejects when the program cannot be reached. */
  sendEdits(request: EditRequest): Promise<Answer>;
  fetchState(): Promise<PageState>;
}

export type SyncStatus = 'settled' | 'sending' | 'lost';

export interface SyncOptions {
  grid: Grid;
  link: Link;
  client: string;
  /** Told whenever edits start or stop waiting. */
  onStatus(status: SyncStatus): void;
  /** Shows what an edit's own `onEdit` asked for, or the sentence that refused it. */
  onAnswer(answer: Answer): void;
  /** Waits before the next try after a lost connection. */
  pause(): Promise<void>;
}

/** Keeps the grid and the book in step. */
export interface Sync {
  start(state: PageState): void;
  /** A person changed the grid. */
  changed(change: GridChange): void;
  /** The book moved on, here or elsewhere. */
  follow(step: Step): void;
  /** Takes the whole book anew when the page does not stand where the program is. */
  catchUp(epoch: string, revision: number): Promise<void>;
  /** The person has stopped editing: what waited for it can be shown. */
  editingDone(): void;
  /** Number of edits the program has not confirmed yet. */
  pending(): number;
  /** Resolves when nothing waits any more. */
  settled(): Promise<void>;
}

/** A cell without a style of its own has that of its column, which the grid does not repeat in it. */
function inColumn(cell: MirrorCell | undefined, sheet: MirrorSheet, c: number): MirrorCell | undefined {
  const columnStyle = sheet.columnStyles[c];
  return cell && columnStyle ? { ...cell, style: { ...columnStyle, ...cell.style } } : cell;
}

/**
 * Two mirrors: `book` follows the program step by step; `shown` is what the grid displays, including edits on
 * their way. Edits go out one batch at a time, kept until answered. Only when none is left is the difference
 * between the two put on the screen, so a late answer never overwrites newer typing.
 */
export function createSync({ grid, link, client, onStatus, onAnswer, pause }: SyncOptions): Sync {
  let epoch = '';
  let book: Mirror | undefined;
  let shown: Mirror | undefined;
  let revision = 0;
  /** What `shown` grew from: edits are made against it. */
  let seen = { epoch: '', base: 0 };
  let batch = 0;
  const queue: PageEdit[] = [];
  let sending: Promise<void> | undefined;
  let catching: Promise<void> | undefined;
  /** Steps since `seen`, and which of them (by their `from`) are answers to this page. */
  let news: Step[] = [];
  const own = new Set<number>();
  const unread = new Set<number>();

  function start(state: PageState): void {
    take(state);
    if (book) shown = copyMirror(book);
    seen = { epoch, base: revision };
    if (shown) grid.build(shown);
  }

  function take(state: PageState): void {
    epoch = state.epoch;
    revision = state.revision;
    book = mirrorOf(state.book);
    news = [];
  }

  function changed(change: GridChange): void {
    if (!shown) return;
    if (change.kind === 'sheet') unread.add(change.sheetId);
    else if (change.kind === 'edit') {
      applyOp(shown, opOfEdit(change.edit));
      queue.push(change.edit);
    } else queueCells(shown, change.sheetId, change.cells);
    sending ??= Promise.resolve().then(send);
  }

  function queueCells(
    mirror: Mirror,
    sheetId: number,
    touched: { r: number; c: number; typed?: string }[],
  ): void {
    const sheet = sheetById(mirror, sheetId);
    if (!sheet) return;
    const typed: TypedCell[] = [];
    const valued: CellPatch[] = [];
    for (const { r, c, typed: text } of touched) {
      const before = cellAt(sheet, r, c);
      const now = grid.cell(sheetId, r, c);
      if (text === undefined && sameCell(now, before)) continue;
      putCell(sheet, r, c, now);
      if (text !== undefined) typed.push({ r, c, text });
      else valued.push({ r, c, ...(before?.style ? now : inColumn(now, sheet, c)) });
    }
    if (typed.length > 0) queue.push({ edit: 'type', sheetId, cells: typed });
    if (valued.length > 0) queue.push({ edit: 'cells', sheetId, cells: valued });
  }

  /** Turns sheets changed in a way the grid has no word for into cell edits. */
  function readUnread(): void {
    for (const sheetId of unread) {
      const sheet = shown && sheetById(shown, sheetId);
      if (!shown || !sheet) continue;
      const here = grid.cells(sheetId);
      const known = [...sheet.rows].flatMap(([r, row]) => [...row.keys()].map((c) => ({ r, c })));
      queueCells(shown, sheetId, [
        ...new Map([...known, ...here].map(({ r, c }) => [`${r},${c}`, { r, c }])).values(),
      ]);
    }
    unread.clear();
  }

  async function send(): Promise<void> {
    readUnread();
    while (queue.length > 0) {
      onStatus('sending');
      batch += 1;
      const answer = await sendUntilAnswered({ ...seen, client, batch, edits: queue.splice(0) });
      own.add(answer.step.from);
      follow(answer.step);
      onAnswer(answer);
      readUnread();
    }
    sending = undefined;
    await catching;
    show();
    if (!sending) onStatus('settled');
  }

  async function sendUntilAnswered(request: EditRequest): Promise<Answer> {
    for (;;) {
      try {
        return await link.sendEdits(request);
      } catch {
        onStatus('lost');
        await pause();
      }
    }
  }

  function follow(step: Step): void {
    if (!book || step.to <= revision) return;
    if (step.from !== revision) {
      void catchUp(epoch, step.to);
      return;
    }
    for (const op of step.ops) applyOp(book, op);
    revision = step.to;
    news.push(step);
    show();
  }

  function catchUp(newEpoch: string, newRevision: number): Promise<void> {
    if (newEpoch === epoch && newRevision <= revision) return Promise.resolve();
    catching ??= link
      .fetchState()
      .then((state) => {
        if (state.epoch !== epoch || state.revision > revision) take(state);
        show();
      })
      // The connection is gone: when it is back, the program says again where it is.
      .catch(() => undefined)
      .finally(() => {
        catching = undefined;
      });
    return catching;
  }

  /** Puts the book on the screen, unless edits are on their way: their answers bring us back here. */
  function show(): void {
    if (!book || !shown || sending || queue.length > 0 || unread.size > 0) return;
    const difference = differenceBetween(shown, book);
    if (difference.kind === 'rebuild') {
      if (grid.editing()) return;
      const others = news.filter(({ from }) => !own.has(from)).flatMap(({ ops }) => ops);
      grid.build(book, (place) => followCell(place, others));
    } else for (const patch of difference.patches) grid.patch(patch);
    shown = copyMirror(book);
    seen = { epoch, base: revision };
    news = [];
    own.clear();
  }

  async function settled(): Promise<void> {
    while (sending || catching) await (sending ?? catching);
  }

  return {
    start,
    changed,
    follow,
    catchUp,
    editingDone: show,
    pending: () => queue.length + (sending ? 1 : 0),
    settled,
  };
}
