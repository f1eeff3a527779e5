import type {
  Aim,
  AnswerReading,
  AnswerSheet,
  AnswersAccepted,
  BankChange,
  BookReport,
  CalendarFileMade,
  ChangeChoice,
  ChangeDraft,
  ChangeMade,
  ChangePlan,
  Check,
  ConsentForm,
  ConsentRegister,
  ConsentTask,
  DateSpan,
  DeadlineChoice,
  DeadlineQuestion,
  DeadlineRead,
  DeclinedWords,
  DocumentLine,
  DocumentMade,
  EvidenceBoard,
  EvidenceSaved,
  FindingsReport,
  Home,
  IndicatorBoard,
  IsoDate,
  LastAction,
  MatchAccepted,
  MatchBoard,
  MatchCandidate,
  MatchPrice,
  NameForms,
  OrderCard,
  OrderChoice,
  PairDraft,
  PairForm,
  PairGoal,
  PairingSurvey,
  PairSaved,
  PairsByState,
  PairsMoved,
  PeopleAccepted,
  PeopleInput,
  PeoplePreview,
  PersonCard,
  PersonDraft,
  Place,
  PlanAccepted,
  PlanInput,
  PlanSource,
  PlanText,
  PlatformReport,
  RankedMentor,
  Revision,
  RoadmapChecked,
  RoadmapPreview,
  RoadmapRead,
  Role,
  RolledOver,
  RolloverPreview,
  ShownPoints,
  SiteNames,
  SurveyDraft,
  SurveyForm,
  SurveyOverview,
  SurveySaved,
  TemplateReport,
  Twins,
  YearView,
} from './dto';
import type { Screen } from './screens';
import type { Contract } from './wire';

