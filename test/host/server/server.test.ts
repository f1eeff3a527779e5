import { writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Answer, EditRequest, PageState, PdfAnswer } from '../../../host/book/wire';
import { withShim } from '../../../host/server/frames';
import { startTestServer, type TestServer } from '../../e2e/kit';
import { sampleScript } from '../../e2e/sample-script';

const token = 'test-token';
let server: TestServer;

beforeAll(async () => {
  const addon = sampleScript(
    `function openPanel() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel')); }`,
    '<html><head></head><body></body></html>',
  );
  server = await startTestServer({ token, addon });
});
afterAll(() => server.close());

interface Asked {
  status: number;
  body: string;
  headers: Record<string, string | string[] | undefined>;
}

/** A request with exactly these headers: `fetch` would set Host and Origin itself. */
function ask(path: string, method: string, headers: Record<string, string>, body = ''): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(new URL(path, server.url), { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks).toString(),
          headers: response.headers,
        }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

const origin = () => server.url.slice(0, -1);
const good = () => ({ 'x-token': token, origin: origin(), 'content-type': 'application/json' });

async function post<T>(path: string, body: object): Promise<T> {
  return JSON.parse((await ask(path, 'POST', good(), JSON.stringify(body))).body) as T;
}

test.each<[string, string, string, () => Record<string, string>]>([
  ['another host name', 'GET', '/', () => ({ host: 'evil.example' })],
  [
    'another host name on this port',
    'GET',
    '/',
    () => ({ host: `evil.example:${new URL(server.url).port}` }),
  ],
  ['a foreign origin', 'POST', '/api/menu', () => ({ ...good(), origin: 'https://evil.example' })],
  ['the frame origin', 'POST', '/api/call', () => ({ ...good(), origin: server.sidebarUrl.slice(0, -1) })],
  ['no origin for a change', 'POST', '/api/menu', () => ({ 'x-token': token })],
  ['no token', 'GET', '/api/state', () => ({})],
  ['a wrong token', 'GET', '/api/state', () => ({ 'x-token': 'guess' })],
])('%s is refused', async (_name, method, path, headers) => {
  expect((await ask(path, method, headers(), method === 'POST' ? '{}' : '')).status).toBe(403);
});

test.each(['/api/menu', '/api/call', '/api/edit', '/api/open', '/api/open-folder'])(
  '%s changes nothing by GET',
  async (path) => {
    expect((await ask(path, 'GET', { 'x-token': token })).status).toBe(404);
  },
);

test('the page may load only from the program and frame only the second origin', async () => {
  const { headers, body } = await ask('/', 'GET', {});
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'; script-src 'self';");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain(`frame-src ${server.sidebarUrl.slice(0, -1)}`);
  expect(body).toContain('test-token');
});

test('the HTML of a panel is served on the second origin alone and may talk to nobody', async () => {
  const { effects } = await post<Answer>('/api/menu', { fn: 'openPanel' });
  const [effect] = effects;
  if (effect?.effect !== 'sidebar') throw new Error('no sidebar');
  expect(new URL(effect.url).origin).toBe(server.sidebarUrl.slice(0, -1));
  const response = await fetch(effect.url);
  expect(response.headers.get('content-security-policy')).toContain("connect-src 'none'");
  expect(response.headers.get('content-security-policy')).toContain(`frame-ancestors ${origin()}`);
  expect(await response.text()).toContain(`<head><script data-page="${origin()}">`);
  expect((await ask(new URL(effect.url).pathname, 'GET', {})).status).toBe(404);
});

test.each([
  [
    '<!doctype html><html><head><script>x</script></head></html>',
    '<!doctype html><html><head><script data-page="o">S</script><script>x</script></head></html>',
  ],
  ['<b>no head</b>', '<script data-page="o">S</script><b>no head</b>'],
  ['<!DOCTYPE html><p>$& stays</p>', '<!DOCTYPE html><script data-page="o">S</script><p>$& stays</p>'],
])('google.script comes before the scripts of %s', (html, expected) => {
  expect(withShim(html, 'S', 'o')).toBe(expected);
});

test('only documents that the folder lists are read', async () => {
  const document = (path: string) =>
    ask(`/api/document?path=${encodeURIComponent(path)}`, 'GET', { 'x-token': token });
  expect((await document('Приказы/Приказ 57-ОД.docx')).status).toBe(200);
  expect((await document('secret.txt')).status).toBe(404);
  expect((await document('../../etc/passwd')).status).toBe(404);
});

test('a document of the folder is saved as PDF, and only a PDF of the folder is shown', async () => {
  vi.stubEnv('NASTAVNIK_SOFFICE', '/nowhere/soffice');
  const pdf = (path: string) => post<PdfAnswer>('/api/pdf', { path });
  expect(await pdf('Приказы/Приказ 57-ОД.docx')).toEqual({ ok: false, why: 'no-office' });
  expect(await pdf('../../etc/passwd')).toEqual({ ok: false, why: 'gone' });
  vi.stubEnv('NASTAVNIK_SOFFICE', process.execPath);
  expect(await pdf('Приказы/Приказ 57-ОД.docx')).toEqual({ ok: false, why: 'failed' });
  vi.unstubAllEnvs();

  const path = join(server.folder, 'Приказы', 'Приказ 57-ОД.pdf');
  writeFileSync(path, '%PDF');
  const made = await pdf('Приказы/Приказ 57-ОД.docx');
  expect(made).toEqual({ ok: true, name: 'Приказ 57-ОД.pdf', url: pathToFileURL(path).href });
  const show = (url: string) => post<{ ok: boolean }>('/api/open-pdf', { url });
  expect(await show(pathToFileURL(path).href)).toEqual({ ok: true });
  expect(await show('file:///etc/passwd')).toEqual({ ok: false });
  expect(server.opened).toEqual([path]);
});

test('a batch that comes twice is done once and answered the same', async () => {
  const { epoch, revision } = await post<PageState>('/api/open', {});
  const request: EditRequest = {
    epoch,
    client: 'tab',
    batch: 1,
    base: revision,
    edits: [{ edit: 'insertRows', sheetId: 1, at: 2, count: 1 }],
  };
  const first = await post<Answer>('/api/edit', request);
  expect(await post<Answer>('/api/edit', request)).toEqual(first);
  expect((await server.sheet('Наставники')).rowCount).toBe(101);
});
