import type { Fix, FixName } from '../domain/roadmap/findings';
import { MEASURE_WORDS } from './measures';
import { inPlanRow } from './places';
import { counted } from './plural';

type Params = Fix['params'];

const cut = (words: string): string => (words.length > 70 ? `${words.slice(0, 69)}…` : words);

const FIXES: Readonly<Record<FixName, (params: Params) => string>> = {
  'shift-plan': ({ years = '' }) => {
    const number = Number(years);
    const by = counted(Math.abs(number), ['год', 'года', 'лет']);
    return `Сдвинуть все сроки на ${by} ${number > 0 ? 'вперёд' : 'назад'}`;
  },
  'set-deadline': ({ where = '', deadline = '' }) =>
    `Поставить срок «${deadline.replace(/\n/g, '; ')}» ${inPlanRow(where)}`,
  replace: ({ from = '', to = '' }) => `Заменить «${cut(from)}» на «${cut(to)}»`,
  'pair-quotes': () => 'Поставить кавычки парами',
  strike: () => 'Убрать лишние слова',
  'not-required': () => 'Отметить строку: не требуется',
  'one-per-line': ({ rows }) =>
    rows === undefined
      ? 'Поставить каждого на свою строчку'
      : `Поставить каждого на свою строчку во всех таких ячейках (${rows})`,
  'move-recurrence': () => 'Перенести повторение в срок',
  'split-items': () => 'Разнести пункты по строкам',
  'add-measures': ({ count = '', measure }) =>
    measure === undefined
      ? `Добавить все недостающие строки (${count})`
      : `Добавить: ${MEASURE_WORDS[measure as keyof typeof MEASURE_WORDS].name}`,
  'condition-met': () => 'Условие наступило',
  'condition-not-met': () => 'Условие не наступило',
  clean: () => 'Убрать следы копирования',
};

/** A repair as a choice on the screen: a verb and what it changes. */
export const fixText = ({ name, params }: Fix): string => FIXES[name](params);

/** Why a row is marked as not required; kept beside the row. */
export const NOT_REQUIRED_REASON: Readonly<Record<string, string>> = {
  foreign: 'Не требуется: строка из чужого образца',
  copy: 'Не требуется: повторяет другую строку',
};

export const fixTexts = {
  newRow: 'Новая строка',
  rowWords: (words: string, deadline: string) =>
    `${cut(words)}${deadline === '' ? ', срок впишете сами' : `, срок: ${deadline}`}`,
};
