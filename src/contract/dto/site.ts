import type { IsoDate, Place } from './common';
import type { DocumentLine } from './papers';

/** The section «Наставничество» of the site. */

/** What the curator says of the page; kept with its text. */
export interface SiteAnswersDto {
  readonly about: string;
  /** «Название: адрес», one a line. */
  readonly links: string;
  /** The curator agrees to be named. */
  readonly curator: boolean;
}

export interface SiteLineDto {
  readonly as: 'text' | 'heading' | 'item';
  readonly text: string;
  /** An address of the web, or `''`. */
  readonly link: string;
}

/** What is missing in a part, and where it is mended: a cell, the card of a document, a field of the screen. */
export interface SiteGapDto {
  readonly text: string;
  readonly place: Place | null;
  /** Code of the document to make, or `''`. */
  readonly kind: string;
}

export interface SitePartDto {
  readonly id: string;
  readonly title: string;
  /** Empty: the part is not on the page. */
  readonly lines: readonly SiteLineDto[];
  readonly gaps: readonly SiteGapDto[];
}

/** A person or a fact that must go from the page now. */
export interface SiteRemoval {
  /** «Ткач А. А. отозвала согласие – уберите со страницы» */
  readonly text: string;
  readonly place: Place | null;
}

/** How the page on the site differs from what it may and ought to say today. */
export interface SiteOnline {
  readonly on: IsoDate;
  readonly remove: readonly SiteRemoval[];
  /** Who may be added, in sentences. */
  readonly add: readonly string[];
  /** Titles of parts that say something else now. */
  readonly changed: readonly string[];
}

export interface SiteMonth {
  /** «Октябрь 2026» */
  readonly label: string;
  readonly missed: boolean;
  readonly entries: readonly {
    readonly text: string;
    readonly date: IsoDate;
    readonly link: string;
    readonly place: Place;
  }[];
}

export interface SiteView {
  readonly today: IsoDate;
  /** Address of the page from the settings; `''` when it is missing. */
  readonly address: string;
  readonly addressPlace: Place;
  readonly answers: SiteAnswersDto;
  readonly parts: readonly SitePartDto[];
  /** How many people take part and may not be named. */
  readonly unnamed: number;
  /** `null`: nothing was marked as published yet. */
  readonly online: SiteOnline | null;
  /** The day the fragment was made that nobody has marked as published yet. */
  readonly waiting: IsoDate | null;
  readonly months: readonly SiteMonth[];
  /** «публикации были в 2 из 3 месяцев» */
  readonly share: string;
}

export interface SiteMade {
  /** The fragment of markup for the editor of the site. */
  readonly html: string;
  readonly file: { readonly name: string; readonly url: string };
  readonly documents: readonly DocumentLine[];
}
