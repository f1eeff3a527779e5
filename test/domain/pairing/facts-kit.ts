import type { CivilDate } from '../../../src/domain/calendar/civil-date';
import type { MenteeFact, MentorFact, PairFact } from '../../../src/domain/pairing/facts';

export const day = (iso: string): CivilDate => iso as CivilDate;

export const mentor = (facts: Partial<MentorFact> = {}): MentorFact => ({
  id: 'Н-01',
  name: 'Осадчая Татьяна Викторовна',
  position: 'старший воспитатель',
  subject: '',
  department: '',
  category: 'высшая',
  topics: [],
  days: [],
  mode: '',
  capacity: null,
  external: false,
  teachingSince: null,
  status: 'в банке',
  awayFrom: null,
  awayTo: null,
  contract: '',
  ...facts,
});

export const mentee = (facts: Partial<MenteeFact> = {}): MenteeFact => ({
  id: 'М-01',
  name: 'Петрова Мария Игоревна',
  position: 'воспитатель',
  subject: '',
  department: '',
  topics: [],
  days: [],
  mode: '',
  preferred: [],
  status: 'в банке',
  teachingSince: null,
  mainRequest: '',
  mentorsWanted: null,
  superior: '',
  wishForm: '',
  awayFrom: null,
  awayTo: null,
  ...facts,
});

export const pair = (facts: Partial<PairFact> = {}): PairFact => ({
  id: 'П-2026-01',
  mentorId: 'Н-01',
  menteeId: 'М-01',
  group: '',
  kind: 'традиционное',
  status: 'проект',
  from: day('2026-09-01'),
  to: day('2027-05-31'),
  orderNumber: '',
  orderDate: null,
  ...facts,
});
