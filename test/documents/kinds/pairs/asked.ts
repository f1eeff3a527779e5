import type { Ask } from '../../../../src/documents/kind';
import { PAIR_KINDS } from '../../../../src/documents/kinds/pairs/all';
import { type PreparedPaper, preparePaper } from '../../../../src/documents/prepare-paper';
import type { World, WorldConsent, WorldPair } from '../../../../src/documents/world';
import { askOf } from '../../asks/ask';
import { printedText } from '../../read-docx';
import { day } from '../../sample';
import { USUAL } from '../../worlds';

type Code = (typeof PAIR_KINDS)[number]['kind'];

/** The usual book with some rows of «Пары» changed, and perhaps more. */
export const withPairs = (
  changes: Readonly<Record<string, Partial<WorldPair>>>,
  more: Partial<World> = {},
): World => ({
  ...USUAL,
  ...more,
  pairs: USUAL.pairs.map((pair) => ({ ...pair, ...changes[pair.id] })),
});

/** The same with one pair more, whose people have signed their consents. */
export function withNextPair(
  changes: Readonly<Record<string, Partial<WorldPair>>>,
  next: Partial<WorldPair> & { id: string; mentorId: string; menteeId: string },
): World {
  const world = withPairs(changes);
  const given = { pair: next.id, date: day('20.11.2026'), until: null, withdrawn: null, paper: '' };
  const consents: readonly WorldConsent[] = [
    { ...given, id: 'С-91', person: next.mentorId, kind: 'быть наставником' },
    { ...given, id: 'С-92', person: next.menteeId, kind: 'участвовать в паре' },
  ];
  const draft = {
    status: 'проект',
    orderNumber: '',
    orderDate: null,
    agreementNumber: '',
    agreementDate: null,
  };
  return {
    ...world,
    pairs: [...world.pairs, { ...world.pairs[0]!, ...draft, ...next }],
    consents: [...world.consents, ...consents],
  };
}

export function asked(
  code: Code,
  subjects: readonly string[],
  more: Omit<Partial<Ask>, 'subjects'> = {},
  world: World = USUAL,
): PreparedPaper {
  const kind = PAIR_KINDS.find((one) => one.kind === code)!;
  return preparePaper(kind, askOf(kind, world, { subjects, ...more }), world);
}

export const text = (...args: Parameters<typeof asked>): string => printedText(asked(...args));

/** Sentences of the gaps, joined. */
export const gaps = (...args: Parameters<typeof asked>): readonly string[] =>
  asked(...args).gaps.map((gap) => gap.text);

/** A numbered point, without its number, that has the words. */
export const pointWith = (document: string, words: string): string =>
  (document.split('\n').find((line) => /^\d+\. /.test(line) && line.includes(words)) ?? '').replace(
    /^\d+\. /,
    '',
  );
