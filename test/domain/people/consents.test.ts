import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../../src/domain/calendar/civil-date';
import {
  type ConsentFact,
  consentFor,
  consentStateFor,
  keptUntil,
  standingOf,
} from '../../../src/domain/people/consents';

const day = (iso: string): CivilDate => iso as CivilDate;
const TODAY = day('2026-11-21');
const consent = (facts: Partial<ConsentFact> = {}): ConsentFact => ({
  person: 'Н-01',
  kind: 'обработка данных',
  pair: '',
  date: day('2026-09-01'),
  until: null,
  withdrawn: null,
  ...facts,
});

describe('standing on 21 November', () => {
  it.each<[string, Partial<ConsentFact>, string]>([
    ['given long ago, without an end', {}, 'valid'],
    ['given today', { date: TODAY }, 'valid'],
    ['dated tomorrow', { date: day('2026-11-22') }, 'missing'],
    ['without a date', { date: null }, 'missing'],
    ['until today', { until: TODAY }, 'valid'],
    ['until yesterday', { until: day('2026-11-20') }, 'expired'],
    ['withdrawn today', { withdrawn: TODAY }, 'withdrawn'],
    ['withdrawn from tomorrow', { withdrawn: day('2026-11-22') }, 'valid'],
    ['expired and withdrawn', { until: day('2026-10-01'), withdrawn: day('2026-10-02') }, 'withdrawn'],
    ['withdrawn before it was dated', { date: null, withdrawn: TODAY }, 'withdrawn'],
  ])('%s: %s', (_, facts, standing) => expect(standingOf(consent(facts), TODAY)).toBe(standing));
});

describe('the consent that counts', () => {
  const find = (consents: ConsentFact[], pair?: string) =>
    consentFor(consents, 'Н-01', 'обработка данных', TODAY, pair);

  it.each<[string, ConsentFact[], string | undefined, string, number | null]>([
    ['none at all', [], undefined, 'missing', null],
    ['of another person', [consent({ person: 'Н-02' })], undefined, 'missing', null],
    ['of another kind', [consent({ kind: 'размещение на сайте' })], undefined, 'missing', null],
    ['for the whole programme serves a pair', [consent()], 'П-1', 'valid', 0],
    ['for the pair', [consent({ pair: 'П-1' })], 'П-1', 'valid', 0],
    ['for another pair', [consent({ pair: 'П-2' })], 'П-1', 'missing', null],
    ['for a pair serves the question about the person', [consent({ pair: 'П-2' })], undefined, 'valid', 0],
    [
      'a withdrawal takes back an earlier paper that is not marked',
      [consent(), consent({ date: day('2026-10-01'), withdrawn: TODAY })],
      undefined,
      'withdrawn',
      1,
    ],
    [
      'an ended paper before the withdrawal does not hide it',
      [consent({ until: day('2026-10-01') }), consent({ withdrawn: day('2026-11-20') })],
      undefined,
      'withdrawn',
      1,
    ],
    [
      'a paper signed on the day of the withdrawal gives it again',
      [consent({ withdrawn: TODAY }), consent({ date: TODAY })],
      undefined,
      'valid',
      1,
    ],
    [
      'a withdrawal for one pair leaves the other',
      [consent({ pair: 'П-1', withdrawn: TODAY }), consent({ pair: 'П-2' })],
      'П-2',
      'valid',
      1,
    ],
    [
      'the latest of two valid ones',
      [consent(), consent({ date: day('2026-10-01') })],
      undefined,
      'valid',
      1,
    ],
    [
      'an expired one before a future one',
      [consent({ date: day('2027-01-01') }), consent({ until: day('2026-10-01') })],
      undefined,
      'expired',
      1,
    ],
  ])('%s', (_, consents, pair, standing, which) => {
    expect(find(consents, pair)).toEqual({ standing, consent: which === null ? null : consents[which] });
  });

  it('does not depend on the order of the rows', () => {
    const dates = fc.option(fc.constantFrom('2026-08-01', '2026-09-01', '2026-11-21', '2027-01-01').map(day));
    const rows = fc.array(fc.record({ date: dates, until: dates, withdrawn: dates }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (facts) => {
        const all = facts.map((fact) => consent(fact));
        const there = find(all);
        const back = find([...all].reverse());
        expect([back.standing, back.consent?.date]).toEqual([there.standing, there.consent?.date]);
      }),
    );
  });
});

describe('an end that is near', () => {
  it.each<[string, Partial<ConsentFact>[], string]>([
    ['without an end', [{}], 'valid'],
    ['31 days ahead', [{ until: day('2026-12-22') }], 'valid'],
    ['30 days ahead', [{ until: day('2026-12-21') }], 'soon'],
    ['today', [{ until: TODAY }], 'soon'],
    ['yesterday', [{ until: day('2026-11-20') }], 'expired'],
    ['near, with another paper that goes on', [{ until: TODAY }, { date: TODAY }], 'valid'],
    ['near, with another that ends as soon', [{ until: TODAY }, { until: day('2026-12-01') }], 'soon'],
    ['no paper', [], 'missing'],
    ['withdrawn', [{ until: TODAY, withdrawn: TODAY }], 'withdrawn'],
  ])('%s: %s', (_, papers, state) => {
    const all = papers.map((facts) => consent(facts));
    expect(consentStateFor(all, 'Н-01', 'обработка данных', TODAY).state).toBe(state);
  });

  it('papers are kept for three years after the withdrawal, else after the end', () => {
    expect(keptUntil(consent())).toBeNull();
    expect(keptUntil(consent({ until: day('2027-08-31') }))).toBe('2030-08-31');
    expect(keptUntil(consent({ until: day('2027-08-31'), withdrawn: TODAY }))).toBe('2029-11-21');
  });
});
