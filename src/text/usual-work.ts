import type { ArchetypeCode } from '../domain/roadmap/archetypes';
import { MEASURE_WORDS } from './measures';

/** When a kind of work is usually done, and who answers for it. */
export interface UsualWork {
  readonly deadline: string;
  readonly responsible: string;
}

const own = (deadline: string, responsible: string): UsualWork => ({ deadline, responsible });

const HEAD = 'Руководитель';
const CURATOR = 'Куратор';
const MENTORS = 'Наставники';

/** For a plan without deadlines and people (domain rule §3): every kind of work once a school year. */
export const USUAL_WORK: Readonly<Record<ArchetypeCode, UsualWork>> = {
  A01: own('до 1 сентября', CURATOR),
  A02: own('сентябрь', CURATOR),
  A03: own('до 1 сентября', HEAD),
  A04: MEASURE_WORDS.curator,
  A05: own('до 1 сентября', CURATOR),
  A06: own('до 15 сентября', CURATOR),
  A07: own('до 15 сентября', CURATOR),
  A08: MEASURE_WORDS.consents,
  A09: MEASURE_WORDS.mentees,
  A10: MEASURE_WORDS.mentors,
  A11: own('сентябрь', CURATOR),
  A12: own('сентябрь', CURATOR),
  A13: own('до 20 сентября', CURATOR),
  A14: MEASURE_WORDS.training,
  A15: own('октябрь', 'Методист'),
  A16: own('сентябрь', CURATOR),
  A17: MEASURE_WORDS.pairs,
  A18: MEASURE_WORDS.order,
  A19: own('до 5 октября', MENTORS),
  A20: MEASURE_WORDS.programmes,
  A21: MEASURE_WORDS.meetings,
  A22: own('октябрь – май', MENTORS),
  A23: own('январь', CURATOR),
  A24: own('сентябрь', CURATOR),
  A25: MEASURE_WORDS.satisfaction,
  A26: MEASURE_WORDS.monitoring,
  A27: MEASURE_WORDS.register,
  A28: own('май', CURATOR),
  A29: MEASURE_WORDS.rewards,
  A30: own('до 1 октября', CURATOR),
  A31: MEASURE_WORDS.site,
  A32: MEASURE_WORDS.council,
  A33: own('май', HEAD),
  A34: own('в течение учебного года', CURATOR),
  A35: own('октябрь', CURATOR),
  A36: own('июнь', HEAD),
};

/** Stands after a deadline nobody wrote; the reading of deadlines passes over it. */
export const proposedDeadline = (deadline: string): string => `${deadline} (срок предложен программой)`;
