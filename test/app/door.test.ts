import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyBook } from '../../host/book/book';
import { INPUTS } from '../../src/app/inputs';
import type { Method } from '../../src/contract/api';
import type { School } from '../kit/school';
import { changedSheets, newPair, sampleSchool } from './sample-kit';

const SENTENCE = /^[А-ЯЁ«].*\.$/s;
const METHODS = Object.keys(INPUTS) as Method[];

/** What the public function answers to a text, whatever it is. */
async function answerTo(school: School, request: unknown): Promise<unknown> {
  const reply = await school.runtime.request({
    kind: 'run',
    fn: 'sidebarCall',
    trigger: 'call',
    authMode: 'FULL',
    args: [request],
    user: '',
  });
  expect(reply.error).toBeUndefined();
  return JSON.parse(reply.value as string);
}

const expectRefusal = (answer: unknown, code?: string): void =>
  expect(answer).toMatchObject({
    ok: false,
    error: { code: code ?? expect.any(String), message: expect.stringMatching(SENTENCE) },
  });

it.each([
  ['no JSON', 'не JSON'],
  ['an empty text', ''],
  ['nothing', null],
  ['a list', '[]'],
  ['no method', '{}'],
  ['an unknown method', '{"method":"pairs.burn","input":null}'],
  ['a name every object has', '{"method":"toString","input":null}'],
  ['another one', '{"method":"constructor","input":null}'],
  ['and another one', '{"method":"__proto__","input":null}'],
  ['no input', '{"method":"pairs.save"}'],
])('%s is refused as a broken form', async (_, request) => {
  expectRefusal(await answerTo(await sampleSchool(), request), 'invalid');
});

it.each([
  ['a day that no calendar has', { mentorConsent: '2026-02-30' }, 'draft.mentorConsent'],
  ['a date in words', { from: 'завтра' }, 'draft.from'],
  ['a number for a text', { schedule: 5 }, 'draft.schedule'],
  ['a text for nothing', { to: undefined }, 'draft.to'],
])('%s is refused at its field', async (_, change, at) => {
  const school = await sampleSchool();
  const input = { draft: { ...(await newPair(school)), ...change }, approve: true };
  const answer = await answerTo(school, JSON.stringify({ method: 'pairs.save', input }));
  expect(answer).toMatchObject({ ok: false, error: { code: 'invalid', field: at } });
});

it.each([
  ['a sheet that is gone', { sheet: 'Нет', row: 1, column: 1 }, false],
  ['a row far below', { sheet: 'Пары', row: 1_000_000, column: 2 }, true],
  ['a column far right', { sheet: 'Пары', row: 2, column: 999 }, true],
])('showing %s does not fail', async (_, place, ok) => {
  expect((await (await sampleSchool()).call('place.show', place)).ok).toBe(ok);
});

it('any JSON for any method is answered by a Result with a Russian sentence; the book stays whole', async () => {
  const school = await sampleSchool();
  const before = await school.book();
  const request = fc.record({ method: fc.constantFrom(...METHODS), input: fc.jsonValue({ maxDepth: 3 }) });
  // Actions without an input are right requests and may write.
  const wrong = request.filter(({ input }) => input !== null);
  await fc.assert(
    fc.asyncProperty(wrong, async (sent) => {
      expectRefusal(await answerTo(school, JSON.stringify(sent)));
    }),
    { numRuns: 300 },
  );
  expect(changedSheets(before, await school.book())).toEqual([]);
});

it('well-formed nonsense is answered too', async () => {
  const school = await sampleSchool();
  const text = fc.oneof(fc.string(), fc.constantFrom('', 'М-09', 'Н-10', 'П-2026-10', 'обработка данных'));
  const day = fc.option(fc.constantFrom('2026-11-20', '1900-01-01', '9999-12-31'));
  const draft = fc.record({
    ...{
      id: fc.option(text),
      revision: fc.option(text),
      menteeId: text,
      mentorId: text,
      form: text,
      kind: text,
    },
    ...{ group: text, from: day, to: day, mode: text, schedule: text, goal: text, content: text },
    ...{ outsideYear: text, mentorConsent: day, menteeConsent: day },
  });
  const choice = fc.record({
    kind: fc.constantFrom('D20', 'D20T', 'D03', 'D99'),
    subjects: fc.array(text, { maxLength: 3 }),
    number: text,
    date: fc.constantFrom('2026-11-20', '9999-12-31'),
    heading: text,
    points: fc.array(fc.record({ kind: fc.constantFrom('D20', 'D03'), id: text }), { maxLength: 2 }),
    fields: fc.dictionary(text, text, { maxKeys: 2 }),
    actIds: fc.array(text, { maxLength: 2 }),
    corrections: fc.array(
      fc.record({ source: text, forms: fc.tuple(text, text, text, text, text, text), ask: fc.boolean() }),
      { maxLength: 1 },
    ),
  });
  const request = fc.oneof(
    fc.record({ method: fc.constant('pairs.check'), input: draft }),
    fc.record({ method: fc.constant('pairs.save'), input: fc.record({ draft, approve: fc.boolean() }) }),
    fc.record({ method: fc.constant('papers.review'), input: fc.record({ choice }) }),
    fc.record({ method: fc.constant('papers.make'), input: fc.record({ choice, project: fc.boolean() }) }),
    fc.record({ method: fc.constant('action.undo'), input: fc.record({ id: text }) }),
    fc.record({ method: fc.constant('roadmap.preview'), input: fc.record({ text, year: text }) }),
    fc.record({ method: fc.constant('words.decline'), input: fc.record({ lines: fc.array(text) }) }),
    fc.record({
      method: fc.constant('deadlines.read'),
      input: fc.record({ phrases: fc.array(text), year: text }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(request, async (sent) => {
      const answer = (await answerTo(school, JSON.stringify(sent))) as {
        ok: boolean;
        error?: { code: string };
      };
      if (!answer.ok) expectRefusal(answer);
      expect(answer.error?.code).not.toBe('internal');
    }),
    { numRuns: 200 },
  );
});

it('an empty book is answered by every method, reading or writing', async () => {
  for (const method of METHODS.filter((name) => name !== 'platform.check')) {
    const school = await sampleSchool({ book: emptyBook('Пустая', 'Europe/Moscow') });
    const answer = (await answerTo(school, JSON.stringify({ method, input: null }))) as {
      error?: { code: string };
    };
    expect([method, answer.error?.code]).not.toEqual([method, 'internal']);
  }
});
