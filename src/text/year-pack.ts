import { counted } from './plural';

const COPIES = ['документ', 'документа', 'документов'] as const;

/** Sentences and names of the folder of the year. */
export const yearPackTexts = {
  /** «Наставничество/Проверка/2026-2027, 21.11.2026/2. Пары и группы» */
  folder: (year: string, date: string, part: string): readonly string[] => [
    ...['Наставничество', 'Проверка', `${year.replace('/', '-')}, ${date}`],
    ...(part === '' ? [] : [part]),
  ],
  part: (number: number, title: string) => `${number}. ${title}`,
  copy: (number: number, title: string) => `${String(number).padStart(3, '0')} ${title}`,
  nothing: 'В этом учебном году нет ни одного оформленного документа: собирать нечего.',
  going: (copied: number, all: number) =>
    `Собрано ${copied} из ${counted(all, ['документа', 'документов', 'документов'])}.`,
  noIndex: 'Опись не составлена: в её шаблоне ошибка. Откройте «Проверить шаблоны».',
  done: (copied: number) => `Папка готова: ${counted(copied, COPIES)} и опись.`,
} as const;
