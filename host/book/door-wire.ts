import type { DoorQuestions, DoorSurveyCode, DoorSurveyState, SurveyAnswer } from '../../src/contract/dto';

/** What the door of questionnaires says to the page of the curator, and to the page people open by a code. */

export interface DoorAddress {
  /** IPv4. */
  address: string;
  /** Name of the network adapter; `''` for this computer alone. */
  adapter: string;
}

export interface OpenDoorRequest {
  address: string;
  surveys: DoorSurveyCode[];
  /** Whole hours after which it closes by itself. */
  hours: number;
}

/** Why the door is shut: nobody opened it, the curator or the time closed it, too many codes that nobody has. */
export type DoorClosed = 'never' | 'asked' | 'time' | 'guesses';

export interface OpenDoor {
  url: string;
  /** The address as a QR code, a `data:` picture. */
  qr: string;
  surveys: DoorSurveyCode[];
  /** ISO time. */
  until: string;
  /** Questionnaires taken since it was opened. */
  taken: number;
  /** Codes that nobody has, tried since it was opened. */
  wrong: number;
}

export interface DoorState {
  open: OpenDoor | null;
  why: DoorClosed;
}

/** All the window «Анкеты в сети» shows. */
export interface DoorView extends DoorState {
  addresses: DoorAddress[];
  surveys: readonly DoorSurveyState[];
  /** Longest opening, in hours. */
  mostHours: number;
  /** Why the questionnaires could not be read; `''` when they could. */
  problem: string;
}

/** Answer to opening: a sentence when it could not be done. */
export type OpenDoorAnswer = { ok: true } | { ok: false; message: string };

/**
 * Answer of the door to a phone. `again`: the same request may succeed a little later; otherwise it never will. `wait`
 * is how many seconds later.
 */
export type DoorReply<T> =
  | { ok: true; value: T }
  | { ok: false; message: string; again: boolean; wait?: number };

export interface QuestionsRequest {
  code: string;
}
export type QuestionsReply = DoorReply<DoorQuestions>;

export interface AnswerRequest {
  code: string;
  survey: DoorSurveyCode;
  values: readonly SurveyAnswer[];
  /** Names this filling: sent again after a lost answer, it is written once. */
  id: string;
}
export type AnswerReply = DoorReply<{ left: number }>;
