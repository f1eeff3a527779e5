import type { YearPack, YearPackSlice } from '../dto';

/** One folder with all documents of the school year and an index, for an inspection. */
export interface YearPackCalls {
  'pack.open': { input: null; output: YearPack };
  /** Copies some of the documents; the index comes last. Called again it goes on and copies nothing twice. */
  'pack.gather': { input: { gaps: boolean }; output: YearPackSlice };
}
