import { describe, expect, it } from 'vitest';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import { checkPair, type PairCheck, type PairQuestion } from '../../../src/domain/pairing/checks';
import { type PairFact, takesPlace } from '../../../src/domain/pairing/facts';
import { day, mentee, mentor, pair } from './facts-kit';

const signed = (date: string) => ({ standing: 'valid', date: day(date) }) as const;

/** A pair with nothing wrong, with some of its facts changed. */
function question(facts: Partial<PairQuestion> = {}): PairQuestion {
  return {
    pair: { ...pair(), outsideYear: '' },
    mentor: mentor(),
    mentee: mentee(),
    pairs: [],
    mentorConsent: signed('2026-08-28'),
    menteeConsent: signed('2026-08-28'),
    mentorData: 'valid',
    menteeData: 'valid',
    policy: 'require',
    usualCapacity: 2,
    year: schoolYear(2026),
    ...facts,
  };
}
const ofPair = (facts: Partial<PairFact> & { outsideYear?: string }): PairQuestion =>
  question({ pair: { ...pair(), outsideYear: '', ...facts } });
const short = (check: PairCheck): string =>
  [check.code, check.severity, 'why' in check ? check.why : 'length' in check ? check.length : '']
    .filter((part) => part !== '')
    .join(' ');
const found = (asked: PairQuestion): string[] => checkPair(asked).map(short);

it('a pair with both consents, a free place and a term of nine months has nothing wrong', () => {
  expect(found(question())).toEqual([]);
});

describe('C-01: a person is not their own mentor', () => {
  it.each([
    ['the same name', 'Петрова Мария Игоревна', ['C-01 error']],
    ['the same name with ё and other spaces', 'ПЕТРОВА  Мария Игорёвна', ['C-01 error']],
    ['a namesake with another patronymic', 'Петрова Мария Ивановна', []],
  ])('%s', (_, name, codes) => expect(found(question({ mentor: mentor({ name }) }))).toEqual(codes));
});

describe('C-04 and C-05: consents', () => {
  const both = (why: string, severity = 'error') => [`C-04 ${severity} ${why}`, `C-05 ${severity} ${why}`];

  it.each<[string, Partial<PairFact>, string, string[]]>([
    ['the day before the first day', {}, '2026-08-31', []],
    ['on the first day', {}, '2026-09-01', []],
    ['a day late', {}, '2026-09-02', both('late')],
    ['after the order though before the start', { orderDate: day('2026-08-25') }, '2026-08-26', both('late')],
    ['on the day of the order', { orderDate: day('2026-08-25') }, '2026-08-25', []],
    ['after the start though before the order', { orderDate: day('2026-09-10') }, '2026-09-05', both('late')],
  ])('signed %s', (_, facts, date, codes) => {
    const asked = { ...ofPair(facts), mentorConsent: signed(date), menteeConsent: signed(date) };
    expect(found(asked)).toEqual(codes);
  });

  const unsigned = (standing: 'missing' | 'expired' | 'withdrawn') =>
    question({ mentorConsent: { standing, date: null }, menteeConsent: { standing, date: null } });

  it.each(['missing', 'expired'] as const)('%s weighs what the settings say', (standing) => {
    expect(found(unsigned(standing))).toEqual(both(standing));
    expect(found({ ...unsigned(standing), policy: 'remind' })).toEqual(both(standing, 'ask'));
    expect(found({ ...unsigned(standing), policy: 'off' })).toEqual([]);
  });

  it.each(['require', 'remind', 'off'] as const)('taken back is an error when the policy is %s', (policy) =>
    expect(found({ ...unsigned('withdrawn'), policy })).toEqual(both('withdrawn')),
  );

  it('a mentor of another organisation gives none, the mentee still does', () => {
    const consent = { standing: 'missing', date: null } as const;
    const asked = question({
      mentor: mentor({ external: true }),
      mentorConsent: consent,
      menteeConsent: consent,
    });
    expect(found(asked)).toEqual(['C-05 error missing']);
  });

  it('are not late while the pair has no first day', () => {
    expect(found(ofPair({ from: null }))).toEqual(['C-11 error missing']);
  });
});

describe('C-02 and C-03: consents to the processing of data', () => {
  const of = (mentorData: PairQuestion['mentorData'], menteeData: PairQuestion['menteeData']) =>
    question({ mentorData, menteeData });

  it.each<[string, PairQuestion, PairQuestion['policy'], string[]]>([
    ['none of the mentor', of('missing', 'valid'), 'require', ['C-02 error']],
    ['none of the mentee', of('valid', 'missing'), 'require', ['C-02 error']],
    ['none at all, reminded', of('missing', 'missing'), 'remind', ['C-02 ask', 'C-02 ask']],
    ['none at all, not required', of('missing', 'missing'), 'off', []],
    ['an ended one', of('expired', 'valid'), 'require', ['C-03 error expired']],
    ['an ended one, reminded', of('valid', 'expired'), 'remind', ['C-03 ask expired']],
    ['an ended one, not required', of('valid', 'expired'), 'off', []],
    ['one taken back', of('valid', 'withdrawn'), 'require', ['C-03 error withdrawn']],
    ['one taken back, reminded', of('withdrawn', 'valid'), 'remind', ['C-03 error withdrawn']],
    ['one taken back, not required', of('withdrawn', 'valid'), 'off', ['C-03 error withdrawn']],
    [
      'none of an external mentor',
      { ...of('missing', 'valid'), mentor: mentor({ external: true }) },
      'require',
      ['C-02 error'],
    ],
  ])('%s', (_, asked, policy, codes) => expect(found({ ...asked, policy })).toEqual(codes));
});

