import type { IsoDate, LastAction, Place, Revision } from './common';
import type { AnswerReading, AnswerSheet, SurveyAnswer } from './surveys';

/** Questionnaires of feedback: before the work, in its middle, after it; the diagnosis; the curator's own. */
export type FeedbackSurveyCode = 'Q-03s' | 'Q-03m' | 'Q-04s' | 'Q-04m' | 'Q-06' | 'Q-07' | 'Q-08' | 'Q-09';

/** Who fills in a form: a person, a mark drawn as a slip, a numbered sheet of paper. */
export interface FeedbackRespondent {
  /** Code of a person or a mark. */
  readonly id: string;
  /** A name, or the mark where none is kept. */
  readonly label: string;
  readonly answered: boolean;
  /** «заполнена 04.09.2026» */
  readonly hint: string;
  readonly place: Place | null;
}

export interface FeedbackOverview {
  readonly survey: FeedbackSurveyCode;
  readonly title: string;
  /** Answers stand under names; otherwise under marks. */
  readonly byName: boolean;
  /** Why it is so, in words. */
  readonly naming: string;
  readonly answered: number;
  /** Who takes part this year; 0 = nobody yet. */
  readonly asked: number;
  /** «Заполнены 8 из 12, осталось 4. Лист «Анкеты», на 21.11.2026.» */
  readonly summary: string;
  /** When it is due, and whether it is time. */
  readonly due: { readonly text: string; readonly now: boolean };
  /** Who has not answered first. */
  readonly respondents: readonly FeedbackRespondent[];
  /** Mark of the next paper without a name; `null` where answers are by name. */
  readonly blank: string | null;
}

export interface FeedbackQuestionView {
  readonly code: string;
  /** Its place on the printed form. */
  readonly number: number;
  readonly text: string;
  readonly kind: 'choice' | 'number' | 'text' | 'marks';
  readonly options: readonly string[];
  /** Areas of marks; empty for other kinds. */
  readonly areas: readonly string[];
  readonly range: readonly [number, number] | null;
  /** What each mark means, «0 – не владею». */
  readonly marks: string;
  /** Only the curator sees the answer. */
  readonly private: boolean;
  /** What of an earlier answer could not be read; `''` = nothing. */
  readonly unread: string;
}

export interface FeedbackForm {
  readonly survey: FeedbackSurveyCode;
  readonly title: string;
  readonly respondent: { readonly id: string; readonly label: string };
  readonly byName: boolean;
  readonly date: IsoDate;
  readonly revision: Revision;
  readonly parts: readonly { readonly lead: string; readonly questions: readonly FeedbackQuestionView[] }[];
  readonly answers: readonly SurveyAnswer[];
  /** «осталось 4 из 12» */
  readonly left: string;
  readonly place: Place | null;
}

export interface FeedbackDraft {
  readonly survey: FeedbackSurveyCode;
  readonly respondent: string;
  readonly date: IsoDate;
  readonly revision: Revision;
  readonly answers: readonly SurveyAnswer[];
}

export interface FeedbackSaved {
  /** Whose form comes next; `null` when all are typed in. */
  readonly next: { readonly id: string; readonly label: string } | null;
  /** «осталось 3 из 12» */
  readonly left: string;
  readonly lastAction: LastAction;
}

/** A mean or a share with how many it is of; few answers are told as a count. */
export interface Measured {
  /** «7,4», «меньше 5 ответов», «данные не собраны» */
  readonly text: string;
  /** 0–100 for a bar; `null` when there is none. */
  readonly bar: number | null;
  readonly count: number;
}

export interface ResultSide {
  /** «Наставляемые» */
  readonly title: string;
  /** «Стартовая анкета наставляемого: заполнили 9 из 12» */
  readonly responses: readonly string[];
  readonly content: string;
  readonly questions: readonly {
    readonly question: string;
    readonly before: Measured;
    readonly after: Measured;
    /** «+1,2» */
    readonly growth: string;
  }[];
  /** Answers to choices: «да – 6, нет – 1». */
  readonly choices: readonly {
    readonly survey: string;
    readonly question: string;
    readonly private: boolean;
    readonly answers: string;
  }[];
  /** Own words, mixed so that nobody's stand together. */
  readonly words: readonly {
    readonly survey: string;
    readonly question: string;
    readonly private: boolean;
    readonly texts: readonly string[];
  }[];
}

export interface AreaResult {
  readonly area: string;
  readonly own: string;
  readonly mentor: string;
  /** «закрыто 2 из 3» */
  readonly closed: string;
}

export interface FeedbackResults {
  readonly year: string;
  /** Sheet and day everything is counted from. */
  readonly source: string;
  readonly sides: readonly ResultSide[];
  readonly diagnosis: {
    readonly summary: readonly string[];
    readonly areas: readonly AreaResult[];
  };
  readonly curator: {
    readonly summary: string;
    readonly marks: readonly { readonly question: string; readonly mark: string }[];
  };
  /** Rows of the book the results rest on. */
  readonly places: readonly { readonly text: string; readonly place: Place }[];
}

/** A sheet of answers, a row a form, with what was corrected by hand. */
export interface FeedbackSheet {
  readonly text: string;
  /** `null`: told from the headings. */
  readonly survey: FeedbackSurveyCode | null;
  /** The day of the answers where the sheet does not say it; `null`: today. */
  readonly date: IsoDate | null;
  readonly columns: AnswerSheet['columns'];
  /** Who is meant by a name of the sheet; `''` = leave these answers out. */
  readonly people: AnswerSheet['people'];
}

/** What a sheet of answers holds; the parts are those of the questionnaires for pairing. */
export interface FeedbackReading
  extends Pick<
    AnswerReading,
    | 'date'
    | 'columns'
    | 'holdings'
    | 'people'
    | 'bank'
    | 'lines'
    | 'unread'
    | 'changes'
    | 'summary'
    | 'count'
    | 'revision'
  > {
  readonly survey: FeedbackSurveyCode;
  readonly surveys: readonly { readonly survey: FeedbackSurveyCode; readonly title: string }[];
  /** Answers stand without names: under what marks. */
  readonly naming: string;
}
