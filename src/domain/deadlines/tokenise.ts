import { RUSSIAN_FOR_LATIN } from '../language/look-alike';
import { editDistance } from '../nearest';
import type { Token } from './token';
import { VOCABULARY } from './vocabulary';
import { MONTH_FORMS, TORN_WORD } from './word-lists';

const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/\u00ad/g, ''],
  [/[‐‑‒–—−]/g, '-'],
  [/ё/g, 'е'],
  [/[іi]/g, 'i'],
  [/\s+/g, ' '],
  [/(\d)(?=[а-я])/g, '$1 '],
  [/([а-я])(?=\d)/g, '$1 '],
  [/\)(?=[а-я\d])/g, ') '],
  [/(^|[^а-я])п(?= (?:полуг|кварт|четв(?!ерг)))/g, '$1ii'],
  [/(^|[^а-я])ш(?= (?:кварт|четв(?!ерг)))/g, '$1iii'],
  [/дважды/g, '2 раза'],
  [/трижды/g, '3 раза'],
  [/[.;,\s]+$/, ''],
];

/** One line of lower-case text with one kind of dash, one kind of space and torn months joined. */
export function normalise(phrase: string): string {
  const lower = phrase
    .toLowerCase()
    .replace(/[a-zа-яё]+/g, (word) =>
      /[а-яё]/.test(word) || /^[cokby]$/.test(word)
        ? word.replace(/[a-z]/g, (c) => RUSSIAN_FOR_LATIN[c] ?? c)
        : word,
    );
  const plain = REWRITES.reduce((text, [pattern, by]) => text.replace(pattern, by), lower);
  return joinTorn(plain.trim());
}

/** «сентя- брь», «сен тябрь» and «еже- месячно» are one word; «сентябрь- октябрь» stays two. */
function joinTorn(text: string): string {
  return text.replace(/([а-я]+)(-\s?|\s)(?=([а-я]+))/g, (whole, head: string, gap: string, tail: string) =>
    MONTH_FORMS.has(head + tail) || (gap !== ' ' && TORN_WORD.test(head + tail)) ? head : whole,
  );
}

/** Tokens of a normalised phrase and the misspelt words they were guessed from. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly misspelt: readonly string[];
}

/** Letters typed for digits: «1О.09», «l0.09». */
const LETTER_DIGITS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d) о ?(?=[\d.])/g, '0'],
  [/(?<![а-яa-z])о (?=\d\.\d)/g, '0'],
  [/(?<![а-яa-z])l(?=\d\.)/g, '1'],
  [/(?<=\d)l(?=\.)/g, '1'],
];

/** Never fails: what the vocabulary does not know becomes a `word`. */
export function tokenise(written: string): Tokens {
  const text = LETTER_DIGITS.reduce((line, [pattern, by]) => line.replace(pattern, by), written);
  const misspelt: string[] = text === written ? [] : [written];
  const tokens = scan(text).flatMap((token): Token[] => {
    if (token.t !== 'word') return [token];
    const parts = splitGlued(token.text);
    if (parts) return parts;
    const month = nearestMonth(token.text);
    if (month === null) return [token];
    misspelt.push(token.text);
    return [{ t: 'month', month, year: null, text: token.text }];
  });
  return { tokens: tokens.filter((token) => token.t !== 'skip'), misspelt };
}

function scan(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') {
      at++;
      continue;
    }
    const found = matchAt(text, at);
    const unknown = /^(?:[а-яa-z]+|\d+|.)/su.exec(text.slice(at))?.[0] ?? text.charAt(at);
    const token = found ?? { t: 'word', text: unknown };
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function matchAt(text: string, at: number): Token | null {
  for (const { pattern, token } of VOCABULARY) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match && match[0].length > 0) return { ...token(match), text: match[0] };
  }
  return null;
}

/** «сентябрьежегодно» → two known words, one of them a full month. */
function splitGlued(word: string): Token[] | null {
  for (let at = 3; at <= word.length - 3; at++) {
    const halves = [word.slice(0, at), word.slice(at)];
    if (!halves.some((half) => MONTH_FORMS.has(half))) continue;
    const tokens = halves.flatMap(scan);
    if (tokens.every((token) => token.t !== 'word')) return tokens;
  }
  return null;
}

function nearestMonth(word: string): number | null {
  if (word.length < 5) return null;
  for (const [form, month] of MONTH_FORMS)
    if (form.length >= 4 && Math.abs(form.length - word.length) <= 1 && editDistance(word, form) === 1)
      return month;
  return null;
}
