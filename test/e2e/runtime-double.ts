import {
  applyOp,
  cellAt,
  type Mirror,
  type MirrorCell,
  mirrorOf,
  opOfEdit,
  sheetById,
} from '../../host/book/mirror';
import type { BookOp, BookSnapshot, CellStyle, PageEdit, SheetSnapshot } from '../../host/book/snapshot';
import type { Effect, MenuNode, Reply, Request } from '../../host/realm/protocol';
import type { RuntimePort } from '../../host/server/ports';

/** What a function of the double's add-on may do. */
export interface DoubleContext {
  change(op: BookOp): void;
  show(effect: Effect): void;
  cell(sheetId: number, r: number, c: number): MirrorCell | undefined;
}

export type DoubleFunction = (context: DoubleContext, ...args: unknown[]) => unknown;

export interface RuntimeDouble extends RuntimePort {
  /** The book as it stands, for assertions. */
  value(sheetId: number, r: number, c: number): unknown;
  format(sheetId: number, r: number, c: number): string | undefined;
  sheet(sheetId: number): Mirror['sheets'][number] | undefined;
}

/**
 * The runtime with a book and an add-on of plain functions: same interface, same numbering of revisions, typed
 * text parsed by a handful of the platform's rules. Stands in for the realm where only the page is under test.
 */
export function createRuntimeDouble(
  book: BookSnapshot,
  menu: MenuNode,
  functions: Record<string, DoubleFunction>,
): RuntimeDouble {
  const mirror = mirrorOf(book);
  let revision = 1;

  function reply(ops: BookOp[], effects: Effect[], extra: Partial<Reply> = {}): Reply {
    if (ops.length > 0) revision += 1;
    const counts = { reads: 0, writes: 0, exports: 0, creates: 0, properties: 0, other: 0 };
    return { ok: true, revision, ops, effects, calls: {}, counts, warnings: [], ms: 0, ...extra };
  }

  function edit(edits: PageEdit[]): Reply {
    const ops = edits.map((item) => (item.edit === 'type' ? typedOp(mirror, item) : opOfEdit(item)));
    for (const op of ops) applyOp(mirror, op);
    return reply(ops, []);
  }

  async function run(fn: string, args: unknown[]): Promise<Reply> {
    const ops: BookOp[] = [];
    const effects: Effect[] = [];
    const context: DoubleContext = {
      change(op) {
        applyOp(mirror, op);
        ops.push(op);
      },
      show: (effect) => effects.push(effect),
      cell: (sheetId, r, c) => cellOf(mirror, sheetId, r, c),
    };
    try {
      if (fn === 'onOpen') effects.push({ effect: 'menu', menu });
      const value = fn === 'onOpen' ? undefined : await functions[fn]?.(context, ...args);
      return reply(ops, effects, value === undefined ? {} : { value });
    } catch (error) {
      const { name, message } = error as Error;
      return reply(ops, effects, { ok: false, error: { name, message } });
    }
  }

  return {
    async request(request: Request): Promise<Reply> {
      if (request.kind === 'edit') return edit(request.edits);
      if (request.kind === 'run') return run(request.fn, request.args);
      return reply([], [], { book: snapshotOf(mirror) });
    },
    value: (sheetId, r, c) => cellOf(mirror, sheetId, r, c)?.value,
    format: (sheetId, r, c) => cellOf(mirror, sheetId, r, c)?.style?.numberFormat,
    sheet: (sheetId) => sheetById(mirror, sheetId),
  };
}

function cellOf(mirror: Mirror, sheetId: number, r: number, c: number): MirrorCell | undefined {
  const sheet = sheetById(mirror, sheetId);
  return sheet && cellAt(sheet, r, c);
}

function typedOp(mirror: Mirror, { sheetId, cells }: Extract<PageEdit, { edit: 'type' }>): BookOp {
  const patches = cells.map(({ r, c, text }) => {
    const before = cellOf(mirror, sheetId, r, c);
    const style = before?.style ?? sheetById(mirror, sheetId)?.columnStyles[c];
    const { value, numberFormat } = parseTyped(text, style);
    const newStyle = numberFormat ? { ...style, numberFormat } : style;
    return {
      r,
      c,
      ...(value !== undefined && { value }),
      ...(newStyle && { style: newStyle }),
      ...(before?.note && { note: before.note }),
    };
  });
  return { op: 'cells', sheetId, cells: patches };
}

function parseTyped(
  text: string,
  style: CellStyle | undefined,
): { value?: string | number; numberFormat?: string } {
  if (text === '') return {};
  if (style?.numberFormat === '@') return { value: text };
  const date = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (date) {
    const [, day, month, year] = date.map(Number);
    const serial = Date.UTC(year ?? 0, (month ?? 1) - 1, day) / 86_400_000 + 25_569;
    return { value: serial, ...(!style?.numberFormat && { numberFormat: 'dd.mm.yyyy' }) };
  }
  return /^-?\d+(,\d+)?$/.test(text) ? { value: Number(text.replace(',', '.')) } : { value: text };
}

function snapshotOf({ sheets, ...rest }: Mirror): BookSnapshot {
  const styles: CellStyle[] = [];
  const indexOf = (style: CellStyle) => styles.push(style) - 1;
  return {
    ...rest,
    sheets: sheets.map(
      ({ rows, columnStyles, ...sheet }): SheetSnapshot => ({
        ...sheet,
        cells: [...rows].flatMap(([r, cells]) =>
          [...cells].map(([c, { value, error, formula, style, ...notes }]) => ({
            r,
            c,
            ...(value !== undefined && { v: value }),
            ...(error && { e: error }),
            ...(formula && { f: formula }),
            ...(style && { s: indexOf(style) }),
            ...notes,
          })),
        ),
        columnStyles: Object.fromEntries(
          Object.entries(columnStyles).map(([c, style]) => [c, indexOf(style)]),
        ),
      }),
    ),
    styles,
  };
}
