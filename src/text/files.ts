import { kindName } from '../documents/kind-names';

/** Folders of a school year by kinds of documents; a kind that is in none lies in the last. */
const SHELVES: readonly (readonly [name: string, kinds: string])[] = [
  ['Приказы', 'D01 D03 D04 D06 D07 D20 D20T D22 D25 D31 D33 D41 D42 D46 D49'],
  ['Согласия', 'D11 D12 D13 D14'],
  ['Анкеты', 'D09 D10 D18 D29 D35'],
  ['Программы и планы', 'D05 D23 D24 D26 D27 D28 D30'],
  ['Соглашения и заявления', 'D15 D21 D32 D34'],
  ['Справки и награды', 'D43 D44 D45'],
  ['Листы ознакомления', 'D50'],
  ['Отчёты и реестры', 'D16 D17 D19 D36 D37 D38 D39 D40 D51 D52'],
  ['Другие документы', ''],
];

const shelfOf = (kind: string): string => {
  const shelf = SHELVES.find(([, kinds]) => kinds.split(' ').includes(kind));
  return (shelf ?? SHELVES[SHELVES.length - 1]!)[0];
};

/** Names of folders and templates the program makes. */
export const files = {
  templatesFolder: ['Наставничество', 'Шаблоны'],
  /** «Наставничество/Документы/2026-2027/Согласия» */
  documentsFolder: (year: string, kind: string): readonly string[] => [
    'Наставничество',
    'Документы',
    year.replace('/', '-'),
    shelfOf(kind),
  ],
  /** Several documents of one kind in one file: «Согласие на обработку данных – 30 документов, 21.11.2026». */
  togetherName: (kind: string, documents: string, date: string): string =>
    `${kindName(kind)} – ${documents}, ${date}`,
  /** «Приказ о закреплении пар (в тексте)»: the variant with names in its points shares the short name. */
  templateName: (kind: string): string => (kind === 'D20T' ? `${kindName(kind)} (в тексте)` : kindName(kind)),
} as const;
