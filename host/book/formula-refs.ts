import { type AxisChange, moveIndex } from './axis';
import { columnLetters, columnNumber } from './rect';

/** Text in quotes | sheet prefix, column, row. A name followed by `(` or a letter is no reference. */
const REFERENCE =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(?<![\p{L}\d_])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\d(\p{L}_])/gu;

interface Reference {
  columnFixed: boolean;
  column: number;
  rowFixed: boolean;
  row: number;
}

function mapReferences(
  formula: string,
  isOurs: (sheetName: string | null) => boolean,
  move: (reference: Reference) => { row: number | null; column: number | null },
): string {
  return formula.replace(
    REFERENCE,
    (whole: string, prefix?: string, fixC?: string, letters?: string, fixR?: string, digits?: string) => {
      const name = prefix ? prefix.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'") : null;
      if (!letters || !digits || !isOurs(name)) return whole;
      const moved = move({
        columnFixed: fixC === '$',
        column: columnNumber(letters),
        rowFixed: fixR === '$',
        row: Number(digits),
      });
      if (moved.row === null || moved.column === null) return '#REF!';
      return `${prefix ?? ''}${fixC}${columnLetters(moved.column)}${fixR}${moved.row}`;
    },
  );
}

/** A cell formula after rows or columns moved on the sheet it refers to. */
export const moveFormula = (
  formula: string,
  change: AxisChange,
  isOurs: (sheetName: string | null) => boolean,
): string =>
  mapReferences(formula, isOurs, ({ row, column }) => ({
    row: change.axis === 'rows' ? moveIndex(row, change) : row,
    column: change.axis === 'columns' ? moveIndex(column, change) : column,
  }));

/**
 * The formula of a conditional format after its range moved: relative parts go with the top left cell, `$` parts
 * follow the change as in a cell formula.
 */
export const moveRelativeFormula = (
  formula: string,
  change: AxisChange,
  by: { rows: number; columns: number },
): string =>
  mapReferences(
    formula,
    (name) => name === null,
    ({ row, column, rowFixed, columnFixed }) => ({
      row: rowFixed && change.axis === 'rows' ? moveIndex(row, change) : rowFixed ? row : row + by.rows,
      column:
        columnFixed && change.axis === 'columns'
          ? moveIndex(column, change)
          : columnFixed
            ? column
            : column + by.columns,
    }),
  );
