import { addon } from '../../host/addon';
import type { BookSnapshot } from '../../host/book/snapshot';
import { type MemoryBridge, memoryBridge } from '../../host/runtime/memory-bridge';
import { createRuntime } from '../../host/runtime/runtime';
import type { Input, Method, Output } from '../../src/contract/api';
import type { Result } from '../../src/contract/result';

/** The built add-on with a clock that is set by hand: every call happens on the day it is told. */
export interface ClockedSchool {
  readonly bridge: MemoryBridge;
  /** Noon in Moscow of the day `YYYY-MM-DD`. */
  on(day: string): void;
  day(): string;
  call<M extends Method>(method: M, input: Input<M>): Promise<Result<Output<M>>>;
  /** The value, or a throw with the sentence of the refusal. */
  do<M extends Method>(method: M, input: Input<M>): Promise<Output<M>>;
  book(): Promise<BookSnapshot>;
  load(book: BookSnapshot): Promise<void>;
}

export async function openClocked(book: BookSnapshot, day: string): Promise<ClockedSchool> {
  let today = day;
  const now = (): number => Date.parse(`${today}T09:00:00Z`);
  const bridge = memoryBridge(now);
  const runtime = createRuntime({ ...addon(), bridge });
  await runtime.request({ kind: 'load', book });
  const school: ClockedSchool = {
    bridge,
    on(next) {
      if (next < today) throw new Error(`${next} is before ${today}`);
      today = next;
    },
    day: () => today,
    async call(method, input) {
      const reply = await runtime.request({
        kind: 'run',
        fn: 'sidebarCall',
        trigger: 'call',
        authMode: 'FULL',
        args: [JSON.stringify({ method, input })],
        user: 'curator@school.example',
        now: now(),
      });
      if (!reply.ok) throw new Error(`${method}: ${reply.error?.message}`);
      return JSON.parse(reply.value as string);
    },
    async do(method, input) {
      const result = await school.call(method, input);
      if (!result.ok) {
        const { code, message, field, details } = result.error;
        throw new Error(`${today} ${method}: ${code} ${field ?? ''} ${message} ${details?.join('; ')}`);
      }
      return result.value;
    },
    async book() {
      return (await runtime.request({ kind: 'snapshot' })).book!;
    },
    async load(next) {
      await runtime.request({ kind: 'load', book: next });
    },
  };
  return school;
}
