import type { CivilDate } from '../domain/calendar/civil-date';
import type { SchoolYear } from '../domain/calendar/school-year';
import type { WorkingCalendar } from '../domain/calendar/working-days';
import type { DeadlineContext } from '../domain/deadlines/types';
import type { JournalEntry } from '../domain/meetings/facts';
import type { ConsentPolicy } from '../domain/pairing/checks';
import type { OptionList } from '../domain/surveys/questionnaire';
import type { PersonFacts } from './name-book';
import type { OfficeSettings } from './office-settings';
import type { PairFacts } from './pair-words';
import type { WorldCode, WorldMaterial, WorldMonth, WorldParticipant, WorldReward } from './world-year';

/** Parts of the book that only some kinds read, each one sheet. */
export type WorldPart =
  | 'programmes'
  | 'meetings'
  | 'answers'
  | 'events'
  | 'roadmap'
  | 'matching'
  | 'materials'
  | 'rewards'
  | 'participants'
  | 'history'
  | 'codes'
  | 'indicators'
  | 'lists';

interface Participant extends PersonFacts {
  readonly id: string;
  readonly subject: string;
  readonly department: string;
  readonly category: string;
  readonly teachingSince: CivilDate | null;
  readonly phone: string;
  readonly email: string;
  readonly topics: readonly string[];
  readonly days: readonly string[];
  readonly awayFrom: CivilDate | null;
  readonly awayTo: CivilDate | null;
  readonly mode: string;
  readonly joined: CivilDate | null;
  readonly status: string;
  readonly caseUrl: string;
}

/** A row of «Наставники». */
export interface WorldMentor extends Participant {
  readonly achievements: string;
  readonly interests: string;
  readonly menteeAge: string;
  readonly hours: string;
  readonly type: string;
  readonly capacity: number | null;
  readonly external: boolean;
  readonly contract: string;
  readonly trained: string;
  readonly trainedOn: CivilDate | null;
  readonly pay: string;
}

/** A row of «Наставляемые». */
export interface WorldMentee extends Participant {
  readonly menteeCategory: string;
  readonly birthYear: number | null;
  readonly workSince: CivilDate | null;
  readonly mainRequest: string;
  readonly support: string;
  readonly results: string;
}

/** A row of «Пары». */
export interface WorldPair extends PairFacts {
  readonly status: string;
  readonly roleModel: string;
  readonly goal: string;
  readonly mode: string;
  readonly orderNumber: string;
  readonly orderDate: CivilDate | null;
  readonly programmeNumber: string;
  readonly programmeDate: CivilDate | null;
  readonly agreementNumber: string;
  readonly agreementDate: CivilDate | null;
  readonly pausedFrom: CivilDate | null;
  readonly pausedTo: CivilDate | null;
  readonly noticeDate: CivilDate | null;
  readonly replaces: string;
  readonly endReason: string;
  readonly endDate: CivilDate | null;
  readonly endOrder: string;
  readonly result: string;
  readonly score: number | null;
  readonly reason: string;
  readonly parts: string;
}

/** A row of «Согласия». */
export interface WorldConsent {
  readonly id: string;
  readonly person: string;
  readonly kind: string;
  readonly pair: string;
  readonly date: CivilDate | null;
  readonly until: CivilDate | null;
  readonly withdrawn: CivilDate | null;
  readonly paper: string;
  /** Of a consent to the site: the data it allows to show, see `domain/people/site-data.ts`. */
  readonly allowed?: readonly string[];
}

/** A row of «Документы»; `kind` in words, see `kind-names.ts`. */
export interface WorldDocument {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly number: string;
  readonly date: CivilDate | null;
  readonly subjects: readonly string[];
  readonly status: string;
  readonly signer: string;
  readonly file: string;
  readonly replaces: string;
  /** What an order on pairs fixed, see `domain/papers/annex.ts`; `''` for other kinds. */
  readonly snapshot: string;
  readonly roadmapRow: string;
  readonly note: string;
  /** What its card was answered, as JSON; `''` or absent when it was made without a card. */
  readonly answers?: string;
}

/** A row of «Программы». */
export interface WorldItem {
  readonly id: string;
  readonly pair: string;
  readonly section: string;
  readonly number: string;
  readonly activity: string;
  readonly form: string;
  readonly deadline: string;
  readonly to: CivilDate | null;
  readonly planned: string;
  readonly actual: string;
  readonly status: string;
  readonly date: CivilDate | null;
  readonly mark: number | null;
}

/** A row of «Встречи». */
export interface WorldMeeting extends JournalEntry {
  readonly outcome: string;
  readonly confirmed: string;
}

/** A row of «Анкеты»: one answer. */
export interface WorldAnswer {
  readonly survey: string;
  readonly round: string;
  readonly date: CivilDate | null;
  readonly person: string;
  readonly question: string;
  readonly answer: string;
  readonly score: number | null;
}

