import { isGeneral, isLittle, wordsOf } from './plain-words';
import { stemOf } from './stem';

/** One row of «Словарь тем»: words and expressions that mean the same; rows of one topic are neighbours. */
export interface TopicGroup {
  readonly topic: string;
  readonly words: readonly string[];
}

/** Features of a text, each once, with weights; the squares of all weights add up to 1 (or to 0 for an empty text). */
export interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

export interface FeatureReader {
  readonly vectorOf: (text: string) => Vector;
  /** Ids of all features seen up to now are below this. */
  readonly size: () => number;
}

/** Share of the meaning (roots, rows and topics of the dictionary); the rest is for letters, which forgive misprints. */
const MEANING_SHARE = 0.6;

/** A root the dictionary explains says less by itself than its row, and a row more than its topic. */
const WEIGHT = { root: 1, explainedRoot: 0.5, row: 1.5, topic: 0.6 } as const;

const GRAM = 3;

interface Word {
  readonly root: number;
  readonly little: boolean;
  readonly general: boolean;
  readonly grams: readonly number[];
}

interface Expression {
  readonly roots: readonly number[];
  readonly row: number;
  readonly topic: number;
}

/** All that is learnt from the dictionary, and the words met up to now. */
interface Vocabulary {
  readonly ids: Map<string, number>;
  readonly words: Map<string, Word>;
  /** Expressions by their first root. */
  readonly byRoot: Map<number, Expression[]>;
  /** In how many expressions of the dictionary a root or a piece occurs. */
  readonly counts: Map<number, number>;
  expressions: number;
}

/**
 * Reads texts as features: roots, rows and topics of the dictionary they name, and three-letter pieces. How rare a root
 * or a piece is, is taken from the dictionary, so that the features of a text depend on it and the dictionary alone.
 */
export function featureReader(groups: readonly TopicGroup[]): FeatureReader {
  const vocabulary = vocabularyOf(groups);
  const rarity = rarities(vocabulary);
  return {
    vectorOf: (text) => {
      const words = tellingWords(vocabulary, text);
      const meaning = meaningOf(vocabulary, rarity, allWords(vocabulary, text), words);
      return joined(meaning, lettersOf(rarity, words));
    },
    size: () => vocabulary.ids.size,
  };
}

function vocabularyOf(groups: readonly TopicGroup[]): Vocabulary {
  const vocabulary: Vocabulary = {
    ids: new Map(),
    words: new Map(),
    byRoot: new Map(),
    counts: new Map(),
    expressions: 0,
  };
  for (const [position, { topic, words }] of groups.entries()) {
    const row = idOf(vocabulary, `row ${position}`);
    for (const expression of words) learn(vocabulary, expression, row, idOf(vocabulary, `topic ${topic}`));
  }
  return vocabulary;
}

function learn(vocabulary: Vocabulary, expression: string, row: number, topic: number): void {
  const words = allWords(vocabulary, expression);
  const [first, ...others] = new Set(words.map(({ root }) => root));
  if (first === undefined) return;
  const same = vocabulary.byRoot.get(first) ?? [];
  vocabulary.byRoot.set(first, [...same, { roots: [first, ...others], row, topic }]);
  const { counts } = vocabulary;
  for (const part of new Set(words.flatMap(({ root, grams }) => [root, ...grams]))) {
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  vocabulary.expressions += 1;
}

/** 1 for what the dictionary never names, less for what it names often. */
function rarities({ counts, expressions }: Vocabulary): (part: number) => number {
  const most = 1 + Math.log(expressions + 1);
  const known = new Map<number, number>();
  for (const [part, count] of counts) known.set(part, (most - Math.log(count + 1)) / most);
  return (part) => known.get(part) ?? 1;
}

function idOf({ ids }: Vocabulary, feature: string): number {
  const known = ids.get(feature);
  if (known !== undefined) return known;
  ids.set(feature, ids.size);
  return ids.size - 1;
}

function wordOf(vocabulary: Vocabulary, text: string): Word {
  const known = vocabulary.words.get(text);
  if (known) return known;
  const root = stemOf(text);
  const word = {
    root: idOf(vocabulary, `root ${root}`),
    little: isLittle(text),
    general: isGeneral(root),
    grams: gramsOf(text).map((gram) => idOf(vocabulary, gram)),
  };
  vocabulary.words.set(text, word);
  return word;
}

/** Three-letter pieces of a word, its beginning and its end marked. */
function gramsOf(word: string): string[] {
  const marked = `_${word}_`;
  return Array.from({ length: marked.length - GRAM + 1 }, (_, at) => marked.slice(at, at + GRAM));
}

/** Words with the little ones left out. */
const allWords = (vocabulary: Vocabulary, text: string): Word[] =>
  wordsOf(text)
    .map((word) => wordOf(vocabulary, word))
    .filter(({ little }) => !little);

/** Words that mean something by themselves; all of them when none does. */
function tellingWords(vocabulary: Vocabulary, text: string): Word[] {
  const words = allWords(vocabulary, text);
  const telling = words.filter(({ general }) => !general);
  return telling.length > 0 ? telling : words;
}

type Weights = Map<number, number>;

function meaningOf(
  { byRoot }: Vocabulary,
  rarity: (part: number) => number,
  all: readonly Word[],
  telling: readonly Word[],
): Weights {
  const roots = new Set(all.map(({ root }) => root));
  const explained = new Set<number>();
  const meaning: Weights = new Map();
  for (const root of roots) {
    for (const { roots: needed, row, topic } of byRoot.get(root) ?? []) {
      if (!needed.every((one) => roots.has(one))) continue;
      for (const one of needed) explained.add(one);
      meaning.set(row, WEIGHT.row).set(topic, WEIGHT.topic);
    }
  }
  for (const { root } of telling) {
    meaning.set(root, (explained.has(root) ? WEIGHT.explainedRoot : WEIGHT.root) * rarity(root));
  }
  return meaning;
}

function lettersOf(rarity: (part: number) => number, words: readonly Word[]): Weights {
  const letters: Weights = new Map();
  for (const { grams } of words)
    for (const gram of grams) letters.set(gram, (letters.get(gram) ?? 0) + rarity(gram));
  return letters;
}

/** Both kinds in one vector, so that one product gives the blend of both cosines. */
function joined(meaning: Weights, letters: Weights): Vector {
  const size = meaning.size + letters.size;
  const vector = { ids: new Int32Array(size), weights: new Float64Array(size) };
  fill(vector, 0, meaning, MEANING_SHARE);
  fill(vector, meaning.size, letters, 1 - MEANING_SHARE);
  return vector;
}

/** Writes a part from `start` on, its squares adding up to `share`. */
function fill({ ids, weights }: Vector, start: number, part: Weights, share: number): void {
  let squares = 0;
  for (const weight of part.values()) squares += weight * weight;
  const factor = Math.sqrt(share / squares);
  let k = start;
  for (const [id, weight] of part) {
    ids[k] = id;
    weights[k] = weight * factor;
    k += 1;
  }
}
