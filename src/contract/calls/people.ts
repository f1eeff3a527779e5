import type {
  AnswerReading,
  AnswerSheet,
  AnswersAccepted,
  BankChange,
  Check,
  ConsentForm,
  ConsentRegister,
  ConsentTask,
  DocumentMade,
  IsoDate,
  LastAction,
  PairingSurvey,
  PeopleAccepted,
  PeopleInput,
  PeoplePreview,
  PersonCard,
  PersonDraft,
  Place,
  PlanSource,
  PlanText,
  Revision,
  Role,
  SiteNames,
  SurveyDraft,
  SurveyForm,
  SurveyOverview,
  SurveySaved,
  Twins,
  WordForms,
} from '../dto';

/** People: banks, consents, questionnaires, who may be named. */
export interface PeopleCalls {
  'people.list': {
    input: { role: Role };
    output: {
      people: readonly PersonCard[];
      positions: readonly string[];
      categories: readonly string[];
      topics: readonly string[];
      modes: readonly string[];
      pairKinds: readonly string[];
      /** Young specialists of the settings who are in no bank, with what to do; `null` when none is missing. */
      young: { title: string; hint: string; place: Place } | null;
    };
  };
  'people.save': {
    input: PersonDraft;
    output: { id: string; revision: Revision; checks: readonly Check[]; lastAction: LastAction };
  };
  'people.forms': {
    input: { name: string; gender: 'm' | 'f' | null; position: string };
    output: { name: WordForms; position: WordForms; gender: 'm' | 'f' | null };
  };
  /** A list of people in a file or on another sheet of the book, as text. */
  'people.open': { input: { role: Role; source: PlanSource }; output: PlanText };
  'people.preview': { input: PeopleInput; output: PeoplePreview };
  'people.accept': { input: { list: PeopleInput; revision: Revision }; output: PeopleAccepted };
  /** Rows of a bank that seem to be one person. */
  'people.twins': { input: { role: Role }; output: Twins };
  /** Makes one row of two; of the columns in `take` the value of the row that goes is kept. */
  'people.merge': {
    input: {
      role: Role;
      keep: { id: string; revision: Revision };
      drop: { id: string; revision: Revision };
      take: readonly string[];
    };
    output: { lastAction: LastAction };
  };
  /** The two are different people and are not asked about again. */
  'people.apart': {
    input: { role: Role; ids: readonly [string, string] };
    output: { lastAction: LastAction };
  };
  'consents.save': {
    input: {
      personId: string;
      pairId: string;
      kind: string;
      date: IsoDate;
      until: IsoDate | null;
      paper: string;
      withdrawn?: IsoDate | null;
      /** The row to correct, with its revision; absent or `null`: a new paper. */
      id?: string | null;
      revision?: Revision | null;
    };
    /** `withdrawn`: the person takes back the consent to the processing of data. */
    output: { lastAction: LastAction; withdrawn: boolean };
  };
  /** The form of a paper in the book, or of a new one of this kind. */
  'consents.open': {
    input: { personId: string; id: string | null; kind: string; pairId: string };
    output: ConsentForm;
  };
  /** `site`: also consents to the site of those who have not given one. They are free and never missing. */
  'consents.missing': {
    input: { site: boolean } | null;
    output: { tasks: readonly ConsentTask[]; policy: 'require' | 'remind' | 'off' };
  };
  /** The papers came back signed on one day: a row for each. */
  'consents.enter': {
    input: {
      tasks: readonly { personId: string; pairId: string; kind: string }[];
      date: IsoDate;
      until: IsoDate | null;
      paper: string;
    };
    output: { lastAction: LastAction };
  };
  'consents.register': { input: null; output: ConsentRegister };
  /** The register on paper (D51). */
  'consents.printRegister': { input: null; output: DocumentMade };
  'site.names': { input: null; output: SiteNames };
  'consents.print': {
    input: { tasks: readonly { personId: string; pairId: string; kind: string }[] };
    output: DocumentMade;
  };
  /** «Поддержка до пары» of a mentee. */
  'support.save': {
    input: { id: string; revision: Revision; support: string };
    output: { lastAction: LastAction };
  };
  /** The questionnaires pairs are chosen by, with who has answered. */
  'surveys.list': { input: null; output: { surveys: readonly SurveyOverview[] } };
  'surveys.open': { input: { survey: PairingSurvey; personId: string }; output: SurveyForm };
  /** What saving would change in the bank. */
  'surveys.review': { input: SurveyDraft; output: { changes: readonly BankChange[] } };
  /** `take`: columns of the bank that get what the answers say. */
  'surveys.save': { input: { draft: SurveyDraft; take: readonly string[] }; output: SurveySaved };
  /** What a sheet of answers holds; nothing is written. */
  'surveys.read': { input: AnswerSheet; output: AnswerReading };
  /** Refused when the book is not as it was read. */
  'surveys.accept': { input: { sheet: AnswerSheet; revision: Revision }; output: AnswersAccepted };
}
