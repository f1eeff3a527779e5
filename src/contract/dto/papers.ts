import type { IsoDate, LastAction, Place } from './common';

/** Orders, the register of documents, templates. */

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
  /** Code of the kind whose card makes it; `''` when there is none. */
  readonly code?: string;
  readonly subjects?: readonly string[];
  /** Nobody has signed it: «Отменить» is offered. */
  readonly canCancel?: boolean;
  /** A signed order: another order amends or cancels it, an extract is made from it. */
  readonly isSignedOrder?: boolean;
  /** An order that fixes pairs, so that another may amend its annex. */
  readonly isOrder: boolean;
  /** People sign that they have read it: its list can be printed, their marks can be kept. */
  readonly isRead?: boolean;
  /** Materials for the council: slides can be made to them. */
  readonly hasSlides?: boolean;
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
