import { moveClock } from '../clock';
import { refuse } from '../exception';
import { state } from '../execution';
import { gives, instance, serviceClass } from '../service';

interface LockState {
  isHeld: boolean;
}

const TIMEOUT = 'Lock timeout: another process was holding the lock for too long.';

/** One execution runs at a time here, so a lock is free unless the host plays somebody who holds it. */
function tryLock(self: LockState, ms: number): boolean {
  if (ms < 0) return false;
  if (state.config.lockHeldElsewhere && !self.isHeld) {
    moveClock(ms);
    return false;
  }
  self.isHeld = true;
  return true;
}

const lock = serviceClass<GoogleAppsScript.Lock.Lock, LockState>('LockService.Lock', {
  tryLock: gives('i', tryLock),
  waitLock: gives('i', (self, ms: number) => {
    if (!tryLock(self, ms)) refuse(TIMEOUT);
  }),
  hasLock: gives('', (self) => self.isHeld),
  releaseLock: gives('', (self) => {
    self.isHeld = false;
  }),
});

const lockObject = gives('', () => instance<LockState>(lock, { isHeld: false }));

export const LockService = instance(
  serviceClass<GoogleAppsScript.Lock.LockService, null>('LockService', {
    getDocumentLock: lockObject,
    getScriptLock: lockObject,
    getUserLock: lockObject,
  }),
  null,
);
