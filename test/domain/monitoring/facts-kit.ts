import type { CivilDate } from '../../../src/domain/calendar/civil-date';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import type { EvidenceQuestion } from '../../../src/domain/monitoring/evidence';
import type {
  AnswerFact,
  DocumentFact,
  EventFact,
  MeetingFact,
  MonitoringFacts,
  PairPapers,
} from '../../../src/domain/monitoring/facts';

export const d = (text: string): CivilDate => text as CivilDate;

export const person = (id: string, part: object = {}) => ({
  id,
  name: `Имя ${id}`,
  position: 'воспитатель',
  status: 'в паре',
  teachingSince: d('2025-09-01'),
  joined: d('2026-09-01'),
  external: false,
  trained: '',
  trainedOn: null,
  mainRequest: '',
  topics: [],
  ...part,
});

export const pair = (id: string, part: Partial<PairPapers> = {}): PairPapers => ({
  id,
  mentorId: `Н-${id}`,
  menteeId: `М-${id}`,
  group: '',
  kind: 'традиционное',
  status: 'действует',
  from: d('2026-09-07'),
  to: d('2027-05-31'),
  orderNumber: '57-ОД',
  orderDate: d('2026-09-07'),
  form: 'педагог – педагог',
  programmeDate: null,
  agreementNumber: '',
  agreementDate: null,
  pay: '',
  reason: '',
  endDate: null,
  schedule: '',
  pausedFrom: null,
  pausedTo: null,
  ...part,
});

export const paper = (kind: string, part: Partial<DocumentFact> = {}): DocumentFact => ({
  kind,
  title: '',
  number: '50-ОД',
  date: d('2026-08-28'),
  status: 'подписан',
  ...part,
});

export const event = (
  kind: string,
  date: string,
  participants: string[] = [],
  title = '',
  level = '',
): EventFact => ({
  kind,
  date: d(date),
  title,
  level,
  participants,
});

export const meeting = (of: string, date: string, kind = 'регулярная'): MeetingFact => ({
  pair: of,
  date: d(date),
  kind,
});

export const form = (
  survey: string,
  who: string,
  date: string,
  part: Partial<AnswerFact> = {},
): AnswerFact => ({
  survey,
  person: who,
  date: d(date),
  round: '',
  question: 'вопрос',
  answer: 'ответ',
  score: null,
  ...part,
});

const consent = (id: string, kind = 'обработка данных') => ({
  person: id,
  kind,
  pair: '',
  date: d('2026-09-02'),
  until: null,
  withdrawn: null,
});

export const consents = (...ids: string[]): MonitoringFacts['consentsOf'] =>
  new Map(ids.map((id) => [id, [consent(id)]]));

/** Consents of a kind, one a person. */
export const consentsOf = (...given: [id: string, kind: string][]): MonitoringFacts['consentsOf'] =>
  new Map(given.map(([id, kind]) => [id, [consent(id, kind)]]));

/** An empty book on 21 November 2026, with what a test adds. */
export const facts = (part: Partial<MonitoringFacts> = {}): MonitoringFacts => ({
  today: d('2026-11-21'),
  year: schoolYear(2026),
  mentors: [],
  mentees: [],
  pairs: [],
  items: [],
  meetings: [],
  consentsOf: new Map(),
  documents: [],
  answers: [],
  events: [],
  materials: [],
  registered: [],
  site: '',
  plan: [],
  deadlines: { year: schoolYear(2026) },
  staff: { all: null, young: null },
  thresholds: {},
  contentFrom: 7,
  ...part,
});

export const question = (part: Partial<EvidenceQuestion> = {}): EvidenceQuestion => ({
  window: { from: d('2026-09-01'), to: d('2026-11-30') },
  until: d('2027-08-31'),
  words: '',
  monthly: false,
  threshold: null,
  ...part,
});
