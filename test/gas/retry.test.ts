import { beforeEach, describe, expect, it, vi } from 'vitest';
import { retry } from '../../src/gas/retry';

const slept: number[] = [];
beforeEach(() => {
  slept.length = 0;
  vi.stubGlobal('Utilities', { sleep: (ms: number) => slept.push(ms) });
});

/** Fails with the texts one after another, then answers. */
function failing(...texts: string[]): () => string {
  return () => {
    const text = texts.shift();
    if (text !== undefined) throw new Error(text);
    return 'готово';
  };
}

describe('a passing fault is tried away', () => {
  it.each([
    'Service error: Spreadsheets',
    'Service Spreadsheets timed out while accessing document with id 1abc.',
    "We're sorry, a server error occurred. Please wait a bit and try again.",
    'Too many simultaneous invocations: Spreadsheets',
    'Internal error',
    'Empty response',
    'API call to drive.files.create failed with error: Internal Error',
    'Ошибка службы: Таблицы',
    'Превышено время ожидания ответа от сервиса Таблицы при доступе к документу с идентификатором 1abc.',
    'К сожалению, на сервере произошла ошибка. Повторите попытку позже.',
    'Слишком много одновременных вызовов: Таблицы',
    'Внутренняя ошибка',
    'Пустой ответ',
  ])('%s', (text) => {
    expect(retry(failing(text, text))).toBe('готово');
    expect(slept).toEqual([1000, 2000]);
  });

  it('three times at most', () => {
    const text = 'Internal error';
    expect(() => retry(failing(text, text, text))).toThrow(text);
    expect(slept).toEqual([1000, 2000]);
  });
});

it.each([
  'File not found: 1abc.',
  'Specified permissions are not sufficient to call Drive.Files.create.',
  'Service invoked too many times for one day: docs create.',
  'Exceeded maximum execution time',
  "Cannot read properties of undefined (reading 'id')",
  'Диапазон не найден',
])('a real error is thrown at once: %s', (text) => {
  expect(() => retry(failing(text))).toThrow(text);
  expect(slept).toEqual([]);
});

it('a call that must not be repeated blindly is not repeated when its work is found done', () => {
  const call = vi.fn(failing('Empty response'));
  expect(retry(call, () => 'найдено')).toBe('найдено');
  expect(call).toHaveBeenCalledTimes(1);
  expect(retry(failing('Empty response'), () => null)).toBe('готово');
});
