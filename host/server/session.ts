import { randomUUID } from 'node:crypto';
import { cellName } from '../book/rect';
import type { PageEdit } from '../book/snapshot';
import type { Answer, EditRequest, PageState, Selection, ServerEvent, ShownEffect } from '../book/wire';
import type { Effect, MenuNode, Reply, Request, Trigger } from '../realm/protocol';
import type { RuntimePort, WorkspacePort } from './ports';
import { text } from './text';

/** One open book: everything the pages, the timers and the file watcher do to it, in one order. */
export interface Session {
  /** Runs `onOpen` and gives the whole book. */
  open(): Promise<PageState>;
  state(): Promise<PageState>;
  /** Applies a page's edits where their cells are now. A batch that comes twice is done once. */
  edit(request: EditRequest): Promise<Answer>;
  run(trigger: Trigger, fn: string, args: unknown[], selection?: Selection): Promise<Answer>;
  /** For timers and the file watcher: what it changes and shows reaches every open page. */
  background(request: Request): Promise<Reply>;
  subscribe(listener: (event: ServerEvent) => void): () => void;
  hello(): ServerEvent;
}

export interface SessionOptions {
  runtime: RuntimePort;
  workspace: WorkspacePort;
  /** E-mail of the person at this computer; '' when unknown. */
  user: string;
  /** Clock of the executions, ms since epoch. */
  now?: (() => number) | undefined;
  /** Keeps HTML of a sidebar or dialog and returns the address it is served at. */
  keepHtml(html: string): string;
}

/** Starts a session on a loaded runtime. */
export function createSession({ runtime, workspace, user, now, keepHtml }: SessionOptions): Session {
  const epoch = randomUUID();
  const listeners = new Set<(event: ServerEvent) => void>();
  const lastBatch = new Map<string, { batch: number; answer: Promise<Answer> }>();
  let revision = 0;
  let menu: MenuNode | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const tell = (event: ServerEvent) => {
    for (const listener of listeners) listener(event);
  };
  workspace.subscribe((event) =>
    tell('save' in event ? { type: 'save', save: event.save } : { type: 'notice', message: event.notice }),
  );

  /** Requests wait for each other, so that "the current revision" means something while one is prepared. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = last.then(task, task);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function perform(request: Request): Promise<Reply & { from: number }> {
    const from = revision;
    const reply = await runtime.request(request);
    revision = reply.revision;
    if (reply.ops.length > 0) {
      tell({ type: 'step', step: { from, to: revision, ops: reply.ops } });
    } else if (revision !== from) tell(hello());
    for (const effect of reply.effects) if (effect.effect === 'menu') menu = effect.menu;
    return { ...reply, from };
  }

  function shown(effects: Effect[]): ShownEffect[] {
    return effects.flatMap((effect) => showEffect(effect, keepHtml));
  }

  function answer(reply: Reply & { from: number }): Answer {
    const { ok, value, error, from, ops } = reply;
    return {
      ok,
      ...(value !== undefined && { value }),
      ...(error && { error: { name: error.name, message: error.message } }),
      step: { from, to: reply.revision, ops },
      effects: shown(reply.effects),
    };
  }

  async function snapshot(): Promise<PageState> {
    const reply = await perform({ kind: 'snapshot' });
    if (!reply.book) throw new Error('the runtime gave no book');
    return { epoch, revision, book: reply.book, menu, save: workspace.saveStatus() };
  }

  const hello = (): ServerEvent => ({ type: 'hello', epoch, revision, save: workspace.saveStatus() });

  function runRequest(trigger: Trigger, fn: string, args: unknown[], selection?: Selection): Request {
    const authMode = trigger === 'open' ? 'LIMITED' : 'FULL';
    return {
      kind: 'run',
      trigger,
      fn,
      args,
      authMode,
      user,
      ...(now && { now: now() }),
      ...(selection && { selection }),
    };
  }

  /**
   * A page that edited a book which was opened anew since (by a restart, or from a changed file) cannot be followed
   * any more: its edits are done where they were made, and it is told to look at them.
   */
  async function applyEdits({ epoch: seen, client, base, edits }: EditRequest): Promise<Answer> {
    const request = { kind: 'edit', edits, user, client } as const;
    if (seen === epoch) {
      const reply = await perform({ ...request, base });
      if (reply.ok) return answer(reply);
    }
    const carried = answer(await perform({ ...request, base: revision }));
    if (!carried.ok) return carried;
    const message = text.carriedOver(editedCells(edits));
    return { ...carried, effects: [...carried.effects, { effect: 'toast', title: '', message, seconds: 0 }] };
  }

  return {
    open: () =>
      inTurn(async () => {
        await perform(runRequest('open', 'onOpen', []));
        return snapshot();
      }),
    state: () => inTurn(snapshot),
    edit(request) {
      const { client, batch } = request;
      const known = lastBatch.get(client);
      if (known?.batch === batch) return known.answer;
      const made = inTurn(() => applyEdits(request));
      lastBatch.set(client, { batch, answer: made });
      made.catch(() => lastBatch.delete(client));
      return made;
    },
    run: (trigger, fn, args, selection) =>
      inTurn(async () => answer(await perform(runRequest(trigger, fn, args, selection)))),
    background: (request) =>
      inTurn(async () => {
        const reply = await perform(request);
        const effects = shown(reply.effects);
        if (effects.length > 0) tell({ type: 'effects', effects });
        return reply;
      }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hello,
  };
}

function editedCells(edits: readonly PageEdit[]): string[] {
  return edits.flatMap((edit) =>
    edit.edit === 'type' || edit.edit === 'cells' ? edit.cells.map(({ r, c }) => cellName(r, c)) : [],
  );
}

function showEffect(effect: Effect, keepHtml: (html: string) => string): ShownEffect[] {
  switch (effect.effect) {
    case 'sidebar':
      return [{ effect: 'sidebar', title: effect.title, url: keepHtml(effect.html) }];
    case 'dialog': {
      const { html, ...rest } = effect;
      return [{ ...rest, url: keepHtml(html) }];
    }
    case 'mail':
      return [{ effect: 'mail', to: effect.to, subject: effect.subject }];
    case 'log':
      return [];
    default:
      return [effect];
  }
}
