import { matching, topicWords } from './matching';
import { acts, documents, findings, journal, lists, settings, summary } from './office';
import { meetings, pairs, programmes } from './pairs';
import { consents, mentees, mentors } from './people';
import { queue } from './queue';
import type { SheetSchema } from './schema';
import { wordForms } from './word-forms';
import { calendar, events, indicators, register, roadmap, surveys } from './year-plan';

/** All sheets in the order of their tabs. */
export const SHEETS: readonly SheetSchema[] = [
  summary,
  settings,
  calendar,
  roadmap,
  mentors,
  mentees,
  pairs,
  matching,
  programmes,
  meetings,
  consents,
  queue,
  documents,
  surveys,
  events,
  indicators,
  register,
  findings,
  lists,
  topicWords,
  wordForms,
  acts,
  journal,
];

export {
  acts,
  calendar,
  consents,
  documents,
  events,
  findings,
  indicators,
  journal,
  lists,
  matching,
  meetings,
  mentees,
  mentors,
  pairs,
  programmes,
  queue,
  register,
  roadmap,
  settings,
  summary,
  surveys,
  topicWords,
  wordForms,
};
