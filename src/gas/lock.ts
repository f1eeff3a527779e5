import type { Lock } from '../app/ports';
import { errorText, retry } from './retry';

/** The longest wait for another action to end, in ms. */
const LOCK_WAIT = 20_000;

/** One writer at a time in the whole book; what was written is confirmed before the next one begins. */
export function documentLock(): Lock {
  return {
    hold(work) {
      const lock = LockService.getDocumentLock();
      if (!lock.tryLock(LOCK_WAIT)) return { held: false };
      try {
        const value = work();
        confirm();
        return { held: true, value };
      } finally {
        release(lock);
      }
    },
  };
}

/** Thrown when the platform took the writes but never said that they are done. */
export class Unconfirmed extends Error {}

function confirm(): void {
  try {
    retry(() => SpreadsheetApp.flush());
  } catch (error) {
    throw new Unconfirmed(errorText(error));
  }
}

/** A lock that cannot be given back ends with the execution; what was done stays done. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    retry(() => lock.releaseLock());
  } catch (error) {
    console.warn(String(error));
  }
}
