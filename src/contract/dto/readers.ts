import type { IsoDate, Place } from './common';

/** Who must read a document and who has signed that they did. */
export interface ReadersCard {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly date: IsoDate | null;
  readonly today: IsoDate;
  readonly readers: readonly Reader[];
  /** Entries of the cell that the program does not understand; they stay where they are. */
  readonly other: readonly string[];
  readonly place: Place;
}

export interface Reader {
  /** Code of a bank, or the name of somebody who is in none. */
  readonly person: string;
  readonly name: string;
  readonly position: string;
  /** The day of the signature; `null` = not yet. */
  readonly signed: IsoDate | null;
}
