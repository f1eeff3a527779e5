import type { Input, Output } from '../../contract/api';
import type { WordToRemember } from '../../contract/dto';
import { done, type Result } from '../../contract/result';
import { declineLine } from '../../domain/language/decline-line';
import { comparable } from '../../domain/nearest';
import { mentees, mentors, wordForms } from '../../sheets/all';
import { idSequence } from '../../sheets/ids';
import type { Mentee, Mentor } from '../../sheets/people';
import { sameCell } from '../../sheets/row-state';
import type { SheetSchema } from '../../sheets/schema';
import type { Table, TableRow } from '../../sheets/table';
import { WORD_KIND, type WordFormsRow } from '../../sheets/word-forms';
import { wordTexts } from '../../text/words';
import { idsOf } from '../banks';
import { cellsOfForms, FORM_CELLS } from '../case-forms';
import { startAction } from '../journal';
import type { Ports } from '../ports';

/** One row to change or, without a row, to add. */
interface Change {
  readonly schema: SheetSchema;
  readonly known: TableRow<object> | null;
  readonly values: Readonly<Record<string, unknown>>;
}

interface Desk {
  readonly banks: readonly { readonly schema: SheetSchema; readonly table: Table<Mentor | Mentee> }[];
  readonly words: Table<WordFormsRow>;
  readonly newId: () => string;
}

/**
 * Keeps forms that a person corrected, so that every document takes them: in the row of the person when the word is the
 * name of somebody in a bank (of all who have the name), else as a row of «Склонение». One line of the journal; nothing
 * is written when the book has it all already. A row of «Склонение» that has become needless stays.
 */
export function rememberWords(
  ports: Ports,
  { words }: Input<'words.remember'>,
): Result<Output<'words.remember'>> {
  const desk = openDesk(ports.book);
  const changes = words
    .filter(({ source }) => source.trim() !== '')
    .flatMap((word) => changesFor(desk, word))
    .filter(({ known, values }) => known === null || differs(known.values, values));
  if (changes.length === 0) return done({ lastAction: null });
  ports.book.need(...new Set(changes.map(({ schema }) => schema)));
  const action = startAction(ports);
  for (const { schema, known, values } of changes) {
    if (known === null) action.append(schema, values);
    else action.update(schema, known.row, known.values, values);
  }
  return done({ lastAction: action.finish(wordTexts.remembered(words.map(({ source }) => source.trim()))) });
}

function openDesk(book: Ports['book']): Desk {
  const words = book.read(wordForms);
  return {
    banks: [mentors, mentees].map((schema) => ({ schema, table: book.read(schema) })),
    words,
    newId: idSequence(wordForms.idPrefix!, idsOf(words)),
  };
}

const differs = (old: object, values: Change['values']): boolean =>
  Object.entries(values).some(([key, value]) => !sameCell((old as Record<string, unknown>)[key], value));

function changesFor(desk: Desk, word: WordToRemember): Change[] {
  const beside = besidePeople(desk, word);
  return beside.length > 0 ? beside : [onSheet(desk, word)];
}

/** The rows of everybody with this name, where the bank has the columns for it. */
const besidePeople = ({ banks }: Desk, { source, forms }: WordToRemember): Change[] =>
  banks.flatMap(({ schema, table }) => {
    const { columns, rows } = table;
    if (FORM_CELLS.some((key) => columns[key] === undefined)) return [];
    const named = rows.filter(({ values }) => comparable(values.name) === comparable(source));
    return named.map((known) => ({ schema, known, values: cellsOf(known.values.name, forms) }));
  });

function onSheet({ words, newId }: Desk, { source, kind, forms }: WordToRemember): Change {
  const word = source.trim();
  const known = words.rows.find(({ values }) => comparable(values.word) === comparable(word)) ?? null;
  const cells = forms === null ? { ...NO_CELLS, fixed: true } : { ...cellsOf(word, forms), fixed: false };
  const named = { word, kind: WORD_KIND[kind ?? declineLine(word).type] };
  if (known) return { schema: wordForms, known, values: { ...cells, kind: known.values.kind || named.kind } };
  return { schema: wordForms, known, values: { id: newId(), ...named, ...cells } };
}

const NO_CELLS = Object.fromEntries(FORM_CELLS.map((key) => [key, '']));

/** A word that is not declined has its nominative in every cell: a bank has no other place to say so. */
const cellsOf = (word: string, forms: WordToRemember['forms']): Record<string, string> =>
  forms === null
    ? Object.fromEntries(FORM_CELLS.map((key) => [key, word.trim()]))
    : { ...cellsOfForms(forms) };
