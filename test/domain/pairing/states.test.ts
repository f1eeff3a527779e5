import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '../../../src/domain/calendar/civil-date';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import { checkPair } from '../../../src/domain/pairing/checks';
import {
  brokenGates,
  gateFaults,
  movesFrom,
  PAIR_STATUS,
  type PairMoment,
  type PairState,
  stateOf,
} from '../../../src/domain/pairing/states';
import { type ConsentStanding, standingOf } from '../../../src/domain/people/consents';
import { day, mentee, mentor, pair } from './facts-kit';

type Facts = PairMoment['pair'];
interface Consents {
  readonly mentor: CivilDate | null;
  readonly mentee: CivilDate | null;
}

const TODAY = day('2026-11-21');
const SIGNED: Consents = { mentor: day('2026-08-28'), mentee: day('2026-08-28') };

const facts = (part: Partial<Facts> = {}): Facts => ({
  ...pair({ orderNumber: '57-ОД', orderDate: day('2026-09-01') }),
  programmeDate: null,
  pausedFrom: null,
  pausedTo: null,
  endReason: '',
  endDate: null,
  ...part,
});

/** The moment with the checks a pair really gets while consents are required. */
function moment(part: Partial<Facts> = {}, consents = SIGNED, today = TODAY): PairMoment {
  const own = facts(part);
  const consent = (date: CivilDate | null): { standing: ConsentStanding; date: CivilDate | null } => {
    const paper = { person: '', kind: '', pair: '', date, until: null, withdrawn: null };
    const standing = standingOf(paper, today);
    return { standing, date: standing === 'valid' ? date : null };
  };
  const checks = checkPair({
    pair: { ...own, outsideYear: '' },
    ...{ mentor: mentor(), mentee: mentee(), pairs: [] },
    ...{ mentorConsent: consent(consents.mentor), menteeConsent: consent(consents.mentee) },
    ...{ mentorData: 'valid', menteeData: 'valid' },
    ...{ policy: 'require', usualCapacity: 2, year: schoolYear(2026) },
  });
  return { pair: own, checks, people: 'there', today };
}

const faultsOf = (from: PairState, to: PairState, part: Partial<Facts> = {}, consents = SIGNED): string[] =>
  gateFaults(moment({ status: PAIR_STATUS[from], ...part }, consents), to).map((fault) =>
    fault.gate === 'check' ? fault.check.code : fault.gate,
  );

const NO_ORDER = { orderNumber: '', orderDate: null };

describe('along the way', () => {
  it.each<[PairState, PairState, Partial<Facts>, Partial<Consents>, string[]]>([
    ['draft', 'proposed', NO_ORDER, { mentor: null }, []],
    ['draft', 'proposed', { ...NO_ORDER, to: null }, {}, ['C-11']],
    ['proposed', 'agreed', NO_ORDER, {}, []],
    ['proposed', 'agreed', NO_ORDER, { mentor: null, mentee: null }, ['C-04', 'C-05']],
    ['proposed', 'agreed', NO_ORDER, { mentee: day('2026-09-02') }, ['C-05']],
    ['agreed', 'ordered', {}, {}, []],
    ['agreed', 'ordered', { orderNumber: ' ' }, {}, ['order']],
    ['agreed', 'ordered', { orderDate: null }, {}, ['order']],
    ['agreed', 'ordered', { orderDate: day('2026-08-27') }, {}, ['C-04', 'C-05']],
    ['ordered', 'active', {}, {}, []],
    ['ordered', 'active', { from: day('2026-11-21') }, {}, []],
    ['ordered', 'active', { from: day('2026-11-22') }, {}, ['not-started']],
    ['ordered', 'active', { endDate: day('2026-11-20') }, {}, ['leaves']],
    ['ordered', 'active', { programmeDate: day('2026-08-31') }, {}, ['programme']],
    ['ordered', 'active', { programmeDate: day('2026-09-01') }, {}, []],
    ['ordered', 'active', { programmeDate: null }, {}, []],
    ['ordered', 'active', {}, { mentor: null }, ['C-04']],
    ['draft', 'active', {}, {}, []],
    ['draft', 'active', NO_ORDER, { mentor: null }, ['C-04', 'order']],
  ])('%s to %s with %j %j', (from, to, part, consents, expected) => {
    expect(faultsOf(from, to, part, { ...SIGNED, ...consents })).toEqual(expected);
  });
});

