import type { AskOf } from './ask';

const mentee: AskOf = ({ mentees }) => ({ subjects: [mentees[0]!.id] });
const mentor: AskOf = ({ mentors }) => ({ subjects: [mentors[0]!.id] });
const nobody: AskOf = () => ({});

/** See {@link AskOf}. */
export const FORM_ASKS: Readonly<Record<string, AskOf>> = {
  D09: mentee,
  D09B: nobody,
  D10: mentor,
  D10B: nobody,
  D18: mentee,
  D29: mentee,
  D29N: mentor,
  D29D: mentee,
  D29K: () => ({ fields: { адрес: 'http://192.168.1.20:7353' } }),
  D29S: mentee,
  D29SN: mentor,
  D35: mentee,
  D35N: mentor,
  D35K: nobody,
};
