import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../../src/domain/calendar/civil-date';
import { codesOfOne, consentsByCode } from '../../../src/domain/people/both-banks';
import { type ConsentFact, DATA_CONSENT, SITE_CONSENT } from '../../../src/domain/people/consents';

const MENTORS = [
  { id: 'Н-01', name: 'Долгих Анна Фёдоровна' },
  { id: 'Н-02', name: 'Ким Вера Ивановна' },
  { id: '', name: 'Ткач Анна Андреевна' },
];
const MENTEES = [
  { id: 'М-01', name: 'долгих  анна федоровна' },
  { id: 'М-02', name: 'Ткач Анна Андреевна' },
  { id: 'М-03', name: '' },
];
const CODES = codesOfOne(MENTORS, MENTEES);
const paper = (facts: Partial<ConsentFact>): ConsentFact => ({
  ...{ person: 'М-01', kind: DATA_CONSENT, pair: '', until: null, withdrawn: null },
  date: '2026-09-01' as CivilDate,
  ...facts,
});
const TAKEN_BACK = { withdrawn: '2026-10-20' as CivilDate };

it('one human in both banks has both codes, whatever the spelling of ё; rows without a code or a name have none', () => {
  expect([...CODES]).toEqual([
    ['Н-01', ['Н-01', 'М-01']],
    ['М-01', ['Н-01', 'М-01']],
  ]);
});

describe('consents by code', () => {
  it.each<[string, Partial<ConsentFact>, string[]]>([
    ['a withdrawn one stands with both codes', TAKEN_BACK, ['М-01', 'Н-01']],
    ['a given one with its own, for a namesake must not lend it', {}, ['М-01']],
    ['another kind with its own', { ...TAKEN_BACK, kind: SITE_CONSENT }, ['М-01']],
    ['of somebody in one bank with that code', { ...TAKEN_BACK, person: 'Н-02' }, ['Н-02']],
  ])('%s', (_, facts, codes) => {
    const groups = consentsByCode([paper(facts)], CODES);
    expect([...groups.keys()]).toEqual(codes);
    for (const [code, papers] of groups) expect(papers.map(({ person }) => person)).toEqual([code]);
  });
});
