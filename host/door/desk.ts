import type { DoorSurveyCode } from '../../src/contract/dto';
import type { Failure, Result } from '../../src/contract/result';
import type { DoorClosed, DoorReply } from '../book/door-wire';
import { type DoorCall, fillingId } from './ask';
import { type DoorDesk, refused } from './door-app';
import { createRate, MOST_WRONG_CODES } from './rate';
import { text } from './text';

export interface Desk extends Omit<DoorDesk, 'origin'> {
  /** Questionnaires taken so far. */
  taken(): number;
  wrongCodes(): number;
}

export interface DeskOptions {
  readonly call: DoorCall;
  readonly now: () => number;
  /** The questionnaires the curator has opened: nothing a phone sends adds to them. */
  readonly surveys: readonly DoorSurveyCode[];
  readonly isOver: () => boolean;
  readonly onOver: (why: DoorClosed) => void;
  readonly onTaken: () => void;
}

/** More waiting than this are asked to come again, so that nobody waits for an answer that comes too late. */
const MOST_WAITING = 120;

/** Refusals of the add-on that are meant for whoever fills in; the others may name sheets and columns. */
const FOR_PEOPLE: readonly Failure['code'][] = ['invalid', 'not-found', 'forbidden', 'blocked'];

/**
 * Takes the questions and answers of phones one after another, so that a code is looked at only after the one tried
 * before it has counted.
 */
export function createDesk({ call, now, surveys, isOver, onOver, onTaken }: DeskOptions): Desk {
  const rate = createRate(now);
  const open = [...surveys];
  const counted = new Set<string>();
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();

  /** Lets a request in when its turn has come; its code is held back after too many wrong ones. */
  async function inTurn<T>(address: string, ask: () => Promise<Result<T>>): Promise<DoorReply<T>> {
    if (waiting >= MOST_WAITING) return later(text.busy);
    waiting += 1;
    const turn = last.then(() => judged(address, ask));
    last = turn;
    try {
      return await turn;
    } finally {
      waiting -= 1;
    }
  }

  async function judged<T>(address: string, ask: () => Promise<Result<T>>): Promise<DoorReply<T>> {
    if (isOver()) {
      onOver('time');
      return refused(text.closed);
    }
    if (rate.wrongCodes() >= MOST_WRONG_CODES) return refused(text.closed);
    const seconds = rate.held(address);
    if (seconds > 0) return { ...later(text.held(seconds)), wait: seconds };
    try {
      const result = await ask();
      if (result.ok) return { ok: true, value: result.value };
      if (result.error.code === 'not-found') countWrong(address);
      return FOR_PEOPLE.includes(result.error.code) ? refused(result.error.message) : later(text.broken);
    } catch {
      return later(text.broken);
    }
  }

  function countWrong(address: string): void {
    rate.wrong(address);
    if (rate.wrongCodes() >= MOST_WRONG_CODES) onOver('guesses');
  }

  return {
    admit: rate.admit,
    taken: () => counted.size,
    wrongCodes: rate.wrongCodes,
    questions: (address, { code }) => inTurn(address, () => call('door.questions', { code, open })),
    async answer(address, { code, survey, values, id }) {
      const filling = fillingId(code, survey, id);
      const reply = await inTurn(address, () => call('door.answer', { code, open, survey, values }, filling));
      if (reply.ok && !counted.has(filling)) {
        counted.add(filling);
        onTaken();
      }
      return reply;
    },
  };
}

const later = (message: string): { ok: false; message: string; again: true } => ({
  ...{ ok: false, message, again: true },
});
