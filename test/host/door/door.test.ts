import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Door } from '../../../host/door/door';
import { MOST_WRONG_CODES } from '../../../host/door/rate';
import { codeSequence, readCode } from '../../../src/domain/surveys/codes';
import { type RunningEdition, startSample } from '../../e2e/edition';
import { TODAY } from '../../kit/school';
import {
  ask,
  askPath,
  doorOf,
  opened,
  ownHeaders,
  questions,
  rowsOf,
  type Slip,
  send,
  slipsOf,
  words,
} from './kit';

let edition: RunningEdition;
let slips: Slip[];
let door: Door;
let time = TODAY;

beforeAll(async () => {
  edition = await startSample({ token: 'secret-token' });
  slips = await slipsOf(edition, 20);
});
afterEach(() => door?.close());
afterAll(() => edition.close());

const start = async (...more: Parameters<typeof opened> extends [Door, ...infer R] ? R : never) => {
  time = TODAY;
  door = doorOf(edition, () => time);
  return opened(door, ...more);
};
/** A slip of the side that no test has used. */
const fresh = (role: Slip['role']): Slip => {
  const at = slips.findIndex((slip) => slip.role === role);
  if (at < 0) throw new Error('no slip is left');
  return slips.splice(at, 1)[0]!;
};
/** Well-formed codes that nobody has. */
const strangers = codeSequence([], randomUUID);

describe('while nobody has opened it', () => {
  it('nothing listens', () => {
    door = doorOf(edition);
    expect(door.state()).toEqual({ open: null, why: 'never' });
    expect(edition.door.state()).toEqual({ open: null, why: 'never' });
  });

  it.each([
    [{ address: '127.0.0.1', surveys: [], hours: 1 }, 'Выберите'],
    [{ address: '203.0.113.9', surveys: ['Q-06'], hours: 1 }, 'адреса'],
    [{ address: '0.0.0.0', surveys: ['Q-06'], hours: 1 }, 'адреса'],
    [{ address: '127.0.0.1', surveys: ['Q-06'], hours: 9 }, 'не поняла'],
    [{ address: '127.0.0.1', surveys: ['Q-06'], hours: 0 }, 'не поняла'],
  ] as const)('it is not opened by %j', async (request, said) => {
    door = doorOf(edition);
    const answer = await door.open({ ...request, surveys: [...request.surveys] });
    expect(answer).toMatchObject({ ok: false, message: expect.stringContaining(said) });
    expect(door.state().open).toBeNull();
  });
});

