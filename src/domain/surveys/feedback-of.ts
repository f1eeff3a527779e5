import type { CivilDate } from '../calendar/civil-date';
import type { SchoolYear } from '../calendar/school-year';
import { plainWords } from '../language/plain-words';
import { surveyOf } from '../monitoring/surveys';
import type { FeedbackCode } from './feedback';

/** A row of «Анкеты» as far as it tells which form it belongs to. */
interface FormRow {
  readonly survey: string;
  readonly round: string;
  readonly date: CivilDate | null;
}

const START = /^(?:нач|старт|вход|перв|до(?![а-я])|1)/;
const MIDDLE = /^(?:сер|промеж|втор|2)/;
const END = /^(?:кон|итог|выход|после|заключ|трет|3)/;
const NAMED_START = /старт|вход|до начала/;
const NAMED_MIDDLE = /промежут|середин/;

/** From December to March a questionnaire of unknown round is the one of the middle. */
const WINTER = ['12', '01', '02', '03'];

/**
 * The form an answer belongs to, by the name and the round of its row, else by its day; `null` when it is not one of
 * feedback. A questionnaire of the start whose round says «конец» is the one of the end.
 */
export function feedbackOf({ survey, round, date }: FormRow): FeedbackCode | null {
  const code = surveyOf(survey);
  if (code === 'Q-08' || code === 'Q-09' || code === 'Q-06' || code === 'Q-07') return code;
  if (code !== 'Q-03' && code !== 'Q-04') return null;
  const [when, name] = [plainWords(round), plainWords(survey)];
  if (END.test(when)) return code === 'Q-03' ? 'Q-06' : 'Q-07';
  const isMiddle =
    MIDDLE.test(when) ||
    (!START.test(when) &&
      (NAMED_MIDDLE.test(name) ||
        (!NAMED_START.test(name) && date !== null && WINTER.includes(date.slice(5, 7)))));
  return `${code}${isMiddle ? 'm' : 's'}`;
}

const SUMMER = ['06', '07', '08'];

/**
 * Does an answer count for the school year? Answers of a summer belong to the year it ends, those of the start to the
 * year it leads to. An answer without a day counts.
 */
export function isOfYear(code: FeedbackCode, date: CivilDate | null, { start }: SchoolYear): boolean {
  if (date === null) return true;
  const [year, month] = [Number(date.slice(0, 4)), date.slice(5, 7)];
  const ahead = SUMMER.includes(month) && (code === 'Q-03s' || code === 'Q-04s');
  return (Number(month) >= 9 || ahead ? year : year - 1) === start;
}
