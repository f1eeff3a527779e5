import { randomUUID } from 'node:crypto';
import type { BridgeCall, FileCall, MailMessage, TriggerRecord } from '../realm/protocol';

type StoreName = 'script' | 'user' | 'document';

/**
 * What the realm may ask of the computer. Every function answers at once; an Error it throws reaches the script as an
 * exception of the service with the same message. Shapes of `args` and answers: `host/realm/protocol.ts`.
 */
export interface Bridge {
  files(call: FileCall['call'], args: never): unknown;
  /** Keeps the letter and says under which name. */
  mail(message: MailMessage): { file: string };
  loadProperties(store: StoreName): Record<string, string>;
  saveProperties(store: StoreName, values: Record<string, string>): void;
  loadTriggers(): TriggerRecord[];
  saveTriggers(triggers: TriggerRecord[]): void;
  /** Waits if it wants to; answers with the milliseconds it did not wait, which pass on the script's clock alone. */
  wait(ms: number): number;
}

export type Assets = (file: string) => string | null;

/** Answers one call of the realm, text to text. */
export function answer(bridge: Bridge, assets: Assets, json: string): string {
  try {
    const value = dispatch(bridge, assets, JSON.parse(json) as BridgeCall);
    return JSON.stringify({ ok: true, value: value ?? null });
  } catch (error) {
    return JSON.stringify({ ok: false, message: error instanceof Error ? error.message : String(error) });
  }
}

function dispatch(bridge: Bridge, assets: Assets, call: BridgeCall): unknown {
  switch (call.name) {
    case 'files':
      return bridge.files(call.call, call.args as never);
    case 'mail':
      return bridge.mail(call.message);
    case 'properties':
      return call.call === 'load'
        ? bridge.loadProperties(call.store)
        : bridge.saveProperties(call.store, call.values ?? {});
    case 'triggers':
      return call.call === 'load' ? bridge.loadTriggers() : bridge.saveTriggers(call.triggers ?? []);
    case 'asset':
      return assets(call.file);
    case 'uuid':
      return randomUUID();
    case 'wait':
      return bridge.wait(call.ms);
  }
}
