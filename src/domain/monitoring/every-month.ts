import type { ArchetypeCode } from '../roadmap/archetypes';
import { meetingKindsIn } from './rules-of-days';

/** Work of every month: banks that grow, meetings, programmes, publications, control. The rest is done once. */
const EVERY_MONTH: ReadonlySet<ArchetypeCode> = new Set(['A09', 'A10', 'A21', 'A22', 'A31', 'A33']);

/** «встреча-знакомство», «промежуточные встречи» have their time in the year; regular ones go on all along. */
const goesOn = (words: string): boolean => meetingKindsIn(words).every((kind) => kind === 'регулярная');

/**
 * Is work that lasts all the year asked for month by month, or is one proof within its days enough? A row nobody can
 * tell the kind of is asked every month, as its words say.
 */
export const isEveryMonth = (kinds: readonly ArchetypeCode[], words: string): boolean =>
  kinds.length === 0 || kinds.some((kind) => EVERY_MONTH.has(kind) && (kind !== 'A21' || goesOn(words)));
