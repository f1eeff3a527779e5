import { menteeBank, mentorBank } from './banks';
import { certificate } from './certificate';
import { invitation } from './invitation';
import { mentoringReference } from './mentoring-reference';
import { participantsRegister } from './participants-register';
import { recommendation } from './recommendation';
import { diploma, letterOfThanks } from './thanks';

/** Papers about people: the invitation, banks, the register, thanks, references. */
export const PEOPLE_KINDS = [
  invitation,
  menteeBank,
  mentorBank,
  participantsRegister,
  letterOfThanks,
  diploma,
  certificate,
  recommendation,
  mentoringReference,
] as const;
