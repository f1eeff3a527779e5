import { dateParts, shortDate } from '../calendar/civil-date';
import { endOfMonth, monthOf } from '../calendar/months';
import { parseDeadline } from '../deadlines/parse-deadline';
import { monthAndYear } from '../language/dates-in-words';
import { type Count, NOTHING, one, type Rule, type RuleLine } from './count';
import { diagnosedWithin } from './diagnosis-rounds';
import { type AnswerFact, type MonitoringFacts, planPeriod, within } from './facts';
import { peopleByCode } from './participants';
import { curatorSum, deficitsClosed, gladToGoOn, growthOfMarks, satisfied } from './survey-indicators';
import { type SurveyCode, surveyOf } from './surveys';

/** The year's answers to the questionnaires: rows without a name, since a sheet of answers may be anonymous. */
const answersTo = (facts: MonitoringFacts, codes: readonly SurveyCode[]): AnswerFact[] =>
  facts.answers.filter(({ survey, date }) => {
    const code = surveyOf(survey);
    return code !== null && codes.includes(code) && (date === null || within(date, planPeriod(facts.year)));
  });

/** Shows all rows of the questionnaires, also those the count leaves out: an older filling, who has withdrawn. */
const ofAnswers =
  (codes: readonly SurveyCode[], count: (facts: MonitoringFacts) => Count): Rule =>
  (facts) => {
    const counted = count(facts);
    return one(counted.part === null ? NOTHING : { ...counted, rows: answersTo(facts, codes) });
  };

interface Quarter {
  readonly from: NonNullable<AnswerFact['date']>;
  readonly to: NonNullable<AnswerFact['date']>;
}

/** Quarters as the school counts them, calendar ones while it has not said; none that begins in summer. */
function quartersOf({ deadlines, year }: MonitoringFacts): Quarter[] {
  const context = { ...deadlines, quarters: deadlines.quarters ?? ('calendar' as const) };
  return parseDeadline('1 раз в квартал', context).windows.flatMap(({ from, to }) =>
    from !== null && to !== null && from < `${year.start + 1}-06-01` ? [{ from, to }] : [],
  );
}

/** «октябрь – декабрь 2026», or its days where they are not whole months. */
function quarterName({ from, to }: Quarter): string {
  if (from !== monthOf(from) || to !== endOfMonth(to)) return `${shortDate(from)} – ${shortDate(to)}`;
  if (monthOf(from) === monthOf(to)) return monthAndYear(from);
  const [first] = monthAndYear(from).split(' ');
  return dateParts(from).year === dateParts(to).year
    ? `${first} – ${monthAndYear(to)}`
    : `${monthAndYear(from)} – ${monthAndYear(to)}`;
}

/** A line for every quarter that has begun; a form of the summer before counts for the first. */
const diagnosed: Rule = (facts) => {
  const begun = quartersOf(facts).filter(({ from }) => from <= facts.today);
  if (begun.length === 0) return one(NOTHING);
  return begun.map((quarter, index) => {
    const days = index === 0 ? { ...quarter, from: planPeriod(facts.year).from } : quarter;
    const { given, lacking, ...count } = diagnosedWithin(facts, days);
    const people = { rows: peopleByCode(facts, given), rest: peopleByCode(facts, lacking) };
    const counted = given.length === 0 ? NOTHING : { ...count, lacking, ...people };
    return { detail: quarterName(quarter), ...counted };
  });
};

/** Indicators of domain rule §6.2 that «Анкеты» answer. */
export const OF_SURVEYS = {
  'I-05': {
    unit: 'percent',
    from: ['surveys'],
    rule: ofAnswers(['Q-06'], (facts) => satisfied(facts, 'Q-06')),
  },
  'I-06': {
    unit: 'percent',
    from: ['surveys'],
    rule: ofAnswers(['Q-07'], (facts) => satisfied(facts, 'Q-07')),
  },
  'I-12': { unit: 'percent', from: ['surveys', 'pairs'], rule: diagnosed },
  'I-20': { unit: 'percent', from: ['surveys'], rule: ofAnswers(['Q-08'], deficitsClosed) },
  'I-21': { unit: 'mean', from: ['surveys'], rule: ofAnswers(['Q-03', 'Q-06'], growthOfMarks) },
  'I-23': { unit: 'percent', from: ['surveys'], rule: ofAnswers(['Q-06'], gladToGoOn) },
  'I-24': { unit: 'sum', from: ['surveys'], rule: ofAnswers(['Q-09'], curatorSum) },
} as const satisfies Readonly<Record<string, RuleLine>>;
