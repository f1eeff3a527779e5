import { refuse } from './exception';
import type { BridgeCall } from './protocol';

/** Text in, text out. */
export type RawBridge = (json: string) => string;

let raw: RawBridge = () => refuse('Мост к компьютеру не подключён.');

export const connectBridge = (bridge: RawBridge): void => {
  raw = bridge;
};

/** Asks Node and waits for the answer; a refusal arrives as an exception of the service that asked. */
export function ask<T>(call: BridgeCall): T {
  const reply = JSON.parse(raw(JSON.stringify(call))) as
    | { ok: true; value: T }
    | { ok: false; message: string };
  return reply.ok ? reply.value : refuse(reply.message);
}
