import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, fromDayNumber } from '../../../src/domain/calendar/civil-date';
import { isWorkingDay, type WorkingCalendar } from '../../../src/domain/calendar/working-days';
import { endState, papersOf, payEnds, statusAfter } from '../../../src/domain/pairing/change-papers';
import {
  CHANGE_RULES,
  type ChangeAnswers,
  type ChangeKind,
  type ChangeQuestion,
  type ChangingPair,
  changeFaults,
  changesOf,
  noticeTerm,
  proposedAnswers,
  stepsOf,
} from '../../../src/domain/pairing/changes';
import { LISTS } from '../../../src/sheets/lists';
import { day } from './facts-kit';

const calendar = (
  daysPerWeek: 5 | 6,
  off: readonly string[] = [],
  working: readonly string[] = [],
): WorkingCalendar => ({
  daysPerWeek,
  daysOff: new Set(off.map(day)),
  workingDates: new Set(working.map(day)),
});

const MAY = ['2026-05-01', '2026-05-09', '2026-05-11'];
const NEW_YEAR = ['01', '02', '03', '04', '05', '06', '07', '08'].map((date) => `2027-01-${date}`);

const changing = (part: Partial<ChangingPair> = {}): ChangingPair => ({
  state: 'active',
  from: day('2025-09-01'),
  to: day('2027-05-31'),
  ...{ hasOrder: true, hasAgreement: true, paid: true, inDuties: false, external: false },
  ...part,
});

const NOTHING: Omit<ChangeAnswers, 'kind'> = {
  ...{ who: null, notice: null, lastDay: null, awayFrom: null, awayTo: null },
  ...{ mentorId: '', from: null, to: null },
};

const question = (
  kind: ChangeKind,
  answers: Partial<ChangeAnswers> = {},
  more: Partial<ChangeQuestion> = {},
): ChangeQuestion => ({
  pair: changing(),
  answers: { ...NOTHING, kind, ...answers },
  today: day('2026-11-21'),
  orderDate: day('2025-09-01'),
  calendar: calendar(5),
  ...more,
});

const faults = (asked: ChangeQuestion): string[] =>
  changeFaults(asked).map(({ field, why }) => `${field} ${why}`);

describe('the last day after a notice', () => {
  it.each<[string, WorkingCalendar, string, string, string[]]>([
    [
      'Thursday before 9 May moved to Monday',
      calendar(5, MAY),
      '2026-05-07',
      '2026-05-13',
      ['08', '12', '13'],
    ],
    ['the same with a six-day week', calendar(6, MAY), '2026-05-07', '2026-05-13', ['08', '12', '13']],
    [
      'six-day week, nothing moved',
      calendar(6, ['2026-05-09']),
      '2026-05-07',
      '2026-05-12',
      ['08', '11', '12'],
    ],
    [
      'Saturday 9 made working',
      calendar(5, MAY, ['2026-05-09']),
      '2026-05-07',
      '2026-05-12',
      ['08', '09', '12'],
    ],
    ['a Friday, five days', calendar(5), '2026-11-20', '2026-11-25', ['23', '24', '25']],
    ['a Friday, six days', calendar(6), '2026-11-20', '2026-11-24', ['21', '23', '24']],
    ['a Monday', calendar(5), '2026-11-23', '2026-11-26', ['24', '25', '26']],
    ['a Sunday, itself off', calendar(5), '2026-11-22', '2026-11-25', ['23', '24', '25']],
    [
      'the last working day before the New Year',
      calendar(5, NEW_YEAR),
      '2026-12-31',
      '2027-01-13',
      ['11', '12', '13'],
    ],
    ['in the New Year holidays', calendar(6, NEW_YEAR), '2027-01-04', '2027-01-12', ['09', '11', '12']],
    [
      'a Monday off put in by a transfer',
      calendar(5, ['2026-11-23']),
      '2026-11-20',
      '2026-11-26',
      ['24', '25', '26'],
    ],
  ])('%s', (_, table, notice, earliest, counted) => {
    const term = noticeTerm(day(notice), table);
    expect(term.earliest).toBe(earliest);
    expect(term.counted.map((date) => date.slice(8))).toEqual(counted);
    const refused = question('cancelled', { notice: day(notice), lastDay: addDays(term.earliest, -1) });
    const allowed = question('cancelled', { notice: day(notice), lastDay: term.earliest });
    const with_ = { calendar: table, today: day('2027-02-01') };
    expect(faults({ ...refused, ...with_ })).toEqual(['lastDay too-early']);
    expect(faults({ ...allowed, ...with_ })).toEqual([]);
  });

  it('counts three working days and tells every other day it went over', () => {
    const dates = fc.integer({ min: 20_000, max: 21_000 }).map(fromDayNumber);
    fc.assert(
      fc.property(
        dates,
        fc.array(dates, { maxLength: 30 }),
        fc.constantFrom(5 as const, 6 as const),
        (notice, off, week) => {
          const table = { daysPerWeek: week, daysOff: new Set(off), workingDates: new Set<CivilDate>() };
          const { earliest, counted, skipped } = noticeTerm(notice, table);
          expect(counted).toHaveLength(3);
          expect(counted.every((date) => date > notice && isWorkingDay(date, table))).toBe(true);
          expect(skipped.some((date) => isWorkingDay(date, table))).toBe(false);
          expect(counted[2]).toBe(earliest);
        },
      ),
    );
  });
});

