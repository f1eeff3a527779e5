import { readFileSync } from 'node:fs';
import { compareTwoStrings } from 'string-similarity';
import { programModule } from './domain-code';
import { elapsedMs } from './measure';
import type { Section, Value } from './table';

const TABLE = 'test/domain/topics/topics.tsv';
const MANY = { requests: 500, competences: 170 };

interface Group {
  readonly topic: string;
  readonly words: readonly string[];
}

interface CompareModule {
  compareTopics(
    groups: readonly Group[],
    requests: readonly string[],
    competences: readonly string[],
  ): { at(request: number, competence: number): number };
}

interface WordsModule {
  readonly STARTING_TOPIC_WORDS: readonly Group[];
}

type Score = (request: number, competence: number) => number;

/** How often a request of our own table finds its competence, by us and by string-similarity; and how long it takes. */
export async function topicsSection(): Promise<Section> {
  const { compareTopics } = await programModule<CompareModule>('domain/topics/compare-topics');
  const { STARTING_TOPIC_WORDS } = await programModule<WordsModule>('sheets/starting-topic-words');
  const table = readFileSync(TABLE, 'utf8').trimEnd().split('\n').slice(1);
  const pairs = table.map((line) => line.split('\t')).map(([request = '', own = '']) => ({ request, own }));
  const asked = pairs.filter(({ request }) => request !== '');
  const competences = [...new Set(pairs.map(({ own }) => own))];
  const requests = asked.map(({ request }) => request);
  const ours = (wanted: readonly string[], offered: readonly string[]): Score =>
    compareTopics(STARTING_TOPIC_WORDS, wanted, offered).at;
  const letters =
    (wanted: readonly string[], offered: readonly string[]): Score =>
    (request, competence) =>
      compareTwoStrings(wanted[request]!.toLowerCase(), offered[competence]!.toLowerCase());
  const expected = asked.map(({ own }) => competences.indexOf(own));
  const row = async (who: string, method: typeof ours): Promise<Record<string, Value>> => ({
    method: who,
    requests: requests.length,
    ...hits(method(requests, competences), expected, competences.length),
    [`${MANY.requests} × ${MANY.competences}, ms`]: await timeOf(method, requests, competences),
  });
  return {
    title: 'Requests that find their competence',
    notes: [
      'Our own table, written before the first run; the dictionary is the one a new book starts with.',
      'Table and dictionary have one author: the figure is a promise that is kept, not an estimate for other requests.',
    ],
    rows: [await row('ours', ours), await row('string-similarity 4.0.4', letters)],
  };
}

/** Equal scores before the expected one count against it. */
function hits(at: Score, expected: readonly number[], width: number): Record<string, number> {
  const places = expected.map((own, request) => {
    const scores = Array.from({ length: width }, (_, competence) => at(request, competence));
    return scores.filter((score) => score >= scores[own]!).length;
  });
  const within = (most: number): number => places.filter((place) => place <= most).length;
  return { 'found first': within(1), 'among three': within(3) };
}

/** All texts different: one of the table with the beginning of another and a number. */
async function timeOf(
  method: (wanted: readonly string[], offered: readonly string[]) => Score,
  requests: readonly string[],
  competences: readonly string[],
): Promise<number> {
  const made = (texts: readonly string[], count: number): string[] =>
    Array.from({ length: count }, (_, at) => {
      const other = texts[(at * 7 + 3) % texts.length]!.split(' ').slice(0, 3).join(' ');
      return `${texts[at % texts.length]} ${other} ${at}`;
    });
  const wanted = made(requests, MANY.requests);
  const offered = made(competences, MANY.competences);
  const all = (): void => {
    const at = method(wanted, offered);
    for (let request = 0; request < wanted.length; request++)
      for (let competence = 0; competence < offered.length; competence++) at(request, competence);
  };
  return elapsedMs(all);
}
