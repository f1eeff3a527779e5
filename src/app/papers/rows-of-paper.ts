import type { DocumentRow } from '../../sheets/office';
import type { Table, TableRow } from '../../sheets/table';

/**
 * Rows of the register that are one paper: an order that carries points of several kinds has a row of each, with the
 * same file, number and day. Papers printed into one file have numbers of their own or none, and stay apart.
 */
export function rowsOfPaper(
  register: Table<DocumentRow>,
  known: TableRow<DocumentRow>,
): readonly TableRow<DocumentRow>[] {
  const { file, number, date } = known.values;
  if (file === '' || number === '') return [known];
  const others = register.rows.filter(
    ({ row, values }) =>
      row !== known.row && values.file === file && values.number === number && values.date === date,
  );
  return [known, ...others];
}
