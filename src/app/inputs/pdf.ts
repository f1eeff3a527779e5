import * as v from 'valibot';
import type { PdfCalls } from '../../contract/calls/pdf';
import { type Inputs, id } from './shapes';

export const pdfInputs: Inputs<PdfCalls> = {
  'documents.pdf': v.object({ id }),
};
