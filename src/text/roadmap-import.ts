import { daysInMonth } from '../domain/calendar/civil-date';
import type { DateWindow, Question } from '../domain/deadlines/types';

const MONTHS = [
  ...['январь', 'февраль', 'март', 'апрель', 'май', 'июнь'],
  ...['июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
];

const short = (iso: string): string => iso.split('-').reverse().join('.');

/** A window as people say it: «сентябрь 2026», «10.09.2026», «до 10.09.2026», «01.09.2026 – 15.10.2026». */
export function windowLabel({
  from,
  to,
}: {
  readonly from: string | null;
  readonly to: string | null;
}): string {
  if (from === null) return to === null ? '' : `до ${short(to)}`;
  if (to === null) return `с ${short(from)}`;
  if (from === to) return short(from);
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const wholeMonth = day === 1 && to === `${from.slice(0, 8)}${daysInMonth(year, month)}`;
  return wholeMonth ? `${MONTHS[month - 1]} ${year}` : `${short(from)} – ${short(to)}`;
}

const MOST_WINDOWS = 5;

/** A reading on its button; `words` are the line of the cell it comes from. */
export function readingLabel(windows: readonly DateWindow[], words: string): string {
  const shown = windows.slice(0, MOST_WINDOWS).map(windowLabel).join('; ');
  const more = windows.length > MOST_WINDOWS ? ` и ещё ${windows.length - MOST_WINDOWS}` : '';
  return words === '' ? shown + more : words;
}

const SHORT_QUESTIONS: Readonly<Partial<Record<Question['code'], string>>> = {
  stacked: 'В ячейке несколько сроков. Какой относится сюда?',
  'which-august': 'Какой август: перед учебным годом или в его конце?',
  'which-quarter': 'Какие кварталы: календарные или учебные четверти?',
  'which-year': 'Какой год: календарный или учебный?',
  'list-or-range': 'Это отдельные сроки или один период?',
  'until-period': 'Входит ли сам период в срок?',
};

/** The question above the buttons; `whole` is the sentence for a doubt that has no question of its own. */
export const shortQuestion = (code: Question['code'], whole: string): string =>
  SHORT_QUESTIONS[code] ?? whole;

/** Refusals of files, and what was written. */
export const importTexts = {
  files: {
    'old-office':
      'Это файл старого вида. Откройте его, сохраните как документ .docx или таблицу .xlsx и выберите снова.',
    unknown:
      'Такой файл прочитать нельзя. Подойдут файлы .docx, .xlsx, .csv и .txt; из другого скопируйте таблицу и вставьте её сюда.',
    damaged: 'Файл повреждён или открыт не до конца. Сохраните его заново и выберите снова.',
    empty: 'В файле нет текста. Если это снимок страницы, нужен документ с текстом.',
  },
  noSheet: (name: string) => `Листа «${name}» больше нет. Выберите другой.`,
  emptySheet: (name: string) => `Лист «${name}» пуст. Выберите другой.`,
  noDate: 'Даты в плане нет. Впишите её, если она известна.',
  threshold: (percent: number) => `${percent} %`,
  accepted: (rows: number, added: number, updated: number) => {
    const parts = [`Загружена дорожная карта, строк: ${rows}`];
    if (updated > 0) parts.push(`новых: ${added}, обновлено: ${updated}`);
    return parts.join(', ');
  },
  goneRow: (number: string, activity: string) => (number === '' ? activity : `${number} ${activity}`),
} as const;
