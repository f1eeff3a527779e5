import { matching, topicWords } from './matching';
import { acts, documents, findings, journal, lists, settings, summary } from './office';
import { meetings, pairs, programmes } from './pairs';
import { consents, mentees, mentors } from './people';
import { queue } from './queue';
import type { SheetSchema } from './schema';
import { wordForms } from './word-forms';
import { calendar, events, indicators, register, roadmap, surveys } from './year-plan';
import { indicatorHistory, materials, programmeBank, rewards, surveyCodes } from './year-work';

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
  programmeBank,
  meetings,
  consents,
  queue,
  documents,
  surveys,
  surveyCodes,
  events,
  materials,
  rewards,
  indicators,
  indicatorHistory,
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
  indicatorHistory,
  indicators,
  journal,
  lists,
  matching,
  materials,
  meetings,
  mentees,
  mentors,
  pairs,
  programmeBank,
  programmes,
  queue,
  register,
  rewards,
  roadmap,
  settings,
  summary,
  surveyCodes,
  surveys,
  topicWords,
  wordForms,
};
