import { beforeAll, describe, expect, it } from 'vitest';
import type { BookSnapshot } from '../../host/book/snapshot';
import { documentText } from '../app/sample-kit';
import { type ClockedSchool, openClocked } from './clocked-school';
import { recount } from './recount';
import { recountNote, recountPairs } from './recount-note';
import { schoolInAugust } from './school-in-august';
import { confirmedSeed, SEEDS, type SeedRow } from './seed-plan';
import { SEED_ROWS } from './seed-rows';
import { rowsOfSheet } from './sheet-rows';
import { august, may, pairsToWork, september, startOfWork, work } from './the-year';

const PLAN = [
  'Мероприятия\tСроки\tОтветственный',
  'Формирование пар\tсентябрь\tКуратор',
  'Встречи пар\tв течение учебного года\tКуратор',
].join('\n');

let school: ClockedSchool;
let june: BookSnapshot;

// One year is led for all that is asserted of its end.
beforeAll(async () => {
  school = await openClocked(await schoolInAugust(), '2026-08-17');
  await august(school, PLAN);
  await september(school);
  await pairsToWork(school);
  await startOfWork(school);
  await work(school);
  await may(school);
  june = await school.book();
  school.on('2027-06-10');
}, 300_000);

const sheet = (name: string) => rowsOfSheet(june, name);
const signed = (kind: string): number =>
  sheet('Документы').filter((row) => row.Вид === kind && row.Статус === 'подписан').length;

describe('a year led through the calls of the panel', () => {
  it('has its papers signed', () => {
    const once = [
      'Приказ о кураторе',
      'Приказ о закреплении пар',
      'Отчёт о мониторинге',
      'Аналитическая справка',
    ];
    expect(once.map(signed)).toEqual([1, 1, 1, 1]);
    for (const kind of ['Приказ о поощрении', 'Приказ о выплате', 'Реестр участников', 'Приказ о программах'])
      expect([kind, signed(kind)]).toEqual([kind, 1]);
    expect(signed('Дополнительное соглашение')).toBe(6);
  });

  it('goes on without the pair that ended in January', () => {
    const ended = sheet('Пары').find((row) => row.Код === 'П-2026-06')!;
    expect(ended.Статус).toBe('завершена досрочно');
    const last = sheet('Встречи')
      .filter((row) => row.Пара === 'П-2026-06')
      .map((row) => Number(row.Дата));
    const others = sheet('Встречи')
      .filter((row) => row.Пара === 'П-2026-01')
      .map((row) => Number(row.Дата));
    expect(Math.max(...last)).toBeLessThanOrEqual(Number(ended['Дата завершения']));
    expect(Math.max(...others)).toBeGreaterThan(Number(ended['Дата завершения']) + 100);
  });

  it('names nobody who has withdrawn in what is made afterwards', () => {
    const pair = sheet('Пары').find((row) => row.Код === 'П-2026-05')!;
    const id = String(pair['Код наставляемого']);
    const person = sheet('Наставляемые').find((row) => row.Код === id)!;
    const [family] = String(person['ФИО наставляемого']).split(' ');
    for (const name of [/^Отчёт о мониторинге на/, /^Аналитическая справка на/, /^Реестр/])
      expect(documentText(school.bridge, name)).not.toContain(family!);
    expect(documentText(school.bridge, /^Отчёт о мониторинге на/)).toContain(`участник программы ${id}`);
    const register = sheet('Реестр').filter((row) => row['Код участника'] === id);
    expect(register.map((row) => String(row.ФИО).includes(family!))).toEqual([false]);
  });

  it('writes every participant into the register of this year and the figures of every month', () => {
    const people = new Set(sheet('Пары').flatMap((row) => [row['Код наставника'], row['Код наставляемого']]));
    expect(new Set(sheet('Реестр').map((row) => row['Код участника']))).toEqual(people);
    expect(new Set(sheet('Реестр').map((row) => row['Учебный год']))).toEqual(new Set(['2026/2027']));
    const months = sheet('История показателей').map((row) => row.Месяц);
    expect([...new Set(months)]).toEqual([
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
      '2027-03',
      '2027-04',
      '2027-05',
    ]);
  });

  it('finds its own plan done, month by month', () => {
    expect(sheet('Дорожная карта').map((row) => row.Статус)).toEqual(['выполнено', 'выполнено']);
    const [, meetings] = sheet('Дорожная карта');
    expect(String(meetings!['Отметки по срокам']).split(/[;\n]/)).toHaveLength(9);
  });

  it('keeps materials, ballots and rewards with their order', () => {
    expect(sheet('Копилка')).toHaveLength(17);
    expect(new Set(sheet('Анкеты').map((row) => row.Анкета))).toContain('Бюллетень предпочтений');
    const order = sheet('Документы').find((row) => row.Вид === 'Приказ о поощрении')!;
    expect(sheet('Поощрения').map((row) => row.Документ)).toEqual([order.Код, order.Код, order.Код]);
  });
});

describe('the report of May counted anew from the rows', () => {
  const textOf = (name: RegExp): string => documentText(school.bridge, name).replace(/[\s|]+/g, ' ');

  it('says the same in the tables of every part', () => {
    const report = textOf(/^Отчёт о мониторинге на/);
    const figures = [...recount(june)];
    expect(figures.length).toBeGreaterThan(80);
    const wrong = figures.filter(([label, value]) => !report.includes(`${label} ${value} `));
    expect(wrong).toEqual([]);
  });

  it('says the same of every pair', () => {
    const report = textOf(/^Отчёт о мониторинге на/);
    expect(recountPairs(june).filter((line) => !report.includes(line))).toEqual([]);
  });

  it('says the same in the sentences of the note', () => {
    const note = textOf(/^Аналитическая справка на/);
    const counted = [...recount(june)].flatMap(([label, value]) =>
      label.startsWith('Встречи: проведено') ? [`Встреч проведено ${value}`] : [],
    );
    expect([...counted, ...recountNote(june)].filter((line) => !note.includes(line))).toEqual([]);
  });

  it('says the same on the panel, line by line', async () => {
    await school.load(june);
    const { lines } = await school.do('indicators.open', null);
    const counted = recount(june);
    const shown = lines.filter(({ title }) => counted.has(title));
    expect(shown.length).toBeGreaterThan(25);
    for (const { title, value } of shown)
      expect([title, value.replace(/\u00a0/g, ' ')]).toEqual([title, counted.get(title)]);
  });
});

describe.each(SEEDS)('the plan of $name in the book of June', (seed) => {
  let rows: readonly SeedRow[] = [];
  it('is confirmed as far as the sheets prove it', async (ctx) => {
    await school.load(june);
    rows = await confirmedSeed(school, seed, ctx);
    expect(rows.map(({ number }) => number)).toEqual(SEED_ROWS[seed.name]!.map(({ number }) => number));
  });

  it.for(SEED_ROWS[seed.name]!)('row $number is $status', ({ number, kinds, status, proof }, ctx) => {
    if (rows.length === 0) ctx.skip('the plan is not beside the repository');
    const row = rows.find((one) => one.number === number)!;
    expect([row.kinds.join(', '), row.status]).toEqual([kinds, status]);
    expect(row.proof).toMatch(proof ?? /^$/);
  });
});
