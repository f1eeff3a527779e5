import { MessageChannel, Worker } from 'node:worker_threads';
import type { Reply, Request } from '../realm/protocol';
import { answer } from './bridge';
import { builtFile } from './built-file';
import { bundleSource } from './check-bundle';
import type { Runtime, RuntimeOptions } from './runtime';
import type { WorkerStart } from './worker';

interface Waiting {
  resolve(reply: Reply): void;
  reject(error: Error): void;
}

/**
 * The same as `createRuntime`, in a thread of its own: a long execution does not stop the server. Only text crosses
 * the border; the bridge answers on this thread while the script waits. Waiting is real here.
 */
export function createWorkerRuntime(options: RuntimeOptions): Runtime {
  const { assets, bridge, code, ...rest } = options;
  const source = bundleSource(code);
  const channel = new MessageChannel();
  const signal = new SharedArrayBuffer(4);
  const flag = new Int32Array(signal);
  const start: WorkerStart = { options: { ...rest, source }, calls: channel.port2, signal };
  const worker = new Worker(builtFile('worker.mjs'), { workerData: start, transferList: [channel.port2] });
  const waiting = new Map<number, Waiting>();
  let last = 0;

  channel.port1.on('message', (json: string) => {
    channel.port1.postMessage(answer(bridge, assets, json));
    Atomics.store(flag, 0, 1);
    Atomics.notify(flag, 0);
  });
  channel.port1.unref();
  worker.on('message', ({ id, json }: { id: number; json: string }) => {
    waiting.get(id)?.resolve(JSON.parse(json) as Reply);
    waiting.delete(id);
  });
  const fail = (error: Error): void => {
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The worker of the realm has ended')));

  return {
    request: (request: Request) =>
      new Promise<Reply>((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, json: JSON.stringify(request) });
      }),
    async close() {
      await worker.terminate();
      channel.port1.close();
    },
  };
}
