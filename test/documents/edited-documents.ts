import { acquaintanceList } from '../../src/documents/acquaintance';
import { mentorConsent, siteConsent } from '../../src/documents/consents';
import type { PreparedDocument } from '../../src/documents/prepared';
import { day, MENTEES, MENTORS, order, orderOnPairs, PAIRS, SETTINGS, settings } from './sample';

const FULL = order({
  settings: settings({ 'staff.name': 'Ткач Ольга Ильинична', control: 'Гусев Илья Павлович, методист' }),
});
const LISTED = orderOnPairs(FULL);

/** Documents whose templates people edit: with an annex, with pairs in points, consents, a plain table. */
export const EDITED: readonly PreparedDocument[] = [
  LISTED,
  orderOnPairs({ ...FULL, variant: 'text' }),
  mentorConsent({ pair: PAIRS[0]!, mentor: MENTORS[0]!, mentee: MENTEES[0]!, settings: SETTINGS }),
  siteConsent({ person: MENTEES[1]!, until: day('31.08.2027'), settings: SETTINGS }),
  acquaintanceList({
    order: { number: '57-ОД', date: day('02.09.2026'), title: LISTED.title },
    people: LISTED.acquaint,
    subjects: LISTED.subjects,
    settings: SETTINGS,
  }),
];
