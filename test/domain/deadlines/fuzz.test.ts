import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type SchoolYear, schoolYear } from '../../../src/domain/calendar/school-year';
import { parseDeadline } from '../../../src/domain/deadlines/parse-deadline';
import type { Deadline } from '../../../src/domain/deadlines/types';
import { windowsText } from '../../../src/text/deadlines';
import { COLLECTION } from './collection';

const SEEDS = [1, 2, 3, 4];
const MUTATIONS = 25_000;
const SLIPS = 3;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Phrases that are asserted elsewhere as text, with those of the collection. */
function knownPhrases(): string[] {
  const here = fileURLToPath(new URL('./phrases.test.ts', import.meta.url));
  const quoted = [...readFileSync(here, 'utf8').matchAll(/\['([^'\n]+)', '/g)].map((match) => match[1]!);
  return [...new Set([...quoted, ...COLLECTION.map(({ phrase }) => phrase)])].filter((text) => text !== '');
}

const SIGNS = [' ', '.', ',', '-', '–', '\n', '  ', '', ';', '(', ')', '/', ':'];
type Slip = (text: string, random: () => number, phrases: readonly string[]) => string;
const at = (text: string, random: () => number): number => Math.floor(random() * text.length);
const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;

const SLIPS_OF_HAND: readonly Slip[] = [
  function drops(text, random) {
    const i = at(text, random);
    return text.slice(0, i) + text.slice(i + 1);
  },
  function doubles(text, random) {
    const i = at(text, random);
    return text.slice(0, i + 1) + text.slice(i);
  },
  function swaps(text, random) {
    const i = at(text, random);
    return (
      text.slice(0, i) +
      text
        .slice(i, i + 2)
        .split('')
        .reverse()
        .join('') +
      text.slice(i + 2)
    );
  },
  function putsSign(text, random) {
    const i = at(text, random);
    return text.slice(0, i) + pick(SIGNS, random) + text.slice(i);
  },
  function replacesSign(text, random) {
    const places = [...text.matchAll(/[\s.,\-–;()/:]/g)].map(({ index }) => index);
    if (places.length === 0) return text;
    const i = pick(places, random);
    return text.slice(0, i) + pick(SIGNS, random) + text.slice(i + 1);
  },
  function changesDigit(text, random) {
    const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
    if (places.length === 0) return text + Math.floor(random() * 10_000);
    const i = pick(places, random);
    return text.slice(0, i) + Math.floor(random() * 10) + text.slice(i + 1);
  },
  function glues(text, random, phrases) {
    const other = pick(phrases, random);
    return text.slice(0, at(text, random)) + pick(SIGNS, random) + other.slice(at(other, random));
  },
];

/** The school year, the one before and the one after. */
const isNear = ({ windows }: Deadline, { start }: SchoolYear): boolean =>
  windows.every(({ from, to }) =>
    [from, to].every(
      (date) => date === null || (date >= schoolYear(start - 1).from && date <= schoolYear(start + 1).to),
    ),
  );

describe('phrases with slips of the hand', () => {
  const phrases = knownPhrases();

  it.each(SEEDS)('seed %d: never fail, never are sure of a far year, never run backwards', (seed) => {
    const random = randomOf(seed);
    const faults: string[] = [];
    for (let run = 0; run < MUTATIONS; run++) {
      let phrase = pick(phrases, random);
      for (let slips = 1 + Math.floor(random() * SLIPS); slips > 0; slips--)
        phrase = pick(SLIPS_OF_HAND, random)(phrase, random, phrases);
      const year = schoolYear(2022 + Math.floor(random() * 6));
      try {
        const deadline = parseDeadline(phrase, { year });
        const { certainty, windows, kind } = deadline;
        if (certainty === 'sure' && !isNear(deadline, year)) faults.push(`far: ${phrase}`);
        if (certainty === 'sure' && kind === 'unknown') faults.push(`sure of nothing: ${phrase}`);
        if (windows.some(({ from, to }) => from !== null && to !== null && from > to))
          faults.push(`backwards: ${phrase}`);
      } catch (error) {
        faults.push(`${String(error)}: ${phrase}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('the same holds for windows said in our own words, wherever they lie', () => {
    for (const start of [2022, 2025]) {
      const year = schoolYear(start);
      for (let away = -5; away <= 5; away++) {
        const { from, to } = schoolYear(start + away);
        const { certainty } = parseDeadline(windowsText([{ from, to }]), { year });
        expect([away, certainty]).toEqual([away, Math.abs(away) <= 1 ? 'sure' : 'ask']);
      }
    }
  });
});
