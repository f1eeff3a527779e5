import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { EditRequest, PdfAnswer, Selection, ServerEvent } from '../book/wire';
import { createDoor, type Door } from '../door/door';
import { NO_OFFICE } from '../files/pdf';
import { addDoorCalls } from './door-calls';
import { createFrames, type Frames } from './frames';
import { frameHeaders, guard, pageHeaders } from './guard';
import { openInDesktop } from './open-folder';
import type { RuntimePort, WorkspacePort } from './ports';
import { createSession, type Session } from './session';

export interface ServerOptions {
  /** Already loaded with the book. */
  runtime: RuntimePort;
  workspace: WorkspacePort;
  /** Port of the page; 0 = any free one. */
  port: number;
  /** Folder with the built page (`index.html`, `page.js`, `page.css`, `frame-shim.js`). */
  pagesDir: string;
  /** Secret of the page; random when absent. */
  token?: string;
  /** E-mail of the person at this computer. */
  user?: string;
  /** Clock of the executions, ms since epoch. */
  now?: () => number;
  /** Name of a function that each page runs once, when it has opened. */
  welcome?: string;
  /** Shows a folder or file on the desktop. */
  openPath?: (path: string) => void;
  /** Port of the page of questionnaires, see `host/door`; shut until the curator opens it. */
  doorPort?: number;
  /** Told in a line what happens to it. */
  log?: (line: string) => void;
}

const DOOR_PORT = 7360;

export interface LocalServer {
  url: string;
  sidebarUrl: string;
  /** The one door to the runtime while the server runs: timers and the file watcher go through it too. */
  session: Session;
  door: Door;
  close(): Promise<void>;
}

/**
 * Serves the book to the browser of this computer: the page on one loopback port, the HTML of sidebars and dialogs
 * on another, so that their scripts cannot reach the page. Nothing is ever asked from outside.
 */
export async function startServer(options: ServerOptions): Promise<LocalServer> {
  const {
    runtime,
    workspace,
    pagesDir,
    token = randomBytes(24).toString('base64url'),
    user = '',
    now,
  } = options;
  const origins = { page: '', frame: '' };
  const shim = readFileSync(join(pagesDir, 'frame-shim.js'), 'utf8');
  const frames = createFrames(shim, () => origins.page);
  const keepHtml = (html: string) => origins.frame + frames.keep(html);
  const session = createSession({ runtime, workspace, user, now, keepHtml });
  const door = createDoor({
    ...{ session, pagesDir, port: options.doorPort ?? DOOR_PORT },
    ...(now && { now }),
    ...(options.log && { log: options.log }),
  });
  const streams = new Set<() => void>();

  const page = new Hono();
  page.use(guard(() => origins.page, token));
  page.use(async (context, next) => {
    await next();
    setHeaders(context.res, pageHeaders(origins.frame));
  });
  addPageFiles(page, pagesDir, { token, welcome: options.welcome ?? '' });
  addBookCalls(page, session);
  addEvents(page, { session, door }, streams);
  addDoorCalls(page, door);
  addFolderCalls(page, workspace, options.openPath ?? openInDesktop);

  const pageServer = await listen(page, options.port);
  origins.page = originOf(pageServer);
  const frameServer = await listenBeside(frameApp(frames, origins), pageServer);
  origins.frame = originOf(frameServer);
  return {
    url: `${origins.page}/`,
    sidebarUrl: `${origins.frame}/`,
    session,
    door,
    async close() {
      await door.close();
      for (const end of streams) end();
      await Promise.all([stop(pageServer), stop(frameServer)]);
    },
  };
}

function addPageFiles(app: Hono, folder: string, settings: Record<string, string>): void {
  app.get('/', async (context) => {
    const html = await readFile(join(folder, 'index.html'), 'utf8');
    const json = JSON.stringify(settings).replaceAll('"', '&quot;');
    return context.html(html.replace('<head>', () => `<head><meta name="settings" content="${json}">`));
  });
  const types = { 'page.js': 'text/javascript; charset=utf-8', 'page.css': 'text/css; charset=utf-8' };
  for (const [name, type] of Object.entries(types)) {
    app.get(`/${name}`, async (context) => {
      const bytes = await readFile(join(folder, name));
      return context.body(new Uint8Array(bytes), 200, { 'content-type': type });
    });
  }
}

