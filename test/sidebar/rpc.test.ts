import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Call, CallError, createCall, hostErrorKind, type Transport } from '../../sidebar/rpc';
import type { CallRequest } from '../../src/contract/api';
import { done, refuse } from '../../src/contract/result';
import { panel } from '../../src/text/panel';

const answerWith =
  (value: unknown): Transport =>
  () =>
    Promise.resolve(JSON.stringify(value));

const counter = (): (() => string) => {
  let last = 0;
  return () => `№${++last}`;
};

const callOver = (transport: Transport): Call =>
  createCall(transport, counter(), { read: 1000, write: 5000 });

async function failureOf(work: Promise<unknown>): Promise<CallError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(CallError);
  return error as CallError;
}

describe('a call', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('answers with the value of a successful result', async () => {
    const call = callOver(answerWith(done({ on: true, text: 'Напоминания включены' })));
    expect(await call('reminders.set', { on: true })).toEqual({ on: true, text: 'Напоминания включены' });
  });

  it('rejects with the server’s own sentence and field', async () => {
    const call = callOver(answerWith(refuse('invalid', 'Номер уже занят.', 'number')));
    const error = await failureOf(call('home.open', null));
    expect(error).toMatchObject({
      kind: 'refused',
      failure: { message: 'Номер уже занят.', field: 'number' },
    });
    expect(error.repeatable).toBe(false);
  });

  it('offers to repeat when the book is busy', async () => {
    const error = await failureOf(callOver(answerWith(refuse('busy', '')))('home.open', null));
    expect(error.failure.message).toBe(panel.failures.busy);
    expect(error.repeatable).toBe(true);
  });

  it.each(['', 'null', '<html>', '{"value":1}'])('takes the answer «%s» for broken', async (text) => {
    const error = await failureOf(callOver(() => Promise.resolve(text))('home.open', null));
    expect(error.kind).toBe('broken');
  });

  it('is late when no answer comes in time', async () => {
    const failing = failureOf(callOver(() => new Promise(() => undefined))('home.open', null));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await failing).toMatchObject({ kind: 'late', failure: { message: panel.failures.late } });
  });

  it('says after a lost write that the outcome is not known', async () => {
    const lost: Transport = () => Promise.reject(new Error('NetworkError: Connection failure due to HTTP 0'));
    const reading = await failureOf(callOver(lost)('home.open', null));
    const writing = await failureOf(callOver(lost)('book.repair', null));
    expect(reading.failure.message).toBe(panel.failures.lost);
    expect(writing.failure.message).toBe(panel.failures.lostWrite);
  });
});

describe('the host’s own error', () => {
  it.each([
    [
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      'accounts',
    ],
    ['При чтении из хранилища произошла ошибка сервера. Код ошибки: PERMISSION_DENIED.', 'accounts'],
    ['Authorization is required to perform that action.', 'accounts'],
    ['Для выполнения этого действия необходима авторизация.', 'accounts'],
    ['NetworkError: Connection failure due to HTTP 0', 'lost'],
    ['Ошибка сети: сбой подключения', 'lost'],
    ['Exceeded maximum execution time', 'late'],
    ['Превышено максимальное время выполнения', 'late'],
    ['ReferenceError: x is not defined', 'broken'],
  ])('«%s» is %s', (text, kind) => {
    expect(hostErrorKind(new Error(text))).toBe(kind);
  });
});

describe('writes', () => {
  it('run one at a time in the order asked, while reads pass', async () => {
    const log: string[] = [];
    const open: (() => void)[] = [];
    const transport: Transport = (text) => {
      const { method } = JSON.parse(text) as CallRequest;
      log.push(method);
      return new Promise((resolve) => open.push(() => resolve(JSON.stringify(done(null)))));
    };
    const call = createCall(transport, counter());
    const first = call('book.repair', null);
    const second = call('book.create', { sample: false });
    await vi.waitFor(() => expect(log).toEqual(['book.repair']));
    const read = call('home.open', null);
    expect(log).toEqual(['book.repair', 'home.open']);
    open[1]!();
    await read;
    open[0]!();
    await first;
    await vi.waitFor(() => expect(log).toEqual(['book.repair', 'home.open', 'book.create']));
    open[2]!();
    await second;
  });

  it('go on after one has failed', async () => {
    let calls = 0;
    const call = createCall(
      () =>
        ++calls === 1 ? Promise.reject(new Error('HTTP 0')) : Promise.resolve(JSON.stringify(done(null))),
      counter(),
    );
    const failed = failureOf(call('book.repair', null));
    const next = call('book.create', { sample: false });
    await failed;
    expect(await next).toBeNull();
  });

  it('carry the same id when repeated after a lost answer, a new one otherwise', async () => {
    const ids: string[] = [];
    const outcomes = ['lost', 'done', 'done', 'refused', 'done'];
    const transport: Transport = (text) => {
      ids.push((JSON.parse(text) as CallRequest).id);
      const outcome = outcomes.shift();
      if (outcome === 'lost') return Promise.reject(new Error('HTTP 0'));
      return Promise.resolve(JSON.stringify(outcome === 'done' ? done(null) : refuse('busy', 'Занято.')));
    };
    const call = createCall(transport, counter());
    for (let times = 0; times < 5; times++) await call('book.repair', null).catch(() => undefined);
    expect(ids).toEqual(['№1', '№1', '№2', '№3', '№4']);
  });
});
