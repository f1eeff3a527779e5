import * as v from 'valibot';
import { type Input, type Method, type Output, WRITES } from '../contract/api';
import { type Failure, type Result, refuse } from '../contract/result';
import { appTexts } from '../text/app';
import { HANDLERS } from './handlers';
import { INPUTS } from './inputs';
import type { Ports } from './ports';

const ENVELOPE = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    method: v.string(),
    input: v.unknown(),
    id: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
  }),
);

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
    if (!input.success) {
      const [fault] = input.issues;
      // What was typed stays in the form: it only has to become shorter.
      const message = fault.type === 'max_length' ? appTexts.tooLong : appTexts.invalidInput;
      return refuse('invalid', message, v.getDotPath(fault));
    }
    return run(open(), method, input.output, envelope.output.id);
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

/**
 * A write whose answer got lost on its way is sent again with the same id; it is answered from memory and not
 * done twice.
 */
function run<M extends Method>(ports: Ports, method: M, input: Input<M>, id: string): Result<Output<M>> {
  const handler = HANDLERS[method] as (ports: Ports, input: Input<M>) => Result<Output<M>>;
  if (!WRITES.includes(method)) return handler(ports, input);
  const turn = ports.lock.hold(() => {
    const before = id === '' ? null : ports.answers.get(id);
    if (before !== null) return JSON.parse(before) as Result<Output<M>>;
    const result = handler(ports, input);
    if (id !== '' && result.ok) ports.answers.put(id, JSON.stringify(result));
    return result;
  });
  return turn.held ? turn.value : refuse('busy', appTexts.busy);
}
