import { comparable } from '../../domain/nearest';
import type { MenteeFact, MentorFact } from '../../domain/pairing/facts';
import type { Likeness } from '../../domain/pairing/world';
import type { TopicWordsRow } from '../../sheets/matching';

/** Which competences answer which requests, by «Словарь тем». */
export function likenessOf(
  _words: readonly TopicWordsRow[],
  _mentees: readonly MenteeFact[],
  _mentors: readonly MentorFact[],
): Likeness {
  return { covers: (request, competence) => comparable(request) === comparable(competence) };
}
