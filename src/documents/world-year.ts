import type { CivilDate } from '../domain/calendar/civil-date';
import type { RegisterEntry } from '../domain/register/register-rows';

/** A row of «Копилка». */
export interface WorldMaterial {
  readonly id: string;
  readonly date: CivilDate | null;
  readonly title: string;
  readonly topics: readonly string[];
  readonly author: string;
  readonly pair: string;
  readonly link: string;
  /** Marked as one of the best practices. */
  readonly best: boolean;
}

/** A row of «Поощрения». */
export interface WorldReward {
  readonly id: string;
  readonly person: string;
  readonly kind: string;
  readonly basis: string;
  readonly date: CivilDate | null;
  readonly document: string;
}

/** A row of «Реестр»: a person in a pair in a school year. The name is left out on purpose: see `personById`. */
export type WorldParticipant = RegisterEntry;

/** A row of «Коды анкет»; `person` is `''` for a code that belongs to nobody by name. */
export interface WorldCode {
  readonly year: string;
  readonly code: string;
  readonly mark: string;
  readonly role: string;
  readonly person: string;
}

/** A row of «История показателей». */
export interface WorldMonth {
  /** `2026-10` */
  readonly month: string;
  readonly code: string;
  readonly detail: string;
  readonly value: string;
  readonly part: number | null;
  readonly whole: number | null;
}
