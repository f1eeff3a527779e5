import * as v from 'valibot';
import { type Input, type Method, type Output, WRITES } from '../contract/api';
import { type Failure, type Result, refuse } from '../contract/result';
import { appTexts } from '../text/app';
import { HANDLERS } from './handlers';
import { INPUTS } from './inputs';
import type { Ports } from './ports';

const ENVELOPE = v.pipe(v.string(), v.parseJson(), v.object({ method: v.string(), input: v.unknown() }));

/**
 * The one door of the panel: JSON text in, JSON text of a `Result` out. Input is checked by its shape; changes
 * run one at a time; nothing is thrown.
 *
 * @param open makes the ports; reaching the book may already fail
 * @param failureOf turns an unexpected exception of the platform into a refusal with a Russian sentence
 */
export function dispatch(open: () => Ports, request: string, failureOf: (error: unknown) => Failure): string {
  return JSON.stringify(answer(open, request, failureOf));
}

function answer(open: () => Ports, request: string, failureOf: (error: unknown) => Failure): Result<unknown> {
  try {
    const envelope = v.safeParse(ENVELOPE, request);
    if (!envelope.success || !Object.hasOwn(HANDLERS, envelope.output.method))
      return refuse('invalid', appTexts.invalidInput);
    const method = envelope.output.method as Method;
    const input = v.safeParse(
      INPUTS[method] as v.GenericSchema<unknown, Input<Method>>,
      envelope.output.input,
    );
    if (!input.success) return refuse('invalid', appTexts.invalidInput, v.getDotPath(input.issues[0]));
    return run(open(), method, input.output);
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

function run<M extends Method>(ports: Ports, method: M, input: Input<M>): Result<Output<M>> {
  const handler = HANDLERS[method] as (ports: Ports, input: Input<M>) => Result<Output<M>>;
  if (!WRITES.includes(method)) return handler(ports, input);
  const turn = ports.lock.hold(() => handler(ports, input));
  return turn.held ? turn.value : refuse('busy', appTexts.busy);
}
