import { type CivilDate, parseCivilDate, shortDate } from '../calendar/civil-date';

/** Who signed that a document was read, and when. `person`: a code of a bank, or the name of somebody else. */
export interface Acquaintance {
  readonly person: string;
  readonly date: CivilDate;
}

const ENTRY = /^(.*\S)\s+(\d{1,2}\.\d{1,2}\.\d{4})$/;

/** Entries of «Ознакомлены», e.g. «Н-01 05.09.2026»; an entry without a day is kept apart, not lost. */
export function readAcquainted(entries: readonly string[]): {
  readonly known: readonly Acquaintance[];
  readonly other: readonly string[];
} {
  const read = entries.map((entry) => {
    const [, person, day] = ENTRY.exec(entry.trim()) ?? [];
    const date = day === undefined ? null : parseCivilDate(day);
    return person !== undefined && date !== null ? { person, date } : entry;
  });
  return {
    known: read.filter((each): each is Acquaintance => typeof each !== 'string'),
    other: read.filter((each): each is string => typeof each === 'string' && each.trim() !== ''),
  };
}

/**
 * The cell after new marks: a mark without a day takes the person off the list, any other is set or corrected.
 * Entries the program does not understand stay at the end.
 */
export function withMarks(
  entries: readonly string[],
  marks: readonly { readonly person: string; readonly date: CivilDate | null }[],
): readonly string[] {
  const { known, other } = readAcquainted(entries);
  const days = new Map<string, CivilDate | null>(known.map(({ person, date }) => [person, date]));
  for (const { person, date } of marks) days.set(person, date);
  const shown = [...days].flatMap(([person, date]) =>
    date === null ? [] : [`${person} ${shortDate(date)}`],
  );
  return [...shown, ...other];
}
