import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../../src/domain/calendar/civil-date';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import { parseDeadline } from '../../../src/domain/deadlines/parse-deadline';
import type { Deadline, DeadlineContext } from '../../../src/domain/deadlines/types';

const context: DeadlineContext = { year: schoolYear(2024) };
const read = (phrase: string, more: Partial<DeadlineContext> = {}): Deadline =>
  parseDeadline(phrase, { ...context, ...more });
const short = (deadline: Deadline): string =>
  deadline.windows.map(({ from, to }) => (from === to ? `${from}` : `${from ?? ''}…${to ?? ''}`)).join(' ');

describe('one window', () => {
  it.each([
    ['до 1 октября', '…2024-10-01'],
    ['к 1 сентября', '…2024-09-01'],
    ['по 15 сентября', '…2024-09-15'],
    ['с 01.09 по 30.09', '2024-09-01…2024-09-30'],
    ['с 1 по 15 сентября 2025 г.', '2025-09-01…2025-09-15'],
    ['с 1 сентября и до 15 сентября включительно', '2024-09-01…2024-09-15'],
    ['1.09.2024г.-31.05.2025г.', '2024-09-01…2025-05-31'],
    ['не ранее 1 сентября', '2024-09-01…'],
    ['1–2 неделя сентября', '2024-09-01…2024-09-14'],
    ['первые две недели сентября', '2024-09-01…2024-09-14'],
    ['октябрь, 1-я неделя', '2024-10-01…2024-10-07'],
    ['последняя неделя мая', '2025-05-26…2025-05-31'],
    ['3 декада октября', '2024-10-21…2024-10-31'],
    ['середина сентября', '2024-09-11…2024-09-20'],
    ['до середины октября', '…2024-10-15'],
    ['до начала учебного года', '…2024-08-31'],
    ['к началу учебного года', '…2024-08-31'],
    ['конец августа - начало сентября', '2024-08-21…2024-09-10'],
    ['с сентября до начала мая', '2024-09-01…2025-04-30'],
    ['IV кв. 2025', '2025-10-01…2025-12-31'],
    ['ноябрь–февраль', '2024-11-01…2025-02-28'],
    ['декабрь-февраль 2025', '2024-12-01…2025-02-28'],
    ['июнь-август', '2025-06-01…2025-08-31'],
    ['последняя пятница сентября', '2024-09-27'],
    ['02/09/2024', '2024-09-02'],
    ['15.IX.2024', '2024-09-15'],
    ['09.2024', '2024-09-01…2024-09-30'],
    ['сент.-окт.', '2024-09-01…2024-10-31'],
    ['октябрь 24 г.', '2024-10-01…2024-10-31'],
    ['понедельник, 2 сентября 2024 г.', '2024-09-02'],
    ['до 1 июня следующего года', '…2025-06-01'],
    ['май (по итогам учебного года)', '2025-05-01…2025-05-31'],
    ['в конце учебного года (май)', '2025-05-01…2025-05-31'],
    ['25.12.2024, 10:00', '2024-12-25'],
    ['вторая половина 2025-2026 учебного года', '2026-01-01…2026-05-31'],
    ['последнее полугодие', '2025-01-01…2025-05-31'],
    ['П полугодие', '2025-01-01…2025-05-31'],
  ])('«%s» is %s, for sure', (phrase, expected) => {
    const deadline = read(phrase);
    expect([deadline.kind, short(deadline), deadline.certainty]).toEqual(['once', expected, 'sure']);
  });
});

describe('a year that is named', () => {
  const NAMED = [
    [2022, 'Февраль 2022', '2022-02-01…2022-02-28'],
    [2022, 'сентябрь 2022 г. - май 2024 г.', '2022-09-01…2024-05-31'],
    [2022, 'в срок до 31 марта 2022 года', '…2022-03-31'],
    [2026, '2 полугодие 2026/27', '2027-01-01…2027-05-31'],
    [2026, 'весна 2027', '2027-03-01…2027-05-31'],
  ] as const;

  it.each(NAMED)('in %d «%s» is %s, for sure', (start, phrase, expected) => {
    const deadline = read(phrase, { year: schoolYear(start) });
    expect([short(deadline), deadline.certainty]).toEqual([expected, 'sure']);
  });

  it.each(NAMED)('in %d + 9 «%s» is the same, and asked', (start, phrase, expected) => {
    const deadline = read(phrase, { year: schoolYear(start + 9) });
    expect([short(deadline), deadline.question?.code]).toEqual([expected, 'outside-year']);
  });

  it('the school year before or after is still sure: plans are read with a title a year off', () => {
    for (const start of [2020, 2021, 2022])
      expect(read('Март 2022', { year: schoolYear(start) }).certainty).toBe('sure');
    for (const start of [2019, 2023])
      expect(read('Март 2022', { year: schoolYear(start) }).certainty).toBe('ask');
  });
});

