import type { CivilDate } from '../domain/calendar/civil-date';
import { type Level, levelField } from './level-field';
import type { NameBook, PersonFacts } from './name-book';
import type { OfficeSetting } from './office-settings';
import type { OrderText } from './read-order';
import type { DocumentData, LeafType } from './values';
import type { World, WorldPart } from './world';

/** Tags of one scope: the path and its type, or what each line of a list holds. */
export interface Fields {
  readonly [path: string]: LeafType | ListField;
}

/** A list for a block: of records, or of texts that `{{.}}` shows. */
export interface ListField {
  readonly each: Fields | 'text';
}

/** What a document is about: the whole programme, people of a bank, pairs, or another document of the register. */
export type About = 'programme' | 'mentor' | 'mentee' | 'person' | 'pair' | 'document';

/** When in the school year the document is due (domain rule §2.3): months of the calendar, first to last. */
export interface Season {
  readonly from: number;
  readonly to: number;
}

/** A kind of document that the program makes from a template. */
export interface DocumentKind {
  readonly kind: string;
  readonly title: string;
  /** Name of the file without its extension; tags are filled as in the template. */
  readonly fileName: string;
  readonly signer: string;
  /** Changes with the built-in template, so that a document after the old one is not taken for the new. */
  readonly version: number;
  readonly fields: Fields;
  /** Tags without which the document is not what it claims to be. */
  readonly required: readonly string[];
  /** Settings without which the document must not be signed. */
  readonly settings: readonly OfficeSetting[];
  readonly about: About;
  readonly season: Season | null;
  /** How long the paper is usually kept; to be checked against the organisation's own list (domain rule §2.3). */
  readonly keep: string;
}

/** Numbers run in series: orders on main activity, orders on staff, agreements, certificates, letters. */
export type Series = 'orders' | 'staff' | 'agreements' | 'certificates' | 'letters';

/** A point of an order: a block `{{#пункт.id}}` of the template that may be switched off and moved. */
export interface Point {
  readonly id: string;
  readonly title: string;
  /** Not offered as chosen; a point is on unless said so. */
  readonly off?: boolean;
}

/**
 * A question of the card before printing. The answer is one text: a day is `YYYY-MM-DD`, a flag `да` or `''`, a
 * person a code of a bank or «ФИО, должность», people and lines one a line.
 */
export interface CardField {
  readonly id: string;
  readonly label: string;
  readonly type: 'text' | 'long' | 'date' | 'number' | 'flag' | 'choice' | 'person' | 'people' | 'lines';
  readonly hint?: string;
  /** The document must not be signed without it. */
  readonly needed?: boolean;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** What the card offers at first; absent = nothing. */
  readonly start?: (world: World) => string;
}

/** What a person asked for on the card. */
export interface Ask {
  readonly subjects: readonly string[];
  /** As typed; `''` for kinds without a number. */
  readonly number: string;
  readonly date: CivilDate;
  /** Acts of the preamble, most important first; `cite` stands in the instrumental case. */
  readonly acts: readonly { readonly cite: string }[];
  /** Points that are on, in the order wanted. */
  readonly points: readonly string[];
  /** Answers by the id of the field; see {@link CardField}. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Where a missing fact is filled in: a cell of a row, a setting, a field of the card. */
export type Where =
  | { readonly sheet: string; readonly id: string; readonly column: string }
  | { readonly setting: OfficeSetting }
  | { readonly field: string }
  | null;

/** A reason why only a project may be printed: a sentence, and where to mend it. */
export interface Gap {
  readonly text: string;
  readonly at: Where;
}

/** The document of one kind, before the frame that all kinds share is put round it. */
export interface Built {
  /** Heading of an order («О …»), title in the register. */
  readonly title: string;
  /** Tags of this kind; the frame adds organisation, head, curator, number, date, basis, control, acquaintance. */
  readonly data: DocumentData;
  readonly gaps: readonly Gap[];
  /** Sentences to look at before signing; they do not block. */
  readonly notices: readonly string[];
  /** What an order on pairs fixes, for an order that amends it later: see `domain/papers/annex.ts`. */
  readonly snapshot?: string;
  /** Who signs that the order was read, besides the curator. */
  readonly acquaint?: readonly PersonFacts[];
}

/** A kind whose documents are made from the card that all kinds share. */
export interface PaperKind extends DocumentKind {
  /** Whether one document takes no subject, exactly one, or one and more. */
  readonly takes: 'none' | 'one' | 'many';
  readonly series: Series | null;
  /** Parts of the book it reads besides settings, people, pairs, consents and the register. */
  readonly needs: readonly WorldPart[];
  readonly points: readonly Point[];
  readonly card: readonly CardField[];
  /** It tells how things stand, so it bears the day it is made on, also a day off; absent = the next working day. */
  readonly ofToday?: true;
  /** What signing does to the document it is about; absent = nothing. */
  readonly onSubject?: 'amends' | 'cancels';
  /** Answers that the file of the document it is about gives, by the ids of the questions. */
  readonly fromFile?: (order: OrderText) => Readonly<Record<string, string>>;
  /** For whom the document may be made, the usual first: the frame shows `build` only what that level may see. */
  readonly levels?: readonly Level[];
  /** Whose names the frame prints in oblique cases, so that the card shows them. */
  readonly shows: { readonly head: boolean; readonly curator: boolean };
  readonly build: (ask: Ask, world: World, names: NameBook) => Built;
}

/** Keeps the code of the kind as a literal type; one with several levels also asks for whom it is. */
export const defineKind = <const C extends string>(
  kind: PaperKind & { readonly kind: C },
): PaperKind & { readonly kind: C } => {
  const asked = levelField(kind.levels ?? []);
  return asked === null ? kind : { ...kind, card: [...kind.card, asked] };
};
