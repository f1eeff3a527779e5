import type { Question } from '../domain/deadlines/types';
import { questionText } from './deadlines';
import { windowLabel } from './windows';

/** Sentences about the readings of deadlines people choose. */
export const deadlineChoiceTexts = {
  chosen: (phrase: string, words: string) => `Срок «${phrase}» понимать как: ${words}`,
  nothingAsked: 'Об этом сроке спрашивать больше нечего: он понят или его в плане нет. Обновите панель.',
  needChoice: 'Выберите вариант или впишите свой.',
  notUnderstood: (words: string, why: string) => `«${words}» не поняты как даты. ${why}`,
  noDates: 'В этих словах нет даты. Впишите её, например «до 10 сентября».',
};

const MOST_WINDOWS = 5;

/** Names of readings that are more than their dates, in the order they are offered. */
const READING_NAMES: Readonly<Partial<Record<Question['code'], readonly string[]>>> = {
  'which-quarter': ['календарные кварталы', 'учебные четверти'],
  'which-year': ['учебный год', 'календарные годы'],
};

/** A reading as it is offered: its name or the line of the cell it comes from, and its dates. */
export function readingLabels({ code, readings }: Question, lines: readonly string[] = []): string[] {
  const names = code === 'stacked' ? lines : (READING_NAMES[code] ?? []);
  return readings.map((windows, at) => {
    const shown = windows.slice(0, MOST_WINDOWS).map(windowLabel).join('; ');
    const dates = windows.length > MOST_WINDOWS ? `${shown} и ещё ${windows.length - MOST_WINDOWS}` : shown;
    const name = names[at];
    return name === undefined ? dates : code === 'stacked' ? name : `${name}: ${dates}`;
  });
}

const SHORT_QUESTIONS: Readonly<Partial<Record<Question['code'], string>>> = {
  stacked: 'В ячейке несколько сроков. Какой относится сюда?',
  'which-august': 'Какой август: перед учебным годом или в его конце?',
  'which-quarter': 'Какие кварталы: календарные или учебные четверти?',
  'which-year': 'Какой год: календарный или учебный?',
  'list-or-range': 'Это отдельные сроки или один период?',
  'until-period': 'Входит ли сам период в срок?',
};

/** The question above the readings; the whole sentence for a doubt that has none of its own. */
export const shortQuestion = (question: Question): string =>
  SHORT_QUESTIONS[question.code] ?? questionText({ ...question, readings: [] });
