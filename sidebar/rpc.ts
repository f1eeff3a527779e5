import { type CallRequest, type Input, type Method, type Output, WRITES } from '../src/contract/api';
import type { Failure, Result } from '../src/contract/result';
import { panel } from '../src/text/panel';

/** Carries one request as JSON text and answers with the JSON text of a `Result`; rejects with the host's error. */
export type Transport = (requestText: string) => Promise<string>;

export type Call = <M extends Method>(method: M, input: Input<M>) => Promise<Output<M>>;

/** `refused`: the server said no, and why. The others: the answer never came, or made no sense. */
type FailureKind = 'refused' | SilentKind;
type SilentKind = 'lost' | 'late' | 'accounts' | 'broken';

/** Every call that does not succeed rejects with this error; `failure.message` is a sentence for the person. */
export class CallError extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly failure: Failure,
  ) {
    super(failure.message);
    this.name = 'CallError';
  }

  /** The same call may succeed the next time without any change to the form. */
  get repeatable(): boolean {
    const passing = ['busy', 'quota', 'platform', 'internal'];
    return this.kind !== 'refused' || passing.includes(this.failure.code);
  }
}

/**
 * Waiting limits in milliseconds. A run on Google is cut off after six minutes, so a write may be called late only
 * after that.
 */
interface Limits {
  readonly read: number;
  readonly write: number;
}

const LIMITS: Limits = { read: 90_000, write: 370_000 };

/** Patterns over the text of the host's error, which comes in the language of the account. First match wins. */
const HOST_ERRORS: readonly (readonly [SilentKind, RegExp])[] = [
  ['accounts', /PERMISSION_DENIED|authori[sz]ation is required|(необходима|требуется) авторизация/i],
  ['late', /maximum execution time|превышено максимальное время|timed? ?out|время ожидания/i],
  ['lost', /network|connection|HTTP 0|failed to fetch|offline|сет[иь]|соединени|подключени/i],
];

/** Makes the panel's `call` over a transport. Writes run one at a time in the order asked; reads do not wait. */
export function createCall(transport: Transport, newId: () => string, limits: Limits = LIMITS): Call {
  let lastWrite: Promise<unknown> = Promise.resolve();
  let unanswered: { readonly key: string; readonly id: string } | null = null;

  async function write<M extends Method>(method: M, input: Input<M>): Promise<Output<M>> {
    const key = JSON.stringify([method, input]);
    const id = unanswered?.key === key ? unanswered.id : newId();
    try {
      const value = await exchange(transport, { method, input, id }, limits.write);
      unanswered = null;
      return value as Output<M>;
    } catch (error) {
      const known = error instanceof CallError && error.kind === 'refused';
      unanswered = known ? null : { key, id };
      throw error;
    }
  }

  return (method, input) => {
    if (!WRITES.includes(method)) {
      return exchange(transport, { method, input, id: newId() }, limits.read) as Promise<
        Output<typeof method>
      >;
    }
    const turn = lastWrite.then(() => write(method, input));
    lastWrite = turn.catch(() => undefined);
    return turn;
  };
}

async function exchange(transport: Transport, request: CallRequest, limit: number): Promise<unknown> {
  const isWrite = WRITES.includes(request.method);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(silent('late', isWrite)), limit);
  });
  try {
    const answer = transport(JSON.stringify(request)).catch((error: unknown) => {
      throw silent(hostErrorKind(error), isWrite);
    });
    return opened(await Promise.race([answer, late]), isWrite);
  } finally {
    clearTimeout(timer);
  }
}

/** Kind of a failure that the host itself reported, by its English or Russian text. */
export function hostErrorKind(error: unknown): SilentKind {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return HOST_ERRORS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'broken';
}

function opened(answerText: string, isWrite: boolean): unknown {
  const result = parsed(answerText);
  if (result === null) throw silent('broken', isWrite);
  if (result.ok) return result.value;
  const message = result.error.message || panel.failures[result.error.code === 'busy' ? 'busy' : 'broken'];
  throw new CallError('refused', { ...result.error, message });
}

function parsed(answerText: string): Result<unknown> | null {
  try {
    const result = JSON.parse(answerText) as Result<unknown> | null;
    return typeof result?.ok === 'boolean' ? result : null;
  } catch {
    return null;
  }
}

/** A failure without the server's own words. */
function silent(kind: SilentKind, isWrite: boolean): CallError {
  const message = panel.failures[kind === 'lost' && isWrite ? 'lostWrite' : kind];
  return new CallError(kind, { code: 'platform', message, field: null, details: [] });
}