describe('beside the way', () => {
  it.each<[PairState, PairState, Partial<Facts>, string[]]>([
    ['agreed', 'draft', NO_ORDER, []],
    ['agreed', 'proposed', NO_ORDER, []],
    ['agreed', 'draft', {}, ['has-order']],
    ['active', 'draft', NO_ORDER, []],
    ['active', 'draft', {}, ['has-order']],
    ['active', 'paused', {}, ['pause']],
    ['active', 'paused', { pausedFrom: day('2026-11-20') }, []],
    ['active', 'paused', { pausedFrom: day('2026-11-20'), pausedTo: day('2026-11-19') }, ['pause']],
    ['active', 'paused', { pausedFrom: day('2026-11-22') }, ['pause-ahead']],
    ['active', 'paused', { ...NO_ORDER, pausedFrom: day('2026-11-20') }, ['order']],
    ['paused', 'active', {}, []],
    ['active', 'ended', {}, ['reason', 'last-day']],
    ['active', 'ended', { endReason: 'план выполнен', endDate: day('2026-11-21') }, []],
    ['active', 'ended', { endReason: 'план выполнен', endDate: day('2026-11-22') }, ['last-day-ahead']],
    ['active', 'endedEarly', { endReason: 'увольнение', endDate: day('2026-08-31') }, ['last-day']],
    ['ordered', 'endedEarly', { endReason: 'увольнение', endDate: day('2026-08-31') }, []],
    ['draft', 'endedEarly', { endReason: 'увольнение', endDate: day('2026-08-31') }, []],
    ['ordered', 'ended', { endReason: 'план выполнен', endDate: day('2026-08-31') }, ['last-day']],
    ['draft', 'ended', { endReason: 'план выполнен', endDate: TODAY }, ['no-such-move']],
    ['ended', 'active', {}, ['no-such-move']],
    ['endedEarly', 'draft', {}, ['no-such-move']],
    ['ordered', 'paused', { pausedFrom: TODAY }, ['no-such-move']],
  ])('%s to %s with %j', (from, to, part, expected) => {
    expect(faultsOf(from, to, part)).toEqual(expected);
  });

  it.each(['missing', 'gone'] as const)('nobody begins to work with a person who is %s', (people) => {
    const ready = moment({ status: PAIR_STATUS.ordered });
    expect(gateFaults({ ...ready, people }, 'active')).toEqual([{ gate: 'people', why: people }]);
  });

  it('an ended pair moves nowhere', () => {
    expect([movesFrom('ended'), movesFrom('endedEarly')]).toEqual([[], []]);
  });

  it.each([
    ['', 'draft'],
    [' Действует ', 'active'],
    ['работает', null],
  ])('«%s» is %s', (status, state) => expect(stateOf(status)).toBe(state));
});

describe('what a state in the sheet lacks', () => {
  it.each<[string, Partial<Facts>, Partial<Consents>, string[]]>([
    ['at work with everything', { status: 'действует' }, {}, []],
    ['at work without an order (C-08)', { status: 'действует', ...NO_ORDER }, {}, ['order']],
    ['at work before its first day', { status: 'действует', from: day('2026-12-01') }, {}, ['not-started']],
    ['at work, consent gone', { status: 'действует' }, { mentee: null }, ['C-05']],
    ['ordered without a number', { status: 'приказ подписан', orderNumber: '' }, {}, ['order']],
    ['paused without a day', { status: 'приостановлена' }, {}, ['pause']],
    ['ended without a reason', { status: 'завершена', endDate: TODAY }, {}, ['reason']],
    ['a draft lacks nothing', { status: 'проект', ...NO_ORDER, from: null }, { mentor: null }, []],
    ['a word that is no state', { status: 'работает' }, {}, ['no-such-move']],
  ])('%s', (_, part, consents, expected) => {
    const found = brokenGates(moment(part, { ...SIGNED, ...consents }));
    expect(found.map((fault) => (fault.gate === 'check' ? fault.check.code : fault.gate))).toEqual(expected);
  });
});

describe('no sequence of moves', () => {
  const dates = fc.constantFrom(null, ...[-70, -50, -30, -10, 0, 5].map((days) => addDays(TODAY, days)));
  const edit = fc.record(
    {
      orderNumber: fc.constantFrom('', '57-ОД'),
      orderDate: dates,
      from: dates,
      programmeDate: dates,
      pausedFrom: dates,
      endReason: fc.constantFrom('', 'увольнение'),
      endDate: dates,
    },
    { requiredKeys: [] },
  );
  const paper = fc.record({ mentor: dates, mentee: dates }, { requiredKeys: [] });
  const move = fc.constantFrom(
    ...(Object.keys(PAIR_STATUS) as PairState[]),
    ...(['active', 'active'] as const),
  );
  const step = fc.record({ edit: fc.option(edit), paper: fc.option(paper), move });

  it('reaches «действует» without both consents, number and date of the order, each in time', () => {
    let reached = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), dates, (steps, from) => {
        let own: Partial<Facts> = { ...NO_ORDER, from, status: PAIR_STATUS.draft };
        let consents: Consents = { mentor: null, mentee: null };
        for (const { edit: typed, paper: given, move: to } of steps) {
          own = { ...own, ...(typed ?? {}) };
          consents = { ...consents, ...(given ?? {}) };
          const now = moment(own, consents);
          if (gateFaults(now, to).length > 0) continue;
          own = { ...own, status: PAIR_STATUS[to] };
          if (to !== 'active') continue;
          reached++;
          const { pair: at } = now;
          expect(at.orderNumber).not.toBe('');
          expect(at.orderDate).not.toBeNull();
          expect(at.from! <= TODAY).toBe(true);
          for (const consent of [consents.mentor, consents.mentee]) {
            expect(consent).not.toBeNull();
            expect(consent! <= at.orderDate! && consent! <= at.from!).toBe(true);
          }
        }
      }),
      { numRuns: 3000 },
    );
    expect(reached).toBeGreaterThan(20);
  });
});
