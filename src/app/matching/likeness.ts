import { requestsOf } from '../../domain/pairing/criteria';
import type { MenteeFact, MentorFact } from '../../domain/pairing/facts';
import type { Likeness } from '../../domain/pairing/world';
import { COVERED_FROM, compareTopics } from '../../domain/topics/compare-topics';
import type { TopicWordsRow } from '../../sheets/matching';
import { STARTING_TOPIC_WORDS } from '../../sheets/starting-topic-words';

/**
 * Which competences answer which requests, by «Словарь тем»; a book without that sheet has the dictionary every book
 * starts with. Compared at the first question, all texts at once and each once.
 */
export function likenessOf(
  words: readonly Pick<TopicWordsRow, 'topic' | 'words'>[],
  mentees: readonly MenteeFact[],
  mentors: readonly MentorFact[],
): Likeness {
  let compared: ((request: string, competence: string) => number) | null = null;
  const compare = (): typeof compared & object => {
    const requests = numbered(mentees.flatMap(requestsOf));
    const competences = numbered(mentors.flatMap(({ topics }) => topics));
    const { at } = compareTopics(
      words.length > 0 ? words : STARTING_TOPIC_WORDS,
      [...requests.keys()],
      [...competences.keys()],
    );
    return (request, competence) => at(requests.get(request)!, competences.get(competence)!);
  };
  return {
    covers(request, competence) {
      compared ??= compare();
      return compared(request, competence) >= COVERED_FROM;
    },
  };
}

const numbered = (texts: readonly string[]): Map<string, number> =>
  new Map([...new Set(texts)].map((text, index) => [text, index]));
