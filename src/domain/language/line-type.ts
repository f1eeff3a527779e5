import { USED_AS_NOUNS } from './adjective-rules';
import { headOf } from './decline-phrase';
import { commonNameGender } from './first-names';
import { isCapitals, listed } from './letters';
import { isInitial, parsePersonName, patronymicGender } from './person-name';
import { headKind } from './phrase-forms';
import { SHORTENED } from './position-lexicon';
import type { PersonName } from './types';

export type LineType = 'name' | 'position' | 'organisation';

/** A line taken apart once for all the signs. */
interface Line {
  readonly text: string;
  readonly words: readonly string[];
  readonly head: string;
  readonly name: PersonName;
}

const MOST_NAME_WORDS = 5;
const NOT_IN_NAMES = /[«»"№\d/()]/;
const ACTING = /^(и\.? ?о\.?|вр\.? ?и\.? ?о\.?) /i;
const CAPITALISED = /^\p{Lu}[\p{L}'’.-]*$/u;
const OCCUPATION = /(тель|ист|олог|щик|чик|педагог|граф)$/i;

const couldBeName = ({ text, words }: Line): boolean =>
  words.length <= MOST_NAME_WORDS && !NOT_IN_NAMES.test(text) && !ACTING.test(text);

const hasPatronymic = (line: Line): boolean =>
  couldBeName(line) &&
  (line.name.first !== '' || line.name.middle.includes(' ')) &&
  patronymicGender(line.name.middle) !== null;

function hasInitials(line: Line): boolean {
  const { first, last } = line.name;
  return couldBeName(line) && isInitial(first) && /^[^ ]+$/.test(last) && headKind(last) === null;
}

/** «МКОУ СОШ» is in capitals too: such a line is a name only by a first name in it or by one long word. */
function hasCapitalisedWords(line: Line): boolean {
  if (!couldBeName(line) || !line.words.every((word) => CAPITALISED.test(word))) return false;
  if (!isCapitals(line.text)) return !line.words.some((word) => isCapitals(word) && word.length < 6);
  if (line.words.length === 1) return line.text.length > 5;
  return line.words.some((word) => commonNameGender(word) !== null);
}

const startsShortened = ({ text, words }: Line): boolean =>
  ACTING.test(text) || listed(SHORTENED, words[0]!.toLowerCase().replace(/\.$/, ''));

const startsWithAbbreviation = ({ words }: Line): boolean =>
  isCapitals(words[0]!) && words[0]!.length < 7 && headKind(words[0]!) === null;

/** Signs in the order of their strength; the first that holds tells the type. */
const SIGNS: readonly (readonly [holds: (line: Line) => boolean, type: LineType])[] = [
  [hasPatronymic, 'name'],
  [hasInitials, 'name'],
  [startsShortened, 'position'],
  [({ head }) => headKind(head) === 'position', 'position'],
  [({ head }) => headKind(head) !== null, 'organisation'],
  [({ head }) => listed(USED_AS_NOUNS, head.toLowerCase()), 'position'],
  [hasCapitalisedWords, 'name'],
  [startsWithAbbreviation, 'organisation'],
  [({ text }) => /[«"№]/.test(text), 'organisation'],
  [({ head }) => OCCUPATION.test(head), 'position'],
];

/** What a line names; `known` is false when no sign held and «organisation» is only a guess. */
export function lineType(text: string): { type: LineType; known: boolean } {
  const line: Line = {
    text,
    words: text.split(/\s+/),
    head: headOf(text, { animate: true }) ?? '',
    name: parsePersonName(text),
  };
  const sign = SIGNS.find(([holds]) => holds(line));
  return sign ? { type: sign[1], known: true } : { type: 'organisation', known: false };
}
