import { type Directory, directoryOf, findPerson, type PersonFound } from '../surveys/find-person';
import type { MentorFact } from './facts';

/** Which mentors a text of a bank means: one, several who share the name, or none. Codes. */
export interface MentorNames {
  meant(text: string): readonly string[];
}

/** Reads every text once; the names are only looked at when somebody asks. */
export function mentorNames(mentors: readonly MentorFact[]): MentorNames {
  let directory: Directory | null = null;
  const known = new Map<string, readonly string[]>();
  return {
    meant(text) {
      const asked = text.trim();
      if (asked === '') return [];
      const before = known.get(asked);
      if (before) return before;
      directory ??= directoryOf(mentors);
      const ids = namesNobody(asked, directory) ? [] : idsOf(findPerson(asked, directory));
      known.set(asked, ids);
      return ids;
    },
  };
}

/** A code nobody has: not worth looking for a name that is like it. */
const namesNobody = (text: string, { byCode }: Directory): boolean =>
  /\d/.test(text) && !/[\s(]/.test(text) && !byCode.has(text.toLowerCase());

const idsOf = (found: PersonFound): readonly string[] =>
  found.found ? [found.id] : found.why === 'several' ? found.near : [];
