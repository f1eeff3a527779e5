import type { ArchetypeCode } from '../roadmap/archetypes';
import type { EvidenceRule } from './evidence';
import { materialsKept } from './materials-evidence';
import {
  CLOSING_KINDS,
  eachMonthPublished,
  eventHeld,
  meetingsHeld,
  programmesCarriedOut,
  siteOpened,
  spokenAtCouncil,
} from './rules-of-days';
import {
  allConsents,
  controlDone,
  everyPair,
  fullBank,
  matchingKept,
  pairsMade,
  participantsRegistered,
  signed,
  trained,
} from './rules-of-papers';
import { feedbackGiven, surveyed } from './rules-of-surveys';

const CANDIDATES = ['Q-01', 'Q-02'] as const;
/** Either of the sets is a measure before the work, a feedback in its middle. */
const FIRST_MEASURE = [['Q-08'], ['Q-03s', 'Q-04s']] as const;
const INTERIM = [['Q-08'], ['Q-03m', 'Q-04m']] as const;
const SATISFACTION = [['Q-06', 'Q-07']] as const;

/**
 * What the sheets can prove of each kind of work (domain rule §7, column «EV rule»); `null` = nothing, the curator
 * marks it by hand.
 */
export const EVIDENCE: Readonly<Record<ArchetypeCode, EvidenceRule | null>> = {
  A01: null,
  A02: eventHeld(['педсовет', 'собрание']),
  A03: signed(['D01'], 'ever'),
  A04: signed(['D03'], 'ever'),
  A05: signed(['D04'], 'year'),
  A06: surveyed(['Q-02'], { instead: 'requests' }),
  A07: everyPair('pairs-with-form', ({ form }) => form.trim() !== '', {
    // The order names the form: by that day it was chosen.
    on: ({ orderDate }) => orderDate,
  }),
  A08: allConsents,
  A09: fullBank('mentees'),
  A10: fullBank('mentors'),
  A11: surveyed(CANDIDATES),
  A12: feedbackGiven(FIRST_MEASURE, { start: true }),
  A13: matchingKept,
  A14: trained,
  A15: materialsKept,
  A16: eventHeld(['групповая встреча']),
  A17: pairsMade,
  A18: everyPair(
    'pairs-with-order',
    ({ orderNumber, orderDate }) => orderNumber !== '' && orderDate !== null,
    {
      on: ({ orderDate }) => orderDate,
      order: 'D20',
    },
  ),
  A19: everyPair(
    'pairs-with-programme',
    ({ id }, { items }) => items.filter(({ pair }) => pair === id).length >= 3,
    { from: 'programmes', on: ({ programmeDate }) => programmeDate },
  ),
  A20: everyPair('pairs-with-approval', ({ programmeDate }) => programmeDate !== null, {
    on: ({ programmeDate }) => programmeDate,
  }),
  A21: meetingsHeld,
  A22: programmesCarriedOut,
  A23: feedbackGiven(INTERIM, { inWindow: true }),
  A24: null,
  A25: feedbackGiven(SATISFACTION, { inWindow: true }),
  A26: signed(['D36', 'D37', 'D38'], 'window', { numbered: false }),
  A27: participantsRegistered,
  A28: eventHeld(CLOSING_KINDS, { attendance: true }),
  A29: signed(['D42', 'D43', 'D44'], 'window'),
  A30: siteOpened,
  A31: eachMonthPublished,
  A32: spokenAtCouncil,
  A33: controlDone,
  A34: eventHeld('outside', { share: 'contest-share' }),
  A35: signed(['D06'], 'ever'),
  A36: signed(['D22'], 'window'),
};
