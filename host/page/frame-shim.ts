/**
 * `google.script` for a sidebar or dialog: runs inside the sandboxed frame, before the frame's own script, and
 * speaks with the page around it by messages alone. Follows Google's rules of what may be passed: no dates,
 * functions, page elements or cycles; a form only as the single argument; at most ten calls at a time.
 */
type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  success?: Handler;
  failure?: Handler;
  user?: unknown;
}

interface Call {
  fn: string;
  args: unknown[];
  handlers: Handlers;
}

const pageOrigin = (document.currentScript as HTMLScriptElement).dataset.page as string;
const parallelCalls = 10;
const running = new Map<number, Handlers>();
const waiting: Call[] = [];
let lastId = 0;

function post(message: object): void {
  window.parent.postMessage(message, pageOrigin);
}

function start({ fn, args, handlers }: Call): void {
  lastId += 1;
  running.set(lastId, handlers);
  post({ type: 'call', id: lastId, fn, args });
}

function call(handlers: Handlers, fn: string, args: unknown[]): void {
  const item = { fn, args: plainArguments(args), handlers };
  if (running.size < parallelCalls) start(item);
  else waiting.push(item);
}

function plainArguments(args: unknown[]): unknown[] {
  const [only] = args;
  if (args.length === 1 && only instanceof HTMLFormElement) return [formValues(only)];
  return args.map((arg, index) => plain(arg, String(index), []));
}

function formValues(form: HTMLFormElement): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  new FormData(form).forEach((value, name) => {
    const known = values[name];
    if (known === undefined) values[name] = value;
    else values[name] = Array.isArray(known) ? known.concat(value) : [known, value];
  });
  return values;
}

function plain(value: unknown, path: string, above: unknown[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (value === undefined)
    return above.length > 0 && Array.isArray(above[above.length - 1]) ? null : undefined;
  if (typeof value !== 'object' || value instanceof Date || value instanceof Node) {
    throw new TypeError(`Failed due to illegal value in property: ${path}`);
  }
  if (above.includes(value)) throw new TypeError('Failed due to circular reference.');
  const inside = above.concat([value]);
  if (Array.isArray(value)) return value.map((item, index) => plain(item, String(index), inside));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, key, inside)]));
}

function settle(message: {
  id: number;
  ok: boolean;
  value?: unknown;
  error?: { name: string; message: string };
}): void {
  const handlers = running.get(message.id);
  if (!handlers) return;
  running.delete(message.id);
  const next = waiting.shift();
  if (next) start(next);
  if (message.ok) handlers.success?.(message.value === undefined ? null : message.value, handlers.user);
  else {
    const error = new Error(message.error?.message);
    error.name = message.error?.name ?? 'ScriptError';
    if (handlers.failure) handlers.failure(error, handlers.user);
    else console.error(error);
  }
}

function runner(handlers: Handlers): unknown {
  const withHandler: Record<string, (given: never) => unknown> = {
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    withUserObject: (user: unknown) => runner({ ...handlers, user }),
  };
  return new Proxy(withHandler, {
    get: (known, name) =>
      typeof name !== 'string'
        ? undefined
        : (known[name] ?? ((...args: unknown[]) => call(handlers, name, args))),
  });
}

window.addEventListener('message', ({ origin, source, data }) => {
  if (origin === pageOrigin && source === window.parent && data?.type === 'result') settle(data);
});

window.addEventListener('keydown', (event) => {
  const { key, defaultPrevented } = event;
  if (key === 'Escape' && !defaultPrevented) post({ type: 'escape' });
  if (key === 'F6' || key === 'F10') {
    event.preventDefault();
    post({ type: 'pane', key });
  }
});

/** A browser does not follow links to files: the page shows those documents. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link?.protocol !== 'file:') return;
  event.preventDefault();
  post({ type: 'open', url: link.href });
});

const host = {
  close: () => post({ type: 'close' }),
  setWidth: (width: number) => post({ type: 'size', width }),
  setHeight: (height: number) => post({ type: 'size', height }),
  editor: { focus: () => post({ type: 'focus' }) },
  origin: pageOrigin,
};

Object.assign(window, { google: { script: { run: runner({}), host } } });

export {};
