import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../../src/domain/calendar/civil-date';
import { type ConsentFact, DATA_CONSENT, SITE_CONSENT } from '../../../src/domain/people/consents';
import { hasWithdrawn, maskForms, nameInDocument } from '../../../src/domain/people/document-name';
import { onSite } from '../../../src/domain/people/site-names';

const day = (iso: string): CivilDate => iso as CivilDate;
const TODAY = day('2026-11-21');
const ANNA = { id: 'М-18', name: 'Долгих Анна Фёдоровна', status: 'в банке' };
const paper = (facts: Partial<ConsentFact> = {}): ConsentFact => ({
  person: 'М-18',
  kind: DATA_CONSENT,
  pair: '',
  date: day('2026-09-01'),
  until: null,
  withdrawn: null,
  ...facts,
});
const site = (facts: Partial<ConsentFact> = {}) => paper({ kind: SITE_CONSENT, ...facts });

describe('the name in a document of the day', () => {
  it.each<[string, ConsentFact[], string, string, boolean]>([
    ['with a consent', [paper()], 'в банке', '2026-11-21', false],
    ['who never gave one', [], 'согласия не получены', '2026-11-21', false],
    ['whose consent has ended', [paper({ until: day('2026-10-01') })], 'в банке', '2026-11-21', false],
    ['the day before the withdrawal', [paper({ withdrawn: TODAY })], 'в банке', '2026-11-20', false],
    ['on the day of the withdrawal', [paper({ withdrawn: TODAY })], 'в банке', '2026-11-21', true],
    ['long after it', [paper({ withdrawn: day('2026-10-20') })], 'в банке', '2027-05-01', true],
    [
      'who gave another paper since',
      [paper({ withdrawn: day('2026-10-20') }), paper({ date: TODAY })],
      'в банке',
      '2026-11-21',
      false,
    ],
    [
      'with an older paper that nobody marked',
      [paper({ withdrawn: TODAY }), paper({ date: day('2025-09-01') })],
      'в банке',
      '2026-11-21',
      true,
    ],
    ['with a status set by hand and no paper', [], 'отозвал согласие', '2026-11-21', true],
    ['with a status set by hand that a paper gainsays', [paper()], 'отозвал согласие', '2026-11-21', false],
    ['who took back only the site', [paper(), site({ withdrawn: TODAY })], 'в банке', '2026-11-21', false],
    [
      'beside somebody else who withdrew',
      [paper(), paper({ person: 'М-01', withdrawn: TODAY })],
      'в банке',
      '2026-11-21',
      false,
    ],
  ])('of a person %s', (_, papers, status, on, masked) => {
    const person = { ...ANNA, status };
    expect(hasWithdrawn(person, papers, day(on))).toBe(masked);
    expect(nameInDocument(person, papers, day(on))).toEqual(
      masked ? { text: 'участник программы М-18', masked } : { text: ANNA.name, masked },
    );
  });

  it('is words with the code in every case, without a trailing space when there is no code', () => {
    expect(Object.values(maskForms('М-18'))).toEqual([
      'участник программы М-18',
      'участника программы М-18',
      'участнику программы М-18',
      'участника программы М-18',
      'участником программы М-18',
      'участнике программы М-18',
    ]);
    expect(maskForms('').дат).toBe('участнику программы');
  });
});

describe('the site', () => {
  const lacks = (kind: string, why: string) => ({ named: false, kind, why });

  it.each<[string, ConsentFact[], object]>([
    ['names who gave both', [paper(), site()], { named: true }],
    ['on the last day of both', [paper({ until: TODAY }), site({ until: TODAY })], { named: true }],
    ['not without the consent to the site', [paper()], lacks(SITE_CONSENT, 'missing')],
    ['not with an ended one', [paper(), site({ until: day('2026-11-20') })], lacks(SITE_CONSENT, 'expired')],
    [
      'not with one taken back today',
      [paper(), site({ withdrawn: TODAY })],
      lacks(SITE_CONSENT, 'withdrawn'),
    ],
    ['not without the consent to processing', [site()], lacks(DATA_CONSENT, 'missing')],
    [
      'not when that one has ended',
      [paper({ until: day('2026-11-20') }), site()],
      lacks(DATA_CONSENT, 'expired'),
    ],
    [
      'not when that one was taken back',
      [paper({ withdrawn: TODAY }), site()],
      lacks(DATA_CONSENT, 'withdrawn'),
    ],
    [
      'not before the day of the paper',
      [paper(), site({ date: day('2026-11-22') })],
      lacks(SITE_CONSENT, 'missing'),
    ],
  ])('%s', (_, papers, answer) => expect(onSite(ANNA, papers, TODAY)).toEqual(answer));
});
