import { grouped } from '../grouped';
import { plainWords } from '../language/plain-words';
import { type AnswerFact, type MonitoringFacts, planPeriod, within } from './facts';
import { type SurveyCode, surveyOf } from './surveys';

interface Count {
  readonly part: number | null;
  readonly whole: number | null;
  readonly lacking?: readonly string[];
}

const NOTHING: Count = { part: null, whole: null };

const answersOf = ({ answers, year }: MonitoringFacts, code: SurveyCode): AnswerFact[] =>
  answers.filter(
    (one) => surveyOf(one.survey) === code && (one.date === null || within(one.date, planPeriod(year))),
  );

const byPerson = (answers: readonly AnswerFact[]): AnswerFact[][] => {
  const groups = new Map<string, AnswerFact[]>();
  answers.forEach((one, index) => {
    const key = one.person || `${one.date ?? index}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  });
  return [...groups.values()];
};

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;

/** From here on a person is content, unless not glad to take part (domain rule §5, scoring). */
const CONTENT_MEAN = 7;
const isNo = (text: string): boolean => /^нет/.test(plainWords(text));
const isYes = (text: string): boolean => /^да(?![а-я])/.test(plainWords(text));

/** People content with the programme among those whose scale answers are known. */
export function satisfied(facts: MonitoringFacts, code: 'Q-06' | 'Q-07'): Count {
  const people = byPerson(answersOf(facts, code))
    .map((own) => ({
      marks: own.flatMap(({ score }) => score ?? []),
      glad: !own.some(({ question, answer }) => /рад/.test(plainWords(question)) && isNo(answer)),
    }))
    .filter(({ marks }) => marks.length > 0);
  if (people.length === 0) return NOTHING;
  const part = people.filter(({ marks, glad }) => glad && mean(marks) >= CONTENT_MEAN).length;
  return { part, whole: people.length };
}

/** Areas that were at most 1 in the first diagnosis and have risen by 1 or more. */
export function deficitsClosed(facts: MonitoringFacts): Count {
  const marks = answersOf(facts, 'Q-08').filter(
    ({ date, score, person }) => date !== null && score !== null && person !== '',
  );
  const areas = grouped(marks, ({ person, question }) => `${person} ${plainWords(question)}`);
  const measured = [...areas.values()]
    .map((own) => own.sort((a, b) => (a.date! < b.date! ? -1 : 1)))
    .filter((own) => own.length > 1 && own[0]!.score! <= 1);
  if (measured.length === 0) return NOTHING;
  const closed = measured.filter((own) => own[own.length - 1]!.score! - own[0]!.score! >= 1);
  return { part: closed.length, whole: measured.length };
}

/** Facts of the end minus what was expected at the start, over questions both rounds have. */
export function growthOfMarks(facts: MonitoringFacts): Count {
  const key = ({ person, question }: AnswerFact): string => `${person} ${plainWords(question)}`;
  const expected = new Map(answersOf(facts, 'Q-03').map((one) => [key(one), one.score]));
  const grown = answersOf(facts, 'Q-06').flatMap((one) => {
    const before = expected.get(key(one));
    return one.score === null || before === null || before === undefined ? [] : [one.score - before];
  });
  return grown.length === 0 ? NOTHING : { part: grown.reduce((a, b) => a + b, 0), whole: grown.length };
}

/** Mentees who would go on or become mentors, among those asked. */
export function gladToGoOn(facts: MonitoringFacts): Count {
  const people = byPerson(
    answersOf(facts, 'Q-06').filter(({ question }) =>
      /продолжить|стать наставник/.test(plainWords(question)),
    ),
  );
  if (people.length === 0) return NOTHING;
  return {
    part: people.filter((own) => own.some(({ answer }) => isYes(answer))).length,
    whole: people.length,
  };
}

/** The latest questionnaire of the curator: the sum of its nine marks, at most 18. */
export function curatorSum(facts: MonitoringFacts): Count {
  const own = answersOf(facts, 'Q-09').filter(({ score }) => score !== null);
  const last = own.map(({ date }) => date ?? '').sort()[own.length - 1];
  const marks = own.filter(({ date }) => (date ?? '') === last).map(({ score }) => score!);
  return marks.length === 0 ? NOTHING : { part: marks.reduce((a, b) => a + b, 0), whole: marks.length * 2 };
}
