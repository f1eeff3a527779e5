import { instantToSerial } from '../../book/serial';
import { now } from '../clock';
import { refuse } from '../exception';
import { type Quotas, state } from '../execution';

/** Used allowances by user and day (the script's zone), kept while the realm lives. */
const used = new Map<string, number>();

const DAY_TEXT: Record<keyof Quotas, string> = {
  documents: 'Service invoked too many times for one day: docs create.',
  conversions: 'Service invoked too many times for one day: file conversion.',
  mails: 'Service invoked too many times for one day: email.',
  properties: 'Service invoked too many times for one day: properties.',
};

const keyOf = (kind: keyof Quotas): string => {
  const day = Math.floor(instantToSerial(now(), state.config.timeZone));
  return `${kind}|${state.execution.user}|${day}`;
};

export const remaining = (kind: keyof Quotas): number =>
  state.config.quotas[kind] - (used.get(keyOf(kind)) ?? 0);

/** Takes from the day's allowance or throws the platform's text. */
export function spend(kind: keyof Quotas, amount = 1): void {
  if (remaining(kind) < amount) refuse(DAY_TEXT[kind]);
  used.set(keyOf(kind), (used.get(keyOf(kind)) ?? 0) + amount);
}
