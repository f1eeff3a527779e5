/** Shapes that travel between the panel and the server. */
export type * from './dto/common';
export type * from './dto/consents';
export type * from './dto/deadlines';
<<<<<<< HEAD
export type * from './dto/events';
=======
export type * from './dto/feedback';
>>>>>>> s6-c
export type * from './dto/findings';
export type * from './dto/indicators';
export type * from './dto/jobs';
export type * from './dto/matching';
export type * from './dto/meetings';
export type * from './dto/monitoring';
export type * from './dto/pair-changes';
export type * from './dto/pairs';
export type * from './dto/paper-card';
export type * from './dto/papers';
export type * from './dto/people';
export type * from './dto/people-import';
export type * from './dto/plan-import';
export type * from './dto/privacy';
export type * from './dto/programmes';
export type * from './dto/readers';
export type * from './dto/roadmap';
export type * from './dto/rollover';
export type * from './dto/survey-codes';
export type * from './dto/surveys';
export type * from './dto/today';
export type * from './dto/words';
export type * from './dto/year';
export type * from './dto/year-pack';
