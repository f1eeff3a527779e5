import { beforeEach, describe, expect, it } from 'vitest';
import type { PlanInput, RoadmapRead } from '../../src/contract/dto';
import { csvOf, docxOf, type MadeCell } from '../documents/plan-files';
import type { School } from '../kit/school';
import { requireShared } from '../kit/shared';
import { columnOf, sampleSchool, sheetOf, valueAt, withValue } from './sample-kit';

const SEEDS = { S1: '001_ec8b1db2cc4d33b8', S2: '002_aedc4d2765fec9ce', S3: '003_91a6339de847ba46' } as const;

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

const read = (text: string, part: Partial<PlanInput> = {}): Promise<RoadmapRead> =>
  school.value('roadmap.read', { text, year: '', ...part });

const seed = (name: keyof typeof SEEDS, ctx: { skip(note?: string): void }): string =>
  requireShared(`seeds/${SEEDS[name]}.txt`, ctx);

describe('a plan whose first column holds people', () => {
  const HEADING = ['Ответственный', 'Сроки', 'Содержание', 'Результат'];
  const ROWS = [
    ['Куратор', 'до 10 сентября', 'Формирование базы наставляемых', 'База'],
    ['Методист', 'октябрь', 'Обучение наставников', 'Список'],
  ];
  const TITLES = ['1.Организационное сопровождение', 'Аналитическое сопровождение, мониторинг'];
  const title = (text: string): MadeCell[] => [{ lines: [text], span: 4 }];
  const bytes = {
    docx: () => docxOf(['План', [HEADING, title(TITLES[0]!), ROWS[0]!, title(TITLES[1]!), ROWS[1]!]]),
    csv: async () => {
      const wide = (text: string): string[] => [text, '', '', ''];
      const table = [HEADING, wide(TITLES[0]!), ROWS[0]!, wide(TITLES[1]!), ROWS[1]!];
      return new TextEncoder().encode(csvOf(table, ';'));
    },
  };

  it.each(['docx', 'csv'] as const)('has its sections in a .%s', async (kind) => {
    const data = Buffer.from(await bytes[kind]()).toString('base64');
    const file = await school.value('roadmap.open', { kind: 'file', name: `План.${kind}`, data });
    const { rows, sections } = await read(file.text, file);
    expect(sections).toEqual(['1 Организационное сопровождение', TITLES[1]]);
    expect(rows.map(({ stage, responsible, deadlineText }) => [stage, ...responsible, deadlineText])).toEqual(
      [
        ['Организационное сопровождение', 'Куратор', 'до 10 сентября'],
        [TITLES[1], 'Методист', 'октябрь'],
      ],
    );
  });
});

describe('remarks on a row', () => {
  it('name the wrong years on every row and ask about none of them', async (ctx) => {
    const { rows, findings } = await read(seed('S2', ctx));
    expect(rows.every((row) => row.findings.includes('C-31'))).toBe(true);
    expect(findings.filter(({ code }) => code === 'C-31')).toHaveLength(1);
    expect(findings.filter(({ code }) => code === 'C-38')).toEqual([]);
    expect(findings.find(({ code, message }) => code === 'C-44' && /34, 35/.test(message))).toBeDefined();
  });

  it('stand on their rows only', async (ctx) => {
    const { rows } = await read(seed('S1', ctx));
    const of = (number: string) => rows.find((row) => row.number === number);
    expect(of('4.2.')).toMatchObject({ threshold: 'ежемесячно', findings: ['C-36'] });
    expect(of('1.1.')).toMatchObject({ threshold: '', findings: [] });
  });

  it('know the share that the work itself names', async () => {
    const { rows } = await read('№\tМероприятие\tСрок\n1\tРеализация программ (не менее 90% планов)\tмай');
    expect(rows).toMatchObject([{ threshold: '90 %', archetypes: ['A22'] }]);
  });
});

describe('the school year', () => {
  const PLAN = '№\tМероприятие\tСрок\n1\tПриказ\tдо 10 октября\n2\tСеминар\tмай';

  it.each([
    ['asked', { year: '2024/2025' }, PLAN],
    ['plan', {}, `План на 2024/2025 учебный год\n${PLAN}`],
    ['settings', {}, PLAN],
  ])('is told to be from: %s', async (yearFrom, part, text) => {
    expect(await read(text, part)).toMatchObject({ yearFrom });
  });

  it('is a guess by the day when the settings have none', async () => {
    const book = await school.book();
    const sheet = sheetOf(book, 'Настройки');
    const year = sheet.cells.find(({ v }) => v === 'Учебный год')!;
    school = await sampleSchool({ book: withValue(book, 'Настройки', year.r, year.c + 1, '') });
    expect(await school.value('roadmap.preview', { text: PLAN, year: '' })).toMatchObject({
      yearFrom: 'today',
    });
  });
});

describe('proposed deadlines and people', () => {
  it('are offered for rows without either, and only when asked for', async (ctx) => {
    const text = seed('S3', ctx);
    const bare = await school.value('roadmap.preview', { text, year: '2026/2027' });
    expect(bare).toMatchObject({ canPropose: true, asked: 7 });
    expect(bare.rows.every(({ deadline, responsible }) => deadline === '' && responsible === '')).toBe(true);
    const { rows, asked, findings } = await school.value('roadmap.preview', {
      ...{ text, year: '2026/2027', propose: true },
    });
    expect(asked).toBe(0);
    expect(findings).toEqual(bare.findings);
    expect(rows).toHaveLength(7);
    for (const row of rows) {
      expect(row.deadline).toMatch(/^\S.* \(срок предложен программой\)$/);
      expect(row.windows.length).toBeGreaterThan(0);
      expect(row.responsible).not.toBe('');
    }
  });

  it('leave what the plan says, and keep their mark in the sheet', async () => {
    const text = '№\tМероприятие\tСрок\tОтветственный\n1\tКлуб наставников за чаем\t\t\n2\tПедсовет\tмарт\t';
    const before = Math.max(...sheetOf(await school.book(), 'Дорожная карта').cells.map(({ r }) => r));
    await school.value('roadmap.accept', { text, year: '2026/2027', propose: true });
    const { asked } = await school.value('roadmap.check', null);
    expect(asked.map(({ title }) => title).filter((title) => /Клуб/.test(title))).toEqual([]);
    const book = await school.book();
    const cell = (row: number, header: string) =>
      valueAt(book, 'Дорожная карта', row, columnOf(book, 'Дорожная карта', header));
    expect([cell(before + 1, 'Срок'), cell(before + 1, 'Ответственный')]).toEqual([
      'октябрь (срок предложен программой)',
      'Куратор',
    ]);
    expect(cell(before + 2, 'Срок')).toBe('март');
  });

  it('are not offered where every row names a person or a date', async () => {
    const text = '№\tМероприятие\tСрок\tОтветственный\n1\tОбучение\tмай\t\n2\tПедсовет\t\tКуратор';
    expect(await school.value('roadmap.preview', { text, year: '' })).toMatchObject({ canPropose: false });
  });
});
