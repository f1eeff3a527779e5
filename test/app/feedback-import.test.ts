import { beforeEach, describe, expect, it } from 'vitest';
import type { FeedbackReading, FeedbackSheet } from '../../src/contract/dto';
import { type School, sheetRows } from '../kit/school';
import { changedSheets, refusal, sampleBook, sampleSchool, sheetOf as tabOf, withValue } from './sample-kit';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

async function byName(): Promise<void> {
  const book = await sampleBook();
  const rows = sheetRows(tabOf(book, 'Настройки'));
  const row = rows.findIndex((cells) => cells.includes('Анкеты обратной связи'));
  const column = rows[0]!.indexOf('Значение');
  school = await sampleSchool({ book: withValue(book, 'Настройки', row + 1, column + 1, 'по имени') });
}

const sheetOf = (text: string, change: Partial<FeedbackSheet> = {}): FeedbackSheet => ({
  ...{ text, survey: null, date: null, columns: [], people: [] },
  ...change,
});
const table = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.join('\t')).join('\n');
const read = (sheet: FeedbackSheet): Promise<FeedbackReading> => school.value('feedback.read', sheet);
async function accept(sheet: FeedbackSheet) {
  const { revision } = await read(sheet);
  return school.value('feedback.accept', { sheet, revision });
}
const answersIn = async (): Promise<unknown[][]> =>
  (await school.rows('Анкеты')).slice(1).filter((row) => /анкета|Диагностика/i.test(String(row[1])));

const END_HEADINGS = [
  'Отметка времени',
  'ФИО',
  'Оцените результативность программы',
  'Насколько комфортно вам было участвовать? (комфорт)',
  'Оправдались ли Ваши ожидания?',
  'Рады ли Вы участию',
  'Хотели бы вы продолжить?',
  'Чего не хватило',
  'Нужен ли Вам другой наставник?',
  'Любимый цвет',
];
const ends = (who: readonly string[]): string =>
  table(
    END_HEADINGS,
    [
      '20.11.2026 10:15:30',
      who[0]!,
      '8',
      '9 из 10',
      '10 – полностью',
      'Да',
      'ДА, конечно',
      'Времени',
      'нет',
      'синий',
    ],
    ['2026/11/20 9:00:00', who[1]!, '7', 'семь', '3.', 'нет', 'Затрудняюсь', '', 'да', 'белый'],
  );
const NAMES = ['Пак Регина', 'Долгих Анна Фёдоровна'];

