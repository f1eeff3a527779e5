import { requireShared } from '../kit/shared';
import type { ClockedSchool } from './clocked-school';
import { confirmProved } from './confirmed';

/** Plans of real schools kept beside the repository. */
export interface Seed {
  readonly name: string;
  readonly file: string;
  /** Years of the plan and the years they are moved to, so that it is the plan of the led year. */
  readonly years: readonly (readonly [from: string, to: string])[];
}

export const SEEDS: readonly Seed[] = [
  { name: 'S0', file: 'seeds/000_58a231a977ee0f28.txt', years: [] },
  {
    name: 'S1',
    file: 'seeds/001_ec8b1db2cc4d33b8.txt',
    years: [
      ['2025', '2027'],
      ['2024', '2026'],
    ],
  },
  {
    name: 'S2',
    file: 'seeds/002_aedc4d2765fec9ce.txt',
    years: [
      ['2023', '2027'],
      ['2022', '2026'],
    ],
  },
];

/** A row of the plan as it stands after the curator confirmed what the sheets prove. */
export interface SeedRow {
  readonly number: string;
  readonly kinds: readonly string[];
  readonly status: string;
  readonly proof: string;
}

/** Every doubtful deadline is understood the first way that is offered. */
async function firstReadings(school: ClockedSchool): Promise<void> {
  const { questions } = await school.do('deadlines.questions', null);
  for (const { phrase, readings } of questions)
    if (readings.length > 0) await school.do('deadlines.choose', { phrase, reading: 0, words: '' });
}

/** Puts the plan of a seed in the place of the plan of the book and confirms all that is proposed. */
export async function confirmedSeed(
  school: ClockedSchool,
  { file, years }: Seed,
  ctx: { skip(note?: string): void },
): Promise<readonly SeedRow[]> {
  const text = years.reduce((all, [from, to]) => all.replaceAll(from, to), requireShared(file, ctx));
  await school.do('roadmap.accept', { text, year: '2026/2027' });
  await firstReadings(school);
  await confirmProved(school);
  await school.do('roadmap.check', null);
  const sheet = (await school.book()).sheets.find(({ name }) => name === 'Дорожная карта')!;
  const cells = new Map(sheet.cells.map(({ r, c, v }) => [`${r} ${c}`, String(v ?? '')]));
  const columns = new Map(sheet.cells.filter(({ r }) => r === 1).map(({ c, v }) => [String(v), c]));
  const rows = [...new Set(sheet.cells.filter(({ r }) => r > 1).map(({ r }) => r))].sort((a, b) => a - b);
  return rows.map((r) => {
    const cell = (header: string): string => cells.get(`${r} ${columns.get(header)}`) ?? '';
    return {
      number: cell('№'),
      kinds: cell('Вид работы')
        .split(/;|\n/)
        .map((kind) => kind.trim())
        .filter((kind) => kind !== ''),
      status: cell('Статус'),
      proof: cell('Подтверждение'),
    };
  });
}
