import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../../src/domain/calendar/civil-date';
import { addDays } from '../../../src/domain/calendar/civil-date';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import { type ConsentFact, standingOf } from '../../../src/domain/people/consents';
import { carriedConsents } from '../../../src/domain/rollover/consents';
import {
  type ClosingPair,
  fatesOf,
  lastDayOf,
  nextTerm,
  proposedFate,
} from '../../../src/domain/rollover/pairs';

const day = (text: string) => text as CivilDate;
const YEAR = schoolYear(2026);

const pair = (change: Partial<ClosingPair> = {}): ClosingPair => ({
  state: 'active',
  from: day('2026-09-07'),
  to: day('2027-05-31'),
  ending: false,
  hasOrder: true,
  itemsDone: 5,
  items: 5,
  ...change,
});

describe('what is proposed for a pair', () => {
  it.each([
    ['whose programme is done', pair(), 'close'],
    ['without a programme', pair({ items: 0, itemsDone: 0 }), 'close'],
    ['whose programme is not done', pair({ itemsDone: 3 }), 'prolong'],
    ['that is paused in the middle', pair({ state: 'paused', itemsDone: 1 }), 'prolong'],
    ['that runs into the next year', pair({ to: day('2027-12-31') }), 'stay'],
    ['without an order', pair({ state: 'agreed', hasOrder: false }), 'stay'],
    ['with an order that has not begun', pair({ state: 'ordered' }), 'stay'],
    ['without a term', pair({ to: null }), 'stay'],
  ])('%s', (_, given, fate) => {
    expect(proposedFate(given, YEAR)).toBe(fate);
  });

  it.each([
    ['that is over', pair({ state: 'ended' })],
    ['that ended early', pair({ state: 'endedEarly' })],
    ['whose end is written down', pair({ ending: true })],
    ['of the next year', pair({ from: day('2027-09-01'), to: day('2028-05-31') })],
  ])('nothing is asked about a pair %s', (_, given) => {
    expect(fatesOf(given, YEAR)).toEqual([]);
  });

  it('is always one of the fates it may have', () => {
    const states = ['draft', 'proposed', 'agreed', 'ordered', 'active', 'paused'] as const;
    const someDay = fc.option(
      fc.integer({ min: -200, max: 700 }).map((days) => addDays(day('2026-09-01'), days)),
    );
    const any = fc.record({
      state: fc.constantFrom(...states),
      ...{ from: someDay, to: someDay, ending: fc.constant(false), hasOrder: fc.boolean() },
      ...{ itemsDone: fc.nat(5), items: fc.nat(5) },
    });
    fc.assert(
      fc.property(any, (given) => {
        const fates = fatesOf(given, YEAR);
        if (fates.length > 0) expect(fates).toContain(proposedFate(given, YEAR));
      }),
    );
  });

  it('ends with its term, or with the day when it has none', () => {
    expect(lastDayOf(pair(), YEAR, day('2027-08-20'))).toBe('2027-05-31');
    expect(lastDayOf(pair({ to: null }), YEAR, day('2027-08-20'))).toBe('2027-08-20');
    expect(lastDayOf(pair({ to: null }), YEAR, day('2027-10-01'))).toBe('2027-08-31');
    expect(lastDayOf(pair({ to: null, from: day('2027-08-25') }), YEAR, day('2027-08-20'))).toBe(
      '2027-08-25',
    );
    expect(nextTerm(schoolYear(2027))).toEqual({ from: '2027-09-01', to: '2028-05-31' });
  });
});

describe('consents at the end of a year', () => {
  const KINDS = ['обработка данных', 'размещение на сайте'];
  const someDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays(day('2026-01-01'), days));
  const consent: fc.Arbitrary<ConsentFact> = fc.record({
    person: fc.constantFrom('М-01', 'М-02', 'Н-01'),
    kind: fc.constantFrom(...KINDS),
    pair: fc.constantFrom('', 'П-2026-01'),
    date: fc.option(someDay),
    until: fc.option(someDay),
    withdrawn: fc.option(someDay, { freq: 3 }),
  });

  it('none that is in force is lost, none that has ended is counted', () => {
    fc.assert(
      fc.property(fc.array(consent, { maxLength: 12 }), someDay, (consents, today) => {
        const from = addDays(today, 30);
        const people = ['М-01', 'М-02', 'Н-01'];
        const of = new Map(people.map((id) => [id, consents.filter(({ person }) => person === id)]));
        const { kept, ending } = carriedConsents(people, of, KINDS, { today, from });
        for (const one of kept) expect(standingOf(one, from)).toBe('valid');
        for (const one of ending) expect(standingOf(one, today)).toBe('valid');
        for (const person of people)
          for (const kind of KINDS) {
            const own = of.get(person)!.filter((one) => one.kind === kind);
            // A withdrawal takes back every paper signed before its day; without one each paper speaks for itself.
            const untouched = own.every(({ withdrawn }) => withdrawn === null);
            const named = (list: readonly ConsentFact[]) =>
              list.some((one) => one.person === person && one.kind === kind);
            const valid = own.some((one) => standingOf(one, from) === 'valid');
            if (untouched) expect(named(kept)).toBe(valid);
            if (named(kept)) expect(valid).toBe(true);
            expect(named(kept) && named(ending)).toBe(false);
          }
      }),
    );
  });
});