interface CallRequest {
  fn: string;
  args: unknown[];
  selection?: Selection;
}

function addBookCalls(app: Hono, session: Session): void {
  app.post('/api/open', async (context) => context.json(await session.open()));
  app.get('/api/state', async (context) => context.json(await session.state()));
  app.post('/api/edit', async (context) =>
    context.json(await session.edit(await context.req.json<EditRequest>())),
  );
  app.post('/api/menu', async (context) => {
    const { fn, selection } = await context.req.json<{ fn: string; selection?: Selection }>();
    return context.json(await session.run('menu', fn, [], selection));
  });
  app.post('/api/call', async (context) => {
    const { fn, args, selection } = await context.req.json<CallRequest>();
    return context.json(await session.run('call', fn, args, selection));
  });
}

function addEvents(
  app: Hono,
  { session, door }: Pick<LocalServer, 'session' | 'door'>,
  streams: Set<() => void>,
): void {
  app.get('/api/events', (context) =>
    streamSSE(context, async (stream) => {
      const send = (event: ServerEvent) => stream.writeSSE({ data: JSON.stringify(event) });
      const unsubscribe = session.subscribe((event) => void send(event));
      const closeDoor = door.subscribe((state) => void send({ type: 'door', open: state.open !== null }));
      await send(session.hello());
      await send({ type: 'door', open: door.state().open !== null });
      await new Promise<void>((resolve) => {
        stream.onAbort(resolve);
        streams.add(resolve);
      });
      unsubscribe();
      closeDoor();
    }),
  );
}

function addFolderCalls(app: Hono, workspace: WorkspacePort, openPath: (path: string) => void): void {
  app.get('/api/documents', (context) => context.json(workspace.documents()));
  app.get('/api/outbox', (context) => context.json(workspace.outbox()));
  app.get('/api/document', async (context) => {
    // Only what the workspace itself lists: a path is never taken on trust.
    const entry = workspace.documents().find(({ path }) => path === context.req.query('path'));
    if (!entry) return context.text('', 404);
    const bytes = await readFile(join(workspace.folder, entry.path));
    return context.body(new Uint8Array(bytes), 200, { 'content-type': 'application/octet-stream' });
  });
  app.post('/api/pdf', async (context) => {
    const { path } = await context.req.json<{ path: string }>();
    const entry = workspace.documents().find((one) => one.path === path);
    if (!entry) return context.json(failedPdf('gone'));
    try {
      const made = await workspace.saveAsPdf(entry.path);
      return context.json({ ok: true, name: basename(made), url: pathToFileURL(made).href });
    } catch (error) {
      return context.json(
        failedPdf(error instanceof Error && error.message === NO_OFFICE ? 'no-office' : 'failed'),
      );
    }
  });
  app.post('/api/open-pdf', async (context) => {
    const { url } = await context.req.json<{ url: string }>();
    const path = workspace.pdfAt(url);
    if (path !== undefined) openPath(path);
    return context.json({ ok: path !== undefined });
  });
  app.post('/api/open-folder', (context) => {
    openPath(workspace.folder);
    return context.json({ ok: true });
  });
}

const failedPdf = (why: 'no-office' | 'failed' | 'gone'): PdfAnswer => ({ ok: false, why });

function frameApp(frames: Frames, origins: { page: string; frame: string }): Hono {
  const app = new Hono();
  app.use(guard(() => origins.frame, ''));
  app.use(async (context, next) => {
    await next();
    setHeaders(context.res, frameHeaders(origins.page));
  });
  app.get('/html/:id', (context) => {
    const html = frames.html(context.req.param('id'));
    return html === undefined ? context.text('', 404) : context.html(html);
  });
  return app;
}

function setHeaders(response: Response, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
}

function listen(app: Hono, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () => resolve(server));
    server.once('error', reject);
  });
}

/** The next port when it is free: a page that outlives a restart may frame only the origin it was served with. */
function listenBeside(app: Hono, page: ServerType): Promise<ServerType> {
  return listen(app, portOf(page) + 1).catch(() => listen(app, 0));
}

function originOf(server: ServerType): string {
  return `http://127.0.0.1:${portOf(server)}`;
}

const portOf = (server: ServerType): number => (server.address() as AddressInfo).port;

function stop(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