describe('the form asks', () => {
  it.each<[ChangeKind, Partial<ChangingPair>, string[]]>([
    ['mentor-refuses', {}, ['notice', 'lastDay']],
    ['mentor-refuses', { external: true }, ['lastDay']],
    ['mentor-refuses', { hasOrder: false, state: 'agreed' }, ['lastDay']],
    ['by-both', {}, ['lastDay']],
    ['replaced', {}, ['notice', 'lastDay', 'mentor']],
    ['absent', {}, ['who', 'away']],
    ['dismissed', {}, ['who', 'lastDay']],
    ['prolonged', {}, ['term']],
  ])('%s with %j: %j', (kind, part, steps) => expect(stepsOf(kind, changing(part))).toEqual(steps));

  it.each<[ChangingPair['state'], ChangeKind, boolean]>([
    ['active', 'absent', true],
    ['ordered', 'absent', false],
    ['paused', 'absent', false],
    ['paused', 'mentor-refuses', true],
    ['draft', 'prolonged', false],
    ['draft', 'mentor-refuses', true],
    ['ended', 'fulfilled', false],
  ])('of a pair %s whether %s: %s', (state, kind, offered) =>
    expect(changesOf({ state }).includes(kind)).toBe(offered),
  );

  it('for reasons the list of reasons has', () => {
    const reasons = Object.values(CHANGE_RULES).flatMap(({ reason }) => reason ?? []);
    expect(reasons.filter((reason) => !LISTS.endReason.values.includes(reason))).toEqual([]);
  });

  it.each<[string, ChangeQuestion, string[]]>([
    [
      'a day of the notice that has not come',
      question('cancelled', { notice: day('2026-11-22') }),
      ['notice ahead', 'lastDay missing'],
    ],
    [
      'a notice before the order',
      question('cancelled', { notice: day('2025-08-31') }),
      ['notice before-order', 'lastDay missing'],
    ],
    [
      'a last day before the first',
      question('by-both', { lastDay: day('2025-08-31') }),
      ['lastDay before-start'],
    ],
    [
      'a last day before the first of a pair that has not begun',
      question('by-both', { lastDay: day('2025-08-31') }, { pair: changing({ state: 'ordered' }) }),
      [],
    ],
    [
      'a plan fulfilled before the first day',
      question('fulfilled', { lastDay: day('2025-08-31') }, { pair: changing({ state: 'ordered' }) }),
      ['lastDay before-start'],
    ],
    ['a last day after the term', question('by-both', { lastDay: day('2027-06-01') }), ['lastDay after-end']],
    ['a mutual end at once', question('by-both', { lastDay: day('2026-11-21') }), []],
    [
      'no new mentor',
      question('replaced', {
        notice: day('2026-11-16'),
        lastDay: day('2026-11-20'),
        from: day('2026-11-21'),
        to: day('2027-05-31'),
      }),
      ['mentorId missing'],
    ],
    [
      'a new pair from the last day of the old one',
      question('replaced', {
        notice: day('2026-11-16'),
        lastDay: day('2026-11-20'),
        mentorId: 'Н-02',
        from: day('2026-11-20'),
        to: day('2027-05-31'),
      }),
      ['from overlaps'],
    ],
    [
      'a new term inside the old one',
      question('prolonged', { from: day('2027-05-31'), to: day('2027-12-31') }),
      ['from overlaps'],
    ],
    [
      'a new term that ends before it begins',
      question('prolonged', { from: day('2027-06-01'), to: day('2027-05-31') }),
      ['to reversed'],
    ],
    [
      'a pause the wrong way round',
      question('absent', { who: 'mentee', awayFrom: day('2026-12-10'), awayTo: day('2026-12-09') }),
      ['awayTo reversed'],
    ],
    ['a pause without its end', question('absent', { who: 'mentee', awayFrom: day('2026-12-10') }), []],
    ['nobody named', question('dismissed', { lastDay: day('2026-12-10') }), ['who missing']],
  ])('and says of %s', (_, asked, expected) => expect(faults(asked)).toEqual(expected));

  it('lets a pair end with its own last day within the three days', () => {
    const pair = changing({ to: day('2026-11-24') });
    const asked = question('cancelled', { notice: day('2026-11-20'), lastDay: day('2026-11-24') }, { pair });
    expect(faults(asked)).toEqual([]);
    expect(proposedAnswers({ ...asked, answers: { ...asked.answers, lastDay: null } }).lastDay).toBe(
      '2026-11-24',
    );
  });

  it('proposes what it then accepts', () => {
    const ahead = changing({ state: 'ordered', from: day('2027-02-01') });
    for (const kind of Object.keys(CHANGE_RULES) as ChangeKind[])
      for (const pair of [changing(), ahead]) {
        const asked = question(kind, { who: 'mentor', mentorId: 'Н-02', to: day('2027-12-31') }, { pair });
        const known = kind === 'absent' ? { ...asked, pair: changing() } : asked;
        expect([kind, faults({ ...known, answers: proposedAnswers(known) })]).toEqual([kind, []]);
      }
  });

  it('lets a pair that has not begun end with the three days, and the next one begin where it would have', () => {
    const pair = changing({ state: 'ordered', from: day('2027-02-01') });
    const proposed = proposedAnswers(question('replaced', { notice: day('2026-11-20') }, { pair }));
    expect([proposed.lastDay, proposed.from]).toEqual(['2026-11-25', '2027-02-01']);
  });
});

