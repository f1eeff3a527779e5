import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SEED_ROWS } from './seed-rows';

const PAGE = readFileSync('docs/roadmap-rows.md', 'utf8');
const sections = PAGE.split(/^## /m).slice(1);
const sectionOf = (name: string): string => sections.find((text) => text.startsWith(`${name} `))!;
const linesOf = (name: string): readonly string[][] =>
  sectionOf(name)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .slice(1)
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );

describe('the page on rows of plans', () => {
  it.each(Object.keys(SEED_ROWS))('has every row of %s with its kinds and its state, in order', (name) => {
    const told = linesOf(name).map(([number, kinds, , status]) => [number, kinds, status]);
    expect(told).toEqual(SEED_ROWS[name]!.map(({ number, kinds, status }) => [number, kinds, status]));
  });

  it('says of rows without a proof that the curator marks them, or that there is nothing to prove them by', () => {
    for (const name of Object.keys(SEED_ROWS))
      for (const [index, { proof }] of SEED_ROWS[name]!.entries())
        expect(/отмечает куратор|подтверждать нечем/.test(linesOf(name)[index]!.join(' '))).toBe(
          proof === undefined,
        );
  });

  it.each(['S3', 'S4'])('has the seven stages of %s', (name) => {
    expect(linesOf(name)).toHaveLength(7);
  });

  it('links to tests that exist and have the names it gives', () => {
    const links = [...PAGE.matchAll(/`([^`]+)`: \[[^\]]+\]\(\.\.\/(test\/[^)]+)\)/g)];
    expect(links.length).toBeGreaterThan(100);
    for (const [, title, file] of links) {
      expect([file, existsSync(file!)]).toEqual([file, true]);
      const led = SEED_ROWS_TITLES.has(title!) && file === 'test/year/year.test.ts';
      expect([title, led || readFileSync(file!, 'utf8').includes(`'${title}'`)]).toEqual([title, true]);
    }
    for (const [, file] of PAGE.matchAll(/\]\(\.\.\/(test\/[^)]+)\)/g)) expect(existsSync(file!)).toBe(true);
  });
});

/** Titles of the table of the led year: «row 1.1 is просрочено». */
const SEED_ROWS_TITLES: ReadonlySet<string> = new Set(
  Object.values(SEED_ROWS).flatMap((rows) => rows.map(({ number, status }) => `row ${number} is ${status}`)),
);
