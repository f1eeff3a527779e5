import type { Output } from '../../contract/api';
import type { FeedbackResults, Measured, ResultSide } from '../../contract/dto';
import { done, type Result } from '../../contract/result';
import { shortDate } from '../../domain/calendar/civil-date';
import { schoolYearLabel } from '../../domain/calendar/school-year';
import { grouped } from '../../domain/grouped';
import {
  type AreaChange,
  areaChanges,
  areaMarks,
  diagnosedWithin,
  difficulties,
  difficultShare,
  isClosed,
  quarterOf,
} from '../../domain/monitoring/diagnosis-rounds';
import { formsOf, responseTo, type SurveyFacts } from '../../domain/monitoring/survey-forms';
import {
  curatorLevel,
  curatorMarks,
  FEW_ANSWERS,
  type Marks,
  questionRounds,
} from '../../domain/monitoring/survey-rounds';
import { scoresOf } from '../../domain/monitoring/survey-scores';
import type { FeedbackCode } from '../../domain/surveys/feedback';
import { feedbackOf, isOfYear } from '../../domain/surveys/feedback-of';
import { FEEDBACK } from '../../domain/surveys/feedback-surveys';
import { openAnswers } from '../../domain/surveys/open-answers';
import { resultTexts as text } from '../../text/feedback-results';
import { placeOf } from '../banks';
import { contentFromOf } from '../monitoring/monitoring-facts';
import type { Ports } from '../ports';
import { type FeedbackBook, factsOf, readFeedbackBook } from './feedback-book';
import { FEEDBACK_CODES } from './feedback-list';

const SIDES = [
  { role: 'mentee', start: 'Q-03s', middle: 'Q-03m', end: 'Q-06' },
  { role: 'mentor', start: 'Q-04s', middle: 'Q-04m', end: 'Q-07' },
] as const;
type Side = (typeof SIDES)[number];

/** What has come of the questionnaires of the year: counted as everywhere, no answer beside a name. */
export function feedbackResults(ports: Ports): Result<Output<'feedback.results'>> {
  const book = readFeedbackBook(ports);
  const facts = factsOf(book);
  return done({
    year: schoolYearLabel(book.banks.year),
    source: text.source(shortDate(book.banks.today)),
    sides: SIDES.map((side) => sideOf(facts, side, contentFromOf(book.banks.settings))),
    diagnosis: diagnosisOf(facts),
    curator: curatorOf(facts),
    places: placesOf(book),
  });
}

function sideOf(facts: SurveyFacts, side: Side, contentFrom: number): ResultSide {
  const codes = [side.start, side.middle, side.end];
  const rounds = questionRounds(facts, side.start, side.end);
  const middle = questionRounds(facts, side.middle, side.middle);
  return {
    title: text.sides[side.role],
    responses: codes.map((code) => {
      const { answered, asked } = responseTo(facts, code);
      return text.response(FEEDBACK[code].name, answered, asked);
    }),
    content: contentOf(facts, side.end, contentFrom),
    questions: [
      ...rounds.map(({ question, before, after, growth }) => ({
        ...{ question, before: measured(before), after: measured(after) },
        growth: growth.mean === null ? '' : text.growth(growth.mean),
      })),
      ...middle.map(({ question, before }) => ({
        ...{ question: text.inMiddle(question), growth: '' },
        ...{ before: measured(before), after: { text: '', bar: null, count: 0 } },
      })),
    ],
    ...openOf(facts, codes),
  };
}

function contentOf(facts: SurveyFacts, code: FeedbackCode, contentFrom: number): string {
  const scores = scoresOf(code, formsOf(facts, code), contentFrom);
  const known = scores.filter(({ content }) => content !== null);
  const { answered, asked } = responseTo(facts, code);
  if (answered === 0) return text.none;
  const content = known.filter((one) => one.content === true).length;
  return text.content({
    ...{ content, known: known.length, answered, asked, contentFrom },
    few: known.length < FEW_ANSWERS,
  });
}

