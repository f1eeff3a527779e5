import type { MenuNode } from '../../realm/protocol';
import { text } from '../text';
import { element } from './element';

export interface MenuBar {
  node: HTMLElement;
  show(menu: MenuNode | null): void;
}

/**
 * The menu of the add-on as an ARIA menu bar: arrows move, Enter and Space choose, Escape goes one level up,
 * a letter jumps to the next item that begins with it.
 */
export function createMenuBar(onChoose: (fn: string, title: string) => void): MenuBar {
  const node = element('div', { class: 'menu-bar', role: 'menubar', 'aria-label': text.menuLabel });
  const closeAll = () => {
    for (const open of node.querySelectorAll('[aria-expanded=true]'))
      open.setAttribute('aria-expanded', 'false');
  };
  const choose = (fn: string, title: string) => {
    closeAll();
    onChoose(fn, title);
  };
  node.addEventListener('keydown', (event) => onKey(event, node, closeAll));
  node.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && node.contains(relatedTarget))) closeAll();
  });
  return {
    node,
    show(menu) {
      node.replaceChildren(...(menu ? [submenu(menu, choose, 'top')] : []));
      node.querySelector('[role=menuitem]')?.setAttribute('tabindex', '0');
    },
  };
}

function submenu(
  menu: MenuNode,
  choose: (fn: string, title: string) => void,
  level: 'top' | 'inner',
): HTMLElement {
  const list = element('div', { role: 'menu', class: 'menu-list', 'aria-label': menu.title });
  const title = element(
    'button',
    {
      type: 'button',
      role: 'menuitem',
      tabindex: '-1',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      class: 'menu-item',
    },
    menu.title,
  );
  title.onclick = () => (isOpen(title) && level === 'top' ? close(title) : open(title));
  const holder = element('div', { class: `menu-holder menu-${level}`, role: 'none' }, title, list);
  if (level === 'inner') holder.onmouseenter = () => open(title);
  for (const item of menu.items) {
    if (item.kind === 'separator') list.append(element('div', { role: 'separator', class: 'menu-line' }));
    else if (item.kind === 'submenu') list.append(submenu(item.menu, choose, 'inner'));
    else
      list.append(
        menuItem(
          item.title,
          () => choose(item.fn, item.title),
          () => closeBeside(list),
        ),
      );
  }
  return holder;
}

function menuItem(title: string, onclick: () => void, onmouseenter: () => void): HTMLElement {
  return element(
    'button',
    { type: 'button', role: 'menuitem', tabindex: '-1', class: 'menu-item', onclick, onmouseenter },
    title,
  );
}

function isOpen(title: Element): boolean {
  return title.getAttribute('aria-expanded') === 'true';
}

function open(title: HTMLElement): void {
  const list = title.parentElement?.parentElement;
  if (list) closeBeside(list);
  title.setAttribute('aria-expanded', 'true');
}

function close(title: Element): void {
  title.setAttribute('aria-expanded', 'false');
}

function closeBeside(list: Element): void {
  for (const other of list.querySelectorAll('[aria-expanded=true]')) close(other);
}

function itemsOf(list: Element): HTMLElement[] {
  const direct = ':scope > [role=menuitem], :scope > .menu-holder > [role=menuitem]';
  return [...list.querySelectorAll<HTMLElement>(direct)];
}

/** Opens the list that belongs to a title and moves into it. */
function enter(title: HTMLElement, place: 'first' | 'last' = 'first'): void {
  open(title);
  const list = title.nextElementSibling;
  const items = list ? itemsOf(list) : [];
  items.at(place === 'first' ? 0 : -1)?.focus();
}

function onKey(event: KeyboardEvent, bar: HTMLElement, closeAll: () => void): void {
  const item = event.target;
  if (!(item instanceof HTMLElement) || item.getAttribute('role') !== 'menuitem') return;
  const list = item.closest('.menu-list');
  const hasList = item.getAttribute('aria-haspopup') === 'menu';
  const inBar = !list;
  const moves: Record<string, (() => void) | undefined> = {
    ArrowDown: () => (inBar ? enter(item) : step(item, 1)),
    ArrowUp: () => (inBar ? enter(item, 'last') : step(item, -1)),
    Home: () => list && itemsOf(list)[0]?.focus(),
    End: () => list && itemsOf(list).at(-1)?.focus(),
    ArrowRight: hasList ? () => enter(item) : undefined,
    Enter: hasList ? () => enter(item) : undefined,
    ' ': hasList ? () => enter(item) : undefined,
    ArrowLeft: inBar ? undefined : () => leave(list),
    Escape: inBar ? closeAll : () => leave(list),
  };
  const move = moves[event.key] ?? letterMove(event.key, list);
  if (!move) return;
  event.preventDefault();
  event.stopPropagation();
  move();
  if (!bar.contains(document.activeElement)) closeAll();
}

function step(item: HTMLElement, by: 1 | -1): void {
  const items = itemsOf(item.closest('.menu-list') as Element);
  const next = items.at((items.indexOf(item) + by) % items.length);
  if (next) closeBeside(item.closest('.menu-list') as Element);
  next?.focus();
}

function leave(list: Element): void {
  const title = list.previousElementSibling;
  if (!(title instanceof HTMLElement)) return;
  close(title);
  title.focus();
}

function letterMove(key: string, list: Element | null): (() => void) | undefined {
  if (!list || key.length !== 1 || key === ' ') return undefined;
  const items = itemsOf(list);
  const from = items.indexOf(document.activeElement as HTMLElement) + 1;
  const rotated = [...items.slice(from), ...items.slice(0, from)];
  const letter = key.toLowerCase();
  return () => rotated.find((item) => item.textContent?.trim().toLowerCase().startsWith(letter))?.focus();
}
