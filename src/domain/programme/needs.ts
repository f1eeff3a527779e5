import type { CivilDate } from '../calendar/civil-date';
import { grouped } from '../grouped';
import { surveyOf } from '../monitoring/surveys';
import { comparable } from '../nearest';
import { COVERED_FROM, compareTopics } from '../topics/compare-topics';
import type { TopicGroup } from '../topics/features';

/** Why an area is one to work on. Marks are those of the questionnaires, from 0 to 3. */
export type NeedReason =
  | { readonly why: 'request' }
  | { readonly why: 'topic' }
  | { readonly why: 'difficulty'; readonly mark: number }
  | { readonly why: 'diagnosis'; readonly mark: number };

/** An area a pair wants to work on, with everything that speaks for it. */
export interface Need {
  readonly topic: string;
  readonly reasons: readonly NeedReason[];
  readonly weight: number;
}

/** A row of «Анкеты» as far as marks of areas are read from it. */
export interface MarkRow {
  readonly survey: string;
  readonly person: string;
  readonly date: CivilDate | null;
  readonly question: string;
  readonly score: number | null;
}

export interface NeedFacts {
  /** Main requests of the pair and of its mentees. */
  readonly requests: readonly string[];
  /** Areas the mentees are marked with. */
  readonly topics: readonly string[];
  /** Answers of the mentees. */
  readonly answers: readonly MarkRow[];
  /** Areas the bank of measures and the lists know. */
  readonly known: readonly string[];
  readonly dictionary: readonly TopicGroup[];
}

/** «2 – часто», «3 – постоянно». */
const OFTEN = 2;
/** «0 – не владею», «1 – владею частично». */
const WEAK = 1;

const weightOf = (reason: NeedReason): number => {
  switch (reason.why) {
    case 'request':
      return 4;
    case 'topic':
      return 3;
    case 'difficulty':
      return reason.mark >= 3 ? 2 : 1;
    case 'diagnosis':
      return reason.mark === 0 ? 2 : 1;
  }
};

/**
 * Areas to work on, those that most speaks for first: the request in its own words by the dictionary of topics, the
 * areas of the mentee, marks of difficulties and of the last diagnosis.
 */
export function needsOf(facts: NeedFacts): readonly Need[] {
  const like = likeness(facts);
  const marks = facts.answers.filter(({ score, date }) => score !== null && date !== null);
  const byTopic = facts.known.map((topic): Need => {
    const key = comparable(topic);
    const own = marks.filter(({ question }) => comparable(areaOf(question)) === key);
    const difficulty = lastMark(own, 'Q-02', Math.max);
    const diagnosis = lastMark(own, 'Q-08', Math.min);
    const reasons: NeedReason[] = [
      ...(facts.requests.some((request) => like(request, topic)) ? [{ why: 'request' as const }] : []),
      ...(facts.topics.some((own) => comparable(own) === key || like(own, topic))
        ? [{ why: 'topic' as const }]
        : []),
      ...(difficulty !== null && difficulty >= OFTEN
        ? [{ why: 'difficulty' as const, mark: difficulty }]
        : []),
      ...(diagnosis !== null && diagnosis <= WEAK ? [{ why: 'diagnosis' as const, mark: diagnosis }] : []),
    ];
    return { topic, reasons, weight: reasons.reduce((sum, reason) => sum + weightOf(reason), 0) };
  });
  return byTopic
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.topic < b.topic ? -1 : 1));
}

/** Do the words mean the area? Words that are an area of the list themselves mean that one only. */
function likeness({
  requests,
  topics,
  known,
  dictionary,
}: NeedFacts): (words: string, topic: string) => boolean {
  const named = new Set(known.map(comparable));
  const asked = [...new Set([...requests, ...topics])].filter(
    (words) => words.trim() !== '' && !named.has(comparable(words)),
  );
  const compared = compareTopics(dictionary, asked, known);
  return (words, topic) => {
    const [request, competence] = [asked.indexOf(words), known.indexOf(topic)];
    return request >= 0 && compared.at(request, competence) >= COVERED_FROM;
  };
}

/** The area a question about one of many is asked of: «Какие трудности: документация», «… [документация]». */
const areaOf = (question: string): string =>
  /\[([^\]]+)\]\s*$/.exec(question)?.[1] ?? /:\s*([^:]+)$/.exec(question)?.[1] ?? question;

/** The mark of the last day; of several on one day (the mentee's and the mentor's) the one that matters more. */
function lastMark(
  rows: readonly MarkRow[],
  survey: 'Q-02' | 'Q-08',
  worse: (...marks: number[]) => number,
): number | null {
  const days = grouped(
    rows.filter((row) => surveyOf(row.survey) === survey),
    ({ person, date }) => `${date} ${person}`,
  );
  const people = grouped([...days.keys()], (key) => key.slice(11));
  const last = [...people.values()].flatMap((keys) => days.get([...keys].sort().pop()!) ?? []);
  return last.length === 0 ? null : worse(...last.map(({ score }) => score!));
}
