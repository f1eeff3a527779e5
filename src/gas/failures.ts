import type { Failure } from '../contract/result';
import { fingerprint } from '../domain/fingerprint';
import { appTexts } from '../text/app';
import { pdfTexts } from '../text/pdf';
import { problemText } from '../text/problems';
import { BookBroken, PartlyWritten } from './book';
import { Unconfirmed } from './lock';
import { errorText, isPassing } from './retry';

const QUOTA =
  /invoked too many times|service using too much|limit exceeded|слишком много раз|превышен.* (лимит|квот)/i;
const ACCESS =
  /permission_denied|do not have permission|permissions are not sufficient|нет разрешения|недостаточно разрешений/i;

/** What the local edition says when it cannot make a PDF. */
const NO_OFFICE = /LibreOffice is not installed/;
const NO_PDF = /LibreOffice did not make a PDF/;

/**
 * What a person reads when the platform throws. Its texts come in the user's language and change without
 * notice, so an unknown one is shown with a code and written to the execution log.
 */
export function failureOf(error: unknown): Failure {
  const text = errorText(error);
  const say = (code: Failure['code'], message: string): Failure => ({
    code,
    message,
    field: null,
    details: [],
  });
  if (error instanceof BookBroken) {
    const [first = '', ...rest] = error.problems.map(problemText);
    return { ...say('book-broken', first), details: rest };
  }
  if (error instanceof PartlyWritten)
    return { ...say('platform', appTexts.partlyWritten(error.written, error.left)), details: [text] };
  if (error instanceof Unconfirmed) return { ...say('platform', appTexts.unconfirmed), details: [text] };
  if (ACCESS.test(text)) return { ...say('forbidden', appTexts.forbidden), details: [text] };
  if (QUOTA.test(text)) return { ...say('quota', appTexts.quota), details: [text] };
  if (NO_OFFICE.test(text)) return { ...say('platform', pdfTexts.noOffice), details: [text] };
  if (NO_PDF.test(text)) return { ...say('platform', pdfTexts.failed), details: [text] };
  if (isPassing(error)) return { ...say('platform', appTexts.platform), details: [text] };
  const code = fingerprint(text).slice(0, 6);
  console.error(`${code}: ${text}\n${(error as Error)?.stack ?? ''}`);
  return { ...say('internal', appTexts.internal(code)), details: [text] };
}