describe('thirty people at once', () => {
  it('with two questionnaires each, repeats and lost answers: every answer stands once under its mark', async () => {
    const url = await start(['Q-03s', 'Q-06', 'Q-04s', 'Q-07']);
    const people = [
      ...Array.from({ length: 18 }, () => fresh('mentee')),
      ...Array.from({ length: 12 }, () => fresh('mentor')),
    ];
    const results = await Promise.all(
      people.map(async ({ code, mark, role }, i) => {
        const asked = await questions(url, code);
        if (!asked.ok) throw new Error(asked.message);
        const surveys = asked.value.surveys.map(({ survey }) => survey);
        expect(surveys).toEqual(role === 'mentee' ? ['Q-03s', 'Q-06'] : ['Q-04s', 'Q-07']);
        const fillings = surveys.map((survey, at) => ({
          ...{ code, survey, id: `same ${at}` },
          values: [words('effect', String(1 + ((i + at) % 10))), words('hopes', ''), words('glad', 'да')],
        }));
        // Everybody sends the first twice at once, as a phone does that never saw the answer.
        const sent = await Promise.all([
          send(url, fillings[0]!),
          send(url, fillings[1]!),
          send(url, fillings[0]!),
        ]);
        expect(sent.map(({ ok }) => ok)).toEqual([true, true, true]);
        if (i % 5 === 0) {
          expect((await send(url, fillings[1]!)).ok).toBe(true);
          expect(await send(url, { ...fillings[1]!, id: 'another' })).toMatchObject({
            ok: false,
            again: false,
          });
        }
        return { mark, surveys, marks: [1 + (i % 10), 1 + ((i + 1) % 10)] };
      }),
    );
    expect(door.state().open!.taken).toBe(60);
    const rows = (await rowsOf(edition, 'Анкеты')).slice(1);
    for (const { mark, marks } of results) {
      const own = rows.filter((row) => row[4] === mark);
      const scores = own.filter((row) => row[5]!.startsWith('Результативность')).map((row) => row[6]);
      expect(scores).toEqual(marks.map(String));
      expect(own.length).toBe(4);
    }
    const ids = rows.map((row) => row[0]).filter((id) => id !== '');
    expect(new Set(ids).size).toBe(ids.length);
    expect((await edition.door.view()).surveys.map(({ answered }) => answered)).toEqual([
      18, 12, 0, 0, 18, 12,
    ]);
  });

  it('a filling sent again after a break of the line is written once', async () => {
    const url = await start();
    const { code, mark } = fresh('mentee');
    const filling = { code, survey: 'Q-06', id: 'broken', values: [words('effect', '9')] };
    const broken = new AbortController();
    const lost = fetch(`${url}/answers`, {
      method: 'POST',
      headers: ownHeaders(url),
      body: JSON.stringify(filling),
      signal: broken.signal,
    });
    setTimeout(() => broken.abort(), 5);
    await lost.catch(() => undefined);
    expect(await send(url, filling)).toMatchObject({ ok: true });
    const rows = (await rowsOf(edition, 'Анкеты')).filter((row) => row[4] === mark);
    expect(rows.map((row) => row[6])).toEqual(['9']);
  });
});

describe('who may not answer', () => {
  it('is told apart, and never whose a code is', async () => {
    const url = await start();
    const used = fresh('mentee');
    const good = { code: used.code, survey: 'Q-06', id: 'a', values: [words('effect', '5')] };
    await send(url, good);
    const slip = used.code.startsWith('2') ? `3${used.code.slice(1)}` : `2${used.code.slice(1)}`;
    const mentor = fresh('mentor');
    const replies = [
      await questions(url, used.code),
      await send(url, { ...good, id: 'b' }),
      await questions(url, slip),
      await questions(url, strangers()),
      await questions(url, 'Н-01'),
      await send(url, { ...good, code: mentor.code, id: 'c' }),
      await send(url, { ...good, survey: 'Q-03s', code: fresh('mentee').code, id: 'd' }),
      await send(url, { ...good, survey: 'Q-09', id: 'e' }),
    ];
    expect(replies.every((reply) => !reply.ok && !reply.again)).toBe(true);
    const said = replies.map((reply) => (reply.ok ? '' : reply.message));
    expect(new Set(said).size).toBe(7);
    const names = (await rowsOf(edition, 'Наставники')).slice(1).map((row) => row[1]!.split(' ')[0]!);
    const told = names.filter((name) => name !== '' && said.join(' ').includes(name));
    expect([told, said.join(' ').match(/О-\d\d|[НМ]-\d\d/)]).toEqual([[], null]);
  });

  it('cannot open questionnaires the curator has not', async () => {
    const url = await start(['Q-07']);
    const { code } = fresh('mentee');
    const sent = JSON.stringify({
      ...{ code, open: ['Q-06'], surveys: ['Q-06'], survey: 'Q-06', id: 'x' },
      values: [words('effect', '5')],
    });
    const { body } = await ask(`${url}/answers`, 'POST', ownHeaders(url), sent);
    expect(JSON.parse(body)).toMatchObject({ ok: false, message: expect.stringContaining('закрыта') });
  });

  it('is held back after a few codes that nobody has, and let in again later', async () => {
    const url = await start();
    for (let i = 0; i < 8; i++) {
      await questions(url, strangers());
      time += 5000;
    }
    await questions(url, strangers());
    const { code } = fresh('mentee');
    expect(await questions(url, code)).toMatchObject({ ok: false, again: true, wait: 8 });
    time += 8000;
    expect((await questions(url, code)).ok).toBe(true);
  });

  it('shuts the door by guessing on and on', async () => {
    const url = await start(['Q-06'], 8);
    for (let i = 0; i < MOST_WRONG_CODES; i++) {
      await questions(url, strangers());
      time += 60_000;
    }
    expect(door.state()).toEqual({ open: null, why: 'guesses' });
    await expect(questions(url, fresh('mentee').code)).rejects.toThrow();
  });

  it('does not guess faster by asking many times at once', async () => {
    const url = await start();
    const replies = await Promise.all(Array.from({ length: 60 }, () => questions(url, strangers())));
    const judged = replies.filter((reply) => !reply.ok && !reply.again);
    expect(judged.length).toBe(6);
    expect(door.state().open!.wrong).toBe(6);
  });

  it('is put off when there are too many requests', async () => {
    const url = await start();
    let put_off = 0;
    for (let i = 0; i < 310; i++) {
      const { status } = await ask(`${url}/questions`, 'POST', ownHeaders(url), '{}');
      if (status === 429) put_off += 1;
    }
    expect(put_off).toBe(10);
  });
});

