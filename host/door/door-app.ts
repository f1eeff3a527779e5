import { createHash } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AnswerRequest, DoorReply, QuestionsRequest } from '../book/door-wire';
import { text } from './text';

/** What the page of the door may have done. */
export interface DoorDesk {
  /** `http://192.168.1.20:7353`; `''` while the door is shut. */
  origin(): string;
  /** Seconds until the address may come in. */
  admit(address: string): number;
  questions(address: string, request: QuestionsRequest): Promise<DoorReply<unknown>>;
  answer(address: string, request: AnswerRequest): Promise<DoorReply<unknown>>;
}

/** Answers of a whole questionnaire in the longest words a person may write, twice over. */
const MOST_BYTES = 64 * 1024;
const LONGEST_CODE = 40;
const LONGEST_ID = 80;

/**
 * All that the network reaches: the page, the questions of a code, its answers. Anything else is a 404 without a body,
 * also what names another host or comes from the page of another origin. No cookie, no token, nothing of the main page.
 */
export function doorApp(html: string, desk: DoorDesk): Hono {
  const app = new Hono();
  const headers = doorHeaders(html);
  app.use(async (context, next) => {
    if (isOurs(context, desk.origin())) await next();
    else context.res = nothing();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
  });
  app.get('/', (context) => context.html(html));
  const limit = bodyLimit({
    maxSize: MOST_BYTES,
    onError: (context) => context.json(refused(text.tooLong), 413),
  });
  app.post('/questions', limit, (context) =>
    reply(context, desk, (address, body) => {
      const request = questionsIn(body);
      return request ? desk.questions(address, request) : Promise.resolve(refused(text.malformed));
    }),
  );
  app.post('/answers', limit, (context) =>
    reply(context, desk, (address, body) => {
      const request = answerIn(body);
      return request ? desk.answer(address, request) : Promise.resolve(refused(text.malformed));
    }),
  );
  app.notFound(nothing);
  app.onError(nothing);
  return app;
}

const nothing = (): Response => new Response(null, { status: 404 });

/** The host the curator chose, and for a post the page of that host as its origin. */
function isOurs({ req }: Context, origin: string): boolean {
  if (origin === '' || req.header('host') !== new URL(origin).host) return false;
  if (req.method !== 'POST') return req.method === 'GET';
  return req.header('origin') === origin && /^application\/json\b/.test(req.header('content-type') ?? '');
}

async function reply(
  context: Context,
  desk: DoorDesk,
  work: (address: string, body: unknown) => Promise<DoorReply<unknown>>,
): Promise<Response> {
  const address = getConnInfo(context).remote.address ?? '';
  const seconds = desk.admit(address);
  if (seconds > 0) return context.json({ ...refused(text.wait(seconds)), again: true, wait: seconds }, 429);
  const body: unknown = await context.req.json().catch(() => null);
  return context.json(await work(address, body));
}

export const refused = (message: string): { ok: false; message: string; again: boolean } => ({
  ...{ ok: false, message, again: false },
});

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;

function questionsIn(body: unknown): QuestionsRequest | null {
  const { code } = (body ?? {}) as Partial<QuestionsRequest>;
  return isText(code, LONGEST_CODE) ? { code } : null;
}

/** Only the parts a filling has; what else was sent goes no further. The add-on looks at the values themselves. */
function answerIn(body: unknown): AnswerRequest | null {
  const { code, survey, values, id } = (body ?? {}) as Partial<AnswerRequest>;
  if (!isText(code, LONGEST_CODE) || !isText(survey, LONGEST_CODE) || !isText(id, LONGEST_ID)) return null;
  return id !== '' && Array.isArray(values) ? { code, survey, values, id } : null;
}

/** The page runs its own script and style, told by what they are, and talks to nobody but the door. */
function doorHeaders(html: string): Record<string, string> {
  const hashes = (tag: string): string =>
    [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))]
      .map(([, content]) => `'sha256-${createHash('sha256').update(content!).digest('base64')}'`)
      .join(' ');
  const policy = [
    "default-src 'none'",
    `script-src ${hashes('script')}`,
    `style-src ${hashes('style')}`,
    "img-src data:; connect-src 'self'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };
}
