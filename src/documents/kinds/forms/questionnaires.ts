import { FEEDBACK } from '../../../domain/surveys/feedback-surveys';
import { QUESTIONNAIRES } from '../../../domain/surveys/pairing-questionnaires';
import { formKind } from './form-kind';

const AUTUMN = { from: 9, to: 9 } as const;
const WINTER = { from: 1, to: 1 } as const;
const SPRING = { from: 4, to: 5 } as const;

const request = { survey: QUESTIONNAIRES['Q-02'], season: AUTUMN } as const;
const application = { survey: QUESTIONNAIRES['Q-01'], season: AUTUMN } as const;

/** D09: what the mentee needs help in. */
export const menteeRequest = formKind({
  ...request,
  kind: 'D09',
  title: 'Анкета-запрос наставляемого',
  about: 'mentee',
  naming: 'name',
});

/** The same for people who are not in the bank yet. */
export const menteeRequestBlank = formKind({
  ...request,
  kind: 'D09B',
  title: 'Анкета-запрос наставляемого, чистый бланк',
  heading: 'Анкета-запрос наставляемого',
  about: 'programme',
  naming: 'by-hand',
});

/** D10: what the mentor can give. */
export const mentorApplication = formKind({
  ...application,
  kind: 'D10',
  title: 'Анкета-заявка наставника',
  about: 'mentor',
  naming: 'name',
});

/** The same for people who are not in the bank yet. */
export const mentorApplicationBlank = formKind({
  ...application,
  kind: 'D10B',
  title: 'Анкета-заявка наставника, чистый бланк',
  heading: 'Анкета-заявка наставника',
  about: 'programme',
  naming: 'by-hand',
});

/** D29: how the work goes in its middle, the mentee's side. */
export const menteeMiddleForm = formKind({
  kind: 'D29',
  title: 'Промежуточная анкета наставляемого',
  survey: FEEDBACK['Q-03m'],
  about: 'mentee',
  naming: 'chosen',
  season: WINTER,
});

/** The mentor's side. */
export const mentorMiddleForm = formKind({
  kind: 'D29N',
  title: 'Промежуточная анкета наставника',
  survey: FEEDBACK['Q-04m'],
  about: 'mentor',
  naming: 'chosen',
  season: WINTER,
});

/** What the mentee can do by now, in own eyes and the mentor's; once a quarter or before and after. */
export const diagnosisForm = formKind({
  kind: 'D29D',
  title: 'Диагностика компетенций',
  survey: FEEDBACK['Q-08'],
  about: 'mentee',
  naming: 'name',
  withMentor: true,
  season: { from: 9, to: 5 },
});

/** What the mentee expects (Q-03 before the work). */
export const menteeStartForm = formKind({
  kind: 'D29S',
  title: 'Стартовая анкета наставляемого',
  survey: FEEDBACK['Q-03s'],
  about: 'mentee',
  naming: 'chosen',
  season: AUTUMN,
});

/** What the mentor expects (Q-04 before the work). */
export const mentorStartForm = formKind({
  kind: 'D29SN',
  title: 'Стартовая анкета наставника',
  survey: FEEDBACK['Q-04s'],
  about: 'mentor',
  naming: 'chosen',
  season: AUTUMN,
});

/** D35: what has come of it, the mentee's side. */
export const menteeEndForm = formKind({
  kind: 'D35',
  title: 'Итоговая анкета наставляемого',
  survey: FEEDBACK['Q-06'],
  about: 'mentee',
  naming: 'chosen',
  season: SPRING,
});

/** The mentor's side. */
export const mentorEndForm = formKind({
  kind: 'D35N',
  title: 'Итоговая анкета наставника',
  survey: FEEDBACK['Q-07'],
  about: 'mentor',
  naming: 'chosen',
  season: SPRING,
});

/** How the curator sees the quality of the programme. */
export const curatorForm = formKind({
  kind: 'D35K',
  title: 'Анкета куратора',
  survey: FEEDBACK['Q-09'],
  about: 'programme',
  naming: 'curator',
  season: { from: 5, to: 5 },
});
