import { CellValueType, type ICellData, ICommandService, type Injector, type Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  AFTER_CELL_EDIT,
  SetRangeValuesCommand,
  SheetInterceptorService,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { richText } from './cell-format';
import { textTable } from './text-table';

/** The texts a person just typed or pasted, until the grid has put them into its cells. */
export interface Typing {
  /** The raw text of a cell being written right now; undefined when the change has another cause. */
  textOf(row: number, column: number): string | undefined;
  active(): boolean;
}

type Texts = { all: string } | { cells: Map<string, string> };

/**
 * Catches raw texts before the grid interprets them: the book parses what was typed, as the platform does.
 * `onDone` is called when all changes of one act of typing have been made. Positions are 0-based.
 */
export function watchTyping(
  api: FUniver,
  injector: Injector,
  container: HTMLElement,
  onDone: () => void,
): Typing {
  let texts: Texts | undefined;

  /** The grid writes typed cells in the same turn in which they are announced. */
  function begin(next: Texts): void {
    texts = next;
    queueMicrotask(() => {
      texts = undefined;
      onDone();
    });
  }

  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, _place, next) => {
      begin({ all: typedText(cell) });
      return next(cell);
    },
  });
  document.addEventListener(
    'paste',
    (event) => {
      const text = pastedText(event, container);
      if (text === undefined || injector.get(IEditorBridgeService).isVisible().visible) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const start = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
      if (!start) return;
      const table = textTable(text);
      // Announced before the sheet grows for it, so that nobody sees the texts as values meanwhile.
      begin({ cells: textsAt(table, start) });
      paste(api, injector, table, start);
    },
    true,
  );
  return {
    active: () => texts !== undefined,
    textOf(row, column) {
      if (!texts) return undefined;
      return 'all' in texts ? texts.all : texts.cells.get(`${row},${column}`);
    },
  };
}

function typedText(cell: Nullable<ICellData>): string {
  if (!cell) return '';
  if (cell.f) return cell.f;
  const text = richText(cell) ?? String(cell.v ?? '');
  return cell.t === CellValueType.FORCE_STRING ? `'${text}` : text;
}

/** Text from outside; what was copied in the grid itself keeps its formats and is pasted by the grid. */
function pastedText(event: ClipboardEvent, container: HTMLElement): string | undefined {
  const inGrid = event.target instanceof Node && container.contains(event.target);
  const ownForm = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  const data = event.clipboardData;
  if (!data || ownForm || (!inGrid && event.target !== document.body)) return undefined;
  if (data.getData('text/html').includes('data-copy-id')) return undefined;
  return data.getData('text/plain') || undefined;
}

interface Start {
  startRow: number;
  startColumn: number;
}

function textsAt(table: string[][], { startRow, startColumn }: Start): Map<string, string> {
  return new Map(
    table.flatMap((line, i) =>
      line.map((text, j): [string, string] => [`${startRow + i},${startColumn + j}`, text]),
    ),
  );
}

/** Puts the table at the selection, adding rows when it is longer than the sheet; one undoable step. */
function paste(api: FUniver, injector: Injector, table: string[][], { startRow, startColumn }: Start): void {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const rows = sheet?.getMaxRows() ?? 0;
  const columns = sheet?.getMaxColumns() ?? 0;
  const missing = startRow + table.length - rows;
  if (missing > 0) sheet?.insertRowsAfter(rows - 1, missing);
  const value: Record<number, Record<number, ICellData>> = {};
  table.forEach((line, i) => {
    const cells: Record<number, ICellData> = {};
    line.slice(0, columns - startColumn).forEach((text, j) => {
      cells[startColumn + j] =
        text === '' ? { v: null, f: null, p: null } : { v: text, t: 1, f: null, p: null };
    });
    value[startRow + i] = cells;
  });
  injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, { value });
}
