import type {
  BookReport,
  CalendarFileMade,
  Check,
  ConsentTask,
  DeadlineRead,
  DeclinedWords,
  DocumentLine,
  DocumentMade,
  Home,
  IsoDate,
  LastAction,
  NameForms,
  OrderCard,
  OrderChoice,
  PairDraft,
  PairForm,
  PairSaved,
  PersonCard,
  PersonDraft,
  Place,
  PlatformReport,
  RankedMentor,
  Revision,
  RoadmapChecked,
  RoadmapPreview,
  RoadmapRead,
  Role,
  RolledOver,
  RolloverPreview,
  TemplateReport,
  YearView,
} from './dto';
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
  'consents.save': {
    input: {
      personId: string;
      pairId: string;
      kind: string;
      date: IsoDate;
      until: IsoDate | null;
      paper: string;
    };
    output: { lastAction: LastAction };
  };
  'consents.missing': { input: null; output: { tasks: readonly ConsentTask[] } };
  'consents.print': {
    input: { tasks: readonly { personId: string; pairId: string; kind: string }[] };
    output: DocumentMade;
  };
  'pairs.open': { input: { pairId: string | null; menteeId: string | null }; output: PairForm };
  'pairs.rank': { input: { menteeId: string }; output: { mentors: readonly RankedMentor[] } };
  'pairs.check': { input: PairDraft; output: { checks: readonly Check[] } };
  /** `approve` moves the pair to «согласована»; otherwise it stays a draft. */
  'pairs.save': { input: { draft: PairDraft; approve: boolean }; output: PairSaved };
  'orders.open': { input: { pairIds: readonly string[] | null }; output: OrderCard };
  'orders.review': { input: OrderChoice; output: OrderCard };
  'orders.make': { input: { choice: OrderChoice; project: boolean }; output: DocumentMade };
  /** The paper came back signed: its pairs move on. */
  'documents.sign': { input: { id: string }; output: { lastAction: LastAction } };
  /** The list of those who read an order (D50). */
  'documents.acquaint': { input: { id: string }; output: DocumentMade };
  'documents.list': { input: null; output: { documents: readonly DocumentLine[] } };
  /** What the command line asks; the panel shows the same in its forms. */
  'words.decline': { input: { lines: readonly string[] }; output: { results: readonly DeclinedWords[] } };
  'deadlines.read': {
    input: { phrases: readonly string[]; year: string };
    output: { results: readonly DeadlineRead[] };
  };
  'roadmap.read': { input: { text: string; year: string }; output: RoadmapRead };
  'roadmap.preview': { input: { text: string; year: string }; output: RoadmapPreview };
  'roadmap.accept': {
    input: { text: string; year: string };
    output: { rows: number; lastAction: LastAction };
  };
  'roadmap.check': { input: null; output: RoadmapChecked };
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
  'consents.save',
  'consents.print',
  'pairs.save',
  'orders.make',
  'documents.sign',
  'documents.acquaint',
  'templates.check',
  'roadmap.accept',
  'roadmap.check',
  'rollover.make',
  'book.create',
  'book.repair',
  'templates.restore',
  'reminders.set',
  'action.undo',
];
