import type { TriggerRecord } from '../realm/protocol';
import type { Session } from './session';

const MINUTE = 60_000;

/**
 * Runs clock triggers while the program runs: each once at the start, to catch up with hours the computer was
 * off, then at its own rhythm. Deadline letters are decided by date, so an extra run does no harm.
 */
export function startTimers(session: Session, triggers: () => readonly TriggerRecord[]): { stop(): void } {
  const lastRun = new Map<string, number>();
  const look = (): void => {
    const now = Date.now();
    for (const { uid, fn, type, user, everyMs } of triggers()) {
      if (type !== 'CLOCK' || everyMs === undefined) continue;
      if (now - (lastRun.get(uid) ?? 0) < everyMs) continue;
      lastRun.set(uid, now);
      void session.background({ kind: 'run', trigger: 'timer', fn, args: [], authMode: 'FULL', user });
    }
  };
  look();
  const timer = setInterval(look, MINUTE);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
