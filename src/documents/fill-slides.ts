import { packDocx } from './docx-file';
import { renderTags } from './fill';
import type { DocumentData } from './values';
import PizZip from './zip';

/** Name of the built-in template of slides inside the bundle. */
export const SLIDES_ASSET = 'slides';

/**
 * Fills the built-in template of slides (.pptx) by the rules of documents. People do not edit this template, so a tag
 * without a value is an error of the program and thrown as one. Same data give the same bytes.
 */
export function fillSlides(template: Uint8Array, data: DocumentData): Uint8Array {
  const zip = new PizZip(template);
  const problems = renderTags(zip, data);
  if (problems.length > 0) throw new Error(`slides: ${JSON.stringify(problems)}`);
  return packDocx(zip);
}
