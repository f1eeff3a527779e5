import type { CivilDate } from '../../../src/domain/calendar/civil-date';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import type {
  JournalEntry,
  MeetingItem,
  MeetingPair,
  PairOfYear,
  PersonDays,
  SchoolTime,
} from '../../../src/domain/meetings/facts';

export const d = (day: string): CivilDate => day as CivilDate;

export const pair = (part: Partial<MeetingPair> = {}): MeetingPair => ({
  id: 'П-1',
  mentorId: 'Н-1',
  menteeId: 'М-1',
  status: 'действует',
  from: d('2026-09-07'),
  to: d('2027-05-31'),
  endDate: null,
  pausedFrom: null,
  pausedTo: null,
  schedule: '2 раза в месяц',
  mode: 'очно',
  ...part,
});

export const met = (date: string, kind = 'регулярная', part: Partial<JournalEntry> = {}): JournalEntry => ({
  id: `В-${date}-${kind}`,
  date: d(date),
  pair: 'П-1',
  kind,
  mode: 'очно',
  topic: '',
  item: '',
  minutes: 40,
  next: null,
  ...part,
});

export const item = (id: string, part: Partial<MeetingItem> = {}): MeetingItem => ({
  id,
  pair: 'П-1',
  activity: `мероприятие ${id}`,
  deadline: '',
  from: null,
  to: null,
  status: 'не начато',
  ...part,
});

export const likes = (...days: string[]): PersonDays => ({ days, awayFrom: null, awayTo: null });

export const of = (part: Partial<PairOfYear> = {}): PairOfYear => ({
  pair: pair(),
  people: [likes(), likes()],
  journal: [],
  items: [],
  ...part,
});

export const time = (
  part: { daysOff?: string[]; autumn?: [string, string]; working?: string[]; week?: 5 | 6 } = {},
): SchoolTime => ({
  working: {
    daysPerWeek: part.week ?? 5,
    daysOff: new Set((part.daysOff ?? []).map(d)),
    workingDates: new Set((part.working ?? []).map(d)),
  },
  context: {
    year: schoolYear(2026),
    ...(part.autumn
      ? {
          schoolDates: {
            terms: [null, null, null, null],
            holidays: { autumn: { from: d(part.autumn[0]), to: d(part.autumn[1]) } },
          },
        }
      : {}),
  },
});
