import type { ZipFile } from './docx-file';

/**
 * pizzip by the few members we use. Its own types would bring all types of Node into code that runs without
 * Node; that is why `zip.js` stands between.
 */
declare const PizZip: new (bytes?: Uint8Array) => ZipFile;
export default PizZip;