describe('documents of a change', () => {
  it.each<[ChangeKind, 'mentor' | 'mentee' | null, Partial<ChangingPair>, string]>([
    ['mentor-refuses', null, {}, 'D32 D33 D34'],
    ['mentor-refuses', null, { hasAgreement: false }, 'D32 D33'],
    ['mentor-refuses', null, { external: true }, 'D33 D34'],
    ['mentor-refuses', null, { hasOrder: false }, ''],
    ['by-both', null, {}, 'D33 D34'],
    ['replaced', null, {}, 'D32 D31 D34 D13+ D14+ D20+ D21+'],
    ['prolonged', null, { inDuties: true, hasAgreement: false }, 'D13+ D14+ D20+'],
    ['absent', 'mentee', {}, 'D31'],
    ['dismissed', 'mentor', {}, 'D33'],
    ['dismissed', 'mentee', {}, 'D33 D34'],
    ['prolonged', null, {}, 'D34 D13+ D14+ D20+ D21+'],
    ['prolonged', null, { external: true, hasAgreement: false }, 'D14+ D20+'],
    ['fulfilled', null, {}, 'D33 D34'],
  ])('%s of %s with %j: %s', (kind, who, part, expected) => {
    const papers = papersOf(kind, who, changing(part)).map(
      ({ code, about }) => `${code}${about === 'next' ? '+' : ''}`,
    );
    expect(papers.join(' ')).toBe(expected);
  });

  it.each([
    [{ external: false, inDuties: false }, 'D13 D14 D20 D21'],
    [{ external: true, inDuties: false }, 'D14 D20'],
    [{ external: false, inDuties: true }, 'D13 D14 D20'],
  ])('another mentor with %j signs %s, whatever the old one did', (terms, expected) => {
    for (const old of [changing(), changing({ external: true }), changing({ inDuties: true })]) {
      const next = papersOf('replaced', null, old, terms).filter(({ about }) => about === 'next');
      expect(next.map(({ code }) => code).join(' ')).toBe(expected);
    }
  });

  it.each<[ChangeKind, Partial<ChangingPair>, string, boolean]>([
    ['fulfilled', {}, '2026-11-21', true],
    ['fulfilled', { paid: false }, '2026-11-21', false],
    ['absent', {}, '2026-11-21', false],
    ['cancelled', { state: 'agreed', hasOrder: false }, '2026-11-21', false],
    ['cancelled', { state: 'ordered' }, '2025-08-31', false],
    ['cancelled', { state: 'ordered' }, '2025-09-01', true],
  ])('%s with %j on %s: somebody must stop paying %s', (kind, part, lastDay, expected) =>
    expect(payEnds(kind, changing(part), day(lastDay))).toBe(expected),
  );
});

it.each<[ChangeKind, string, string]>([
  ['by-both', '2027-05-30', 'endedEarly'],
  ['by-both', '2027-05-31', 'ended'],
  ['fulfilled', '2027-01-31', 'ended'],
  ['prolonged', '2027-05-31', 'ended'],
])('%s on %s is %s', (kind, lastDay, state) =>
  expect(endState(kind, day(lastDay), day('2027-05-31'))).toBe(state),
);

describe('the status of a person', () => {
  const base = {
    role: 'mentee' as const,
    status: 'в паре',
    atWork: false,
    left: false,
    reason: 'увольнение',
  };
  it.each<[string, Partial<Parameters<typeof statusAfter>[0]>, string]>([
    ['a mentee whose mentor left', {}, 'без пары'],
    ['a mentee with another pair', { atWork: true }, 'в паре'],
    ['a mentee whose plan is fulfilled', { reason: 'план выполнен' }, 'завершил'],
    ['a mentor after any end', { role: 'mentor', reason: 'план выполнен' }, 'в банке'],
    ['the one who left', { left: true }, 'выбыл'],
    ['the one who left, with another pair still in the book', { left: true, atWork: true }, 'выбыл'],
    ['one who had withdrawn', { status: 'отозвал согласие' }, 'отозвал согласие'],
    [
      'one without the consent to processing',
      { status: 'согласия не получены', atWork: true },
      'согласия не получены',
    ],
    ['one of the bank whose pair begins', { status: 'в банке', atWork: true, reason: '' }, 'в паре'],
    ['one nothing happened to', { status: 'в банке', reason: '' }, 'в банке'],
  ])('%s', (_, part, expected) => expect(statusAfter({ ...base, ...part })).toBe(expected));
});