/** A mean as the screen shows it. */
function measured({ count, mean }: Marks): Measured {
  if (count === 0) return { text: text.none, bar: null, count };
  return mean === null
    ? { text: text.few(count), bar: null, count }
    : { text: text.mean(mean), bar: mean * 10, count };
}

function openOf(facts: SurveyFacts, codes: readonly FeedbackCode[]): Pick<ResultSide, 'choices' | 'words'> {
  const all = codes.map((code) => ({ survey: FEEDBACK[code].name, ...openAnswers(facts, code) }));
  return {
    choices: all.flatMap(({ survey, choices }) =>
      choices.map(({ question, counts, hidden }) => ({
        ...{ survey, question, private: hidden },
        answers: counts.map(([option, count]) => text.choice(option, count)).join(', '),
      })),
    ),
    words: all.flatMap(({ survey, words }) =>
      words.map(({ question, texts, hidden }) => ({ survey, question, private: hidden, texts })),
    ),
  };
}

function diagnosisOf(facts: SurveyFacts): FeedbackResults['diagnosis'] {
  const marks = areaMarks(facts);
  if (marks.length === 0) return { summary: [text.none], areas: [] };
  const { part, whole } = diagnosedWithin(facts, quarterOf(facts.today));
  const own = difficultShare(marks, 'own');
  const mentor = difficultShare(marks, 'mentor');
  const measuredAgain = difficulties(marks);
  const closed = measuredAgain.filter(isClosed).length;
  return {
    summary: [
      text.diagnosed(part, whole),
      own.whole > 0 ? text.difficult.own(own.part, own.whole) : '',
      mentor.whole > 0 ? text.difficult.mentor(mentor.part, mentor.whole) : '',
      text.closed(closed, measuredAgain.length),
    ].filter((line) => line !== ''),
    areas: areasOf(areaChanges(marks), measuredAgain),
  };
}

const areasOf = (
  changes: readonly AreaChange[],
  again: readonly AreaChange[],
): FeedbackResults['diagnosis']['areas'] =>
  [...grouped(changes, ({ area }) => area)].map(([area, own]) => {
    const hard = again.filter((one) => one.area === area);
    return {
      area: own[0]!.title,
      own: changeText(own.filter(({ side }) => side === 'own')),
      mentor: changeText(own.filter(({ side }) => side === 'mentor')),
      closed: hard.length === 0 ? '' : text.areaClosed(hard.filter(isClosed).length, hard.length),
    };
  });

function changeText(changes: readonly AreaChange[]): string {
  const again = changes.filter(({ measured }) => measured === 'again');
  if (changes.length === 0) return text.none;
  if (again.length === 0) return text.once(changes.length);
  const higher = again.filter(({ first, last }) => last > first).length;
  const lower = again.filter(({ first, last }) => last < first).length;
  return text.change(higher, again.length - higher - lower, lower);
}

function curatorOf(facts: SurveyFacts): FeedbackResults['curator'] {
  const marks = curatorMarks(facts);
  const sum = marks.reduce((total, { score }) => total + score, 0);
  const level = curatorLevel(sum, marks.length);
  return {
    summary: marks.length === 0 ? text.none : text.curator(sum, marks.length * 2, level),
    marks: marks.map(({ question, score }) => ({ question, mark: text.curatorMark(score) })),
  };
}

/** The first row of each questionnaire in the sheet. */
function placesOf({ answers, banks }: FeedbackBook): FeedbackResults['places'] {
  const rows = answers.rows.flatMap((row) => {
    const code = feedbackOf(row.values);
    return code !== null && isOfYear(code, row.values.date, banks.year) ? [{ row, code }] : [];
  });
  return FEEDBACK_CODES.flatMap((code) => {
    const own = rows.filter((one) => one.code === code);
    const [first] = own;
    if (!first) return [];
    const place = placeOf(answers, first.row.row, 'question');
    return [{ text: text.rows(FEEDBACK[code].name, own.length), place }];
  });
}
