import { grouped } from '../grouped';
import { comparable } from '../nearest';
import { type ConsentFact, DATA_CONSENT } from './consents';

interface Coded {
  readonly id: string;
  readonly name: string;
}

/** Codes of one human, who may stand in both banks: same full name, as rule C-01 tells it. Each code with all of them. */
export function codesOfOne(mentors: readonly Coded[], mentees: readonly Coded[]): Map<string, string[]> {
  const byName = new Map<string, { codes: string[]; banks: Set<readonly Coded[]> }>();
  for (const bank of [mentors, mentees]) {
    for (const { id, name } of bank) {
      const key = comparable(name);
      if (id === '' || key === '') continue;
      const own = byName.get(key) ?? { codes: [], banks: new Set() };
      own.codes.push(id);
      byName.set(key, { ...own, banks: own.banks.add(bank) });
    }
  }
  const ofBoth = [...byName.values()].filter(({ banks }) => banks.size === 2);
  return new Map(ofBoth.flatMap(({ codes }) => codes.map((code) => [code, codes])));
}

/**
 * Consents of each code. A withdrawn consent to the processing of data is the human's and stands with every code of
 * theirs; a given one stays with the code it was given for, since a namesake must not lend a consent.
 */
export function consentsByCode<C extends ConsentFact>(
  consents: readonly C[],
  codes: ReadonlyMap<string, readonly string[]>,
): Map<string, C[]> {
  const takenBack = ({ kind, withdrawn }: C): boolean => kind === DATA_CONSENT && withdrawn !== null;
  const othersOf = (person: string): string[] => (codes.get(person) ?? []).filter((code) => code !== person);
  return grouped(
    consents.flatMap((consent) => [
      consent,
      ...(takenBack(consent) ? othersOf(consent.person).map((person) => ({ ...consent, person })) : []),
    ]),
    ({ person }) => person,
  );
}
