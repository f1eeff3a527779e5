import { menteeBank, mentorBank } from './banks';
import { participantsRegister } from './participants-register';

/** Papers about people: banks, the register, thanks, references. */
export const PEOPLE_KINDS = [menteeBank, mentorBank, participantsRegister] as const;
