import { describe, expect, it, type TestContext } from 'vitest';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import { findDeadlineFaults } from '../../../src/domain/roadmap/findings';
import { readRoadmapText } from '../../../src/domain/roadmap/read-roadmap';
import { deadlinesOf } from '../../../src/domain/roadmap/row-deadline';
import type { Roadmap } from '../../../src/domain/roadmap/types';
import { findingText } from '../../../src/text/findings';
import { requireShared } from '../../kit/shared';
import { type Seed, seedText } from './seeds-kit';

const read = (seed: Seed, ctx: TestContext): Roadmap => readRoadmapText(seedText(seed, ctx));
const kinds = (roadmap: Roadmap, start: number): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { deadline } of deadlinesOf(roadmap.rows, schoolYear(start))) {
    counts[deadline.kind] = (counts[deadline.kind] ?? 0) + 1;
  }
  return counts;
};

describe('the roadmap of a school with indicators', () => {
  it('has 21 rows in 5 sections whose torn titles are whole again', (ctx) => {
    const roadmap = read('S1', ctx);
    expect(roadmap.rows).toHaveLength(21);
    expect(roadmap.sections.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Организационно-методическое сопровождение деятельности',
      '2 Программно-методическое сопровождение деятельности',
      '3 Аналитическое сопровождение деятельности, мониторинг',
      '4 Информационное сопровождение деятельности',
      '5 Управление реализацией системой наставничества на уровне образовательной организации',
    ]);
    expect(roadmap.period).toMatchObject({ kind: 'school-year', from: '2024-09-01', to: '2025-08-31' });
  });

  it('has every deadline as it was written, on its line', (ctx) => {
    const rows = read('S1', ctx).rows;
    const gold = requireShared('fixtures/deadlines-seeds.tsv', ctx)
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([seed, , row = '']) => seed === 'S1' && /^\d\.\d$/.test(row));
    expect(gold).toHaveLength(21);
    const wrong = gold.filter(([, line, number, phrase]) => {
      const row = rows.find((one) => one.number === `${number}.`);
      return row?.deadlineText !== phrase || row?.place !== Number(line);
    });
    expect(wrong).toEqual([]);
  });

  it('joins rows torn by a page break', (ctx) => {
    const rows = read('S1', ctx).rows;
    expect(rows.find(({ number }) => number === '1.6.')?.result).toMatch(
      /планы внутри каждой наставнической пары$/,
    );
    expect(rows.find(({ number }) => number === '3.3.')).toMatchObject({
      activity: expect.stringMatching(/педагогов, участвующих в программе/),
      responsible: 'Куратор реализации системы наставничества',
    });
  });

  it('has the remarks a curator would make about its deadlines', (ctx) => {
    const roadmap = read('S1', ctx);
    const year = schoolYear(2024);
    const calendar = { daysPerWeek: 5 as const, daysOff: new Set<never>(), workingDates: new Set<never>() };
    const findings = findDeadlineFaults(deadlinesOf(roadmap.rows, year), { plan: year, calendar });
    expect(findings.map(({ code, place }) => `${code} ${place.number}`)).toEqual([
      'C-37 1.3.',
      'C-33 1.4.',
      'C-33 1.4.',
      'C-33 1.4.',
      'C-33 1.7.',
      'C-51 1.9.',
      'C-32 2.2.',
      'C-38 3.2.',
      'C-36 4.2.',
      'C-32i 5.3.',
      'C-51 5.3.',
    ]);
    for (const finding of findings) expect(findingText(finding)).toMatch(/^Строка \d\.\d: [^a-z]+[.]$/i);
  });
});

describe('the roadmap of a kindergarten with cells torn into lines', () => {
  it('has 10 rows: 7 deadlines repeat every year, 3 go on all year', (ctx) => {
    const roadmap = read('S0', ctx);
    expect(roadmap.rows.map(({ number }) => number)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
    ]);
    expect(kinds(roadmap, 2024)).toEqual({ yearly: 7, continuous: 3 });
    expect(roadmap.rows[0]?.stage).toBe('Подготовка условий для реализации Программы наставничества');
    expect(roadmap.rows[9]?.responsible).toBe('Администрация ДОО\nНаставники');
  });

  it('puts traces of the scanner aside', (ctx) => {
    const traces = read('S0', ctx).notes.filter(({ kind }) => kind === 'artefact');
    expect(traces.map(({ text }) => text)).toEqual(['<i>*</i>', 'C 5', 'Фотография 6', 'Corrector', 'A']);
  });
});

