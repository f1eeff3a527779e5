/** Documents saved for sending and printing. */
export interface PdfCalls {
  /** Saves a document of the register as PDF beside it; one that is not older than the document is found, not made. */
  'documents.pdf': { input: { id: string }; output: { url: string } };
}
