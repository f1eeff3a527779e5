import { state } from '../execution';
import { chains, gives, instance, serviceClass, surface } from '../service';

type Level = 'log' | 'info' | 'warn' | 'error';

const asText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
};

/** `%s`, `%d` and the like take the arguments in turn, the rest is appended. */
function formatted(parts: unknown[]): string {
  const rest = [...parts];
  const first = rest.shift();
  if (typeof first !== 'string') return parts.map(asText).join(' ');
  const text = first.replace(/%[sdifjoO]/g, (mark) => (rest.length > 0 ? asText(rest.shift()) : mark));
  return [text, ...rest.map(asText)].join(' ');
}

const write =
  (level: Level) =>
  (...parts: unknown[]): void => {
    state.execution.effects.push({ effect: 'log', level, text: formatted(parts) });
  };

/** Not a service: any arguments are welcome and nothing here ever fails. */
export const console = {
  log: write('log'),
  info: write('info'),
  warn: write('warn'),
  error: write('error'),
  debug: write('log'),
  time: () => undefined,
  timeEnd: () => undefined,
};

surface.set('console', Object.keys(console));

export const Logger = instance(
  serviceClass<GoogleAppsScript.Base.Logger, null>('Logger', {
    log: chains('? | ? ? | ? ? ? | ? ? ? ? | ? ? ? ? ?', (_self, ...parts: unknown[]) =>
      write('log')(...parts),
    ),
    clear: gives('', () => undefined),
    getLog: gives('', () =>
      state.execution.effects.flatMap((one) => (one.effect === 'log' ? [one.text] : [])).join('\n'),
    ),
  }),
  null,
);
