import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Input, Method, Output } from '../src/contract/api';
import type { LastAction } from '../src/contract/dto';
import { panel } from '../src/text/panel';
import { CallError } from './rpc';
import { useScreenPlace, useShell } from './shell';

export interface Loading<T> {
  readonly value: T | null;
  readonly failure: CallError | null;
  readonly busy: boolean;
  readonly reload: () => void;
}

/** The error as the panel tells it; one that is not a failed call is an answer we do not understand. */
export const asCallError = (error: unknown): CallError =>
  error instanceof CallError
    ? error
    : new CallError('broken', {
        code: 'internal',
        message: panel.failures.broken,
        field: null,
        details: [],
      });

/**
 * Reads once when the screen opens, again when `input` changes and, unless `once`, whenever the book has changed and
 * the screen is in sight. The old value stays while the new one is under way. `input: null` for a method that needs
 * something means «not yet»: pass `ready: false`.
 */
export function useLoad<M extends Method>(
  method: M,
  input: Input<M>,
  { once = false, ready = true, delay = 0 } = {},
): Loading<Output<M>> {
  const { call, version } = useShell();
  const { visible } = useScreenPlace();
  const [state, setState] = useState<{ value: Output<M> | null; failure: CallError | null; busy: boolean }>({
    value: null,
    failure: null,
    busy: true,
  });
  const [attempt, setAttempt] = useState(0);
  const asked = useRef('');
  const key = JSON.stringify([input, once ? 0 : version, attempt]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the input; the rest does not change.
  useEffect(() => {
    if (!visible || !ready || asked.current === key) return;
    const ask = () => {
      asked.current = key;
      setState((was) => ({ ...was, busy: true, failure: null }));
      const current = () => asked.current === key;
      call(method, input).then(
        (value) => current() && setState({ value, failure: null, busy: false }),
        (error) => current() && setState((was) => ({ ...was, failure: asCallError(error), busy: false })),
      );
    };
    if (delay === 0) return ask();
    const timer = setTimeout(ask, delay);
    return () => clearTimeout(timer);
  }, [visible, ready, key]);

  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...state, reload };
}

export interface Action<M extends Method> {
  readonly run: (input: Input<M>) => void;
  /** The same call with the same input once more. */
  readonly repeat: () => void;
  readonly busy: boolean;
  readonly failure: CallError | null;
  readonly clear: () => void;
}

/** Runs a write when asked; a second press while it runs does nothing. */
export function useAction<M extends Method>(
  method: M,
  done: (value: Output<M>, input: Input<M>) => void,
): Action<M> {
  const { call, changed } = useShell();
  const [state, setState] = useState<{ busy: boolean; failure: CallError | null }>({
    busy: false,
    failure: null,
  });
  const running = useRef(false);
  const lastInput = useRef<Input<M> | null>(null);

  const run = async (input: Input<M>): Promise<void> => {
    if (running.current) return;
    running.current = true;
    lastInput.current = input;
    setState({ busy: true, failure: null });
    try {
      const value = await call(method, input);
      running.current = false;
      setState({ busy: false, failure: null });
      changed(lastActionOf(value));
      done(value, input);
    } catch (error) {
      running.current = false;
      setState({ busy: false, failure: asCallError(error) });
    }
  };

  return {
    ...state,
    run: (input) => void run(input),
    repeat: () => void run(lastInput.current as Input<M>),
    clear: () => setState({ busy: false, failure: null }),
  };
}

function lastActionOf(value: unknown): LastAction | null {
  const holder = value as { readonly lastAction?: LastAction | null } | null;
  return holder?.lastAction ?? null;
}
