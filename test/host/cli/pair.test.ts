import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { EXIT, readArguments } from '../../../host/cli/arguments';
import { bankBook } from '../../../host/cli/bench/pairing-book';
import { runPair } from '../../../host/cli/commands/pair';
import { exceltsStore } from '../../../host/files/xlsx-store';
import { openSchool } from '../../kit/school';

const folder = mkdtempSync(join(tmpdir(), 'pair-'));
const sample = join(folder, 'пример.xlsx');
const september = join(folder, 'сентябрь.xlsx');

beforeAll(async () => {
  const book = await (await openSchool()).book();
  writeFileSync(sample, await exceltsStore.write(book));
  writeFileSync(september, await exceltsStore.write(bankBook(book, { mentees: 18, mentors: 12 })));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

/** What the command prints, and its exit code. */
async function run(...words: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  const code = await runPair(readArguments(['pair', ...words]));
  return { code, lines };
}

describe('pair', () => {
  it('prints the pairs with points, then the unpaired with reasons, and ends with 1 when somebody is left', async () => {
    const { code, lines } = await run(sample, '--on', '2026-11-21');
    expect(code).toBe(EXIT.findings);
    const pairs = lines.filter((line) => /^\d+\t.+ → .+\t(традиционное|реверсивное)\t.+\.$/.test(line));
    expect(pairs).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith('без пары\t'))).toEqual([
      expect.stringMatching(/^без пары\tДолгих Анна Фёдоровна\tЗакончилось согласие/),
    ]);
    expect(lines.at(-1)).toMatch(/^2 пары, \d+ балл.*; без пары 1$/);
  });

  it('prints an object a line with --json, by the aim asked for', async () => {
    const { lines } = await run(september, '--json', '--aim', 'fair', '--on', '2026-09-10');
    const objects = lines.map((line) => JSON.parse(line));
    const pairs = objects.filter(({ type }) => type === 'pair');
    expect(pairs.length).toBeGreaterThan(5);
    for (const { points, parts, mentor, mentee } of pairs) {
      expect(parts.reduce((sum: number, part: { points: number }) => sum + part.points, 0)).toBe(points);
      expect([mentor, mentee]).toEqual([expect.stringMatching(/\s/), expect.stringMatching(/\s/)]);
    }
    const summary = objects.at(-1);
    expect(summary).toMatchObject({ type: 'summary', pairs: pairs.length });
    expect(summary.alone).toBe(objects.filter(({ type }) => type === 'alone').length);
  });

  it.each([
    [['нет-такой.xlsx'], /Файл не найден/],
    [[], /Укажите файл/],
    [[sample, '--aim', 'лучшие'], /Нет такой цели подбора: лучшие.*best, most, fair/],
    [[sample, '--on', 'завтра'], /Не дата: завтра/],
  ])('%j is refused with a sentence', async (words, message) => {
    await expect(run(...words)).rejects.toThrow(message);
  });
});