describe('the roadmap copied cell by cell', () => {
  it('has 16 rows in 7 stages; a merged stage goes down to its rows', (ctx) => {
    const { rows } = read('S2', ctx);
    expect(rows).toHaveLength(16);
    expect(new Set(rows.map(({ stage }) => stage)).size).toBe(7);
    expect(rows.every(({ deadlineText, responsible }) => deadlineText !== '' && responsible !== '')).toBe(
      true,
    );
  });

  it('keeps several deadlines of a cell apart and asks unless the items match them', (ctx) => {
    const dated = deadlinesOf(read('S2', ctx).rows, schoolYear(2022));
    const stacked = dated.filter(({ row }) => row.deadlineText.includes('\n'));
    expect(
      stacked.map(({ row, deadline }) => [row.deadlineText.split('\n').length, deadline.certainty]),
    ).toEqual([
      [2, 'ask'],
      [3, 'sure'],
      [2, 'ask'],
      [2, 'ask'],
      [2, 'ask'],
    ]);
  });

  it('has a title whose years may be calendar ones', (ctx) => {
    expect(read('S2', ctx).period).toMatchObject({
      kind: 'calendar-years',
      from: '2023-01-01',
      to: '2024-12-31',
    });
  });
});

describe('roadmaps without dates', () => {
  it('seven stages of a table have no deadline and no person, said once for the plan', (ctx) => {
    const roadmap = read('S3', ctx);
    const year = schoolYear(2024);
    expect(roadmap.rows).toHaveLength(7);
    expect(roadmap.rows[5]?.stage).toBe('Завершение персонализированных программ наставничества');
    const findings = findDeadlineFaults(deadlinesOf(roadmap.rows, year), { plan: year });
    expect(findings.map(({ code, place, params }) => [code, place.line, params.what, params.rows])).toEqual([
      ['C-39', null, 'deadlineText', '7'],
      ['C-39', null, 'responsible', '7'],
    ]);
  });

  it('prose gives seven stages once, its bullets as rows, its second copy aside', (ctx) => {
    const roadmap = read('S4', ctx);
    expect(roadmap.sections.map(({ number }) => number)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII']);
    expect(roadmap.rows.filter(({ stage }) => stage.startsWith('Подготовка условий'))).toHaveLength(8);
    expect(roadmap.rows.find(({ place }) => place === 87)?.activity).toMatch(
      /предоставляет свои результаты работы/,
    );
    expect(roadmap.notes.find(({ kind }) => kind === 'repeat')?.place).toBe(95);
    expect(roadmap.period?.from).toBe('2023-09-01');
  });
});

describe('every roadmap', () => {
  const words = (text: string): string[] => text.match(/[а-яё]{3,}/gi) ?? [];

  it.for(['S0', 'S1', 'S2', 'S3', 'S4'] as const)('%s loses no word on the way', (seed, ctx) => {
    // A word torn between cells is whole in the result, so the letters are compared, in any order of words.
    const text = seedText(seed, ctx);
    const { title, rows, sections, notes } = readRoadmapText(text);
    const kept = [
      title,
      ...rows.flatMap(({ place: _place, other, ...row }) => [
        ...Object.values(row),
        ...other.map((one) => one.text),
      ]),
      ...sections.map((one) => one.title),
      ...notes.map((one) => one.text),
    ].join(' ');
    const known = new Set(words(kept));
    const joined = words(kept).join('');
    const heading =
      /^(?:Этапы?|этап[а-я]?|Мероприятия|Сроки|Ответственны[йе]|Содержани[ея]|Ожидаемый|результат|вид|документа|Показатели|эффективности|Наименование|деятельности|примерный|план|мероприятий)$/;
    expect(
      words(text).filter((word) => !known.has(word) && !joined.includes(word) && !heading.test(word)),
    ).toEqual([]);
  });
});