/** Every method the panel may call. One public function carries them all as JSON text: see `main.ts`. */
export type Api = Contract<{
  'home.open': { input: null; output: Home };
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
    output: { name: NameForms; position: NameForms; gender: 'm' | 'f' | null };
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
  'pairs.open': { input: { pairId: string | null; menteeId: string | null }; output: PairForm };
  'pairs.rank': { input: { menteeId: string }; output: { mentors: readonly RankedMentor[] } };
  'pairs.check': { input: PairDraft; output: { checks: readonly Check[] } };
  /** `approve` moves the pair to «согласована»; otherwise it stays a draft. */
  'pairs.save': {
    /** `shown`: the points that were in sight of whoever chose; without them none are kept with a new choice. */
    input: { draft: PairDraft; approve: boolean; shown?: ShownPoints | null };
    output: PairSaved;
  };
  /** All pairs by their states with the moves each may make, and the mentees who wait. */
  'pairs.states': { input: null; output: PairsByState };
  /** All of them or none: a pair that changed, is gone or may not move refuses the whole with its sentence. */
  'pairs.move': {
    input: { to: PairGoal; pairs: readonly { id: string; revision: Revision }[] };
    output: PairsMoved;
  };
  /** Pairs that can change; `pairId` = only this one. */
  'changes.open': { input: { pairId: string | null }; output: { pairs: readonly ChangeChoice[] } };
  /** What a change asks, proposes and brings; nothing is written. */
  'changes.plan': { input: ChangeDraft; output: ChangePlan };
  'changes.make': { input: ChangeDraft; output: ChangeMade };
  /** «Поддержка до пары» of a mentee. */
  'support.save': {
    input: { id: string; revision: Revision; support: string };
    output: { lastAction: LastAction };
  };
  /** A proposal for everybody who waits, from the banks as they stand; nothing is written. `previous`: the one in sight, to compare. */
  'matching.open': {
    input: { aim: Aim; previous: readonly { menteeId: string; mentorId: string }[] | null };
    output: MatchBoard;
  };
  'matching.candidates': {
    input: { aim: Aim; menteeId: string };
    output: { candidates: readonly MatchCandidate[] };
  };
  /** What the proposal becomes when this pair is kept to (`lock`), ruled out (`forbid`) or left free (`none`). */
  'matching.price': {
    input: { aim: Aim; menteeId: string; mentorId: string; decision: 'lock' | 'forbid' | 'none' };
    output: MatchPrice;
  };
  /** Keeps a decision for all proposals to come; `none` takes it back. */
  'matching.decide': {
    input: { menteeId: string; mentorId: string; decision: 'lock' | 'forbid' | 'none'; why: string };
    output: { lastAction: LastAction };
  };
  /** Makes pairs «предложена» of the lines; those with the same `group` mark make a group. Refused when the banks changed since. */
  'matching.accept': {
    input: {
      revision: Revision;
      aim: Aim;
      lines: readonly { menteeId: string; mentorId: string; group: string }[];
    };
    output: MatchAccepted;
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
  'orders.open': { input: { pairIds: readonly string[] | null }; output: OrderCard };
  'orders.review': { input: OrderChoice; output: OrderCard };
  'orders.make': { input: { choice: OrderChoice; project: boolean }; output: DocumentMade };
  /** The paper came back signed: its pairs move on. */
  'documents.sign': { input: { id: string }; output: { lastAction: LastAction } };
  /** A document that was to be made was made by hand, with its number and date, or is not needed. */
  'documents.settle': {
    input: { id: string; made: boolean; number: string; date: IsoDate | null };
    output: { lastAction: LastAction };
  };
  /** The list of those who read an order (D50). */
  'documents.acquaint': { input: { id: string }; output: DocumentMade };
  'documents.list': { input: null; output: { documents: readonly DocumentLine[] } };
  /** What the command line asks; the panel shows the same in its forms. */
  'words.decline': { input: { lines: readonly string[] }; output: { results: readonly DeclinedWords[] } };
  'deadlines.read': {
    input: { phrases: readonly string[]; year: string };
    output: { results: readonly DeadlineRead[] };
  };
  /** Deadlines of the plan the program is not sure of, each once. */
  'deadlines.questions': { input: null; output: { questions: readonly DeadlineQuestion[] } };
  /** Remembers how a deadline is to be understood; `left` = questions that remain. */
  'deadlines.choose': { input: DeadlineChoice; output: { lastAction: LastAction; left: number } };
  /** Sheets of the book that are not ours. */
  'roadmap.sheets': { input: null; output: { sheets: readonly string[] } };
  'roadmap.open': { input: PlanSource; output: PlanText };
  'roadmap.read': { input: PlanInput; output: RoadmapRead };
  'roadmap.preview': { input: PlanInput; output: RoadmapPreview };
  'roadmap.accept': { input: PlanInput; output: PlanAccepted };
  'roadmap.check': { input: null; output: RoadmapChecked };
  /** Remarks on the plan; `findings.check` also writes them on «Замечания». */
  'findings.list': { input: null; output: FindingsReport };
  'findings.check': { input: null; output: FindingsReport };
  /** «Так и надо»: the remark is silent while what it says stays the same. */
  'findings.accept': { input: { key: string; reason: string }; output: { lastAction: LastAction } };
  /** `choice` counts the repairs of the remark from 0. */
  'findings.fix': { input: { key: string; choice: number }; output: { lastAction: LastAction } };
  'evidence.open': { input: null; output: EvidenceBoard };
  /** One doing of a row: `span` is that of its step. */
  'evidence.confirm': {
    input: { id: string; revision: Revision; span: DateSpan; date: IsoDate; proof: string };
    output: EvidenceSaved;
  };
  'evidence.change': {
    input: { id: string; revision: Revision; kinds: readonly string[] };
    output: EvidenceSaved;
  };
  'evidence.condition': {
    input: { id: string; revision: Revision; met: boolean | null };
    output: EvidenceSaved;
  };
  'evidence.fill': { input: null; output: EvidenceSaved };
  'indicators.open': { input: null; output: IndicatorBoard };
  /** Writes the sheet «Показатели». */
  'indicators.write': { input: null; output: { text: string } };
  'year.open': { input: null; output: YearView };
  'year.calendar': { input: null; output: CalendarFileMade };
  'rollover.preview': { input: null; output: RolloverPreview };
  /** `from`: the year that was shown, «2026/2027». */
  'rollover.make': { input: { from: string }; output: RolledOver };
  /** `sample`: fill a book that has no sheet of ours with an invented school year. */
  'book.create': { input: { sample: boolean }; output: BookReport };
  'book.check': { input: null; output: BookReport };
  'book.repair': { input: null; output: BookReport };
  'templates.check': { input: null; output: TemplateReport };
  'templates.restore': { input: { kind: string }; output: { url: string } };
  'platform.check': { input: null; output: PlatformReport };
  /** `next`: the nearest last day of an open row, `null` when there is none. */
  'reminders.open': {
    input: null;
    output: { on: boolean; email: string; lines: readonly string[]; next?: IsoDate | null };
  };
  'reminders.set': { input: { on: boolean }; output: { on: boolean; text: string } };
  'place.show': { input: Place; output: null };
  /** Opens a wide screen as a dialog over the book. */
  'screen.open': { input: { screen: Screen }; output: null };
  'action.undo': { input: { id: string }; output: { text: string } };
}>;

export type Method = keyof Api;
export type Input<M extends Method> = Api[M]['input'];
export type Output<M extends Method> = Api[M]['output'];

/**
 * What the panel sends, as JSON text. `id` names one intention to write: a repeat after a lost connection carries the
 * same id, so that the server may answer with what it has already done instead of doing it twice.
 */
export interface CallRequest {
  readonly method: Method;
  readonly input: unknown;
  readonly id: string;
}

/** Methods that change the book or make files; the panel runs one of them at a time. */
export const WRITES: readonly Method[] = [
  'people.save',
  'people.accept',
  'people.merge',
  'people.apart',
  'consents.save',
  'consents.print',
  'consents.enter',
  'consents.printRegister',
  'pairs.save',
  'pairs.move',
  'changes.make',
  'support.save',
  'documents.settle',
  'matching.decide',
  'matching.accept',
  'surveys.save',
  'surveys.accept',
  'orders.make',
  'documents.sign',
  'documents.acquaint',
  'templates.check',
  'deadlines.choose',
  'roadmap.accept',
  'roadmap.check',
  'findings.check',
  'findings.accept',
  'findings.fix',
  'evidence.confirm',
  'evidence.change',
  'evidence.condition',
  'evidence.fill',
  'indicators.write',
  'rollover.make',
  'book.create',
  'book.repair',
  'templates.restore',
  'reminders.set',
  'action.undo',
];