describe('broken, glued and half-Latin text', () => {
  it.each([
    ['Сентябрь-\nноябрь', '2024-09-01…2024-11-30'],
    ['Сентя-\nбрь', '2024-09-01…2024-09-30'],
    ['Сен тябрь', '2024-09-01…2024-09-30'],
    ['Cентябрь2024г', '2024-09-01…2024-09-30'],
    ['СЕНТЯБРЬ\u00a0—\u00a0ОКТЯБРЬ', '2024-09-01…2024-10-31'],
  ])('«%s» is %s', (phrase, expected) => {
    expect(short(read(phrase))).toBe(expected);
  });

  it('«сентябрьежегодно» is two words', () => {
    expect(read('сентябрьежегодно')).toMatchObject({ kind: 'yearly', certainty: 'sure' });
  });
});

describe('several windows', () => {
  it.each([
    ['Сентябрь, январь, май', '2024-09-01…2024-09-30 2025-01-01…2025-01-31 2025-05-01…2025-05-31'],
    ['декабрь, май 2025', '2024-12-01…2024-12-31 2025-05-01…2025-05-31'],
    ['15 и 20 сентября', '2024-09-15 2024-09-20'],
    ['до 25 декабря и до 25 мая', '…2024-12-25 …2025-05-25'],
    ['сентябрь - октябрь, март - апрель', '2024-09-01…2024-10-31 2025-03-01…2025-04-30'],
    ['2 раза в год: сентябрь, май', '2024-09-01…2024-09-30 2025-05-01…2025-05-31'],
    ['01.09.2024 - 30.09.2024; 01.02.2025 - 28.02.2025', '2024-09-01…2024-09-30 2025-02-01…2025-02-28'],
  ])('«%s»', (phrase, expected) => {
    const deadline = read(phrase);
    expect([deadline.kind, short(deadline), deadline.certainty]).toEqual(['multi', expected, 'sure']);
  });
});

describe('recurrence', () => {
  it.each([
    ['ежемесячно', 'month', 1, 12, '2024-09-01', '2025-08-31'],
    ['не реже 2 раз в месяц', 'month', 2, 12, '2024-09-01', '2025-08-31'],
    ['1 раз в 2 недели', 'week', 0.5, 27, '2024-09-01', '2025-08-31'],
    ['дважды в год', 'year', 2, 1, '2024-09-01', '2025-08-31'],
    ['1 раз в полугодие', 'half-year', 1, 2, '2024-09-01', '2025-05-31'],
    ['каждую пятницу', 'week', 1, 52, '2024-09-06', '2025-08-29'],
    ['еженедельно, вторник', 'week', 1, 52, '2024-09-03', '2025-08-26'],
    ['по понедельникам и средам', 'week', 2, 104, '2024-09-02', '2025-08-27'],
    ['последняя пятница месяца', 'month', 1, 12, '2024-09-27', '2025-08-29'],
    ['до 5 числа каждого месяца', 'month', 1, 12, '2024-09-01', '2025-08-05'],
    ['2-я и 4-я среда месяца', 'month', 2, 24, '2024-09-11', '2025-08-27'],
    ['каждые две недели', 'week', 0.5, 27, '2024-09-01', '2025-08-31'],
    ['не менее 4 раз в течение года', 'year', 4, 1, '2024-09-01', '2025-08-31'],
    ['по полугодиям', 'half-year', 1, 2, '2024-09-01', '2025-05-31'],
    ['31 числа каждого месяца', 'month', 1, 7, '2024-10-31', '2025-08-31'],
    ['в конце каждого месяца', 'month', 1, 12, '2024-09-21', '2025-08-31'],
    ['ежемесячно с октября по апрель', 'month', 1, 7, '2024-10-01', '2025-04-30'],
    ['октябрь, далее ежемесячно', 'month', 1, 11, '2024-10-01', '2025-08-31'],
  ] as const)('«%s»: %s × %d, %d windows', (phrase, unit, times, count, from, to) => {
    const deadline = read(phrase);
    expect(deadline).toMatchObject({ kind: 'recurring', every: { unit, times }, certainty: 'sure' });
    expect(deadline.windows).toHaveLength(count);
    expect([deadline.windows[0]?.from, deadline.windows[count - 1]?.to]).toEqual([from, to]);
  });
});

describe('the whole period and references', () => {
  it.each(['весь период', 'в теч. уч. года', 'на протяжении учебного года', 'постоянно', 'в течение года'])(
    '«%s» goes on all the school year',
    (phrase) => {
      const deadline = read(phrase);
      expect([deadline.kind, short(deadline), deadline.certainty]).toEqual([
        'continuous',
        '2024-09-01…2025-08-31',
        'sure',
      ]);
    },
  );

  it.each(['сентябрь, затем постоянно', 'сентябрь, далее в течение года'])(
    '«%s» goes on to the end of the year',
    (phrase) => {
      const deadline = read(phrase);
      expect([deadline.kind, short(deadline)]).toEqual(['continuous', '2024-09-01…2025-08-31']);
    },
  );

  it.each([
    'по плану работы школы',
    'по мере необходимости',
    'в 10-дневный срок',
    'за 3 рабочих дня',
    'в течение 10 дней после издания приказа',
    'в установленные сроки',
    'по итогам учебного года',
  ])('«%s» has no date of its own', (phrase) => {
    expect(read(phrase)).toMatchObject({ kind: 'reference', windows: [], certainty: 'sure' });
  });
});

