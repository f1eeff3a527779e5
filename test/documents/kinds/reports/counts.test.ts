import { expect, it } from 'vitest';
import { COUNT_TITLES, countOf } from '../../../../src/documents/kinds/reports/counts';
import { monitoringReport } from '../../../../src/documents/kinds/reports/monitoring-report';
import { summaryForm } from '../../../../src/documents/kinds/reports/summary-form';
import { preparePaper } from '../../../../src/documents/prepare-paper';
import type { World } from '../../../../src/documents/world';
import { askOf } from '../../asks/ask';
import { printedText } from '../../read-docx';
import { day } from '../../sample';
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
  expect(text).toContain(
    '| 1 | Наставников в парах | 6 | лист «Пары», каждый один раз (пар учебного года – 6); на 28.05.2027 |',
  );
  expect(text).toContain('| 2 | Число детей | 120 | указано исполнителем |');
  expect(text).toContain('| 3 | Число корпусов | __________ | заполняется от руки |');
  expect(paper.notices).toEqual([
    'Программа не умеет считать: «Число корпусов». Впишите значение после знака «=».',
  ]);
});

it('counts what is asked under a title of one’s own', () => {
  const ask = askOf(summaryForm, year, { fields: { показатели: 'Всего наставников = Наставников в парах' } });
  expect(printedText(preparePaper(summaryForm, ask, year))).toContain(
    '| 1 | Всего наставников | 6 | лист «Пары»',
  );
});

it('leaves a line for what nobody has written down, and names it', () => {
  const empty = bare(6);
  const ask = askOf(summaryForm, empty, { fields: { показатели: 'Удовлетворённость наставников' } });
  const paper = preparePaper(summaryForm, ask, empty);
  expect(printedText(paper)).toContain(
    '| 1 | Удовлетворённость наставников | __________ | данные не собраны: лист «Анкеты», итоговая анкета; на 28.05.2027 |',
  );
  expect(paper.notices).toEqual([
    'Данные не собраны, строки останутся пустыми: «Удовлетворённость наставников». Впишите значение после знака «=» или уберите строку.',
  ]);
});

const made = (date: string, answers: string, status = 'подписан') => ({
  ...{ id: `Д-${date}`, kind: 'Сводная форма', title: '', number: '', subjects: [], status, signer: '' },
  ...{ file: '', replaces: '', snapshot: '', roadmapRow: '', note: '', date: day(date), answers },
});
const lines = (показатели: string): string => JSON.stringify({ fields: { показатели } });
const offered = (register: World['register']): string =>
  askOf(summaryForm, { ...year, register }).fields.показатели!;

it.each([
  ['the last form', [made('10.11.2026', lines('Старое')), made('12.01.2027', lines('Моё = 5'))], 'Моё = 5'],
  [
    'no cancelled one',
    [made('10.11.2026', lines('Старое')), made('12.01.2027', lines('Х'), 'отменён')],
    'Старое',
  ],
  ['none before the first', [], COUNT_TITLES.join('\n')],
  ['no broken answers', [made('10.11.2026', '{')], COUNT_TITLES.join('\n')],
])('offers the lines of %s', (_, register, expected) => expect(offered(register)).toBe(expected));

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
