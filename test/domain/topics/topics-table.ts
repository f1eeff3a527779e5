import { readFileSync } from 'node:fs';

/** Requests with the competence each should find; competences nobody asks for stand between them. */
export interface TopicsTable {
  readonly asked: readonly { readonly request: string; readonly competence: string }[];
  readonly competences: readonly string[];
}

export function topicsTable(): TopicsTable {
  const rows = readFileSync(new URL('./topics.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([request = '', competence = '']) => ({ request, competence }));
  return {
    asked: rows.filter(({ request }) => request !== ''),
    competences: [...new Set(rows.map(({ competence }) => competence))],
  };
}

/** Among how many best ones the expected competence is; equals before it count against it. */
export const placeOf = (scores: readonly number[], expected: number): number =>
  scores.filter((score) => score >= scores[expected]!).length;
