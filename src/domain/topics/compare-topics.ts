import { featureReader, type TopicGroup, type Vector } from './features';

export interface Likeness {
  /** How much the competence answers the request: 0 = nothing in common … 1 = the same words. Positions in the lists given. */
  readonly at: (request: number, competence: number) => number;
}

/**
 * From here on a request counts as covered by a competence. Chosen on the table of the tests (test/domain/topics): 32 of
 * 40 expected competences reach it, and 4 of 1,160 others.
 */
export const COVERED_FROM = 0.3;

/**
 * Compares every request with every competence: the cosine of what they mean by the dictionary, blended with the cosine
 * of their three-letter pieces. The likeness of two texts depends on them and the dictionary alone, not on who else is in
 * the bank. Give every text once; 1,500 × 700 are quick.
 */
export function compareTopics(
  groups: readonly TopicGroup[],
  requests: readonly string[],
  competences: readonly string[],
): Likeness {
  const reader = featureReader(groups);
  const asked = requests.map(reader.vectorOf);
  const offered = competences.map(reader.vectorOf);
  const { first, holders, weights } = indexOf(offered, reader.size());
  const width = competences.length;
  const likeness = new Float32Array(requests.length * width);
  for (const [request, vector] of asked.entries()) {
    const row = likeness.subarray(request * width, (request + 1) * width);
    for (let k = 0; k < vector.ids.length; k++) {
      const id = vector.ids[k]!;
      const weight = vector.weights[k]!;
      for (let at = first[id]!; at < first[id + 1]!; at++) row[holders[at]!]! += weight * weights[at]!;
    }
  }
  return { at: (request, competence) => Math.min(1, likeness[request * width + competence]!) };
}

/** Who has a feature, and how much of it: from `first[id]` up to `first[id + 1]`. */
interface Index {
  readonly first: Int32Array;
  readonly holders: Int32Array;
  readonly weights: Float64Array;
}

function indexOf(texts: readonly Vector[], features: number): Index {
  const first = new Int32Array(features + 1);
  for (const { ids } of texts) for (let k = 0; k < ids.length; k++) first[ids[k]! + 1]! += 1;
  for (let id = 0; id < features; id++) first[id + 1]! += first[id]!;
  const holders = new Int32Array(first[features]!);
  const weights = new Float64Array(holders.length);
  const next = first.slice();
  for (const [position, vector] of texts.entries()) {
    for (let k = 0; k < vector.ids.length; k++) {
      const at = next[vector.ids[k]!]!++;
      holders[at] = position;
      weights[at] = vector.weights[k]!;
    }
  }
  return { first, holders, weights };
}
