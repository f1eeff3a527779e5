import {
  ICommandService,
  type Injector,
  IUndoRedoService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IRenderManagerService } from '@univerjs/engine-render';
import {
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import type { MirrorCell } from '../../book/mirror';
import type { CellPatch, Rect } from '../../book/snapshot';
import type { Selection } from '../../book/wire';
import type { SheetPatch } from '../diff';
import type { CellPlace } from '../follow-cell';
import type { Grid, GridChange } from '../sync';
import { showCellCards } from './cell-card';
import { bookCell, gridCell } from './cell-format';
import { applyCommandRules } from './command-rules';
import { showRussianDecimals } from './decimals';
import { createFocusKeeper } from './keep-focus';
import { fitRows, wrappedRows } from './row-heights';
import { bookRect, gridBook, sheetIdOf, sheetKey } from './sheet-format';
import { speakRussian } from './spoken-names';
import { watchTyping } from './typing';
import { watchKeys } from './typing-pause';
import { createUniver } from './univer';
import { watchMutations } from './watch';
import { unitId, workbook } from './workbook';

export interface SheetGrid extends Grid {
  onChange(listener: (change: GridChange) => void): void;
  onEditingDone(listener: () => void): void;
  /** The active sheet and the range selected last; undefined before the first book. */
  selection(): Selection | undefined;
  /** Makes the sheet active and selects the range. */
  select(sheetId: number, rect: Rect): void;
  /** Takes over the text of an open cell editor, as leaving the cell would. */
  finishEditing(): Promise<unknown>;
  /** Gives the keyboard back to the grid. */
  focus(): void;
  /** Told when the grid refused to do what the book could not keep. */
  onRefused(listener: () => void): void;
  /** Told when the reader wants the address in a cell opened. */
  onOpen(listener: (url: string) => void): void;
  /** Resolves when the first book is on the screen and takes keys. */
  ready(): Promise<void>;
}

/** The spreadsheet in `container`. */
export function createGrid(container: HTMLElement): SheetGrid {
  const { univer, api } = createUniver(container);
  speakRussian(document.body);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  let changed: (change: GridChange) => void = () => undefined;
  let editingDone: () => void = () => undefined;
  let refused: () => void = () => undefined;
  let opened: (url: string) => void = () => undefined;
  let cards: { refresh(): void } | undefined;
  let writing = false;
  const fitted = new Set<number>();
  const keys = watchKeys(() => editingDone());
  const keeper = createFocusKeeper(container);

  /** The page's own writes are news to nobody and no step of undo. */
  function write(task: () => void): void {
    writing = true;
    try {
      task();
    } finally {
      writing = false;
    }
  }

  const activeSheetId = () => sheetIdOf(workbook(injector)?.getActiveSheet().getSheetId() ?? '');

  /** Only the sheet on the screen can be measured: the others get their row heights when first shown. */
  function fitActiveSheet(): void {
    const sheetId = activeSheetId();
    if (fitted.has(sheetId) || !injector.get(IRenderManagerService).has(unitId)) return;
    fitted.add(sheetId);
    write(() => fitRows(injector, sheetId, wrappedRows(injector, sheetId)));
  }

  const isEditing = () => injector.get(IEditorBridgeService).isVisible().visible;

  /** The grid's services exist only from its first book on. */
  function watch(): void {
    const typing = watchTyping(api, injector, container, () => mutations.typingDone());
    const mutations = watchMutations(
      injector,
      typing,
      () => writing,
      {
        columnWidth: (sheetId, column) => worksheet(injector, sheetId)?.getColumnWidth(column - 1) ?? 0,
        rowHeight: (sheetId, row) => worksheet(injector, sheetId)?.getRowHeight(row - 1) ?? 0,
      },
      (change) => changed(change),
    );
    showRussianDecimals(injector);
    applyCommandRules(
      injector,
      () => writing,
      () => refused(),
    );
    api.addEvent(api.Event.ActiveSheetChanged, () => {
      if (!fitted.has(activeSheetId())) startBelowHeadings(api);
      fitActiveSheet();
    });
    cards = showCellCards(
      api,
      injector,
      ({ row, column }) => readCell(injector, activeSheetId(), row + 1, column + 1),
      (url) => opened(url),
    );
    injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
      if (!visible) setTimeout(() => editingDone());
    });
  }

  return {
    build(mirror, follow = (place) => place) {
      keeper.around(() =>
        write(() => {
          const first = !workbook(injector);
          const place = first ? undefined : currentPlace(api);
          if (!first) {
            injector.get(IUniverInstanceService).disposeUnit(unitId);
            injector.get(IUndoRedoService).clearUndoRedo(unitId);
          }
          api.createWorkbook(gridBook(mirror));
          if (first) watch();
          fitted.clear();
          void injector.get(LifecycleService).onStage(LifecycleStages.Rendered).then(fitActiveSheet);
          if (place) returnTo(api, followed(place, follow));
          else openFirst(api, sheetKey(mirror.activeSheetId));
          cards?.refresh();
        }),
      );
    },
    patch: (patch) =>
      write(() => {
        applyPatch(commands, patch);
        fitRows(injector, patch.sheetId, new Set(patch.cells.map(({ r }) => r)));
        cards?.refresh();
      }),
    cell: (sheetId, r, c) => readCell(injector, sheetId, r, c),
    cells: (sheetId) => readCells(injector, sheetId),
    editing: () => isEditing() || keys.typing(),
    onChange(listener) {
      changed = listener;
    },
    onEditingDone(listener) {
      editingDone = listener;
    },
    selection() {
      const range = api.getActiveWorkbook()?.getActiveRange()?.getRange();
      return range && { sheetId: activeSheetId(), range: bookRect(range) };
    },
    select(sheetId, { row, column, rows, columns }) {
      const sheet = api.getActiveWorkbook()?.getSheetBySheetId(sheetKey(sheetId));
      if (!sheet) return;
      api.getActiveWorkbook()?.setActiveSheet(sheet);
      sheet.setActiveRange(sheet.getRange(row - 1, column - 1, rows, columns));
      sheet.scrollToCell(Math.max(0, row - 4), Math.max(0, column - 2));
    },
    finishEditing: async () => isEditing() && api.getActiveWorkbook()?.endEditingAsync(true),
    focus() {
      keeper.release();
      injector.get(ILayoutService).focus();
    },
    onRefused(listener) {
      refused = listener;
    },
    onOpen(listener) {
      opened = listener;
    },
    ready: () => injector.get(LifecycleService).onStage(LifecycleStages.Rendered),
  };
}

