import type { Answer } from '../../book/wire';
import { text } from '../text';
import { element } from './element';

export interface FrameOwner {
  /** Runs a function of the add-on; rejects when the program cannot be reached. */
  call(fn: string, args: unknown[]): Promise<Answer>;
  /** The frame's page asked to be closed. */
  close(): void;
  resize?(size: { width?: number; height?: number }): void;
  focusGrid(): void;
  /** The reader pressed a key that leaves the frame, F6 or F10. */
  toPane(key: string): void;
  /** The reader chose a link to a file. */
  openFile(url: string): void;
}

type Message =
  | { type: 'call'; id: number; fn: string; args: unknown[] }
  | { type: 'close' | 'escape' | 'focus' }
  | { type: 'pane'; key: string }
  | { type: 'open'; url: string }
  | { type: 'size'; width?: number; height?: number };

/** What Google grants its own frames, without navigation of the page around them. */
const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/** A sandboxed frame with a page of the add-on; it is on another origin and speaks only by messages. */
export function createFrame(url: string, title: string, owner: FrameOwner): HTMLIFrameElement {
  const frame = element('iframe', { src: url, title, sandbox });
  const { origin } = new URL(url);

  async function call({ id, fn, args }: Extract<Message, { type: 'call' }>): Promise<void> {
    const answer: Pick<Answer, 'ok' | 'value' | 'error'> = await owner.call(fn, args).catch(() => ({
      ok: false,
      error: { name: 'NetworkError', message: text.frameLost },
    }));
    const { ok, value, error } = answer;
    frame.contentWindow?.postMessage({ type: 'result', id, ok, value, error }, origin);
  }

  function onMessage({ source, origin: from, data }: MessageEvent<Message>): void {
    if (!frame.isConnected) {
      window.removeEventListener('message', onMessage);
      return;
    }
    if (source !== frame.contentWindow || from !== origin) return;
    if (data.type === 'call') void call(data);
    else if (data.type === 'close' || data.type === 'escape') owner.close();
    else if (data.type === 'size') owner.resize?.(data);
    else if (data.type === 'focus') owner.focusGrid();
    else if (data.type === 'pane') owner.toPane(data.key);
    else if (data.type === 'open') owner.openFile(data.url);
  }

  window.addEventListener('message', onMessage);
  return frame;
}
