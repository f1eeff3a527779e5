import { beforeEach, expect, it, vi } from 'vitest';
import { BookBroken, PartlyWritten } from '../../src/gas/book';
import { failureOf } from '../../src/gas/failures';
import { Unconfirmed } from '../../src/gas/lock';

const logged = vi.fn();
beforeEach(() => {
  logged.mockClear();
  vi.stubGlobal('console', { ...console, error: logged });
});

const place = { sheet: 'Пары', row: 1, column: 0 };

it.each<[string, unknown, string, RegExp]>([
  ['several accounts', new Error('PERMISSION_DENIED'), 'forbidden', /несколько учётных записей/],
  ['no permission', new Error('У вас недостаточно разрешений'), 'forbidden', /не дала доступ/],
  [
    'a used up day',
    new Error('Service invoked too many times for one day: email.'),
    'quota',
    /суточный предел/,
  ],
  ['the same in Russian', new Error('Служба вызвана слишком много раз за день'), 'quota', /суточный предел/],
  ['a passing fault', new Error('Service error: Spreadsheets'), 'platform', /^Площадка не ответила/],
  ['a passing fault in Russian', new Error('Внутренняя ошибка'), 'platform', /^Площадка не ответила/],
  [
    'writing cut short',
    new PartlyWritten(['Журнал', 'Согласия'], ['Пары'], new Error('Internal error')),
    'platform',
    /Записано: лист «Журнал», лист «Согласия»\. Не записано: лист «Пары»\./,
  ],
  ['writing nobody confirmed', new Unconfirmed('Internal error'), 'platform', /не подтвердила запись/],
  [
    'a broken sheet',
    new BookBroken([{ ...place, code: 'header-missing', header: 'Код', nearest: null }]),
    'book-broken',
    /^Лист «Пары», строка 1: нет заголовка «Код»\./,
  ],
  ['a fault of ours', new TypeError('x is not a function'), 'internal', /Код для помощи: [0-9a-f]{6}\.$/],
  ['what is no error at all', 'текст', 'internal', /Код для помощи/],
  ['nothing', undefined, 'internal', /Код для помощи/],
])('%s is said in plain Russian', (_, error, code, message) => {
  const failure = failureOf(error);
  expect(failure).toMatchObject({ code, message: expect.stringMatching(message), field: null });
  expect(failure.message).not.toMatch(/[a-z]{3,}(?![0-9a-f]*\.$)/);
  expect(logged).toHaveBeenCalledTimes(code === 'internal' ? 1 : 0);
});

it('the same fault has the same code, another one another', () => {
  const codeOf = (text: string): string => failureOf(new Error(text)).message.slice(-7);
  expect(codeOf('раз')).toBe(codeOf('раз'));
  expect(codeOf('раз')).not.toBe(codeOf('два'));
});
