import type { SaveStatus } from '../../book/wire';
import type { SyncStatus } from '../sync';
import { text } from '../text';
import { button, element } from './element';

export interface Layout {
  grid: HTMLElement;
  setName(name: string): void;
  showSave(save: SaveStatus, sync: SyncStatus): void;
  /** A sentence across the page; an empty one takes it away. */
  showBanner(message: string): void;
  /** Names the work that is going on; an empty title when it is done. */
  showWork(title: string): void;
  /** Whether questionnaires are open on the network: told by a word, and by a sign beside it. */
  showDoor(open: boolean): void;
}

/** The page around the grid: name, menu, save status, grid and panel. */
export function createLayout(
  root: HTMLElement,
  parts: {
    menu: HTMLElement;
    panel: HTMLElement;
    toasts: HTMLElement;
    onDocuments: () => void;
    onDoor: () => void;
  },
): Layout {
  const name = element('h1', {}, '');
  const save = element('span', { class: 'save', role: 'status' });
  const work = element('div', { class: 'work', role: 'status' });
  const banner = element('div', { class: 'banner', role: 'alert', hidden: true });
  const door = button(text.door.open, parts.onDoor, { class: 'text-button' });
  const grid = element('div', { class: 'grid' });
  root.replaceChildren(
    element(
      'header',
      { class: 'top' },
      name,
      parts.menu,
      work,
      save,
      door,
      button(text.documents.open, parts.onDocuments, { class: 'text-button' }),
    ),
    banner,
    element('main', {}, grid, parts.panel),
    parts.toasts,
  );
  return {
    grid,
    setName(title) {
      name.textContent = title;
      document.title = title;
    },
    showSave(status, sync) {
      const problem = status.state === 'problem';
      save.dataset.state = problem || sync === 'lost' ? 'problem' : status.state;
      save.textContent = saveText(status, sync);
    },
    showBanner(message) {
      banner.hidden = message === '';
      banner.textContent = message;
    },
    showWork(title) {
      work.textContent = title === '' ? '' : text.working(title);
    },
    showDoor(open) {
      door.textContent = open ? text.door.isOpen : text.door.open;
    },
  };
}

function saveText(save: SaveStatus, sync: SyncStatus): string {
  if (sync === 'lost') return text.save.waiting;
  if (save.state === 'problem') return save.message;
  return sync === 'sending' || save.state === 'saving' ? text.save.saving : text.save.saved;
}
