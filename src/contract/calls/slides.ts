/** Slides for the pedagogical council. */
export interface SlidesCalls {
  /** Makes slides to the materials of a council, beside them; the same ones are found, not made again. */
  'documents.slides': { input: { id: string }; output: { url: string } };
}
