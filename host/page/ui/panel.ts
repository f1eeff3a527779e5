import { text } from '../text';
import { button, element } from './element';
import { createFrame, type FrameOwner } from './frame';

type Owner = Pick<FrameOwner, 'call' | 'focusGrid' | 'toPane' | 'openFile'>;

export interface Panel {
  node: HTMLElement;
  show(title: string, url: string): void;
}

/** The 300 px sidebar at the right of the grid. `onClosed` is told when the reader closes it. */
export function createPanel(owner: Owner, onClosed: () => void): Panel {
  const node = element('aside', { class: 'panel', 'aria-label': text.panelLabel, hidden: true });
  function close(): void {
    node.hidden = true;
    node.replaceChildren();
    owner.focusGrid();
    onClosed();
  }
  return {
    node,
    show(title, url) {
      node.replaceChildren(
        element(
          'header',
          { class: 'bar' },
          element('h2', { class: 'bar-title' }, title),
          button(text.close, close, { class: 'plain-button' }),
        ),
        createFrame(url, title, { ...owner, close }),
      );
      node.hidden = false;
    },
  };
}

const largest = { width: 1100, height: 720 };

/** Opens a dialog; a modal one keeps the rest of the page from the reader until it is closed. */
export function openDialog(
  {
    title,
    url,
    width,
    height,
    modal,
  }: { title: string; url: string; width: number; height: number; modal: boolean },
  owner: Owner,
): void {
  const before = document.activeElement;
  const heading = element('h2', { class: 'bar-title', id: `dialog-${crypto.randomUUID()}` }, title);
  const dialog = element('dialog', { class: 'window dialog', 'aria-labelledby': heading.id });
  const frame = createFrame(url, title, { ...owner, close: () => dialog.close(), resize });
  function resize(size: { width?: number; height?: number }): void {
    if (size.width) frame.style.width = `${Math.min(size.width, largest.width)}px`;
    if (size.height) frame.style.height = `${Math.min(size.height, largest.height)}px`;
  }
  dialog.append(
    element(
      'header',
      { class: 'bar' },
      heading,
      button(text.close, () => dialog.close(), { class: 'plain-button' }),
    ),
    frame,
  );
  dialog.onclose = () => {
    dialog.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
  resize({ width, height });
  document.body.append(dialog);
  if (modal) dialog.showModal();
  else dialog.show();
}
