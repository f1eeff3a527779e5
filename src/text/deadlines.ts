import { shortDate } from '../domain/calendar/civil-date';
import type { DateWindow, Deadline, Every, Question, QuestionCode } from '../domain/deadlines/types';
import type { RowState } from '../domain/roadmap/row-state';
import { counted } from './plural';

/** Names of row states as they stand in the sheet. */
export const ROW_STATE_NAMES: Readonly<Record<RowState, string>> = {
  'not-started': 'не начато',
  'in-progress': 'в работе',
  done: 'выполнено',
  'done-late': 'выполнено с опозданием',
  overdue: 'просрочено',
  'not-required': 'не требуется',
  'no-deadline': 'срок не определён',
  'needs-answer': 'требует уточнения',
};

/**
 * How the remark of a row that waits for its condition begins. Rows of the books hold it, and by it the program knows a
 * «не требуется» of its own from one that was typed: these words do not change.
 */
export const WAITING_MARK = 'Ждёт условия';

const UNITS: Readonly<Record<Every['unit'], { one: string; some: string }>> = {
  day: { one: 'каждый день', some: 'в день' },
  week: { one: 'каждую неделю', some: 'в неделю' },
  month: { one: 'каждый месяц', some: 'в месяц' },
  quarter: { one: 'каждый квартал', some: 'в квартал' },
  term: { one: 'каждую четверть', some: 'в четверть' },
  trimester: { one: 'каждый триместр', some: 'в триместр' },
  'half-year': { one: 'каждое полугодие', some: 'в полугодие' },
  year: { one: 'один раз за год', some: 'в год' },
};

const OF_SEVERAL: Readonly<Record<Every['unit'], string>> = {
  day: 'дн.',
  week: 'нед.',
  month: 'мес.',
  quarter: 'кварт.',
  term: 'четв.',
  trimester: 'трим.',
  'half-year': 'полуг.',
  year: 'г.',
};

const TIMES = ['раз', 'раза', 'раз'] as const;

function windowText({ from, to }: DateWindow): string {
  if (from !== null && from === to) return shortDate(from);
  if (from === null) return to === null ? 'без дат' : `до ${shortDate(to)} включительно`;
  return to === null ? `с ${shortDate(from)}` : `с ${shortDate(from)} по ${shortDate(to)}`;
}

/** Dates in words; our own grammar reads them back. */
export const windowsText = (windows: readonly DateWindow[]): string => windows.map(windowText).join('; ');

/** «каждый месяц», «2 раза в год», «один раз в 2 нед.» */
export function everyText({ unit, times }: Every): string {
  if (times === 1) return UNITS[unit].one;
  if (times < 1) return `один раз в ${Math.round(1 / times)} ${OF_SEVERAL[unit]}`;
  return `${counted(times, TIMES)} ${UNITS[unit].some}`;
}

/** The reading beside the phrase: «понято так: с 01.09.2024 по 30.11.2024, каждый год». */
export function readingOf(deadline: Deadline): string {
  const { kind, windows, every } = deadline;
  if (kind === 'unknown') return 'срок не понят';
  if (kind === 'reference')
    return 'понято так: даты в плане нет, она зависит от другого документа или события';
  const said = deadline.chosen ? 'по вашему выбору' : 'понято так';
  return `${said}: ${readingParts(kind, windows, every).join(', ')}`;
}

function readingParts(
  kind: Deadline['kind'],
  windows: readonly DateWindow[],
  every: Every | undefined,
): string[] {
  const dates = windowsText(windows);
  if (kind === 'yearly') return [dates, 'каждый год'];
  if (kind === 'continuous') return [dates, 'всё это время'];
  if (kind !== 'recurring' || !every) return [dates];
  const first = windows[0]?.from;
  const last = windows[windows.length - 1]?.to;
  return [everyText(every), ...(first && last ? [windowText({ from: first, to: last })] : [])];
}

/** What is unclear, and what to do about it in the sheet. */
const QUESTIONS: Readonly<Record<QuestionCode, readonly [string, string]>> = {
  empty: ['Срок не указан.', 'Впишите дату или период.'],
  'not-understood': [
    'Срок не понят.',
    'Впишите дату или период, например «до 10 сентября» или «сентябрь – ноябрь».',
  ],
  'no-such-day': ['Такого дня нет в календаре.', 'Исправьте день в тексте.'],
  reversed: ['Конец срока раньше начала.', 'Проверьте даты.'],
  'wrong-weekday': ['День недели не совпадает с датой.', 'Уточните в тексте.'],
  'no-month': ['Не указан месяц.', 'Впишите его.'],
  'which-august': ['Неясно, какой август: перед учебным годом или в его конце.', 'Уточните в тексте.'],
  'which-quarter': ['Неясно, какие кварталы: календарные или учебные четверти.', 'Уточните в тексте.'],
  'which-year': ['Неясно, какой год: календарный или учебный.', 'Уточните в тексте.'],
  'several-years': ['Срок длиннее одного учебного года.', 'Проверьте его и уточните в тексте.'],
  'outside-year': ['Срок далеко от учебного года.', 'Проверьте год и впишите его.'],
  'until-period': ['Неясно, входит ли сам период в срок.', 'Впишите последний день.'],
  'school-dates': ['Даты четвертей и каникул школа назначает сама.', 'Впишите их на лист «Календарь».'],
  rough: ['Срок указан приблизительно.', 'Впишите даты.'],
  'relative-to-date': ['Срок отсчитывается от другой даты.', 'Впишите готовую дату.'],
  mixed: ['В сроке и даты, и ссылка на другое условие.', 'Оставьте что-то одно.'],
  'list-or-range': ['Неясно, это два отдельных срока или один общий период.', 'Поставьте запятую или тире.'],
  misspelt: ['В слове опечатка.', 'Исправьте её в тексте.'],
  'extra-words': ['Понята только часть записи.', 'Уточните в тексте.'],
  stacked: ['В ячейке несколько сроков, а пунктов другое число.', 'Укажите, какой срок к чему относится.'],
};

const causeText = (words: string | undefined): string => (words ? ` Непонятно: «${words}».` : '');

/** What to ask the curator, with the words that caused it and the readings to choose from. */
export function questionText({ code, words, readings }: Question): string {
  const shown = readings.filter((windows) => windows.length > 0 && windows.length <= 3);
  const heading = readings.length > 1 ? 'Варианты' : 'Пока понято так';
  const offered = shown.length > 0 ? ` ${heading}: ${shown.map(windowsText).join(' или ')}.` : '';
  return QUESTIONS[code].join(' ') + causeText(words) + offered;
}
