import type { Answer, SaveStatus, ServerEvent, ShownEffect } from '../book/wire';
import { createGrid } from './grid/grid';
import { createLink } from './link';
import { createSync, type SyncStatus } from './sync';
import { text } from './text';
import { openDocument, openDocuments } from './ui/documents';
import { openDoorWindow } from './ui/door-window';
import { createLayout } from './ui/layout';
import { createMenuBar } from './ui/menu-bar';
import { createPanel, openDialog } from './ui/panel';
import { createPanes } from './ui/panes';
import { createToasts } from './ui/toasts';

const retryAfter = 1000;
/** Work that takes longer than this is named in the top bar. */
const noticeableAfter = 500;

/** Remembers for this tab that the reader closed the panel: it does not open by itself again. */
const panelClosed = 'panel closed';

function startPage(root: HTMLElement): void {
  const link = createLink();
  const toasts = createToasts();
  const menu = createMenuBar(chooseItem);
  const frameOwner = {
    call: callFromFrame,
    focusGrid: () => grid.focus(),
    toPane: (key: string) => void toPane(key),
    openFile,
  };
  const doorChanges = new Set<() => void>();
  const panel = createPanel(frameOwner, () => sessionStorage.setItem(panelClosed, 'true'));
  const layout = createLayout(root, {
    menu: menu.node,
    panel: panel.node,
    toasts: toasts.node,
    onDocuments: () => void openDocuments(link),
    onDoor: () => void openDoorWindow(link, doorChanges),
  });
  const grid = createGrid(layout.grid);
  const toPane = createPanes(
    {
      node: menu.node,
      focus: () => menu.node.querySelector<HTMLElement>('[role=menuitem]')?.focus(),
      isThere: () => menu.node.childElementCount > 0,
    },
    [
      { node: layout.grid, focus: () => grid.focus(), isThere: () => true },
      {
        node: panel.node,
        focus: () => panel.node.querySelector('iframe')?.focus(),
        isThere: () => !panel.node.hidden,
      },
    ],
  );
  let save: SaveStatus = { state: 'saved' };
  let status: SyncStatus = 'settled';
  let connected = true;

  const sync = createSync({
    grid,
    link,
    client: crypto.randomUUID(),
    onStatus(next) {
      status = next;
      showStatus();
    },
    onAnswer: showAnswer,
    pause: () => new Promise((resolve) => setTimeout(resolve, retryAfter)),
  });
  grid.onChange(sync.changed);
  grid.onEditingDone(sync.editingDone);
  grid.onRefused(() => toast(text.refused, 8));
  grid.onOpen((url) =>
    url.startsWith('file:') ? openFile(url) : void window.open(url, '_blank', 'noopener'),
  );

  function showStatus(): void {
    layout.showSave(save, status);
    layout.showBanner(connected && status !== 'lost' ? '' : text.lost(sync.pending() > 0));
  }

  function showAnswer(answer: Answer): void {
    if (!answer.ok && answer.error) toast(text.failed(answer.error.message), 0);
    showEffects(answer.effects);
  }

  function showEffects(effects: ShownEffect[]): void {
    for (const effect of effects) {
      if (effect.effect === 'menu') menu.show(effect.menu);
      else if (effect.effect === 'sidebar') panel.show(effect.title, effect.url);
      else if (effect.effect === 'dialog') openDialog(effect, frameOwner);
      else if (effect.effect === 'toast') toasts.show(effect);
      else if (effect.effect === 'mail') toast(text.mailKept(effect.subject), 8);
      else grid.select(effect.sheetId, effect);
    }
  }

  function toast(message: string, seconds: number): void {
    toasts.show({ title: '', message, seconds });
  }

  /** What was typed before a menu item or a button of the panel counts for it. */
  async function run(request: () => Promise<Answer>): Promise<Answer> {
    await grid.finishEditing();
    await sync.settled();
    const answer = await request();
    sync.follow(answer.step);
    return answer;
  }

  function chooseItem(fn: string, title: string): void {
    void work(title, () => link.runMenuItem(fn, grid.selection()));
  }

  function openFile(url: string): void {
    const opening = /\.pdf$/i.test(url) ? link.openPdf(url) : openDocument(link, url);
    opening.then(
      (found) => found || toast(text.documents.notFound, 0),
      () => toast(text.noAnswer, 0),
    );
  }

  async function work(title: string, request: () => Promise<Answer>): Promise<void> {
    const timer = setTimeout(() => layout.showWork(title), noticeableAfter);
    try {
      showAnswer(await run(request));
    } catch {
      toast(text.noAnswer, 0);
    } finally {
      clearTimeout(timer);
      layout.showWork('');
    }
  }

  async function callFromFrame(fn: string, args: unknown[]): Promise<Answer> {
    const answer = await run(() => link.call(fn, args, grid.selection()));
    showEffects(answer.effects);
    return answer;
  }

  function onEvent(event: ServerEvent): void {
    if (event.type === 'step') sync.follow(event.step);
    else if (event.type === 'effects') showEffects(event.effects);
    else if (event.type === 'notice') toast(event.message, 0);
    else if (event.type === 'door') {
      layout.showDoor(event.open);
      for (const changed of doorChanges) changed();
    } else {
      save = event.save;
      if (event.type === 'hello') void sync.catchUp(event.epoch, event.revision);
      showStatus();
    }
  }

  async function open(): Promise<void> {
    layout.showBanner(text.opening);
    const state = await link.open();
    save = state.save;
    layout.setName(state.book.name);
    sync.start(state);
    layout.showBanner('');
    showStatus();
    link.listen(onEvent, (now) => {
      connected = now;
      showStatus();
    });
    await grid.ready();
    // Not before: the grid takes the keyboard when it appears, and would close a menu opened meanwhile.
    menu.show(state.menu);
    root.dataset.ready = 'true';
    const welcome = link.welcome();
    if (welcome && !sessionStorage.getItem(panelClosed)) chooseItem(welcome, text.panelLabel);
  }

  window.addEventListener('beforeunload', (event) => {
    if (sync.pending() > 0) event.preventDefault();
  });
  open().catch((error) => {
    console.error(error);
    layout.showBanner(text.failedToOpen);
  });
}

const root = document.getElementById('page');
if (root) startPage(root);
