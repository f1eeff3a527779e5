import type { Catalogue, DocumentMade, PaperCard, PaperChoice } from '../dto';

/** The card that all kinds of documents share. */
export interface DeskCalls {
  /** Every kind of the catalogue: what is made, what is ready, what lacks something. */
  'papers.catalogue': { input: null; output: Catalogue };
  /** `subjects: null`: those the book says are ready. */
  'papers.open': { input: { kind: string; subjects: readonly string[] | null }; output: PaperCard };
  /** The card again after the person changed something. */
  'papers.review': { input: { choice: PaperChoice }; output: PaperCard };
  'papers.make': { input: { choice: PaperChoice; project: boolean }; output: DocumentMade };
}