describe('what the network reaches', () => {
  const MAIN_PATHS = [
    ...['/page.js', '/page.css', '/frame-shim.js', '/door.html', '/index.html', '/html/1', '/favicon.ico'],
    ...['/api/open', '/api/state', '/api/edit', '/api/menu', '/api/call', '/api/events', '/api/documents'],
    ...['/api/outbox', '/api/document', '/api/pdf', '/api/open-pdf', '/api/open-folder', '/api/door'],
    ...[
      '/api/door/open',
      '/api/door/close',
      '/../page.js',
      '/%2e%2e/page.js',
      '//',
      '/questions/',
      '/answers/1',
    ],
  ];

  it('is nothing of the curator’s server, by no method', async () => {
    const url = await start();
    const headers = { ...ownHeaders(url), 'x-token': 'secret-token' };
    for (const path of MAIN_PATHS) {
      for (const method of ['GET', 'POST', 'PUT', 'OPTIONS']) {
        const { status, body } = await askPath(url, method, path, headers);
        expect([method, path, status, body]).toEqual([method, path, 404, '']);
      }
    }
  });

  it.each([
    ['GET', '/questions'],
    ['GET', '/answers'],
    ['POST', '/'],
    ['HEAD', '/'],
    ['DELETE', '/answers'],
  ])('is not %s %s', async (method, path) => {
    const url = await start();
    const { status, body } = await ask(url + path, method, ownHeaders(url));
    expect([status, body]).toEqual([404, '']);
  });

  it.each<[string, (url: string) => Record<string, string>]>([
    ['another host name', (url) => ({ ...ownHeaders(url), host: 'evil.example' })],
    ['a name that points here', (url) => ({ ...ownHeaders(url), host: `localhost:${new URL(url).port}` })],
    ['a foreign origin', (url) => ({ ...ownHeaders(url), origin: 'http://evil.example' })],
    ['the origin of the curator’s page', (url) => ({ ...ownHeaders(url), origin: edition.url.slice(0, -1) })],
    ['no origin', () => ({ 'content-type': 'application/json' })],
    ['a form', (url) => ({ ...ownHeaders(url), 'content-type': 'application/x-www-form-urlencoded' })],
  ])('is closed to %s', async (_, headers) => {
    const url = await start();
    const { status, body } = await ask(`${url}/questions`, 'POST', headers(url), '{"code":"2"}');
    expect([status, body]).toEqual([404, '']);
  });

  it('is a page with its own script and style, which may talk to nobody else and keeps no cookie', async () => {
    const url = await start();
    const { status, body, headers } = await ask(`${url}/`, 'GET');
    expect(status).toBe(200);
    expect(body).not.toContain('secret-token');
    expect(body).not.toMatch(/(?:src|href)="(?!data:)/);
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^' ]+'; style-src 'sha256-[^' ]+';/);
    expect(policy).toContain("connect-src 'self'; frame-ancestors 'none'; form-action 'none'");
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['cache-control']).toBe('no-store');
  });

  it('takes no more than a questionnaire holds', async () => {
    const url = await start();
    const { status } = await ask(`${url}/answers`, 'POST', ownHeaders(url), `"${'a'.repeat(70_000)}"`);
    expect(status).toBe(413);
  });

  it.each(['', 'null', '[]', '{', '{"code":7}', '{"code":"2","survey":"Q-06","id":"","values":[]}'])(
    'answers «%s» with a sentence',
    async (body) => {
      const url = await start();
      for (const path of ['/questions', '/answers']) {
        const reply = JSON.parse((await ask(url + path, 'POST', ownHeaders(url), body)).body);
        expect(reply).toMatchObject({ ok: false, message: expect.stringMatching(/^[А-Я].*\.$/) });
      }
    },
  );

  it('has nothing of the door on the curator’s own server', async () => {
    const own = edition.url.slice(0, -1);
    for (const path of ['/questions', '/answers', '/door.html']) {
      for (const method of ['GET', 'POST']) {
        const headers = { ...ownHeaders(own), 'x-token': 'secret-token' };
        expect((await ask(own + path, method, headers, method === 'POST' ? '{}' : '')).status).toBe(404);
      }
    }
  });

  it('is the door alone: the curator’s calls of it need the token of the page', async () => {
    const own = edition.url.slice(0, -1);
    const body = JSON.stringify({ address: '127.0.0.1', surveys: ['Q-06'], hours: 1 });
    expect((await ask(`${own}/api/door`, 'GET')).status).toBe(403);
    expect((await ask(`${own}/api/door/open`, 'POST', ownHeaders(own), body)).status).toBe(403);
    expect(edition.door.state().open).toBeNull();
    const headers = { ...ownHeaders(own), 'x-token': 'secret-token' };
    expect(JSON.parse((await ask(`${own}/api/door/open`, 'POST', headers, body)).body)).toEqual({ ok: true });
    const { url, qr } = edition.door.state().open!;
    expect(qr).toMatch(/^data:image\/gif;base64,/);
    expect((await ask(`${url}/`, 'GET')).status).toBe(200);
    await ask(`${own}/api/door/close`, 'POST', headers);
    await expect(ask(`${url}/`, 'GET')).rejects.toThrow();
  });
});