describe('a sheet of answers without names', () => {
  it('is understood by its headings, and its names are not taken', async () => {
    const reading = await read(sheetOf(ends(NAMES)));
    expect(reading.survey).toBe('Q-06');
    expect(reading.columns.map(({ holds }) => holds)).toEqual([
      ...['date', 'person', 'effect', 'comfort', 'hopes-met', 'glad', 'go-on', 'missing', '', ''],
    ]);
    expect(reading.columns.filter(({ sure }) => !sure).map(({ heading }) => heading)).toEqual([
      'Нужен ли Вам другой наставник?',
      'Любимый цвет',
    ]);
    expect(reading.lines.map(({ id, date }) => [id, date])).toEqual([
      ['Ответ 1', '2026-11-20'],
      ['Ответ 2', '2026-11-20'],
    ]);
    expect(reading.unread).toEqual(['Ответ 2: не понят ответ на вопрос «Комфорт участия в программе».']);
    const { columns: _columns, ...rest } = reading;
    for (const name of NAMES) expect(JSON.stringify(rest)).not.toContain(name);
    expect(reading.columns.find(({ holds }) => holds === 'person')!.example).toBe('');
  });

  it('is written under marks, and a second time changes only what differs', async () => {
    const before = await school.book();
    await accept(sheetOf(ends(NAMES)));
    expect(changedSheets(before, await school.book())).toEqual(['Анкеты', 'Журнал']);
    const rows = await answersIn();
    expect(rows.filter((row) => row[4] === 'Ответ 1').map((row) => row.slice(5))).toEqual([
      ['Результативность программы для вас', '8', 8],
      ['Комфорт участия в программе', '9', 9],
      ['Оправдались ли ваши ожидания', '10', 10],
      ['Хотели бы вы продолжить работу в программе', 'да'],
      ['Рады ли вы участию в программе', 'да'],
      ['Чего вам не хватило', 'Времени'],
    ]);
    expect(JSON.stringify(await school.rows('Журнал'))).not.toContain(NAMES[0]);
    expect(refusal(await school.call('feedback.accept', await again(ends(NAMES)))).message).toContain(
      'нечего',
    );
    const corrected = ends(NAMES).replace('9 из 10', '6 из 10');
    const reading = await read(sheetOf(corrected));
    expect(reading.lines.map(({ fresh, changed }) => [fresh, changed])).toEqual([
      [0, 1],
      [0, 0],
    ]);
    await accept(sheetOf(corrected));
    expect(await answersIn()).toHaveLength(rows.length);
  });

  const again = async (text: string) => ({
    sheet: sheetOf(text),
    revision: (await read(sheetOf(text))).revision,
  });

  it('keeps marks it has', async () => {
    const { lines } = await read(sheetOf(ends(['о-7', 'Бланк №2'])));
    expect(lines.map(({ id }) => id)).toEqual(['О-07', 'Бланк 2']);
  });

  it('takes a column a hand gives it', async () => {
    const columns = [{ index: 9, holds: 'missing' }];
    const reading = await read(sheetOf(ends(NAMES), { columns }));
    expect(reading.columns.map(({ holds }) => holds).slice(7)).toEqual(['', '', 'missing']);
  });

  it('is refused when the book changed meanwhile', async () => {
    const sheet = sheetOf(ends(NAMES));
    const { revision } = await read(sheet);
    await accept(sheet);
    expect(refusal(await school.call('feedback.accept', { sheet, revision })).code).toBe('stale');
  });
});

describe('a sheet of answers by name', () => {
  it('finds people of this year, and asks about others', async () => {
    await byName();
    const { surveys } = await school.value('feedback.list', null);
    const [known] = surveys.find(({ survey }) => survey === 'Q-06')!.respondents;
    const reading = await read(sheetOf(ends([known!.label, 'Чужая Анна Петровна'])));
    expect(reading.people.map(({ name, id }) => [name, id])).toEqual([
      [known!.label, known!.id],
      ['Чужая Анна Петровна', null],
    ]);
    expect(reading.lines.map(({ id }) => id)).toEqual([known!.id]);
    expect(reading.unread[0]).toContain('Чужая Анна Петровна');
  });
});

describe('the form', () => {
  it.each<[string, string, string]>([
    [
      'words of expecting',
      table(['Какой результативности вы ожидаете', 'Какого комфорта вы ждёте'], ['7', '8']),
      'Q-03s',
    ],
    [
      'questions of the middle',
      table(['Сколько сейчас встреч', 'Что мешает', 'Комфорт'], ['мало', 'время', '7']),
      'Q-03m',
    ],
    [
      'the title above',
      table(
        ['Стартовая анкета наставника', ''],
        ['Комфорт', 'Теория', 'Практические приёмы'],
        ['7', '8', '9'],
      ),
      'Q-04s',
    ],
    [
      'areas with both sides',
      table(
        ['ФИО', 'Оценка своих умений [Документация]', 'Оценка наставника [Документация]'],
        ['Пак Регина', '1', '2 – владеет'],
      ),
      'Q-08',
    ],
    [
      'statements of the curator',
      table(['Дела программы отвечают её цели и задачам', 'Участники довольны работой'], ['2', '1']),
      'Q-09',
    ],
  ])('is told by %s', async (_, text, survey) => {
    expect((await read(sheetOf(text))).survey).toBe(survey);
  });
});
