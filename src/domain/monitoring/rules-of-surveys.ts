import type { CivilDate } from '../calendar/civil-date';
import { plainWords } from '../language/plain-words';
import type { FeedbackCode } from '../surveys/feedback';
import { type Evidence, type EvidencePart, type EvidenceRule, enough, found, yesOrNo } from './evidence';
import { type AnswerFact, bounded, type MonitoringFacts, planPeriod, within } from './facts';
import { askedFor, formsOf } from './survey-forms';
import { isStart, respondents, type SurveyCode, surveyOf } from './surveys';

type Days = ReturnType<typeof bounded>;

/** Somebody filled in one of the questionnaires that pairs are chosen by; else what the bank says instead. */
export const surveyed =
  (codes: readonly SurveyCode[], { instead }: { readonly instead?: 'requests' } = {}): EvidenceRule =>
  (facts, { until }) => {
    const own = facts.answers.filter((one) => {
      const code = surveyOf(one.survey);
      const days = { from: planPeriod(facts.year).from, to: until };
      return code !== null && codes.includes(code) && within(one.date, days);
    });
    if (own.length === 0) {
      const requests = instead ? requestsInBank(facts) : [];
      return found('unknown', ['surveys'], [{ say: 'answers-none' }, ...requests]);
    }
    const on = own.map(({ date }) => date).sort()[own.length - 1] ?? null;
    return found('yes', ['surveys'], [{ say: 'answers-given', part: respondents(own).length }], on);
  };

function requestsInBank({ mentees }: MonitoringFacts): EvidencePart[] {
  const asked = mentees.filter(({ mainRequest, topics }) => mainRequest.trim() !== '' || topics.length > 0);
  return asked.length === 0 ? [] : [{ say: 'requests-in-bank', part: asked.length, whole: mentees.length }];
}

interface Given {
  readonly part: number;
  readonly whole: number;
  readonly lacking: readonly string[];
  readonly on: CivilDate | null;
}

/**
 * This year's participants have filled in all questionnaires of one of the sets, to the share the plan wants. People
 * are counted by their names, and where there are none by their marks; then nobody is named as missing. Answers that
 * came after the window count only where those in time are not enough.
 *
 * @param sets ways to the same; the one that is filled in best counts
 * @param inWindow only answers of the window; else all of the plan's period up to it
 */
export const feedbackGiven =
  (
    sets: readonly (readonly FeedbackCode[])[],
    { inWindow = false, start = false }: { readonly inWindow?: boolean; readonly start?: boolean } = {},
  ): EvidenceRule =>
  (facts, { window, until, threshold }): Evidence => {
    const from = inWindow ? bounded(window, facts.year).from : planPeriod(facts.year).from;
    const own = start ? { ...facts, answers: firstMeasure(facts) } : facts;
    const end = bounded(window, facts.year).to;
    const inTime = end < until ? bestOf(own, sets, { from, to: end }) : undefined;
    const isEnough = inTime !== undefined && enough(inTime.part, inTime.whole, threshold);
    const best = isEnough ? inTime : bestOf(own, sets, { from, to: until });
    if (!best) return found('unknown', ['surveys'], [{ say: 'answers-none' }]);
    const { on, ...counted } = best;
    const holds = yesOrNo(enough(best.part, best.whole, threshold));
    return found(holds, ['surveys', 'pairs'], [{ say: 'answers-given', ...counted }], on);
  };

/**
 * Of the diagnosis the first form of each person in the plan's period, however often it was repeated; one that says of
 * itself that it is a later one is no first measure. Answers to other questionnaires stay.
 */
function firstMeasure({ answers, year }: MonitoringFacts): readonly AnswerFact[] {
  const isLater = ({ round }: AnswerFact): boolean => plainWords(round) !== '' && !isStart({ round });
  const firstDays = new Map<string, CivilDate>();
  const diagnosed = answers.filter((one) => surveyOf(one.survey) === 'Q-08' && !isLater(one));
  for (const { person, date } of diagnosed) {
    const known = firstDays.get(person.trim());
    if (within(date, planPeriod(year)) && (known === undefined || date < known))
      firstDays.set(person.trim(), date);
  }
  const first = new Set(
    diagnosed.filter(({ person, date }) => date === null || date === firstDays.get(person.trim())),
  );
  return answers.filter((one) => surveyOf(one.survey) !== 'Q-08' || first.has(one));
}

const bestOf = (
  facts: MonitoringFacts,
  sets: readonly (readonly FeedbackCode[])[],
  days: Days,
): Given | undefined =>
  sets
    .map((codes) => givenTo(facts, codes, days))
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.part / b.whole - a.part / a.whole)[0];

function givenTo(facts: MonitoringFacts, codes: readonly FeedbackCode[], days: Days): Given {
  const each = codes.map((code) => {
    const { forms, looseForms } = formsOf(facts, code, days);
    const asked = askedFor(facts, code);
    const answered = new Set(forms.map(({ who }) => who));
    const lacking = asked.filter((id) => !answered.has(id));
    const nameless = looseForms + forms.filter(({ who }) => !asked.includes(who)).length;
    const part = forms.length + looseForms;
    return {
      part: asked.length === 0 ? part : Math.min(part, asked.length),
      whole: asked.length === 0 ? part : asked.length,
      lacking: nameless > 0 ? [] : lacking,
      days: forms.flatMap(({ date }) => date ?? []),
    };
  });
  const last = each
    .flatMap(({ days }) => days)
    .sort()
    .reverse()[0];
  return {
    part: each.reduce((sum, { part }) => sum + part, 0),
    whole: each.reduce((sum, { whole }) => sum + whole, 0),
    lacking: [...new Set(each.flatMap(({ lacking }) => lacking))],
    on: last ?? null,
  };
}
