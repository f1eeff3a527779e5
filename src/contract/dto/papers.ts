import type { IsoDate, LastAction, NameForms, Place } from './common';
import type { PairLine } from './pairs';

/** Orders, the register of documents, templates. */

export interface OrderChoice {
  readonly pairIds: readonly string[];
  readonly number: string;
  readonly date: IsoDate;
  /** `table`: pairs in the annex; `text`: in the points, with names in cases (up to 3 pairs). */
  readonly variant: 'table' | 'text';
  readonly actIds: readonly string[];
  /** Forms the person corrected: source text → forms (im … pred). */
  readonly corrections: readonly NameForms[];
}

export interface OrderCard {
  readonly pairs: readonly (PairLine & { readonly included: boolean })[];
  readonly choice: OrderChoice;
  readonly acts: readonly {
    readonly id: string;
    readonly title: string;
    readonly on: boolean;
    readonly warning: string | null;
  }[];
  readonly names: readonly NameForms[];
  /** Reasons why only a project may be printed; empty = may be made. */
  readonly blocking: readonly string[];
  readonly warnings: readonly string[];
  /** Settings that the order needs and that are empty. */
  readonly missing: readonly { readonly text: string; readonly place: Place }[];
}

export interface DocumentLine {
  readonly id: string;
  /** In words: «Приказ о закреплении пар». */
  readonly kind: string;
  readonly title: string;
  readonly number: string;
  readonly date: IsoDate | null;
  readonly status: string;
  readonly url: string;
  /** Waits for its signed paper; «Отметить подписанным» is offered. */
  readonly toSign: boolean;
  /** Not made yet; «Уже оформлен» and «Не нужен» are offered. */
  readonly toMake?: boolean;
  /** What it is to say: the last day, the reason. */
  readonly note?: string;
  /** An order whose list of acquaintance can be printed. */
  readonly isOrder: boolean;
  readonly place: Place;
}

export interface DocumentMade {
  readonly documents: readonly DocumentLine[];
  /** true: the file carries the mark «ПРОЕКТ». */
  readonly project: boolean;
  readonly warnings: readonly string[];
  readonly lastAction: LastAction | null;
}

export interface TemplateReport {
  readonly text: string;
  readonly templates: readonly {
    readonly kind: string;
    readonly title: string;
    /** `''` when the user has no such template. */
    readonly url: string;
    /** Whether the user has a template of the kind; else documents are printed by the built-in one. */
    readonly own: boolean;
    readonly problems: readonly string[];
    /** What is no mistake but worth knowing. */
    readonly notes: readonly string[];
  }[];
}
