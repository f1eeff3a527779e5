import { SHEETS } from './all';
import { LISTS } from './lists';
import type { ColumnSpec, SheetSchema } from './schema';

const KINDS: Record<ColumnSpec['kind'], string> = {
  text: 'текст',
  long: 'текст',
  choice: 'одно значение из списка',
  list: 'несколько значений через «;»',
  date: 'дата',
  number: 'число',
  flag: 'да или нет',
};

/** A cell of a Markdown table: a bar would end it. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

function what(column: ColumnSpec): string {
  const from = 'from' in column && column.from ? `«${LISTS[column.from].title}»` : '';
  const ref = 'ref' in column && column.ref ? `код с листа «${column.ref}»` : '';
  if (ref) return ref;
  if (column.kind === 'choice') return `${KINDS.choice} ${from}`;
  return from ? `${KINDS[column.kind]}, подсказки из списка ${from}` : KINDS[column.kind];
}

function remarks(column: ColumnSpec): string {
  return [
    column.required ? 'Без этого столбца лист не читается.' : '',
    column.computed ? 'Заполняет программа.' : '',
    column.note ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}

const columnLine = (column: ColumnSpec): string =>
  line([column.header, what(column), (column.aliases ?? []).join(', '), remarks(column)]);

function sheetGuide(schema: SheetSchema): string {
  return [
    `## ${schema.name}`,
    '',
    schema.purpose,
    ...(schema.programOnly ? ['', 'Лист заполняет программа: то, что вписано рукой, она заменит.'] : []),
    ...(schema.idPrefix ? ['', `Коды строк начинаются с «${schema.idPrefix}-».`] : []),
    '',
    line(['Столбец', 'Что в нём', 'Узнаётся также как', 'Пояснение']),
    line(['---', '---', '---', '---']),
    ...Object.values(schema.columns).map(columnLine),
    '',
  ].join('\n');
}

/** The reference of all sheets and columns in Markdown, in the order of the tabs; kept in `docs/columns.md`. */
export function columnsGuide(): string {
  return [
    '# Листы и столбцы',
    '',
    'Столбцы можно переставлять, добавлять свои и переименовывать в одно из названий третьей колонки. Большие буквы, «ё» и знаки препинания в заголовке не важны.',
    '',
    ...SHEETS.map(sheetGuide),
  ].join('\n');
}
