import type { CivilDate } from '../calendar/civil-date';
import type { DateWindow } from '../deadlines/types';
import { isIn } from '../deadlines/windows';
import { grouped } from '../grouped';
import { plainWords } from '../language/plain-words';
import type { ConsentFact } from '../people/consents';
import { hasWithdrawn } from '../people/document-name';
import type { FeedbackCode } from '../surveys/feedback';
import { feedbackOf, isOfYear } from '../surveys/feedback-of';
import { FEEDBACK } from '../surveys/feedback-surveys';
import { isLastingMark, readMark } from '../surveys/respondent-mark';
import { type AnswerFact, type MonitoringFacts, type PairPapers, pairsOfYear } from './facts';

interface Participant {
  readonly id: string;
  readonly status: string;
}

/** What counting of questionnaires needs; facts of monitoring and the world of documents both have it. */
export interface SurveyFacts extends Pick<MonitoringFacts, 'answers' | 'year' | 'today'> {
  readonly pairs: readonly Pick<PairPapers, 'mentorId' | 'menteeId' | 'status' | 'from' | 'to' | 'endDate'>[];
  readonly mentors: readonly Participant[];
  readonly mentees: readonly Participant[];
  /** Consents by the person's code, or all of them in one list. */
  readonly consentsOf?: ReadonlyMap<string, readonly ConsentFact[]>;
  readonly consents?: readonly ConsentFact[];
}

/** One filled questionnaire: the latest of its respondent in the year. */
export interface FilledForm {
  /** A code of a person or a mark; `''` = nobody is named. */
  readonly who: string;
  /** The same `who` in another round is the same person. */
  readonly lasting: boolean;
  readonly date: CivilDate | null;
  readonly answers: readonly AnswerFact[];
}

/** Filled questionnaires of a year. */
export interface SurveyForms {
  readonly forms: readonly FilledForm[];
  /** Answers of several people whom nothing tells apart: they count in means of questions, not as people's scores. */
  readonly loose: readonly AnswerFact[];
  /** How many people the loose answers are of at least: as many as answered one question. */
  readonly looseForms: number;
}

/**
 * People of this year's pairs whom a questionnaire is for; who has withdrawn is left out. The diagnosis is for mentees,
 * and for mentors too in a year in which one of them has filled it in.
 */
export function askedFor(facts: SurveyFacts, code: FeedbackCode): readonly string[] {
  const { role } = FEEDBACK[code];
  if (role === 'curator') return [];
  const pairs = pairsOfYear(facts);
  const mentors = pairs.map(({ mentorId }) => mentorId);
  const mentees = pairs.map(({ menteeId }) => menteeId);
  const both = code === 'Q-08' && mentorsDiagnosed(facts, new Set(mentors));
  const ids = role === 'mentor' ? mentors : both ? [...mentors, ...mentees] : mentees;
  return [...new Set(ids)].filter((id) => id !== '' && !isOut(facts, id));
}

const mentorsDiagnosed = ({ answers, year }: SurveyFacts, mentors: ReadonlySet<string>): boolean =>
  answers.some(
    (one) => mentors.has(one.person.trim()) && feedbackOf(one) === 'Q-08' && isOfYear('Q-08', one.date, year),
  );

function isOut(facts: SurveyFacts, id: string): boolean {
  const person = [...facts.mentors, ...facts.mentees].find((one) => one.id === id);
  const consents = facts.consentsOf?.get(id) ?? facts.consents ?? [];
  return hasWithdrawn(person ?? { id, status: '' }, consents, facts.today);
}

/** A taken back answer stays in the sheet as an empty one. */
const isTakenBack = ({ answer, score }: AnswerFact): boolean => answer.trim() === '' && score === null;

/** All answers of the year to a questionnaire of people who may be counted. */
export function answersTo(facts: SurveyFacts, code: FeedbackCode): readonly AnswerFact[] {
  const own = facts.answers.filter(
    (one) => !isTakenBack(one) && feedbackOf(one) === code && isOfYear(code, one.date, facts.year),
  );
  if (FEEDBACK[code].role === 'curator') return own;
  const asked = new Set(askedFor(facts, code));
  // A year without pairs does not say who takes part.
  const open = pairsOfYear(facts).length === 0;
  return own.filter(({ person }) => {
    const who = person.trim();
    if (who === '' || readMark(who) !== null) return true;
    return open ? !isOut(facts, who) : asked.has(who);
  });
}

const keyOf = ({ person }: AnswerFact): string => readMark(person) ?? person.trim();

/** Filled questionnaires of the year, or of some of its days: of several by one respondent the latest. */
export function formsOf(facts: SurveyFacts, code: FeedbackCode, days?: DateWindow): SurveyForms {
  const all = answersTo(facts, code);
  const answers = days ? all.filter(({ date }) => date !== null && isIn(date, days)) : all;
  const named = grouped(
    answers.filter((one) => keyOf(one) !== ''),
    keyOf,
  );
  const nameless = grouped(
    answers.filter((one) => keyOf(one) === ''),
    ({ date }) => date ?? '',
  );
  const loose = [...nameless.values()].filter((own) => mostRepeated(own) > 1);
  return {
    forms: [
      ...[...named].map(([who, own]) => latestForm(who, own)),
      ...[...nameless.values()].filter((own) => mostRepeated(own) === 1).map((own) => formOf('', own)),
    ],
    loose: loose.flat(),
    looseForms: loose.reduce((sum, own) => sum + mostRepeated(own), 0),
  };
}

const mostRepeated = (answers: readonly AnswerFact[]): number =>
  Math.max(0, ...[...grouped(answers, questionKey).values()].map(({ length }) => length));

/** One spelling of a question. */
export const questionKey = ({ question }: Pick<AnswerFact, 'question'>): string => plainWords(question);

function latestForm(who: string, answers: readonly AnswerFact[]): FilledForm {
  const last = answers.map(({ date }) => date ?? '').reduce((a, b) => (a > b ? a : b));
  return formOf(
    who,
    answers.filter(({ date }) => (date ?? '') === last),
  );
}

const formOf = (who: string, answers: readonly AnswerFact[]): FilledForm => ({
  who,
  lasting: who !== '' && (readMark(who) === null || isLastingMark(who)),
  date: answers[0]?.date ?? null,
  answers: [...new Map(answers.map((one) => [questionKey(one), one])).values()],
});

/** «9 из 12»: who has answered of those who take part. More answers than people take part count as all. */
export interface Response {
  readonly answered: number;
  readonly asked: number;
}

export function responseTo(facts: SurveyFacts, code: FeedbackCode): Response {
  const { forms, looseForms } = formsOf(facts, code);
  const answered = forms.length + looseForms;
  return { answered, asked: Math.max(answered, askedFor(facts, code).length) };
}