describe('nothing doubtful is read silently', () => {
  it.each([
    ['', 'empty'],
    ['—', 'not-understood'],
    ['скоро', 'not-understood'],
    ['31 июня', 'no-such-day'],
    ['29 февраля', 'no-such-day'],
    ['5 неделя февраля', 'no-such-day'],
    ['I неделя, последний квартал', 'no-such-day'],
    ['35 числа каждого месяца', 'no-such-day'],
    ['ежемесячно, декабрь 2031', 'outside-year'],
    ['с 15 по 10 сентября', 'reversed'],
    ['по 2025 по 2024', 'reversed'],
    ['30.09.2024 - 01.09.2024', 'reversed'],
    ['пятница, 2 сентября 2024', 'wrong-weekday'],
    ['Август', 'which-august'],
    ['до 25 августа', 'which-august'],
    ['1 раз в квартал', 'which-quarter'],
    ['III квартал', 'which-quarter'],
    ['до конца года', 'which-year'],
    ['2024-2025', 'which-year'],
    ['апрель-май текущего года', 'which-year'],
    ['I полугодие 2025 года', 'which-year'],
    ['на 2020 – 2024 учебный год', 'several-years'],
    ['Ежегодно', 'no-month'],
    ['до 15 числа', 'no-month'],
    ['каждую неделю до 15 числа', 'no-month'],
    ['май - февраль', 'outside-year'],
    ['до сентября', 'until-period'],
    ['осенние каникулы', 'school-dates'],
    ['середина учебного года', 'rough'],
    ['через 10 дней после 1 октября', 'relative-to-date'],
    ['согласно графику, сентябрь-октябрь', 'mixed'],
    ['Сентябрь Октябрь', 'list-or-range'],
    ['сентабрь', 'misspelt'],
    ['ноябрь 2024, 2025', 'which-year'],
    ['сентябрь 2024 – 2025', 'which-year'],
    ['кроме сентября', 'extra-words'],
    ['в течение двух недель сентября', 'extra-words'],
    ['в первый рабочий день сентября', 'rough'],
  ])('«%s» is asked: %s', (phrase, code) => {
    expect(read(phrase)).toMatchObject({ certainty: 'ask', question: { code } });
  });

  it('offers both Augusts', () => {
    expect(read('Август').question?.readings).toEqual([
      [{ from: '2024-08-01', to: '2024-08-31' }],
      [{ from: '2025-08-01', to: '2025-08-31' }],
    ]);
  });

  it('offers the neighbours of a day that does not exist', () => {
    expect(read('31 июня').question?.readings).toEqual([
      [{ from: '2025-06-30', to: '2025-06-30' }],
      [{ from: '2025-07-01', to: '2025-07-01' }],
    ]);
  });
});

describe('what the school tells', () => {
  it('the month of the heading completes a day and a week', () => {
    expect(short(read('до 15 числа', { sectionMonth: 10 }))).toBe('…2024-10-15');
    expect(short(read('2-я неделя', { sectionMonth: 2 }))).toBe('2025-02-08…2025-02-14');
  });

  it('its own terms replace the usual ones, and nothing is asked', () => {
    const terms = [
      ['2024-09-02', '2024-10-27'],
      ['2024-11-05', '2024-12-29'],
      ['2025-01-09', '2025-03-23'],
      ['2025-03-31', '2025-05-26'],
    ].map(([from, to]) => ({ from: from as CivilDate, to: to as CivilDate }));
    const schoolDates = { terms, holidays: {} };
    const deadline = read('II четверть', { schoolDates });
    expect([short(deadline), deadline.certainty]).toEqual(['2024-11-05…2024-12-29', 'sure']);
    expect(read('1 раз в четверть', { schoolDates }).windows).toEqual(terms);
  });

  it('holidays alone do not make terms known', () => {
    const schoolDates = {
      terms: [null, null, null, null],
      holidays: { autumn: { from: '2024-10-28' as CivilDate, to: '2024-11-04' as CivilDate } },
    };
    expect(read('осенние каникулы', { schoolDates })).toMatchObject({
      windows: [{ from: '2024-10-28', to: '2024-11-04' }],
      certainty: 'sure',
    });
    expect(read('II четверть', { schoolDates }).question?.code).toBe('school-dates');
  });

  it('the setting of quarters decides «1 раз в квартал»', () => {
    const calendar = read('1 раз в квартал', { quarters: 'calendar' });
    expect([calendar.windows.length, calendar.certainty]).toEqual([5, 'sure']);
    const terms = read('1 раз в квартал', { quarters: 'terms' });
    expect([terms.windows.length, terms.every?.unit, terms.question?.code]).toEqual([
      4,
      'term',
      'school-dates',
    ]);
    expect(short(read('II квартал', { quarters: 'calendar' }))).toBe('2025-04-01…2025-06-30');
    expect(short(read('II квартал', { quarters: 'terms' }))).toBe('2024-11-01…2024-12-31');
  });
});
