import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Reply, Request } from '../realm/protocol';
import { openRealm, type RealmOptions } from './runtime';

/** What the client starts a worker with; everything later goes over the ports as text. */
export interface WorkerStart {
  options: RealmOptions;
  /** Port for calls back to the main thread, and the cell that tells their answer is there. */
  calls: MessagePort;
  signal: SharedArrayBuffer;
}

const { options, calls, signal } = workerData as WorkerStart;
const flag = new Int32Array(signal);
const rejections: string[] = [];

/** Asks the main thread and sleeps until it has answered. */
function askMain(json: string): string {
  Atomics.store(flag, 0, 0);
  calls.postMessage(json);
  Atomics.wait(flag, 0, 0);
  return String(receiveMessageOnPort(calls)?.message);
}

/** The platform swallows rejections nobody handles; here they become warnings. */
process.on('unhandledRejection', (reason) => {
  rejections.push(`Необработанное отклонение обещания: ${String((reason as Error)?.message ?? reason)}`);
});

const runtime = openRealm(options, askMain);

parentPort!.on('message', (message: { id: number; json: string }) => {
  void respond(message.id, JSON.parse(message.json) as Request);
});

async function respond(id: number, request: Request): Promise<void> {
  const reply = await runtime.request(request);
  await new Promise((resolve) => setImmediate(resolve));
  const told: Reply = { ...reply, warnings: [...reply.warnings, ...rejections.splice(0)] };
  parentPort!.postMessage({ id, json: JSON.stringify(told) });
}
