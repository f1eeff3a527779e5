import { request as httpRequest } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { AnswerReply, QuestionsReply } from '../../../host/book/door-wire';
import { createDoor, type Door } from '../../../host/door/door';
import type { DoorSurveyCode, Role, SurveyAnswer } from '../../../src/contract/dto';
import type { RunningEdition } from '../../e2e/edition';

const PAGES = fileURLToPath(new URL('../../../.build/page/', import.meta.url));

export interface Asked {
  readonly status: number;
  readonly body: string;
  readonly headers: Record<string, string | string[] | undefined>;
}

/** A request with exactly these headers: `fetch` would set Host and Origin itself. */
export function ask(
  url: string,
  method: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<Asked> {
  const { origin, pathname } = new URL(url);
  return askPath(origin, method, pathname, headers, body);
}

/** The same with the path as it is written: an address would be tidied. */
export function askPath(
  origin: string,
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<Asked> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const status = response.statusCode ?? 0;
        resolve({ status, body: Buffer.concat(chunks).toString(), headers: response.headers });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Headers of a post that the page of the door sends. */
export const ownHeaders = (url: string): Record<string, string> => ({
  ...{ origin: url, 'content-type': 'application/json' },
});

/** A door on this computer alone, beside the one of the server, with a clock of the test's own. */
export function doorOf(
  { session }: RunningEdition,
  now: () => number = Date.now,
  log: (line: string) => void = () => undefined,
): Door {
  return createDoor({ session, pagesDir: PAGES, port: 0, now, log });
}

export async function opened(
  door: Door,
  surveys: DoorSurveyCode[] = ['Q-06', 'Q-07'],
  hours = 1,
): Promise<string> {
  const answer = await door.open({ address: '127.0.0.1', surveys, hours });
  if (!answer.ok) throw new Error(answer.message);
  return door.state().open!.url;
}

const post = async <T>(url: string, path: string, body: object): Promise<T> => {
  const { body: answer } = await ask(url + path, 'POST', ownHeaders(url), JSON.stringify(body));
  return JSON.parse(answer) as T;
};

export const questions = (url: string, code: string): Promise<QuestionsReply> =>
  post(url, '/questions', { code });

export const send = (
  url: string,
  filling: { code: string; survey: string; values: readonly SurveyAnswer[]; id: string },
): Promise<AnswerReply> => post(url, '/answers', filling);

export const words = (code: string, value: string): SurveyAnswer => ({
  code,
  values: [{ part: '', value }],
});

export interface Slip {
  readonly code: string;
  readonly mark: string;
  readonly role: Role;
}

/** Gives out codes of the invented year, `spare` of each side more than there are people, and reads them from the book. */
export async function slipsOf(edition: RunningEdition, spare = 0): Promise<Slip[]> {
  const call = (input: object) =>
    edition.session.run('call', 'sidebarCall', [JSON.stringify({ method: 'codes.issue', input })]);
  await call({ spare: null });
  for (const role of ['mentor', 'mentee']) if (spare > 0) await call({ spare: { role, count: spare } });
  const [headers, ...rows] = await rowsOf(edition, 'Коды анкет');
  const at = (header: string): number => headers!.indexOf(header);
  return rows.map((row) => ({
    code: row[at('Код для входа')]!,
    mark: row[at('Отметка')]!,
    role: row[at('Роль')] === 'наставник' ? 'mentor' : 'mentee',
  }));
}

/** Texts of a sheet on disk, row by row. */
export async function rowsOf(edition: RunningEdition, name: string): Promise<string[][]> {
  const { rows } = await edition.sheet(name);
  const all = [...rows].sort(([a], [b]) => a - b).map(([, cells]) => cells);
  const width = Math.max(...all.flatMap((cells) => [...cells.keys()]));
  return all.map((cells) => Array.from({ length: width }, (_, i) => String(cells.get(i + 1)?.value ?? '')));
}