describe('C-07: places of the mentor', () => {
  const busy = (count: number, facts: Partial<PairFact> = {}): PairFact[] =>
    Array.from({ length: count }, (_, i) => pair({ id: `П-${i}`, menteeId: `М-1${i}`, ...facts }));
  const full = ['C-07 error'];

  it.each<[string, Partial<PairQuestion>, string[]]>([
    ['the last of the usual places', { pairs: busy(1) }, []],
    ['one too many', { pairs: busy(2) }, full],
    [
      'own number of places counts before the usual one',
      { pairs: busy(2), mentor: mentor({ capacity: 3 }) },
      [],
    ],
    ['no places at all', { mentor: mentor({ capacity: 0 }) }, full],
    ['ended pairs are free again', { pairs: busy(2, { status: 'завершена' }) }, []],
    ['pairs ended early too', { pairs: busy(2, { status: 'завершена досрочно' }) }, []],
    ['a paused pair still takes its place', { pairs: busy(2, { status: 'приостановлена' }) }, full],
    ['two pairs with one mentee take one place', { pairs: busy(2, { menteeId: 'М-10' }) }, []],
    ['pairs of other mentors do not count', { pairs: busy(2, { mentorId: 'Н-02' }) }, []],
    ['the pair itself does not count twice', { pairs: [...busy(1), pair()] }, []],
  ])('%s', (_, facts, codes) => expect(found(question(facts))).toEqual(codes));

  it('does not stop a pair from being ended', () => {
    const asked = { ...ofPair({ status: 'завершена' }), pairs: busy(2) };
    expect(found(asked)).toEqual([]);
  });

  it('says how many there will be and how many places there are', () => {
    expect(checkPair(question({ pairs: busy(2) }))).toEqual([
      { code: 'C-07', severity: 'error', field: 'mentorId', load: 3, capacity: 2 },
    ]);
  });
});

describe('C-10 and C-11: the term', () => {
  const term = (from: string | null, to: string | null, outsideYear = '') =>
    found(ofPair({ from: from as never, to: to as never, outsideYear })).filter((code) =>
      code.startsWith('C-1'),
    );

  it.each<[string, string | null, string | null, string[]]>([
    ['exactly three months', '2026-09-01', '2026-11-30', []],
    ['a day less', '2026-09-01', '2026-11-29', ['C-10 ask short']],
    ['three months to the end of February', '2026-11-30', '2027-02-27', []],
    ['one day', '2026-10-01', '2026-10-01', ['C-10 ask short']],
    ['exactly twelve months, the whole school year', '2026-09-01', '2027-08-31', []],
    ['no first day', null, '2027-05-31', ['C-11 error missing']],
    ['no last day', '2026-09-01', null, ['C-11 error missing']],
    ['the end before the start', '2026-12-01', '2026-11-30', ['C-11 error reversed']],
    ['a day before the school year', '2026-08-31', '2027-05-31', ['C-11 error outside']],
    ['a day after it', '2026-09-02', '2027-09-01', ['C-11 error outside']],
    ['a day longer than a year', '2026-09-01', '2027-09-01', ['C-11 error outside', 'C-10 ask long']],
  ])('%s', (_, from, to, codes) => expect(term(from, to)).toEqual(codes));

  it('outside the school year is allowed with a reason, blanks are none', () => {
    expect(term('2026-08-25', '2027-05-31', 'принята в августе')).toEqual([]);
    expect(term('2026-08-25', '2027-05-31', '  ')).toEqual(['C-11 error outside']);
  });

  it('a longer term is asked even with a reason', () => {
    expect(term('2026-09-01', '2027-09-01', 'продление')).toEqual(['C-10 ask long']);
  });
});

describe('C-12: kind and group', () => {
  const kind = (own: Partial<PairFact>, others: Partial<PairFact>[]) =>
    found({
      ...ofPair(own),
      mentor: mentor({ capacity: 9 }),
      pairs: others.map((facts, i) => pair({ id: `П-${i}`, menteeId: `М-1${i}`, ...facts })),
    });

  it.each<[string, Partial<PairFact>, Partial<PairFact>[], string[]]>([
    ['групповое alone', { kind: 'групповое' }, [], ['C-12 ask group-of-one']],
    ['групповое without a mark', { kind: 'групповое' }, [{}], ['C-12 ask group-of-one']],
    ['групповое of two', { kind: 'групповое', group: 'Г-1' }, [{ group: 'Г-1' }], []],
    ['традиционное of two', { group: 'Г-1' }, [{ group: 'Г-1' }], ['C-12 ask several']],
    ['традиционное beside another group', { group: 'Г-1' }, [{ group: 'Г-2' }], []],
    ['a group whose other pair has ended', { group: 'Г-1' }, [{ group: 'Г-1', status: 'завершена' }], []],
    ['реверсивное of two', { kind: 'реверсивное', group: 'Г-1' }, [{ group: 'Г-1' }], []],
  ])('%s', (_, own, others, codes) => expect(kind(own, others)).toEqual(codes));
});

it.each([
  ['проект', true],
  ['предложена', true],
  ['согласована', true],
  ['приказ подписан', true],
  ['действует', true],
  ['приостановлена', true],
  ['завершена', false],
  ['завершена досрочно', false],
])('a pair «%s» takes a place of its mentor: %s', (status, takes) =>
  expect(takesPlace({ status })).toBe(takes),
);
