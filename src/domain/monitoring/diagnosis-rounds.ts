import { type CivilDate, dateParts } from '../calendar/civil-date';
import { quarterStretch } from '../deadlines/school-parts';
import type { DateWindow } from '../deadlines/types';
import { isIn } from '../deadlines/windows';
import { grouped } from '../grouped';
import { plainWords } from '../language/plain-words';
import { type AnswerFact, peopleOf, standingPairs } from './facts';
import { answersTo, askedFor, questionKey, type SurveyFacts } from './survey-forms';

/** Whose eyes a mark of the diagnosis is seen with. */
export type DiagnosisSide = 'own' | 'mentor';

const MENTOR_LEAD = /^оценка наставника\s*[:–—-]\s*/;
const OWN_LEAD = /^оценка своих умений\s*[:–—-]\s*/;
const GREATEST = 3;
/** A mark up to this is a difficulty. */
const DIFFICULT = 1;

/** A mark 0–3 of one person in one area on a day. */
export interface AreaMark {
  readonly person: string;
  readonly side: DiagnosisSide;
  /** In plain words: one spelling of an area. */
  readonly area: string;
  readonly title: string;
  readonly date: CivilDate;
  readonly mark: number;
}

/** All marks of the diagnosis in the year; a row without a day or a person says nothing of a change. */
export const areaMarks = (facts: SurveyFacts): readonly AreaMark[] =>
  answersTo(facts, 'Q-08').flatMap((one) => {
    const mark = one.score ?? markIn(one.answer);
    const person = one.person.trim();
    if (one.date === null || person === '' || mark === null || mark < 0 || mark > GREATEST) return [];
    return [{ person, ...areaOf(one), date: one.date, mark }];
  });

function areaOf(one: AnswerFact): Pick<AreaMark, 'side' | 'area' | 'title'> {
  const words = questionKey(one);
  const side = MENTOR_LEAD.test(words) ? 'mentor' : 'own';
  const area = words.replace(MENTOR_LEAD, '').replace(OWN_LEAD, '');
  return { side, area, title: one.question.trim().slice(-area.length) };
}

function markIn(answer: string): number | null {
  const digit = /^\s*([0-3])(?!\d)/.exec(plainWords(answer))?.[1];
  return digit === undefined ? null : Number(digit);
}

/** First and latest mark of one person in one area by one side; equal days mean that it was measured once. */
export interface AreaChange extends Omit<AreaMark, 'date' | 'mark'> {
  readonly first: number;
  readonly last: number;
  readonly measured: 'once' | 'again';
}

export function areaChanges(marks: readonly AreaMark[]): readonly AreaChange[] {
  const lines = grouped(marks, ({ person, side, area }) => `${person} ${side} ${area}`);
  return [...lines.values()].map((own) => {
    const inOrder = [...own].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    const [first, last] = [inOrder[0]!, inOrder[inOrder.length - 1]!];
    const { person, side, area, title } = first;
    return {
      ...{ person, side, area, title, first: first.mark, last: last.mark },
      measured: first.date === last.date ? 'once' : 'again',
    };
  });
}

/**
 * Difficulties of the first diagnosis that are measured again: by the own marks, of who has none by the mentor's. A
 * difficulty is closed when its mark has risen by 1 or more (domain rule §6.2, I-20).
 */
export function difficulties(marks: readonly AreaMark[]): readonly AreaChange[] {
  const changes = areaChanges(marks);
  const own = new Set(changes.flatMap(({ side, person }) => (side === 'own' ? [person] : [])));
  return changes.filter(
    ({ side, person, first, measured }) =>
      measured === 'again' && first <= DIFFICULT && (side === 'own' || !own.has(person)),
  );
}

export const isClosed = ({ first, last }: AreaChange): boolean => last - first >= 1;

/** How many of the latest marks of a side are difficulties. */
export function difficultShare(
  marks: readonly AreaMark[],
  side: DiagnosisSide,
): { readonly part: number; readonly whole: number } {
  const last = areaChanges(marks).filter((one) => one.side === side);
  return { part: last.filter((one) => one.last <= DIFFICULT).length, whole: last.length };
}

/** The calendar quarter of a day; in July and August, when nobody is asked, the one that ended in June. */
export function quarterOf(day: CivilDate): { readonly from: CivilDate; readonly to: CivilDate } {
  const { year, month } = dateParts(day);
  return quarterStretch(year, month === 7 || month === 8 ? 2 : Math.ceil(month / 3));
}

/**
 * Who has a form of the diagnosis within the days, and who is expected to and has none. Nobody expects those whose pair
 * has ended early; a form of theirs counts all the same.
 */
export function diagnosedWithin(
  facts: SurveyFacts,
  days: DateWindow,
): {
  readonly part: number;
  readonly whole: number;
  readonly given: readonly string[];
  readonly lacking: readonly string[];
} {
  const who = new Set(
    answersTo(facts, 'Q-08').flatMap(({ date, person }) =>
      date !== null && isIn(date, days) ? [person.trim()] : [],
    ),
  );
  const standing = new Set(peopleOf(standingPairs(facts)));
  const asked = askedFor(facts, 'Q-08').filter((id) => standing.has(id) || who.has(id));
  const given = asked.filter((id) => who.has(id));
  const lacking = asked.filter((id) => !who.has(id));
  return { part: given.length, whole: asked.length, given, lacking };
}
