import type { DocumentLine, DocumentMade, IsoDate, LastAction, TemplateReport } from '../dto';

/** Orders and other documents. */
export interface PapersCalls {
  /** The paper came back signed: its pairs move on. */
  'documents.sign': { input: { id: string }; output: { lastAction: LastAction } };
  /** A document that was to be made was made by hand, with its number and date, or is not needed. */
  'documents.settle': {
    input: { id: string; made: boolean; number: string; date: IsoDate | null };
    output: { lastAction: LastAction };
  };
  /** The list of those who read an order (D50). */
  'documents.acquaint': { input: { id: string }; output: DocumentMade };
  'documents.list': { input: null; output: { documents: readonly DocumentLine[] } };
  'templates.check': { input: null; output: TemplateReport };
  'templates.restore': { input: { kind: string }; output: { url: string } };
}
