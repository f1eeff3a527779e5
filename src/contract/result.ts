/** How a call ends. Expected refusals are values; nothing is thrown across the wire. */
export type ErrorCode =
  | 'busy'
  | 'stale'
  | 'invalid'
  | 'blocked'
  | 'not-found'
  | 'book-broken'
  | 'template-broken'
  | 'quota'
  | 'forbidden'
  | 'platform'
  | 'internal';

export interface Failure {
  readonly code: ErrorCode;
  /** A Russian sentence: what happened, where, what to do. */
  readonly message: string;
  /** The form field it belongs to; `null` when it concerns the whole action. */
  readonly field: string | null;
  /** More lines under the message, e.g. all problems of a sheet. */
  readonly details: readonly string[];
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (
  code: ErrorCode,
  message: string,
  field: string | null = null,
  details: readonly string[] = [],
): { ok: false; error: Failure } => ({ ok: false, error: { code, message, field, details } });
