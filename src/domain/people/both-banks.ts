import { comparable } from '../nearest';
import { type ConsentFact, DATA_CONSENT } from './consents';

interface Coded {
  readonly id: string;
  readonly name: string;
}

/** Codes of one human, who may stand in both banks: same full name, as rule C-01 tells it. Each code with all of them. */
export function codesOfOne(mentors: readonly Coded[], mentees: readonly Coded[]): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const { id, name } of mentors) {
    const key = comparable(name);
    if (id !== '' && key !== '') byName.set(key, [...(byName.get(key) ?? []), id]);
  }
  const both = new Map<string, string[]>();
  for (const { id, name } of mentees) {
    const twins = id === '' ? [] : (byName.get(comparable(name)) ?? []);
    if (twins.length === 0) continue;
    const codes = [...twins, id];
    for (const code of codes) both.set(code, codes);
  }
  return both;
}

/**
 * Consents of each code. A withdrawn consent to the processing of data is the human's and stands with every code of
 * theirs; a given one stays with the code it was given for, since a namesake must not lend a consent.
 */
export function consentsByCode<C extends ConsentFact>(
  consents: readonly C[],
  codes: ReadonlyMap<string, readonly string[]>,
): Map<string, C[]> {
  const groups = new Map<string, C[]>();
  const add = (code: string, consent: C): void => {
    const group = groups.get(code);
    if (group) group.push(consent);
    else groups.set(code, [consent]);
  };
  for (const consent of consents) {
    add(consent.person, consent);
    if (consent.kind !== DATA_CONSENT || consent.withdrawn === null) continue;
    for (const code of codes.get(consent.person) ?? [])
      if (code !== consent.person) add(code, { ...consent, person: code });
  }
  return groups;
}
