import { DOCUMENT_KINDS } from '../documents/catalog';
import { kindName } from '../documents/kind-names';

/**
 * Folders of a school year by kinds of documents. A variant lies beside its kind unless it is named itself; what is in
 * no folder lies in the last.
 */
const SHELVES: readonly (readonly [name: string, kinds: string])[] = [
  ['Приказы', 'D01 D02 D03 D04 D06 D07 D20 D22 D25 D26P D31 D33 D41 D42 D46 D49'],
  ['Согласия', 'D11 D12 D13 D14'],
  ['Анкеты', 'D09 D10 D18 D29 D35'],
  ['Программы и планы', 'D05 D23 D24 D26 D27 D27P D28 D30'],
  ['Соглашения и заявления', 'D15 D21 D32 D34'],
  ['Справки и награды', 'D43 D44 D45'],
  ['Листы ознакомления', 'D50'],
  ['Письма и сообщения', 'D08 D47 D48'],
  ['Отчёты и реестры', 'D16 D17 D19 D36 D37 D38 D39 D40 D51 D52'],
  ['Другие документы', ''],
];

/** «D31» of «D31A». */
const withoutVariant = (kind: string): string => /^D\d+/.exec(kind)?.[0] ?? kind;

const shelfOf = (kind: string): string => {
  const shelf = (code: string) => SHELVES.find(([, kinds]) => kinds.split(' ').includes(code));
  return (shelf(kind) ?? shelf(withoutVariant(kind)) ?? SHELVES[SHELVES.length - 1]!)[0];
};

/** Kinds that are called alike are told apart by their titles. */
function templateName(kind: string): string {
  const alike = DOCUMENT_KINDS.filter((one) => kindName(one.kind) === kindName(kind));
  const own = alike.find((one) => one.kind === kind);
  return own && alike.length > 1 ? own.title : kindName(kind);
}

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
  /** «Журнал встреч»; of variants «Почётная грамота», «Благодарность». */
  templateName,
} as const;