describe('closing', () => {
  it('comes by itself when the time is over', async () => {
    const url = await start(['Q-06'], 2);
    time += 2 * 3_600_000;
    expect((await ask(`${url}/`, 'GET')).status).toBe(404);
    const { code } = fresh('mentee');
    expect((await ask(`${url}/questions`, 'POST', ownHeaders(url), JSON.stringify({ code }))).status).toBe(
      404,
    );
  });

  it('ends all there is, and it may be opened again at once', async () => {
    const first = await start();
    expect(await door.open({ address: '127.0.0.1', surveys: ['Q-06'], hours: 1 })).toMatchObject({
      ok: false,
    });
    await door.close();
    await expect(ask(`${first}/`, 'GET')).rejects.toThrow();
    expect((await ask(`${await opened(door)}/`, 'GET')).status).toBe(200);
  });

  it('tells the curator’s page, and counts what was taken without a code in its words', async () => {
    const lines: string[] = [];
    door = doorOf(edition, Date.now, (line) => lines.push(line));
    const states: boolean[] = [];
    door.subscribe(({ open }) => states.push(open !== null));
    const url = await opened(door);
    const { code } = fresh('mentee');
    await send(url, { code, survey: 'Q-06', id: 'x', values: [words('effect', '5')] });
    await door.close();
    expect(states).toEqual([true, true, false]);
    expect(lines).toHaveLength(2);
    expect(
      lines
        .join(' ')
        .match(/\d{10}/g)
        ?.filter((digits) => readCode(digits).ok) ?? [],
    ).toEqual([]);
  });
});
