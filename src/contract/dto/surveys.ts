import type { IsoDate, LastAction, Place, Revision, Role } from './common';

/** Questionnaires that pairs are chosen by: the mentor's application, the mentee's request, the ballot. */

export type PairingSurvey = 'Q-01' | 'Q-02' | 'Q-05';

export interface SurveyRespondent {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly answered: boolean;
  /** «ответов нет, в банке 40 дней» */
  readonly hint: string;
  readonly place: Place;
}

export interface SurveyOverview {
  readonly survey: PairingSurvey;
  readonly title: string;
  /** «9 из 12 ответили» with what it is counted from. */
  readonly summary: string;
  /** Who has not answered first, then by name. */
  readonly people: readonly SurveyRespondent[];
  /** What in the answers counts for nothing until somebody looks at it. */
  readonly problems: readonly { readonly text: string; readonly place: Place }[];
}

export type SurveyQuestionKind = 'choice' | 'several' | 'number' | 'text' | 'marks' | 'ranked' | 'persons';

export interface SurveyQuestion {
  readonly code: string;
  readonly text: string;
  readonly kind: SurveyQuestionKind;
  readonly options: readonly string[];
  /** Parts answered one by one: areas of marks, places «1», «2», «3» with their labels; empty when there are none. */
  readonly parts: readonly { readonly part: string; readonly label: string }[];
  readonly range: readonly [number, number] | null;
  /** Only the curator sees the answer. */
  readonly private: boolean;
  /** What the bank has in the column the answer fills; `''` = nothing. */
  readonly bank: string;
  /** What of an earlier answer could not be read; `''` = nothing. */
  readonly unread: string;
}

/** Values of an answer; `part` is `''` where the question has none. Persons by their codes. */
export interface SurveyAnswer {
  readonly code: string;
  readonly values: readonly { readonly part: string; readonly value: string }[];
}

export interface SurveyForm {
  readonly survey: PairingSurvey;
  readonly title: string;
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly role: Role;
    /** Position, experience. */
    readonly hint: string;
    readonly place: Place;
  };
  readonly date: IsoDate;
  readonly revision: Revision;
  readonly questions: readonly SurveyQuestion[];
  readonly answers: readonly SurveyAnswer[];
  /** People of the other bank, whom the answers may name. */
  readonly others: readonly { readonly id: string; readonly name: string; readonly hint: string }[];
  /** Where the answers stand; `null` when there are none yet. */
  readonly place: Place | null;
}

export interface SurveyDraft {
  readonly survey: PairingSurvey;
  readonly personId: string;
  readonly date: IsoDate;
  readonly revision: Revision;
  readonly answers: readonly SurveyAnswer[];
}

/** What a column of the bank would become. */
export interface BankChange {
  readonly column: string;
  readonly header: string;
  /** `''` = the cell is empty. */
  readonly from: string;
  readonly to: string;
  readonly place: Place;
}

export interface SurveySaved {
  /** Who has not answered yet and comes next; `null` when all have. */
  readonly next: { readonly id: string; readonly name: string } | null;
  readonly lastAction: LastAction;
}

/** A sheet of answers, a row a person, with what was corrected by hand. */
export interface AnswerSheet {
  readonly text: string;
  /** `null`: told from the headings. */
  readonly survey: PairingSurvey | null;
  /** The day of the answers where the sheet does not say it; `null`: today. */
  readonly date: IsoDate | null;
  /** What columns hold: see {@link AnswerColumn.holds}. */
  readonly columns: readonly { readonly index: number; readonly holds: string }[];
  /** Who is meant by a name of the sheet; `''` = leave these answers out. */
  readonly people: readonly { readonly name: string; readonly id: string }[];
  /** Fill empty cells of the banks from the answers. */
  readonly fill: boolean;
}

export interface AnswerColumn {
  readonly index: number;
  readonly heading: string;
  /** The first answer in it. */
  readonly example: string;
  /** `''` nothing, `person`, `date`, a question, or a question and its part: `choices/1`. */
  readonly holds: string;
  readonly sure: boolean;
}

export interface AnswerPerson {
  /** As the sheet has it. */
  readonly name: string;
  /** `null`: nobody yet; `''`: left out by hand. */
  readonly id: string | null;
  /** Why nobody, and what may be done. */
  readonly why: string;
  readonly near: readonly { readonly id: string; readonly name: string }[];
}

export interface AnswerReading {
  readonly survey: PairingSurvey;
  /** The day of answers without one of their own. */
  readonly date: IsoDate;
  readonly surveys: readonly { readonly survey: PairingSurvey; readonly title: string }[];
  readonly columns: readonly AnswerColumn[];
  /** What a column may hold, for choosing by hand. */
  readonly holdings: readonly { readonly holds: string; readonly label: string }[];
  readonly people: readonly AnswerPerson[];
  /** Everybody who may answer, for choosing by hand. */
  readonly bank: readonly { readonly id: string; readonly name: string }[];
  /** One line a person: what would be written. */
  readonly lines: readonly {
    readonly id: string;
    readonly name: string;
    readonly date: IsoDate;
    readonly fresh: number;
    readonly changed: number;
    readonly same: number;
  }[];
  /** Answers that fit no question or no person, and stay out. */
  readonly unread: readonly string[];
  /** Cells of the banks that would be filled, and those that stay because they say something else. */
  readonly changes: readonly (BankChange & { readonly name: string; readonly filled: boolean })[];
  readonly summary: string;
  /** Answers that would be written or changed. */
  readonly count: number;
  readonly revision: Revision;
}

export interface AnswersAccepted {
  readonly text: string;
  readonly lastAction: LastAction;
}
