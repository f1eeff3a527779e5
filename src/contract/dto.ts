/** Shapes that travel between the panel and the server. Dates are ISO days `YYYY-MM-DD`, absent = `null`. */

export type IsoDate = string;

/** Where a fact stands, so that the panel can open it. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a row was when it was read; a write with another revision is refused as stale. */
export type Revision = string;

export type Severity = 'error' | 'ask' | 'info';

/** A check of domain rule §4.9 with its sentence, shown at the field. */
export interface Check {
  /** `C-01` … */
  readonly code: string;
  readonly severity: Severity;
  readonly field: string | null;
  readonly message: string;
  readonly place: Place | null;
}

/** One line of «Сегодня». `action` is the button that mends it. */
export interface TodayItem {
  readonly title: string;
  /** Short right-hand text, e.g. «до 10.09». */
  readonly hint: string;
  readonly place: Place | null;
  readonly action: TodayAction | null;
}

export type TodayAction =
  | { readonly kind: 'pair'; readonly menteeId: string; readonly label: string }
  | { readonly kind: 'order'; readonly label: string }
  | { readonly kind: 'person'; readonly role: Role; readonly id: string; readonly label: string }
  | { readonly kind: 'roadmap'; readonly label: string };

export interface TodayGroup {
  readonly mark: 'overdue' | 'soon' | 'running' | 'missing';
  readonly title: string;
  readonly count: number;
  /** At most five; the rest is on «Сводка». */
  readonly items: readonly TodayItem[];
}

export interface Home {
  /** false: the book has no sheets yet; the panel offers «Создать таблицу». */
  readonly ready: boolean;
  readonly today: IsoDate;
  /** «21 ноября 2026, суббота» */
  readonly todayText: string;
  readonly organisation: string;
  readonly groups: readonly TodayGroup[];
  /** Lines such as «Пары — 11 действуют, 1 ждёт». */
  readonly counts: readonly {
    readonly label: string;
    readonly text: string;
    readonly screen: 'pairs' | 'people' | 'documents' | 'roadmap';
  }[];
  /** Sentences about a broken book, with places; empty when all is well. */
  readonly problems: readonly { readonly text: string; readonly place: Place | null }[];
}

/** The action that «Отменить» takes back. */
export interface LastAction {
  readonly id: string;
  readonly text: string;
}

export type Role = 'mentor' | 'mentee';

export interface ConsentState {
  readonly kind: string;
  readonly date: IsoDate | null;
  readonly until: IsoDate | null;
  readonly withdrawn: IsoDate | null;
  readonly paper: string;
  readonly state: 'valid' | 'missing' | 'expired' | 'withdrawn';
  readonly pairId: string;
}

export interface PersonCard {
  readonly role: Role;
  readonly id: string;
  readonly revision: Revision;
  readonly place: Place;
  readonly name: string;
  readonly gender: 'm' | 'f' | null;
  readonly position: string;
  readonly subject: string;
  readonly department: string;
  readonly category: string;
  readonly phone: string;
  readonly email: string;
  readonly teachingSince: IsoDate | null;
  /** «4 года» on today's date; `''` when unknown. */
  readonly experience: string;
  readonly topics: readonly string[];
  /** Mentee only: the main request. */
  readonly request: string;
  /** Mentor only: places in all and free; `null` for a mentee. */
  readonly capacity: number | null;
  readonly free: number | null;
  readonly status: string;
  readonly note: string;
  readonly consents: readonly ConsentState[];
  readonly pairs: readonly { readonly id: string; readonly text: string; readonly status: string }[];
}

/** What the person form edits. */
export interface PersonDraft {
  readonly role: Role;
  readonly id: string | null;
  readonly revision: Revision | null;
  readonly name: string;
  readonly gender: 'm' | 'f' | null;
  readonly position: string;
  readonly subject: string;
  readonly department: string;
  readonly category: string;
  readonly phone: string;
  readonly email: string;
  readonly teachingSince: IsoDate | null;
  readonly topics: readonly string[];
  readonly request: string;
  readonly capacity: number | null;
  readonly note: string;
}

/** A name or position in six cases, in the order им, род, дат, вин, твор, пред. */
export interface NameForms {
  readonly source: string;
  readonly forms: readonly [string, string, string, string, string, string];
  /** The rules are not sure: a person must look. */
  readonly ask: boolean;
}

export interface MenteeChoice {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly request: string;
  /** Days in the bank without a pair; `null` when the day of joining is unknown. */
  readonly waiting: number | null;
  readonly place: Place;
}

export interface RankedMentor {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly free: number;
  readonly capacity: number;
  /** 0…100, the sum of the parts; `null` when the pair is not possible. */
  readonly points: number | null;
  readonly parts: readonly { readonly label: string; readonly points: number; readonly of: number }[];
  /** One plain sentence why. */
  readonly reason: string;
  /** Why not, and what would lift it; `null` when possible. */
  readonly blocked: string | null;
  /** Date of the mentor's valid consent for this pair, if any. */
  readonly consent: IsoDate | null;
  readonly place: Place;
}

