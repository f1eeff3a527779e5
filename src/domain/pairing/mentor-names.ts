import { parsePersonName } from '../language/person-name';
import { comparable } from '../nearest';
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

/** A code nobody has, or a surname nobody has: not worth looking for a name that is like it. */
function namesNobody(text: string, { byCode, bySurname }: Directory): boolean {
  if (byCode.has(text.toLowerCase()) || text.includes('(')) return false;
  const surname = comparable(parsePersonName(text).last);
  return /\d/.test(text) || (surname !== '' && !bySurname.has(surname));
}

const idsOf = (found: PersonFound): readonly string[] =>
  found.found ? [found.id] : found.why === 'several' ? found.near : [];
