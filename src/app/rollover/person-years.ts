import type { Input, Output } from '../../contract/api';
import { done, type Result } from '../../contract/result';
import { register } from '../../sheets/all';
import { rolloverTexts as text } from '../../text/rollover';
import { placeOf, shortName } from '../banks';
import type { Ports } from '../ports';

/** Pairs of a person in the years that «Реестр» holds, the latest first, each with its row. One read. */
export function personYears(
  { book }: Pick<Ports, 'book'>,
  { id }: Input<'people.years'>,
): Result<Output<'people.years'>> {
  const table = book.read(register);
  const own = table.rows.filter(({ values }) => values.person === id);
  return done({
    lines: own.reverse().map(({ row, values }) => {
      const { year, pair } = values;
      const other = table.rows.find(
        (one) => one.values.pair === pair && one.values.year === year && one.values.person !== id,
      );
      return {
        text: text.yearLine(year, values.role, other ? shortName(other.values.name) : '', values.status),
        place: placeOf(table, row, 'year'),
      };
    }),
  });
}
