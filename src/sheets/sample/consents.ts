import { CONSENT_KIND } from '../lists';
import type { Consent } from '../people';
import { day, numbered } from './day';
import { menteeRows } from './mentees';
import { mentorRows } from './mentors';

const BINDER = 'папка 02-14';
const until = day('31.08.2027');

type Paper = Pick<Consent, 'person' | 'kind' | 'date'> & Partial<Consent>;

/** The same paper from many people: `code dd.mm.yyyy` a person. */
const papers = (kind: string, people: readonly string[], more: Partial<Consent> = {}): Paper[] =>
  people.map((entry) => {
    const [person = '', date = ''] = entry.split(' ');
    return { person, kind, date: day(date), paper: BINDER, ...more };
  });

/** Both papers of a pair: the mentor agrees to mentor, the mentee agrees to take part. */
const both = (pair: string, mentor: string, mentee: string, date: string): Paper[] => [
  { person: mentor, kind: CONSENT_KIND.mentoring, pair, date: day(date), paper: BINDER },
  { person: mentee, kind: CONSENT_KIND.taking, pair, date: day(date), paper: BINDER },
];

const rows: readonly Paper[] = [
  // Н-11 has signed nothing yet.
  ...papers(
    CONSENT_KIND.data,
    [
      ...['Н-01', 'Н-02', 'Н-03', 'Н-04', 'Н-05', 'Н-06', 'Н-07', 'Н-08'].map((id) => `${id} 01.09.2026`),
      'Н-09 01.10.2026',
      'Н-10 01.09.2026',
      'Н-12 17.11.2025',
      ...['М-01', 'М-04', 'М-05', 'М-07', 'М-08', 'М-10', 'М-13', 'М-14'].map((id) => `${id} 02.09.2026`),
      ...['М-02 15.10.2026', 'М-03 12.10.2026', 'М-06 26.10.2026', 'М-11 15.10.2026', 'М-12 15.10.2026'],
      ...['М-15 05.10.2026', 'М-16 17.11.2025', 'М-17 26.10.2026'],
    ],
    { until },
  ),
  // Taken for one year and not renewed.
  ...papers(CONSENT_KIND.data, ['М-09 01.09.2025'], { until: day('31.08.2026') }),
  ...papers(CONSENT_KIND.data, ['М-18 02.09.2026'], { until, withdrawn: day('20.10.2026') }),
  ...papers(
    CONSENT_KIND.site,
    ['Н-01', 'Н-02', 'Н-04', 'Н-05', 'М-01', 'М-04', 'М-08'].map((id) => `${id} 02.09.2026`),
    { until },
  ),
  ...papers(CONSENT_KIND.photo, ['Н-01 02.09.2026', 'М-01 02.09.2026'], { until }),
  ...both('П-2025-01', 'Н-12', 'М-16', '24.11.2025'),
  ...both('П-2026-01', 'Н-01', 'М-01', '03.09.2026'),
  ...both('П-2026-02', 'Н-02', 'М-04', '03.09.2026'),
  ...both('П-2026-03', 'Н-03', 'М-05', '04.09.2026'),
  ...both('П-2026-04', 'Н-04', 'М-13', '03.09.2026'),
  ...both('П-2026-05', 'Н-04', 'М-14', '03.09.2026'),
  ...both('П-2026-06', 'Н-05', 'М-08', '04.09.2026'),
  ...both('П-2026-07', 'Н-06', 'М-10', '04.09.2026'),
  ...both('П-2026-08', 'Н-07', 'М-07', '04.09.2026'),
  ...both('П-2026-09', 'Н-08', 'М-06', '16.11.2026'),
  ...both('П-2026-10', 'Н-09', 'М-12', '19.11.2026'),
  ...both('П-2026-11', 'Н-07', 'М-11', '19.11.2026'),
  // М-03 has not signed hers: the order may name this pair only after that.
  {
    person: 'Н-10',
    kind: CONSENT_KIND.mentoring,
    pair: 'П-2026-12',
    date: day('19.11.2026'),
    paper: BINDER,
  },
];

const names = new Map([...mentorRows, ...menteeRows].map((person) => [person.id, person.name ?? '']));

/** Consents of the sample book: most are there, some missing, one expired, one withdrawn. */
export const consentRows: readonly Partial<Consent>[] = numbered('С', 3, rows).map((row) => ({
  ...row,
  name: names.get(row.person) ?? '',
}));
