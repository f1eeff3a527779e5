import type { IsoDate, LastAction, ReadersCard } from '../dto';

/** Who read a document of the register. */
export interface ReadersCalls {
  'readers.open': { input: { id: string }; output: ReadersCard };
  /** A mark without a day takes the signature back. */
  'readers.save': {
    input: { id: string; marks: readonly { person: string; signed: IsoDate | null }[] };
    output: { lastAction: LastAction };
  };
}
