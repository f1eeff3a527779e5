import type { IsoDate, Place, Revision } from './common';

/** Events of the year and who was there. */

export interface EventDraft {
  /** `null`: an event that is not in the book yet. */
  readonly id: string | null;
  readonly revision: Revision | null;
  readonly date: IsoDate | null;
  readonly kind: string;
  readonly title: string;
  /** `''`: nobody has said; a contest is outside the organisation then, any other event inside. */
  readonly level: string;
  readonly place: string;
  readonly participants: readonly string[];
  readonly outcome: string;
  readonly link: string;
}

/** A line of «Мероприятия». */
export interface EventLine {
  readonly id: string;
  readonly date: IsoDate | null;
  readonly title: string;
  /** «итоговое, внутренний» */
  readonly kind: string;
  /** «14 из 16» for events whose attendance is counted, «выступили 3 из 8 пар» for councils, else how many were there. */
  readonly counted: string;
  /** Who was not there, of those who are expected; `''`. */
  readonly lacking: string;
  readonly ahead: boolean;
  readonly place: Place;
}

export interface EventList {
  readonly today: IsoDate;
  /** «2026/2027» */
  readonly year: string;
  readonly events: readonly EventLine[];
  /** People of this year's pairs in events of each level outside the organisation; those of no level last. */
  readonly levels: readonly { readonly level: string; readonly events: number; readonly people: string }[];
  /** «5 из 16 участников – в мероприятиях вне организации»; `''` without such events. */
  readonly outside: string;
}

export interface EventPerson {
  readonly id: string;
  readonly name: string;
  readonly role: 'mentor' | 'mentee';
  /** Takes part in a pair of this year. */
  readonly ofYear: boolean;
}

export interface EventForm {
  readonly today: IsoDate;
  readonly draft: EventDraft;
  readonly kinds: readonly string[];
  readonly levels: readonly string[];
  readonly people: readonly EventPerson[];
  /** Pairs of this year; a tick of a pair ticks both. */
  readonly pairs: readonly {
    readonly id: string;
    readonly text: string;
    readonly people: readonly string[];
  }[];
  readonly sheetPlace: Place | null;
}
