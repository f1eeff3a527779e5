import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEdition } from '../../edition';
import { FileError } from '../../files/file-error';
import { createWorkerRuntime } from '../../runtime/worker-client';
import { openInDesktop } from '../../server/open-folder';
import { type LocalServer, startServer } from '../../server/server';
import { startTimers } from '../../server/timers';
import { type Arguments, EXIT, UsageError } from '../arguments';
import { cliText } from '../text';
import { typedPath } from '../typed-path';
import { bookZone } from '../zone';

const FOLDER = 'Наставник';
const DEFAULT_PORT = 7351;
const WATCH_MS = 2000;
const PAGES = fileURLToPath(new URL('../.build/page/', import.meta.url));

/** Opens the folder and serves its book until the program is stopped; what is left is written before it ends. */
export async function runServe({ flags, sample, open, trace }: Arguments): Promise<number> {
  const folder = typedPath(flags.folder ?? join(homedir(), FOLDER));
  const port = flags.port === undefined ? DEFAULT_PORT : Number(flags.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(cliText.usage);
  const edition = await openEdition({
    folder,
    createRuntime: createWorkerRuntime,
    timeZone: bookZone(),
    watchMs: WATCH_MS,
  });
  const runtime = trace ? traced(edition.runtime) : edition.runtime;
  const { workspace } = edition;
  const server = await listen({
    runtime,
    workspace,
    port,
    pagesDir: PAGES,
    welcome: 'openPanel',
    log: console.log,
  });
  edition.onReload((request) => server.session.background(request));
  await server.session.open();
  if (edition.isNew && sample) await server.session.run('menu', 'createSampleBook', []);
  const timers = startTimers(server.session, edition.triggers);

  console.log(cliText.ready(server.url));
  console.log(cliText.folder(folder));
  console.log(cliText.stop);
  if (open) openInDesktop(server.url);
  await stopSignal();
  console.log(cliText.saving);
  timers.stop();
  await server.close();
  await edition.close();
  return EXIT.done;
}

/** The asked-for port; when it is taken by another program, a sentence instead of a stack. */
async function listen(options: Parameters<typeof startServer>[0]): Promise<LocalServer> {
  try {
    return await startServer(options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
      throw new UsageError(cliText.portTaken(options.port));
    if (error instanceof FileError) throw new UsageError(error.message);
    throw error;
  }
}

const stopSignal = (): Promise<void> =>
  new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop());
  });

/** Prints the service calls of every execution. */
function traced(runtime: Parameters<typeof startServer>[0]['runtime']): typeof runtime {
  return {
    async request(request) {
      const reply = await runtime.request(request);
      if (request.kind === 'run')
        console.log(JSON.stringify({ fn: request.fn, ms: Math.round(reply.ms), ...reply.counts }));
      return reply;
    },
  };
}