/** A row of «Мероприятия». */
export interface WorldEvent {
  readonly id: string;
  readonly date: CivilDate | null;
  readonly kind: string;
  readonly title: string;
  readonly place: string;
  readonly participants: readonly string[];
  readonly link: string;
  /** «муниципальный»; `''` inside the organisation. */
  readonly level: string;
  readonly outcome: string;
}

/** A row of «Дорожная карта». */
export interface WorldStep {
  readonly id: string;
  readonly number: string;
  readonly stage: string;
  readonly activity: string;
  readonly content: string;
  readonly deadline: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly status: string;
  readonly responsible: string;
  readonly result: string;
  readonly indicator: string;
  readonly done: CivilDate | null;
  readonly archetypes: readonly string[];
}

/** A row of «Подбор». */
export interface WorldMatch {
  readonly id: string;
  readonly entry: string;
  readonly date: CivilDate | null;
  readonly menteeId: string;
  readonly mentorId: string;
  readonly pair: string;
  readonly aim: string;
  readonly score: number | null;
  readonly parts: string;
  readonly reason: string;
}

/** An indicator (domain rule §6.2) as the sheets give it today; `part` is `null` while data are not collected. */
export interface WorldIndicator {
  readonly code: string;
  /** A stage, a kind of consent; `''` for an indicator that is one figure. */
  readonly detail: string;
  readonly title: string;
  /** `percent` is part ÷ whole, `mean` the same as a number, `count` the part alone, `sum` points. */
  readonly unit: 'percent' | 'count' | 'mean' | 'sum';
  /** «86 % (6 из 7)», «данные не собраны» */
  readonly value: string;
  readonly part: number | null;
  /** How many the figure is about. */
  readonly whole: number | null;
  /** Codes of pairs or people who are not in the part. */
  readonly lacking: readonly string[];
  readonly threshold: string;
  /** `null` without a threshold or without data. */
  readonly reached: boolean | null;
  /** The day it was counted on. */
  readonly date: CivilDate;
  /** Names of the sheets it was counted from. */
  readonly source: string;
}

/**
 * Everything documents are made from, as it is on the day of the document: read from the book once, people who have
 * withdrawn already masked (`maskedBy`). Lists of parts that the kind does not need are empty.
 */
export interface World {
  readonly today: CivilDate;
  /** The day of the document. */
  readonly date: CivilDate;
  readonly year: SchoolYear;
  readonly settings: OfficeSettings;
  /** What the organisation does about a consent that is not there. */
  readonly consentPolicy: ConsentPolicy;
  /** Read from «Календарь» only when asked. */
  readonly workingCalendar: () => WorkingCalendar;
  /** How the school counts its days: the year, its terms and breaks. Read from «Календарь» only when asked. */
  readonly deadlineContext: () => DeadlineContext;
  readonly mentors: readonly WorldMentor[];
  readonly mentees: readonly WorldMentee[];
  readonly pairs: readonly WorldPair[];
  readonly consents: readonly WorldConsent[];
  readonly register: readonly WorldDocument[];
  readonly programmes: readonly WorldItem[];
  readonly meetings: readonly WorldMeeting[];
  readonly answers: readonly WorldAnswer[];
  readonly events: readonly WorldEvent[];
  readonly roadmap: readonly WorldStep[];
  readonly matching: readonly WorldMatch[];
  readonly materials: readonly WorldMaterial[];
  readonly rewards: readonly WorldReward[];
  /** Rows of the register of participants, of all years it holds. */
  readonly participants: readonly WorldParticipant[];
  readonly history: readonly WorldMonth[];
  /** Personal codes of questionnaires, of all years. */
  readonly codes: readonly WorldCode[];
  /** Counted when the world is made. Where they are needed, the rows of the plan have their state of today too. */
  readonly indicators: readonly WorldIndicator[];
  /** Lists of «Справочники» that questions take their options from. */
  readonly lists: Readonly<Record<OptionList, readonly string[]>>;
}

/** The mentor by the code; `null` when the bank has no such row. */
export const mentorById = (world: World, id: string): WorldMentor | null =>
  world.mentors.find((mentor) => mentor.id === id) ?? null;

/** The mentee by the code; `null` when the bank has no such row. */
export const menteeById = (world: World, id: string): WorldMentee | null =>
  world.mentees.find((mentee) => mentee.id === id) ?? null;

/** A person of either bank by the code. */
export const personById = (world: World, id: string): WorldMentor | WorldMentee | null =>
  mentorById(world, id) ?? menteeById(world, id);

/** Pairs of the ask in their order; codes without a row are left out. */
export const pairsById = (world: World, ids: readonly string[]): readonly WorldPair[] =>
  ids.flatMap((id) => world.pairs.find((pair) => pair.id === id) ?? []);
