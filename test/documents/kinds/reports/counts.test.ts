import { expect, it } from 'vitest';
import { COUNT_TITLES, countOf } from '../../../../src/documents/kinds/reports/counts';
import { monitoringReport } from '../../../../src/documents/kinds/reports/monitoring-report';
import { summaryForm } from '../../../../src/documents/kinds/reports/summary-form';
import { preparePaper } from '../../../../src/documents/prepare-paper';
import type { World } from '../../../../src/documents/world';
import { askOf } from '../../asks/ask';
import { printedText } from '../../read-docx';
import { bare, goodYear } from './years';

const counted = (world: World, title: string): string => countOf(world, title)!.value;

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

const year = goodYear(6);
const [first, second] = year.pairs;

it('tells what nobody has written down from what is none', () => {
  const empty = bare(0, { settings: { ...bare(0).settings, staffAll: '', staffYoung: '', 'org.site': '' } });
  for (const title of COUNT_TITLES)
    expect([title, counted(empty, title)]).toEqual([title, 'данные не собраны']);
});

it.each([
  ['Наставляемых в парах', year, '6'],
  ['Наставников в парах', year, '6'],
  ['Из них с высшей категорией', year, '6'],
  ['Из них с категорией «педагог-наставник»', year, '0'],
  ['Программ утверждено', year, '6'],
  ['Проведено мероприятий', year, '3'],
  ['Удовлетворённость наставляемых', year, '100\u00a0% (6 из 6)'],
  ['Пары по формам', year, 'педагог – педагог: 6'],
  [
    'Групп',
    goodYear(6, { pairs: year.pairs.map((pair, i) => ({ ...pair, group: i < 2 ? 'А' : i < 4 ? 'Б' : '' })) }),
    '2',
  ],
  ['Наставников в парах', goodYear(6, { pairs: [first!, { ...second!, mentorId: first!.mentorId }] }), '1'],
  ['Программ завершено', goodYear(6, { pairs: [{ ...first!, status: 'завершена' }, second!] }), '1'],
  [
    'Из них с высшей категорией',
    goodYear(6, {
      mentors: year.mentors.map((one, i) => ({ ...one, category: ['высшая', 'первая', ''][i % 3]! })),
    }),
    '2 (не указано у 2)',
  ],
  [
    'Из них с высшей категорией',
    goodYear(6, { mentors: year.mentors.map((one) => ({ ...one, category: '' })) }),
    'данные не собраны',
  ],
  [
    'Наставников, которым установлена выплата',
    goodYear(6, { pairs: year.pairs.map((pair) => ({ ...pair, pay: 'не установлена' })) }),
    '0',
  ],
] as const)('«%s»', (title, world, value) => expect(counted(world, title)).toBe(value));

it('prints the figures chosen on the card in their order, own ones too', () => {
  const ask = askOf(summaryForm, year, {
    fields: { показатели: 'Наставников в парах\nЧисло детей = 120\nЧисло корпусов' },
  });
  const paper = preparePaper(summaryForm, ask, year);
  const text = printedText(paper);
  expect(text).toContain('| 1 | Наставников в парах | 6 | лист «Пары», каждый один раз |');
  expect(text).toContain('| 2 | Число детей | 120 | указано исполнителем |');
  expect(text).toContain('| 3 | Число корпусов | __________ | заполняется от руки |');
  expect(paper.notices).toEqual([
    'Программа не умеет считать: «Число корпусов». Впишите значение после знака «=».',
  ]);
});

it('is refused without a single figure', () => {
  const ask = askOf(summaryForm, year, { fields: { показатели: '' } });
  expect(preparePaper(summaryForm, ask, year).gaps.map(({ at }) => at)).toContainEqual({
    field: 'показатели',
  });
});

it('gives the report and the form one figure', () => {
  const report = plain(printedText(preparePaper(monitoringReport, askOf(monitoringReport, year), year)));
  const form = plain(printedText(preparePaper(summaryForm, askOf(summaryForm, year), year)));
  expect(report).toContain('| Количество пар с приказом | 6 |');
  expect(form).toContain('| Пар, закреплённых приказом | 6 |');
  for (const text of [report, form])
    expect(text).toContain('| Удовлетворённость наставляемых | 100 % (6 из 6) |');
});