export interface PairDraft {
  readonly id: string | null;
  readonly revision: Revision | null;
  readonly menteeId: string;
  readonly mentorId: string;
  readonly form: string;
  readonly kind: string;
  readonly group: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly mode: string;
  readonly schedule: string;
  readonly goal: string;
  readonly content: string;
  /** Why the dates leave the school year; asked only then (C-11). */
  readonly outsideYear: string;
  readonly mentorConsent: IsoDate | null;
  readonly menteeConsent: IsoDate | null;
}

export interface PairForm {
  readonly draft: PairDraft;
  readonly status: string;
  readonly mentees: readonly MenteeChoice[];
  readonly mentors: readonly RankedMentor[];
  readonly options: {
    readonly forms: readonly string[];
    readonly kinds: readonly string[];
    readonly modes: readonly string[];
  };
  readonly checks: readonly Check[];
  readonly pairs: readonly PairLine[];
}

export interface PairLine {
  readonly id: string;
  readonly revision: Revision;
  readonly place: Place;
  readonly mentor: string;
  readonly mentee: string;
  /** «Осадчая Т. В. → Петрова М. И.» */
  readonly label: string;
  readonly status: string;
  readonly dates: string;
  readonly order: string;
  /** What still blocks an order; empty = ready. */
  readonly gaps: readonly string[];
}

export interface PairSaved {
  readonly id: string;
  readonly revision: Revision;
  readonly status: string;
  readonly checks: readonly Check[];
  readonly lastAction: LastAction;
}

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

export interface ConsentTask {
  readonly personId: string;
  readonly pairId: string;
  readonly kind: string;
  readonly name: string;
  /** «наставник», «наставляемый» */
  readonly role: string;
  readonly hint: string;
}

export interface RoadmapPreviewRow {
  readonly number: string;
  readonly stage: string;
  readonly activity: string;
  readonly deadline: string;
  /** «понято так: …» */
  readonly reading: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly responsible: string;
  readonly ask: boolean;
  /** Line of the source text, 1-based. */
  readonly line: number;
}

export interface RoadmapPreview {
  readonly title: string;
  readonly year: string;
  readonly rows: readonly RoadmapPreviewRow[];
  readonly sure: number;
  readonly asked: number;
  readonly findings: readonly Check[];
}

export interface RoadmapChecked {
  readonly text: string;
  readonly counts: readonly { readonly status: string; readonly count: number }[];
  readonly overdue: readonly TodayItem[];
  readonly soon: readonly TodayItem[];
}

export interface BookReport {
  readonly text: string;
  readonly problems: readonly {
    readonly text: string;
    readonly place: Place | null;
    readonly mended: boolean;
  }[];
  readonly lastAction: LastAction | null;
}

export interface TemplateReport {
  readonly text: string;
  readonly templates: readonly {
    readonly kind: string;
    readonly title: string;
    readonly url: string;
    readonly problems: readonly string[];
  }[];
}

export interface PlatformReport {
  readonly lines: readonly { readonly title: string; readonly ok: boolean; readonly text: string }[];
}

export interface DateSpan {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** A deadline phrase as it was understood. `every` is `null` when nothing recurs. */
export interface DeadlineRead {
  readonly phrase: string;
  readonly kind: 'once' | 'multi' | 'yearly' | 'recurring' | 'continuous' | 'reference' | 'unknown';
  readonly windows: readonly DateSpan[];
  readonly every: {
    readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'term' | 'half-year' | 'year';
    readonly times: number;
  } | null;
  readonly certainty: 'sure' | 'ask';
  readonly reading: string;
}

/** A name, position or organisation in six cases. */
export interface DeclinedWords {
  readonly source: string;
  readonly type: 'name' | 'position' | 'organisation';
  readonly gender: 'm' | 'f' | null;
  readonly forms: {
    readonly им: string;
    readonly род: string;
    readonly дат: string;
    readonly вин: string;
    readonly твор: string;
    readonly пред: string;
  };
  readonly certainty: 'sure' | 'ask';
}

export interface RoadmapReadRow {
  readonly stage: string;
  readonly number: string;
  readonly activity: string;
  readonly content: string;
  readonly deadlineText: string;
  readonly kind: DeadlineRead['kind'];
  readonly windows: readonly DateSpan[];
  readonly certainty: 'sure' | 'ask';
  readonly reading: string;
  readonly responsible: readonly string[];
  readonly result: string;
  readonly indicator: string;
  /** Line of the text, 1-based. */
  readonly place: number;
}

/** A roadmap as it was understood, before anything enters the book. */
export interface RoadmapRead {
  readonly title: string;
  readonly year: string;
  readonly rows: readonly RoadmapReadRow[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly place: number;
    readonly message: string;
  }[];
}
