import type { DoorView, OpenDoorAnswer, OpenDoorRequest } from '../book/door-wire';
import type {
  Answer,
  DocumentEntry,
  EditRequest,
  OutboxEntry,
  PageState,
  PdfAnswer,
  Selection,
  ServerEvent,
} from '../book/wire';

/** What the program wrote into the page it served. */
interface Settings {
  token: string;
  /** The function to run once the page has opened; '' for none. */
  welcome: string;
}

/**
 * The page's way to the program. Every method rejects when the program cannot be reached. A program started
 * anew has a new token: it is read from the page it serves, so that edits made meanwhile still get through.
 */
export function createLink() {
  let settings = settingsIn(document);

  async function ask(path: string, init: RequestInit = {}, again = true): Promise<Response> {
    const headers = { 'content-type': 'application/json', 'x-token': settings.token };
    const response = await fetch(path, { ...init, headers });
    if (response.status === 403 && again) {
      await renew();
      return ask(path, init, false);
    }
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response;
  }

  async function renew(): Promise<void> {
    const html = await (await fetch('/')).text();
    settings = settingsIn(new DOMParser().parseFromString(html, 'text/html'));
  }

  async function get<T>(path: string): Promise<T> {
    return (await ask(path)).json() as Promise<T>;
  }

  async function post<T>(path: string, body: object = {}): Promise<T> {
    return (await ask(path, { method: 'POST', body: JSON.stringify(body) })).json() as Promise<T>;
  }

  return {
    welcome: () => settings.welcome,
    open: () => post<PageState>('/api/open'),
    fetchState: () => get<PageState>('/api/state'),
    sendEdits: (request: EditRequest) => post<Answer>('/api/edit', request),
    runMenuItem: (fn: string, selection?: Selection) => post<Answer>('/api/menu', { fn, selection }),
    call: (fn: string, args: unknown[], selection?: Selection) =>
      post<Answer>('/api/call', { fn, args, selection }),
    documents: () => get<DocumentEntry[]>('/api/documents'),
    outbox: () => get<OutboxEntry[]>('/api/outbox'),
    document: async (path: string) => (await ask(`/api/document?path=${encodeURIComponent(path)}`)).blob(),
    openFolder: () => post('/api/open-folder'),
    saveAsPdf: (path: string) => post<PdfAnswer>('/api/pdf', { path }),
    /** Shows a PDF of the folder with the program of the computer; false when there is none at the address. */
    openPdf: async (url: string) => (await post<{ ok: boolean }>('/api/open-pdf', { url })).ok,
    door: () => get<DoorView>('/api/door'),
    openDoor: (request: OpenDoorRequest) => post<OpenDoorAnswer>('/api/door/open', request),
    closeDoor: () => post('/api/door/close'),
    /** Listens until the page is closed, coming back by itself. */
    listen(onEvent: (event: ServerEvent) => void, onConnection: (connected: boolean) => void): void {
      const source = new EventSource(`/api/events?token=${encodeURIComponent(settings.token)}`);
      source.onopen = () => onConnection(true);
      source.onmessage = ({ data }) => onEvent(JSON.parse(data) as ServerEvent);
      source.onerror = () => {
        onConnection(false);
        source.close();
        const again = () => this.listen(onEvent, onConnection);
        setTimeout(() => renew().then(again, again), reconnectAfter);
      };
    },
  };
}

const reconnectAfter = 1000;

function settingsIn(page: Document): Settings {
  const content = page.querySelector<HTMLMetaElement>('meta[name=settings]')?.content;
  if (!content) throw new Error('the page was not served by the program');
  return JSON.parse(content) as Settings;
}
