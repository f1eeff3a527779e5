import type { Act, DocumentRow, SettingRow } from '../office';
import type { Meeting, Pair, ProgrammeItem } from '../pairs';
import type { Consent, Mentee, Mentor } from '../people';
import type { WordFormsRow } from '../word-forms';
import type { CalendarRow, ProgrammeEvent, RoadmapRow, SurveyRow } from '../year-plan';
import { calendarRows } from './calendar';
import { consentRows } from './consents';
import { meetingRows } from './meetings';
import { menteeRows } from './mentees';
import { mentorRows } from './mentors';
import { actRows, documentRows, eventRows } from './office';
import { settingRows } from './organisation';
import { pairRows } from './pairs';
import { programmeRows } from './programmes';
import { roadmapRows } from './roadmap';
import { surveyRows } from './surveys';
import { wordFormsRows } from './word-forms';

type Rows<R> = readonly Partial<R>[];

/** Rows of a sample book by tab name; sheets that only the program writes are not here. */
export type SampleRows = {
  readonly Настройки: Rows<SettingRow>;
  readonly Календарь: Rows<CalendarRow>;
  readonly 'Дорожная карта': Rows<RoadmapRow>;
  readonly Наставники: Rows<Mentor>;
  readonly Наставляемые: Rows<Mentee>;
  readonly Пары: Rows<Pair>;
  readonly Программы: Rows<ProgrammeItem>;
  readonly Встречи: Rows<Meeting>;
  readonly Согласия: Rows<Consent>;
  readonly Документы: Rows<DocumentRow>;
  readonly Анкеты: Rows<SurveyRow>;
  readonly Мероприятия: Rows<ProgrammeEvent>;
  readonly Склонение: Rows<WordFormsRow>;
  readonly Акты: Rows<Act>;
};

/**
 * The invented year 2026/2027 of an invented kindergarten as it stands on 21 November 2026. Values that the
 * program computes (readings of deadlines, statuses of the plan) are left to its first check.
 */
export const SAMPLE: SampleRows = {
  Настройки: settingRows,
  Календарь: calendarRows,
  'Дорожная карта': roadmapRows,
  Наставники: mentorRows,
  Наставляемые: menteeRows,
  Пары: pairRows,
  Программы: programmeRows,
  Встречи: meetingRows,
  Согласия: consentRows,
  Документы: documentRows,
  Анкеты: surveyRows,
  Мероприятия: eventRows,
  Склонение: wordFormsRows,
  Акты: actRows,
};
