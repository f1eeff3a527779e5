import { createBook } from '../app/book/set-up-book';
import { dispatch } from '../app/dispatch';
import { recordMonth } from '../app/monitoring/write-indicators';
import type { Ports } from '../app/ports';
import { checkDeadlines } from '../app/roadmap/check-deadlines';
import { remindCurator } from '../app/roadmap/reminders';
import { type Result, refuse } from '../contract/result';
import type { Screen } from '../contract/screens';
import { appTexts } from '../text/app';
import { ports } from './context';
import { failureOf } from './failures';
import { buildMenu } from './menu';
import { showScreen, toast } from './screens';

/** Seconds a short message stays. */
const SHORT = 8;
/** Stays until it is closed. */
const UNTIL_CLOSED = -1;

export const opened = (): void => buildMenu();

export function screen(name: Screen): void {
  guarded(() => {
    showScreen(name);
    return '';
  });
}

export const checkedDeadlines = (): void =>
  guarded(() =>
    locked(
      (all) => checkDeadlines(all),
      (value) => value.text,
    ),
  );

export const createdBook = (sample: boolean): void =>
  guarded(() =>
    locked(
      (all) => createBook(all, { sample }),
      (value) => value.text,
    ),
  );

export const called = (request: string): string => dispatch(ports, request, failureOf);

/** Nobody sees a trigger run: what goes wrong is in the execution log, and the next hour tries again. */
export function reminded(): void {
  const all = ports();
  for (const work of [remindCurator, recordMonth]) {
    const turn = all.lock.hold(() => work(all));
    if (turn.held && !turn.value.ok) console.warn(turn.value.error.message);
  }
}

function locked<T>(work: (all: Ports) => Result<T>, textOf: (value: T) => string): string {
  const all = ports();
  const turn = all.lock.hold(() => work(all));
  const result = turn.held ? turn.value : refuse('busy', appTexts.busy);
  if (!result.ok) throw new Refused(result.error.message);
  return textOf(result.value);
}

class Refused extends Error {}

/** A menu command ends with a short message; a refusal stays on the screen until it is closed. */
function guarded(work: () => string): void {
  try {
    const message = work();
    if (message !== '') toast(message, SHORT);
  } catch (error) {
    toast(error instanceof Refused ? error.message : failureOf(error).message, UNTIL_CLOSED);
  }
}
