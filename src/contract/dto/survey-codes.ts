import type { Role } from './common';
import type { SurveyAnswer } from './surveys';

/** Questionnaires that are filled in by a personal code. */
export type DoorSurveyCode = 'Q-03s' | 'Q-03m' | 'Q-04s' | 'Q-04m' | 'Q-06' | 'Q-07';

export interface SurveyCodeLine {
  /** «О-07» of a code without a name, the code of the person of one by name. */
  readonly mark: string;
  readonly role: Role;
  /** `''` when nobody knows whose the code is. */
  readonly name: string;
  /** Names of questionnaires that were filled in by it. */
  readonly answered: readonly string[];
}

/** Codes of this school year. */
export interface SurveyCodesView {
  readonly year: string;
  /** «Анкеты обратной связи» of the settings. */
  readonly byName: boolean;
  readonly roles: readonly {
    readonly role: Role;
    /** Who takes part this year. */
    readonly people: number;
    readonly codes: number;
  }[];
  /** How many codes «Выдать» would add. */
  readonly lacking: number;
  readonly codes: readonly SurveyCodeLine[];
}

/** A questionnaire the door may be opened for, with how far it is. */
export interface DoorSurveyState {
  readonly survey: DoorSurveyCode;
  readonly title: string;
  readonly role: Role;
  readonly codes: number;
  readonly answered: number;
}

export interface DoorQuestion {
  readonly code: string;
  /** As a sentence, with the mark of what only the curator sees. */
  readonly text: string;
  readonly kind: 'choice' | 'number' | 'text';
  readonly options: readonly string[];
  /** Least and greatest answer of a number; `null` for other kinds. */
  readonly range: readonly [number, number] | null;
  /** One line is enough. */
  readonly short: boolean;
}

export interface DoorSurvey {
  readonly survey: DoorSurveyCode;
  readonly title: string;
  readonly parts: readonly { readonly lead: string; readonly questions: readonly DoorQuestion[] }[];
}

/** What somebody may fill in by a code. Nothing in it tells whose the code is. */
export interface DoorQuestions {
  /** The answers stand beside a name: whoever answers is told. */
  readonly byName: boolean;
  readonly surveys: readonly DoorSurvey[];
}

export interface DoorAnswer {
  readonly code: string;
  readonly open: readonly DoorSurveyCode[];
  readonly survey: DoorSurveyCode;
  readonly values: readonly SurveyAnswer[];
}
