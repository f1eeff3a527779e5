import type { IsoDate, Place, Role } from './common';
import type { JobBrief } from './jobs';

/** The first screen. */

/** One line of «Сегодня». `action` is the button that mends it. */
export interface TodayItem {
  readonly title: string;
  /** Short right-hand text, e.g. «до 10.09». */
  readonly hint: string;
  readonly place: Place | null;
  readonly action: TodayAction | null;
  /** A second way, in plain text. */
  readonly also?: TodayAction;
}

export type TodayAction =
  | { readonly kind: 'pair'; readonly menteeId: string; readonly label: string }
  | { readonly kind: 'order'; readonly label: string }
  | { readonly kind: 'person'; readonly role: Role; readonly id: string; readonly label: string }
  | { readonly kind: 'roadmap'; readonly label: string }
  | { readonly kind: 'change'; readonly pairId: string; readonly label: string }
  | { readonly kind: 'support'; readonly menteeId: string; readonly label: string }
  | {
      readonly kind: 'pairs' | 'documents' | 'programmes' | 'meetings' | 'events' | 'site' | 'rewards';
      readonly label: string;
    };

export interface TodayGroup {
  readonly mark: 'overdue' | 'soon' | 'running' | 'missing';
  readonly title: string;
  readonly count: number;
  /** At most five. */
  readonly items: readonly TodayItem[];
  /** Where the rest is: «ещё 3 – на листах «Пары» и «Наставляемые»»; `''` when all are shown. */
  readonly more?: string;
}

export interface Home {
  /** false: the book has no sheets yet; the panel offers «Создать таблицу». */
  readonly ready: boolean;
  readonly today: IsoDate;
  /** «21 ноября 2026, суббота» */
  readonly todayText: string;
  readonly organisation: string;
  readonly groups: readonly TodayGroup[];
  /** Lines such as «Пары — 11 действуют, 1 ждёт». */
  readonly counts: readonly {
    readonly label: string;
    readonly text: string;
    readonly screen: 'pairs' | 'people' | 'documents' | 'roadmap';
  }[];
  /** Mass runs of documents that are not finished, or of which some papers failed. */
  readonly jobs: readonly JobBrief[];
  /** Sentences about a broken book, with places; empty when all is well. */
  readonly problems: readonly { readonly text: string; readonly place: Place | null }[];
}
