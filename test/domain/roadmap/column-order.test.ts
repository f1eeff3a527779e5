import { describe, expect, it } from 'vitest';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import { readRoadmapText } from '../../../src/domain/roadmap/read-roadmap';
import { deadlinesOf } from '../../../src/domain/roadmap/row-deadline';
import type { Column, Roadmap } from '../../../src/domain/roadmap/types';
import { describeShared } from '../../kit/shared';

const HEADERS: Partial<Record<Column, string>> = {
  number: '№',
  activity: 'Содержание',
  deadlineText: 'Сроки',
  responsible: 'Ответственный',
  result: 'Результат',
};

const permutations = <T>(all: readonly T[]): T[][] =>
  all.length < 2
    ? [[...all]]
    : all.flatMap((one) => permutations(all.filter((other) => other !== one)).map((rest) => [one, ...rest]));

/** The same plan with its columns in another order, section titles in the first cell as a merged row has them. */
function tableOf({ rows, sections }: Roadmap, columns: readonly Column[]): string {
  const cell = (text: string): string => `"${text.replace(/"/g, '""')}"`;
  const line = (cells: readonly string[]): string => cells.map(cell).join('\t');
  const body = sections.flatMap(({ number, title }) => [
    line([`${number}.${title}`, ...columns.slice(1).map(() => '')]),
    ...rows.filter(({ stage }) => stage === title).map((row) => line(columns.map((column) => row[column]))),
  ]);
  return [line(columns.map((column) => HEADERS[column]!)), ...body].join('\n');
}

describeShared('a plan with sections', 'seeds/001_ec8b1db2cc4d33b8.txt', (text) => {
  const plan = readRoadmapText(text);

  it.each([
    ['with numbers', permutations(['number', 'activity', 'deadlineText', 'responsible', 'result'] as const)],
    ['without numbers', permutations(['activity', 'deadlineText', 'responsible', 'result'] as const)],
  ])('%s reads the same in any order of its columns', (_, orders) => {
    for (const [columns, whole] of orders.flatMap((one) => [[one, true] as const, [one, false] as const])) {
      const read = readRoadmapText(tableOf(plan, columns), { whole });
      expect([columns, whole, read.rows.length, read.sections.map(({ title }) => title)]).toEqual([
        columns,
        whole,
        21,
        plan.sections.map(({ title }) => title),
      ]);
      expect(
        read.rows.map(({ stage, deadlineText, responsible }) => [stage, deadlineText, responsible]),
      ).toEqual(plan.rows.map(({ stage, deadlineText, responsible }) => [stage, deadlineText, responsible]));
    }
  });
});

describe('titles over the whole width', () => {
  it('may have no numbers and stand above people and deadlines', () => {
    const text = [
      'Ответственный\tСроки\tСодержание',
      'Работа с документами\t\t',
      'Куратор\tдо 10 сентября\tПриказ',
      'Наставник\t\t',
      'Сентябрь\t\t',
      'Куратор\t\tОпрос',
    ].join('\n');
    const { rows, sections } = readRoadmapText(text, { whole: true });
    expect(sections.map(({ title }) => title)).toEqual(['Работа с документами', 'Сентябрь']);
    expect(rows.map(({ responsible, deadlineText }) => [responsible, deadlineText])).toEqual([
      ['Куратор\nНаставник', 'до 10 сентября'],
      ['Куратор', 'Сентябрь'],
    ]);
  });
});

describe('the month of a section', () => {
  it.each([
    ['Сентябрь', '', '2026-09-01', '2026-09-30'],
    ['Май', 'в течение месяца', '2027-05-01', '2027-05-31'],
    ['Октябрь', 'до 15 ноября', null, '2026-11-15'],
  ])('«%s» dates «%s»', (month, phrase, from, to) => {
    const text = `№\tМероприятие\tСрок\n${month}\t\t\n1\tПриказ\t${phrase}\n2\tОпрос\tдо 1 июня`;
    for (const whole of [true, false]) {
      const [first] = deadlinesOf(readRoadmapText(text, { whole }).rows, schoolYear(2026));
      expect(first!.deadline).toMatchObject({ windows: [{ from, to }], certainty: 'sure' });
    }
  });
});
