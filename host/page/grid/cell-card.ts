import { type ICellData, type Injector, InterceptorEffectEnum, type Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { HoverManagerService } from '@univerjs/sheets-ui';
import { createElement } from 'react';
import type { MirrorCell } from '../../book/mirror';
import { text } from '../text';

interface Place {
  row: number;
  column: number;
}

interface CardFacts {
  note?: string | undefined;
  url?: string | undefined;
}

const restMs = 120;
const noteMark = { color: '#e37400', size: 6 };

/**
 * Shows what a cell holds besides its text: its note, on the selected cell and under the mouse, and for an address in
 * the selected cell a button that opens it (Alt+Enter from the keyboard). Positions are 0-based.
 */
export function showCellCards(
  api: FUniver,
  injector: Injector,
  cellAt: (place: Place) => MirrorCell | undefined,
  onOpen: (url: string) => void,
): { refresh(): void } {
  markNotes(injector);
  let hovered: Place | undefined;
  let drop: () => void = () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function selected(): Place | undefined {
    const cell = api.getActiveWorkbook()?.getActiveSheet()?.getSelection()?.getCurrentCell();
    return cell ? { row: cell.actualRow, column: cell.actualColumn } : undefined;
  }

  const noteAt = (place: Place | undefined) => place && cellAt(place)?.note;

  /** Once the grid has come to rest: a card put up while it scrolls would stay hidden. */
  function refresh(): void {
    drop();
    drop = () => undefined;
    clearTimeout(timer);
    timer = setTimeout(show, restMs);
  }

  function show(): void {
    const own = selected();
    const place = noteAt(hovered) ? hovered : own;
    if (!place) return;
    const facts: CardFacts = {
      note: noteAt(place),
      url: place === own ? addressIn(cellAt(place)) : undefined,
    };
    if (facts.note || facts.url) drop = putUp(api, place, { ...facts, onOpen });
  }

  api.addEvent(api.Event.SelectionChanged, refresh);
  api.addEvent(api.Event.Scroll, refresh);
  api.addEvent(api.Event.ActiveSheetChanged, refresh);
  injector.get(HoverManagerService).currentCell$.subscribe((cell) => {
    const place = cell && { row: cell.location.row, column: cell.location.col };
    if (place?.row === hovered?.row && place?.column === hovered?.column) return;
    const before = noteAt(hovered);
    hovered = place ?? undefined;
    if (noteAt(hovered) || before) refresh();
  });
  openByKey(() => addressIn(cellAt(selected() ?? { row: 0, column: 0 })), onOpen);
  return { refresh };
}

/** Returns the way to take the card down. */
function putUp(api: FUniver, { row, column }: Place, card: Card): () => void {
  const cell = api.getActiveWorkbook()?.getActiveSheet()?.getRange(row, column);
  const popup = cell?.attachPopup({
    componentKey: () => createElement(CellCard, card),
    direction: 'horizontal',
    offset: [4, 0],
    showOnSelectionMoving: true,
  });
  return () => popup?.dispose();
}

function openByKey(selectedAddress: () => string | undefined, onOpen: (url: string) => void): void {
  document.addEventListener('keydown', ({ key, altKey }) => {
    if (key !== 'Enter' || !altKey || !document.querySelector('.cell-card button')) return;
    const url = selectedAddress();
    if (url) onOpen(url);
  });
}

interface Card extends CardFacts {
  onOpen(url: string): void;
}

function CellCard({ note, url, onOpen }: Card) {
  return createElement(
    'div',
    { className: 'cell-card', role: 'status' },
    note && createElement('p', {}, note),
    url && createElement('button', { type: 'button', onClick: () => onOpen(url) }, text.openLink(url)),
  );
}

function addressIn(cell: MirrorCell | undefined): string | undefined {
  const address = cell?.link ?? cell?.value;
  return typeof address === 'string' && /^(https?|file):\/\/\S/.test(address) ? address : undefined;
}

/** A cell with a note has a corner, as on the platform. */
function markNotes(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 0,
    handler: (cell, _place, next) => next(withMark(cell)),
  });
}

function withMark<T extends ICellData>(cell: Nullable<T>): Nullable<T> {
  if (!cell?.custom?.note) return cell;
  return { ...cell, markers: { tr: noteMark } };
}
