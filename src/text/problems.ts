import { inTitleCase } from '../domain/language/letters';
import { columnLetters } from '../sheets/a1';
import type { Problem } from '../sheets/problems';
import { CALENDAR_FAULTS } from './calendar';

/** «Лист «Пары», строка 7, столбец C» — as much of the place as is known. */
export function placeText(place: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}): string {
  const parts = [`Лист «${place.sheet}»`];
  if (place.row > 0) parts.push(`строка ${place.row}`);
  if (place.column > 0) parts.push(`столбец ${columnLetters(place.column)}`);
  return parts.join(', ');
}

const like = (nearest: string | null): string => (nearest === null ? '' : ` Похоже на «${nearest}».`);

function lostColumn({ header, likely, column }: Extract<Problem, { code: 'column-lost' }>): string {
  const lost = `нет столбца «${header}», а без него строки не читаются.`;
  if (likely === null && column === 0)
    return `${lost} Найдите столбец с этими данными и верните ему заголовок.`;
  const called = likely ? ` «${likely}»` : '';
  return `${lost} Похоже, это столбец ${columnLetters(column)}${called}. Верните ему заголовок «${header}».`;
}

/** What mends the book: the menu, or the button of «Проверить таблицу» for who is there already. */
const MEND = {
  menu: ['выберите', '«Настройка — Проверить таблицу»'],
  screen: ['нажмите', '«Исправить»'],
} as const;

function explain(problem: Problem, from: keyof typeof MEND): string {
  const [verb, what] = MEND[from];
  const mend = `${verb} ${what}`;
  const begin = `${inTitleCase(verb)} ${what}`;
  switch (problem.code) {
    case 'sheet-missing':
      return `такого листа нет.${like(problem.nearest)} ${begin}, программа добавит лист.`;
    case 'headers-lost':
      return `не найдена строка с заголовками столбцов. Верните её или переименуйте лист и ${mend}: программа добавит новый.`;
    case 'header-missing':
      return `нет заголовка «${problem.header}».${like(problem.nearest)} Верните заголовок или ${mend}.`;
    case 'column-lost':
      return lostColumn(problem);
    case 'header-twice':
      return `заголовок «${problem.header}» стоит дважды. Программа читает первый столбец; переименуйте второй.`;
    case 'id-twice':
      return `код «${problem.id}» уже есть в другой строке. Очистите код у новой строки и ${mend}.`;
    case 'id-empty':
      return `у строки нет кода. ${begin}, программа поставит код.`;
    case 'not-a-date':
      return `в столбце «${problem.header}» не дата: «${problem.text}». Впишите дату, например 02.09.2026.`;
    case 'not-a-number':
      return `в столбце «${problem.header}» не число: «${problem.text}». Впишите число.`;
    case 'not-in-list':
      return `в столбце «${problem.header}» непонятное значение «${problem.text}».${like(problem.nearest)}`;
    case 'calendar-row':
      return CALENDAR_FAULTS[problem.fault];
  }
}

const sentence = (problem: Problem, from: keyof typeof MEND): string =>
  `${placeText(problem)}: ${explain(problem, from)}`;

/** One sentence for a problem of a sheet: where, what is wrong, what to do. */
export const problemText = (problem: Problem): string => sentence(problem, 'menu');

/** The same on the screen of «Проверить таблицу», whose button mends it. */
export const problemOnScreen = (problem: Problem): string => sentence(problem, 'screen');
