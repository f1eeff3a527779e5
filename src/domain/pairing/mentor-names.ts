import { directoryOf, findPerson } from '../surveys/find-person';
import type { MentorFact } from './facts';

/** Which mentors a text of a bank means: one, several who share the name, or none. Codes. */
export interface MentorNames {
  meant(text: string): readonly string[];
}

/** Reads every text once; the names are only looked at when somebody asks. */
export function mentorNames(mentors: readonly MentorFact[]): MentorNames {
  let directory: ReturnType<typeof directoryOf> | null = null;
  const known = new Map<string, readonly string[]>();
  return {
    meant(text) {
      const asked = text.trim();
      if (asked === '') return [];
      const before = known.get(asked);
      if (before) return before;
      directory ??= directoryOf(mentors);
      const found = findPerson(asked, directory);
      const ids = found.found ? [found.id] : found.why === 'several' ? found.near : [];
      known.set(asked, ids);
      return ids;
    },
  };
}