function worksheet(injector: Injector, sheetId: number) {
  return workbook(injector)?.getSheetBySheetId(sheetKey(sheetId));
}

function readCell(injector: Injector, sheetId: number, r: number, c: number): MirrorCell | undefined {
  const cell = worksheet(injector, sheetId)?.getCellRaw(r - 1, c - 1);
  return bookCell(cell, cell && workbook(injector)?.getStyles().getStyleByCell(cell));
}

function readCells(injector: Injector, sheetId: number): CellPatch[] {
  const cells: CellPatch[] = [];
  worksheet(injector, sheetId)
    ?.getCellMatrix()
    .forValue((row, column) => {
      const cell = readCell(injector, sheetId, row + 1, column + 1);
      if (cell) cells.push({ r: row + 1, c: column + 1, ...cell });
    });
  return cells;
}

function applyPatch(
  commands: ICommandService,
  { sheetId, cells, columnWidths, rowHeights }: SheetPatch,
): void {
  const target = { unitId, subUnitId: sheetKey(sheetId) };
  const values = matrix(cells, ({ r: _r, c: _c, ...cell }) => gridCell(cell));
  if (cells.length > 0) {
    // The grid merges a written cell into the old one: only an emptied cell takes exactly the new state.
    commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      ...target,
      cellValue: matrix(cells, () => null),
    });
    commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...target, cellValue: values });
  }
  for (const [column, colWidth] of Object.entries(columnWidths)) {
    const range = { startRow: 0, endRow: 0, startColumn: Number(column) - 1, endColumn: Number(column) - 1 };
    commands.syncExecuteCommand(SetWorksheetColWidthMutation.id, { ...target, ranges: [range], colWidth });
  }
  for (const [row, rowHeight] of Object.entries(rowHeights)) {
    const range = { startRow: Number(row) - 1, endRow: Number(row) - 1, startColumn: 0, endColumn: 0 };
    commands.syncExecuteCommand(SetWorksheetRowHeightMutation.id, { ...target, ranges: [range], rowHeight });
  }
}

function matrix<T>(cells: CellPatch[], of: (cell: CellPatch) => T): Record<number, Record<number, T>> {
  const result: Record<number, Record<number, T>> = {};
  for (const cell of cells) {
    const row = result[cell.r - 1] ?? {};
    row[cell.c - 1] = of(cell);
    result[cell.r - 1] = row;
  }
  return result;
}

interface Place {
  sheet: string;
  row: number;
  column: number;
  top: number;
  left: number;
}

function openFirst(api: FUniver, id: string): void {
  const sheet = api.getActiveWorkbook()?.getSheetBySheetId(id);
  if (sheet && !sheet.isSheetHidden()) api.getActiveWorkbook()?.setActiveSheet(sheet);
  startBelowHeadings(api);
}

/** A sheet shown for the first time is entered at its first row that is not a heading. */
function startBelowHeadings(api: FUniver): void {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const row = sheet?.getFrozenRows() ?? 0;
  if (sheet && row < sheet.getMaxRows()) sheet.setActiveRange(sheet.getRange(row, 0));
}

function currentPlace(api: FUniver): Place | undefined {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) return undefined;
  const selected = sheet.getSelection()?.getCurrentCell();
  const { sheetViewStartRow = 0, sheetViewStartColumn = 0 } = sheet.getScrollState();
  return {
    sheet: sheet.getSheetId(),
    row: selected?.actualRow ?? 0,
    column: selected?.actualColumn ?? 0,
    top: sheetViewStartRow,
    left: sheetViewStartColumn,
  };
}

function followed(place: Place, follow: (place: CellPlace) => CellPlace): Place {
  const { r, c } = follow({ sheetId: sheetIdOf(place.sheet), r: place.row + 1, c: place.column + 1 });
  return { ...place, row: r - 1, column: c - 1 };
}

/** After a rebuild the reader stands where she stood, if that sheet is still there. */
function returnTo(api: FUniver, { sheet: id, row, column, top, left }: Place): void {
  const book = api.getActiveWorkbook();
  const sheet = book?.getSheetBySheetId(id);
  if (!book || !sheet || sheet.isSheetHidden()) return;
  book.setActiveSheet(sheet);
  const inside = row < sheet.getMaxRows() && column < sheet.getMaxColumns();
  if (inside) sheet.setActiveRange(sheet.getRange(row, column));
  if (top > 0 || left > 0) sheet.scrollToCell(top, left);
}
