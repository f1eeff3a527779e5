import type { PaperChoice } from '../../contract/dto';
import { plainWords } from '../../domain/language/plain-words';
import { coder } from '../../sheets/personal';
import type { SheetSchema } from '../../sheets/schema';
import type { Settings } from '../../sheets/settings';
import { readSettings } from '../banks';
import type { Ports } from '../ports';

/** Does the book hold codes in the place of names? So it is led where personal data may not be kept. */
export const isByCodes = ({ personalData }: Pick<Settings, 'personalData'>): boolean =>
  /^код/.test(plainWords(personalData));

type Row = Record<string, unknown>;

/** Takes names, telephones and mail out of what is about to be written. */
export interface Guard {
  readonly row: (schema: SheetSchema, values: object, row: number | null) => Row;
  readonly text: (text: string) => string;
}

/** What was answered on a card, as a book of codes may print it. */
export const withoutNames = <C extends Pick<PaperChoice, 'fields' | 'heading'>>(
  { text }: Guard,
  choice: C,
): C => ({
  ...choice,
  fields: Object.fromEntries(Object.entries(choice.fields).map(([id, said]) => [id, text(said)])),
  heading: text(choice.heading),
});

const OPEN: Guard = { row: (_schema, values) => values as Row, text: (text) => text };

/** In a book of codes nothing personal is written whoever typed it; in any other book nothing changes. */
export function guardOf(book: Ports['book']): Guard {
  if (!isByCodes(readSettings(book))) return OPEN;
  const { row: coded, text } = coder([]);
  return {
    text,
    row(schema, values, row) {
      const known = row === null ? undefined : book.read(schema).rows.find((one) => one.row === row)?.values;
      const whole = coded(schema, { ...known, ...values }) as Row;
      return Object.fromEntries(Object.keys(values).map((key) => [key, whole[key]]));
    },
  };
}
