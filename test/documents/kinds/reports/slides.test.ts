import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillSlides } from '../../../../src/documents/fill-slides';
import { councilMaterials } from '../../../../src/documents/kinds/reports/council-materials';
import { slidesData } from '../../../../src/documents/kinds/reports/slides';
import type { World } from '../../../../src/documents/world';
import PizZip from '../../../../src/documents/zip';
import { askOf } from '../../asks/ask';
import { expectClean } from '../../clean-text';
import { SIXTY_PAIRS } from '../../worlds';
import { answers, bare, goodYear, steps } from './years';

const TEMPLATE = new Uint8Array(readFileSync('.build/templates/slides.pptx'));

const slidesOf = (world: World): Uint8Array =>
  fillSlides(TEMPLATE, slidesData(askOf(councilMaterials, world), world));

/** Words of each slide, paragraphs as lines. */
function textsOf(bytes: Uint8Array): string[] {
  const zip = new PizZip(bytes);
  return Array.from({ length: 8 }, (_, i) => {
    const xml = zip.files[`ppt/slides/slide${i + 1}.xml`]!.asText();
    return [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gs)]
      .map(([, inner]) => [...inner!.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, run]) => run).join(''))
      .filter((line) => line !== '')
      .join('\n')
      .replace(/\u00a0/g, ' ');
  });
}

const BAD = goodYear(6, {
  roadmap: steps('выполнено', 'просрочено', 'просрочено'),
  answers: answers('Итоговая анкета наставляемого', ['М-01', 'М-02', 'М-03'], 4),
  programmes: [],
  meetings: [],
});

const YEARS: readonly (readonly [name: string, world: World])[] = [
  ['a good year', goodYear(12)],
  ['a bad year', BAD],
  ['an empty year', bare(0)],
  ['pairs without data', bare(6)],
  ['sixty pairs', SIXTY_PAIRS],
];

const FOLDER = process.env.PAPERS_TO;

describe.each(YEARS)('slides of %s', (name, world) => {
  const bytes = slidesOf(world);
  const slides = textsOf(bytes);

  it('have no tag left, no trace of a fault and no name', () => {
    if (FOLDER) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(`${FOLDER}/slides, ${name}.pptx`, bytes);
    }
    for (const text of slides) {
      expectClean(text);
      expect(text).not.toMatch(/\{\{|\}\}/);
      for (const person of [...world.mentors, ...world.mentees])
        expect(text).not.toContain(person.name.split(' ')[0]!);
    }
  });

  it('are the same for the same data', () => expect(slidesOf(world)).toEqual(bytes));

  it('hold at most five lines where they list', () => {
    for (const text of slides.slice(5)) expect(text.split('\n').length).toBeLessThanOrEqual(8);
  });
});

it('say big figures with what they are counted from', () => {
  const [cover, people, plan, programmes, asked] = textsOf(slidesOf(goodYear(12)));
  expect(cover).toContain('К педагогическому совету 28 мая 2027 г.');
  expect(people).toContain('12\nпар закреплено приказом\n«Пары»');
  expect(people).toContain('15\nучастников\nнаставников 12, наставляемых 12, из них в обеих ролях 9');
  expect(people).toContain('100 %\nмолодых педагогов работают с наставником\n12 из 12; ');
  expect(plan).toContain('3 из 3\nстрок с наступившим сроком выполнено');
  expect(programmes).toContain(`выполнены полностью\n${'█'.repeat(12)}\n12`);
  expect(asked).toContain('100 %\nнаставляемых довольны участием\n12 из 12; «Анкеты»');
});

it('tell counts of few answers, and what nobody has collected', () => {
  const [, , plan, programmes, asked, , open] = textsOf(slidesOf(BAD));
  expect(plan).toContain('2\nстроки просрочены');
  expect(programmes).toContain('пункты не записаны\n██████\n6');
  expect(asked).toContain('0 из 3\nнаставляемых довольны участием');
  expect(asked).toContain('–\nнаставников довольны участием\nданные не собраны: «Анкеты»');
  expect(open).toMatch(/Данные не собраны по \d+ показател/);
});

it('never say «0 %» of an empty year', () => {
  const all = textsOf(slidesOf(bare(0))).join('\n');
  expect(all).not.toMatch(/(?<!\d)0 ?%/);
  expect(all).toContain('Карта в таблице не заполнена, её выполнение не оценивалось.');
});
