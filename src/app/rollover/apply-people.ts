import type { RolloverChoices } from '../../contract/dto';
import { mentees, mentors } from '../../sheets/all';
import { idSequence } from '../../sheets/ids';
import { PERSON_STATUS } from '../../sheets/lists';
import type { Mentee, Mentor } from '../../sheets/people';
import { idsOf, readBanks, rowById } from '../banks';
import type { Action } from '../journal';
import type { Book, Clock } from '../ports';
import { dayOr } from './frame';

/** Writes what was decided of people by hand; all others are what their pairs have left them. */
export function applyPeople(
  ports: { readonly book: Book; readonly clock: Clock },
  action: Action,
  choices: RolloverChoices,
): void {
  const banks = readBanks(ports);
  for (const { id, fate, leftOn } of choices.people) {
    const mentor = rowById(banks.mentors, id);
    const known = mentor ?? rowById(banks.mentees, id);
    if (!known) continue;
    const change =
      fate === 'left'
        ? { status: PERSON_STATUS.left, leftOn: dayOr(leftOn, banks.today) }
        : {
            status:
              fate === 'finished' ? PERSON_STATUS.done : stayingStatus(known.values.status, mentor !== null),
          };
    action.update(mentor ? mentors : mentees, known.row, known.values, change);
  }
  const newId = idSequence(mentors.idPrefix!, idsOf(banks.mentors));
  for (const id of choices.mentors) {
    const mentee = rowById(banks.mentees, id);
    if (mentee && !isMentor(banks.mentors.rows, mentee.values))
      action.append(mentors, { ...asMentor(mentee.values), id: newId(), joined: banks.today });
  }
}

/** Who stays waits in the bank; a withdrawn or missing consent is not forgotten for it. */
const stayingStatus = (status: string, isMentor: boolean): string => {
  const kept: readonly string[] = [PERSON_STATUS.withdrawn, PERSON_STATUS.noConsent, PERSON_STATUS.paired];
  if (kept.includes(status)) return status;
  return isMentor ? PERSON_STATUS.inBank : PERSON_STATUS.alone;
};

/** The person stands among the mentors already, by name. */
export const isMentor = (
  bank: readonly { readonly values: Pick<Mentor, 'name'> }[],
  { name }: Pick<Mentee, 'name'>,
): boolean => bank.some(({ values }) => values.name.trim().toLowerCase() === name.trim().toLowerCase());

/** What the bank of mentees knows of who becomes a mentor. A consent is asked for anew: it was given as a mentee. */
const asMentor = (mentee: Mentee): Partial<Mentor> => ({
  name: mentee.name,
  gender: mentee.gender,
  position: mentee.position,
  subject: mentee.subject,
  department: mentee.department,
  category: mentee.category,
  teachingSince: mentee.teachingSince,
  email: mentee.email,
  phone: mentee.phone,
  days: mentee.days,
  mode: mentee.mode,
  status: PERSON_STATUS.noConsent,
});
