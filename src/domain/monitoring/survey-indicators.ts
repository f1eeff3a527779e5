import { plainWords } from '../language/plain-words';
import { areaMarks, difficulties, isClosed } from './diagnosis-rounds';
import type { MonitoringFacts } from './facts';
import { formsOf } from './survey-forms';
import { curatorMarks } from './survey-rounds';
import { isYes, markPairs, scoresOf } from './survey-scores';

interface Count {
  readonly part: number | null;
  readonly whole: number | null;
  readonly lacking?: readonly string[];
}

const NOTHING: Count = { part: null, whole: null };

/** People content with the programme among those who answered enough of the scale (domain rule §5). */
export function satisfied(facts: MonitoringFacts, code: 'Q-06' | 'Q-07'): Count {
  const known = scoresOf(code, formsOf(facts, code), facts.contentFrom).filter(
    ({ content }) => content !== null,
  );
  if (known.length === 0) return NOTHING;
  return { part: known.filter(({ content }) => content === true).length, whole: known.length };
}

/** Areas that were at most 1 in the first diagnosis and have risen by 1 or more. */
export function deficitsClosed(facts: MonitoringFacts): Count {
  const measured = difficulties(areaMarks(facts));
  if (measured.length === 0) return NOTHING;
  return { part: measured.filter(isClosed).length, whole: measured.length };
}

/**
 * Facts of the end minus what was expected at the start: the sum over people of their mean difference, and the number
 * of people who answered both.
 */
export function growthOfMarks(facts: MonitoringFacts): Count {
  const deltas = new Map<string, number[]>();
  const pairs = markPairs(
    { code: 'Q-03s', forms: formsOf(facts, 'Q-03s') },
    { code: 'Q-06', forms: formsOf(facts, 'Q-06') },
  );
  for (const { who, before, after } of pairs) {
    deltas.set(who, [...(deltas.get(who) ?? []), after - before]);
  }
  if (deltas.size === 0) return NOTHING;
  const part = [...deltas.values()].reduce((sum, own) => sum + mean(own), 0);
  return { part: rounded(part), whole: deltas.size };
}

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;

/** The order of additions must not show: thousandths are enough for a sum of differences. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Mentees who would go on or become mentors, among those who answered this. */
export function gladToGoOn(facts: MonitoringFacts): Count {
  const people = formsOf(facts, 'Q-06')
    .forms.map(({ answers }) =>
      answers.filter(({ question }) => /продолжить|стать наставник/.test(plainWords(question))),
    )
    .filter((own) => own.length > 0);
  if (people.length === 0) return NOTHING;
  return {
    part: people.filter((own) => own.some(({ answer }) => isYes(answer))).length,
    whole: people.length,
  };
}

/** The latest questionnaire of the curator: the sum of its nine marks, at most 18. */
export function curatorSum(facts: MonitoringFacts): Count {
  const marks = curatorMarks(facts);
  if (marks.length === 0) return NOTHING;
  return { part: marks.reduce((sum, { score }) => sum + score, 0), whole: marks.length * 2 };
}
