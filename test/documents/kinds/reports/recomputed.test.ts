import { expect, it } from 'vitest';
import { monitoringReport } from '../../../../src/documents/kinds/reports/monitoring-report';
import { preparePaper } from '../../../../src/documents/prepare-paper';
import type { World } from '../../../../src/documents/world';
import { askOf } from '../../asks/ask';
import { printedText } from '../../read-docx';
import { answers, bare, goodYear, steps } from './years';

/** Every number of the report counted once more, straight from the rows, by code that shares nothing with it. */

const good = goodYear(6);
const UNEVEN: World = goodYear(6, {
  roadmap: steps('выполнено', 'просрочено', 'выполнено с опозданием', 'выполнено', 'в работе'),
  programmes: good.programmes.flatMap((item, i) => [
    { ...item, id: `${item.id}-1`, status: i < 2 ? 'в работе' : 'выполнено' },
    { ...item, id: `${item.id}-2` },
  ]),
  meetings: good.meetings.filter((_, i) => i % 3 !== 0),
  answers: [
    ...answers('Итоговая анкета наставляемого', ['М-01', 'М-02', 'М-03', 'М-04'], 9),
    ...answers('Итоговая анкета наставляемого', ['М-05', 'М-06'], 3),
    ...answers('Итоговая анкета наставника', ['Н-01', 'Н-02', 'Н-03'], 8),
    ...good.answers.filter(({ survey }) => /Диагностика|куратора/.test(survey)),
  ],
  mentors: good.mentors.map((one, i) => ({ ...one, trained: i < 4 ? 'курс' : '', name: `${one.name}${i}` })),
});

const textOf = (world: World): string =>
  printedText(preparePaper(monitoringReport, askOf(monitoringReport, world), world)).replace(/\u00a0/g, ' ');

const share = (part: number, whole: number): string => {
  const percent = String(Math.round((part * 1000) / whole) / 10).replace('.', ',');
  return `${percent} % (${part} из ${whole})`;
};

/** «Показатель – значение» of every table of figures. */
const shown = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(/^\| ([^|]+) \| ([^|]+) \| [^|]* \| [^|]*; \d\d\.\d\d\.\d{4} \|$/gm)].map(
      ([, title, value]) => [title!, value!],
    ),
  );

function expected({ roadmap, pairs, programmes, mentors, answers: given }: World): [string, string][] {
  const states = roadmap.map(({ status }) => status).filter((one) => one !== 'в работе');
  const done = states.filter((one) => one !== 'просрочено').length;
  const inTime = states.filter((one) => one === 'выполнено').length;
  const finished = programmes.filter(({ status }) => status === 'выполнено').length;
  const weak = pairs.filter(({ id }) => {
    const own = programmes.filter((item) => item.pair === id);
    return own.filter(({ status }) => status === 'выполнено').length / own.length < 0.9;
  }).length;
  const marksOf = (survey: RegExp): number[] =>
    given.filter((one) => survey.test(one.survey)).map(({ score }) => score!);
  const [mentees, asked] = [/^Итоговая анкета наставляемого/, /^Итоговая анкета наставника/].map(marksOf);
  const content = (marks: number[]): number => marks.filter((mark) => mark >= 7).length;
  return [
    ['I-04', String(pairs.length)],
    ['I-07', share(done, states.length)],
    ['I-08', share(inTime, states.length)],
    ['I-09', share(finished, programmes.length)],
    ['I-10', share(weak, pairs.length)],
    ['I-16', share(mentors.filter(({ trained }) => trained !== '').length, mentors.length)],
    ['I-05', share(content(mentees!), mentees!.length)],
    ['I-06', `${content(asked!)} из ${asked!.length}`],
  ];
}

it('every share of the report is what the rows give', () => {
  const values = shown(textOf(UNEVEN));
  for (const [code, value] of expected(UNEVEN)) {
    const { title } = UNEVEN.indicators.find((one) => one.code === code)!;
    expect([code, values.get(title.replace(/\u00a0/g, ' '))]).toEqual([code, value]);
  }
});

it('the table of pairs counts meetings and items of each pair', () => {
  const lines = textOf(UNEVEN).split('\n');
  UNEVEN.pairs.forEach(({ id, status }, i) => {
    const held = UNEVEN.meetings.filter(({ pair }) => pair === id).length;
    const own = UNEVEN.programmes.filter(({ pair }) => pair === id);
    const done = own.filter((item) => item.status === 'выполнено').length;
    const row = lines.find((line) =>
      new RegExp(`^\\| ${i + 1} \\| [^|]+\\| [^|]+\\| \\d+ \\| \\d+ из`).test(line),
    );
    expect(row).toContain(`| ${held} | ${done} из ${own.length} | ${status} |`);
  });
});

it('late rows are those of the plan, no more and no fewer', () => {
  const text = textOf(UNEVEN);
  for (const { number, activity, status } of UNEVEN.roadmap) {
    const late = ['просрочено', 'выполнено с опозданием'].includes(status);
    const row = `| ${number.replace(/\.$/, '')} | ${activity} | до 01.03.2027 | ${status} |`;
    expect([status, text.includes(row)]).toEqual([status, late]);
  }
});

it('means of questions and growth of areas are those of the marks', () => {
  const text = textOf(UNEVEN);
  const marks = UNEVEN.answers.filter(({ survey }) => /^Итоговая анкета наставляемого/.test(survey));
  const mean = marks.reduce((sum, { score }) => sum + score!, 0) / marks.length;
  expect(text).toContain(`| комфорт участия (наставляемые) | данные не собраны | ${mean} |`);
  expect(text).toContain('| комфорт участия (наставники) | данные не собраны | меньше 5 ответов |');
  const areas = UNEVEN.answers.filter(({ survey }) => survey === 'Диагностика');
  const people = new Set(areas.map(({ person }) => person)).size;
  expect(text).toContain(`| документация | ${people} | 1 | 3 | +2 |`);
});

it('every figure carries its sheets and its day, and an empty book no «0 %»', () => {
  for (const world of [UNEVEN, bare(0), bare(6)]) {
    const text = textOf(world);
    for (const { title } of world.indicators)
      expect(
        text.split('\n').find((line) => line.startsWith(`| ${title.replace(/\u00a0/g, ' ')} |`)),
      ).toMatch(/\| [^|]+; 28\.05\.2027 \|$/);
  }
  for (const world of [bare(0), bare(6)])
    expect([...shown(textOf(world)).values()].filter((value) => /^0 ?%/.test(value))).toEqual([]);
});
