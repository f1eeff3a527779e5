import type { PersonFacts } from '../../documents/name-book';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { maskForms, nameInDocument } from '../../domain/people/document-name';
import type { Pair } from '../../sheets/pairs';
import type { Mentee, Mentor } from '../../sheets/people';
import { type Banks, shortName, valuesOf } from '../banks';
import { isByCodes } from '../privacy/by-codes';

/** What a person is in either bank, as far as naming goes. */
type PersonRow = PersonFacts & { readonly id: string; readonly status: string };

const stranger = (id: string, name: string): PersonRow => ({
  id,
  name,
  status: '',
  gender: '',
  position: '',
});

/** A row of a bank as documents may show it. */
export type OnPaper<R> = R & Pick<PersonFacts, 'maskedBy' | 'byCode'>;

/** Both banks as documents of a day may show them: who has withdrawn has a code in place of a name, and no more. */
export interface PaperPeople {
  readonly mentors: readonly OnPaper<Mentor>[];
  readonly mentees: readonly OnPaper<Mentee>[];
  /** The row by its code, from either bank. */
  readonly person: (id: string) => OnPaper<Mentor> | OnPaper<Mentee> | null;
  /** The same for a code whose row is gone; then the name is the one typed beside the code. */
  readonly someone: (id: string, typed: string) => PersonFacts;
  /** «Осадчая Т. В. → участник программы М-18» */
  readonly label: (pair: Pick<Pair, 'mentorId' | 'menteeId' | 'mentor' | 'mentee'>) => string;
}

/**
 * Everybody whom a document of the day may need. Every use case that prepares one takes its people from here and
 * nowhere else. A withdrawal that has come counts also for a document dated back.
 */
export function peopleOnPaper(banks: Banks, date: CivilDate): PaperPeople {
  const on = date > banks.today ? date : banks.today;
  const byCodes = isByCodes(banks.settings);
  const onPaper = <R extends PersonRow>(row: R): OnPaper<R> => {
    const { text, masked } = nameInDocument(row, banks.consentsOf.get(row.id) ?? [], on);
    if (masked) return { ...row, ...NOTHING_KNOWN, name: text, maskedBy: row.id };
    return byCodes
      ? { ...row, ...NOTHING_KNOWN, name: maskForms(row.id).им, maskedBy: row.id, byCode: true }
      : row;
  };
  const mentors = valuesOf(banks.mentors).map(onPaper);
  const mentees = valuesOf(banks.mentees).map(onPaper);
  const byId = new Map([...mentors, ...mentees].map((row) => [row.id, row]));
  const side = (id: string, typed: string): string => {
    const row = byId.get(id);
    return row?.maskedBy === undefined ? shortName(row?.name ?? typed) : row.name;
  };
  return {
    mentors,
    mentees,
    person: (id) => byId.get(id) ?? null,
    someone: (id, typed) => byId.get(id) ?? onPaper(stranger(id, typed)),
    label: (pair) => `${side(pair.mentorId, pair.mentor)} → ${side(pair.menteeId, pair.mentee)}`,
  };
}

/** What would tell in a small organisation who the masked one is. */
const NOTHING_KNOWN = {
  ...{ gender: '', position: '', subject: '', department: '', category: '', teachingSince: null },
  ...{ genitive: '', dative: '', accusative: '', instrumental: '', prepositional: '' },
} as const;
