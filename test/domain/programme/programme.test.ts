import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '../../../src/domain/calendar/civil-date';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import { parseDeadline } from '../../../src/domain/deadlines/parse-deadline';
import { datesOf, dueInMonth, fitWords } from '../../../src/domain/programme/item-dates';
import { type MarkRow, needsOf } from '../../../src/domain/programme/needs';
import { offerMeasures, proposedOf, type ReadyMeasure } from '../../../src/domain/programme/propose';
import { type Term, unusualLength } from '../../../src/domain/programme/term';
import { LISTS } from '../../../src/sheets/lists';
import { STARTING_PROGRAMME_BANK } from '../../../src/sheets/starting-programme-bank';
import { STARTING_TOPIC_WORDS } from '../../../src/sheets/starting-topic-words';

const BANK = STARTING_PROGRAMME_BANK as readonly ReadyMeasure[];
const YEAR = schoolYear(2026);
const context = { year: YEAR };
const day = (text: string): CivilDate => text as CivilDate;
const term = (from: string, to: string): Term => ({ from: day(from), to: day(to) });
const SCHOOL_YEAR = term('2026-09-07', '2027-05-31');

describe('the measures of a new book', () => {
  it('are there for every area, two to four of each, and some for every programme', () => {
    for (const topic of LISTS.topics.values) {
      const own = BANK.filter(({ topics }) => topics.includes(topic));
      expect([topic, own.length >= 2 && own.length <= 4]).toEqual([topic, true]);
    }
    expect(BANK.filter(({ always }) => always).length).toBeGreaterThanOrEqual(6);
    expect(new Set(BANK.map(({ activity }) => activity)).size).toBe(BANK.length);
  });

  it('have deadlines the grammar reads surely, a form and a result each', () => {
    for (const { activity, deadline, form, planned, section } of BANK) {
      expect([deadline, parseDeadline(deadline, context).certainty]).toEqual([deadline, 'sure']);
      expect([activity, form !== '' && planned !== '' && section !== '']).toEqual([activity, true]);
    }
  });
});

describe('the days of an item', () => {
  it.each([
    ['октябрь', SCHOOL_YEAR, '2026-10-01', '2026-10-31', false],
    ['сентябрь', SCHOOL_YEAR, '2026-09-07', '2026-09-30', false],
    ['май', term('2026-09-07', '2027-05-14'), '2027-05-01', '2027-05-14', false],
    ['до 15 октября', SCHOOL_YEAR, null, '2026-10-15', false],
    ['в течение учебного года', SCHOOL_YEAR, '2026-09-07', '2027-05-31', false],
    ['1 раз в месяц', SCHOOL_YEAR, '2026-09-07', '2027-05-31', false],
    // The term reaches into the next school year, and the month is the one in it.
    ['октябрь', term('2027-01-11', '2027-12-24'), '2027-10-01', '2027-10-31', false],
    ['октябрь', term('2027-02-01', '2027-05-31'), '2026-10-01', '2026-10-31', true],
  ])('«%s» of %o', (words, of, from, to, outside) => {
    expect(datesOf(words, of, context)).toMatchObject({ from, to, outside, question: null });
  });

  it('are asked about where the words are not sure', () => {
    expect(datesOf('осенние каникулы', SCHOOL_YEAR, context)).toMatchObject({
      ...{ from: null, to: null, windows: [] },
      question: { code: 'school-dates' },
    });
  });

  it('of a monthly item fall due in every month of the term, of a yearly one only in the last', () => {
    const monthly = datesOf('1 раз в месяц', SCHOOL_YEAR, context);
    const whole = datesOf('в течение учебного года', SCHOOL_YEAR, context);
    for (const date of ['2026-09-20', '2026-12-31', '2027-05-01'])
      expect(dueInMonth(monthly, day(date))).toBe(true);
    expect(dueInMonth(monthly, day('2027-06-10'))).toBe(false);
    expect([dueInMonth(whole, day('2026-12-10')), dueInMonth(whole, day('2027-05-10'))]).toEqual([
      false,
      true,
    ]);
  });

  it.each<[string, Term, string[], string[]]>([
    [
      'late in a year',
      term('2027-02-01', '2027-05-31'),
      ['сентябрь', 'октябрь', 'декабрь', 'январь', 'апрель', 'май'],
      ['февраль 2027', 'февраль 2027', 'март 2027', 'апрель 2027', 'май 2027', 'май'],
    ],
    [
      'of three months',
      term('2026-09-07', '2026-12-06'),
      ['сентябрь', 'октябрь', 'январь', 'май'],
      ['сентябрь', 'сентябрь 2026', 'октябрь 2026', 'ноябрь 2026'],
    ],
    ['with room', SCHOOL_YEAR, ['сентябрь', 'октябрь–ноябрь', 'май'], ['сентябрь', 'октябрь–ноябрь', 'май']],
    [
      'of any kind keeps what lasts, what names its year and what is asked about',
      term('2027-02-01', '2027-05-31'),
      ['1 раз в месяц', 'в течение учебного года', 'до 20.02.2027', 'осенние каникулы'],
      ['1 раз в месяц', 'в течение учебного года', 'до 20.02.2027', 'осенние каникулы'],
    ],
  ])('of ready measures in a term %s', (_title, of, usual, fitted) => {
    expect(usual.map((words) => fitWords(words, of, context).words)).toEqual(fitted);
  });
});

describe('C-10: the length of a programme', () => {
  it.each([
    ['2026-09-01', '2026-11-30', null],
    ['2026-09-01', '2026-11-29', 'short'],
    ['2026-09-01', '2027-08-31', null],
    ['2026-09-01', '2027-09-01', 'long'],
  ])('%s – %s: %s', (from, to, length) => {
    expect(unusualLength(term(from, to))).toBe(length);
  });
});

const known = LISTS.topics.values;
const facts = { topics: [], requests: [], answers: [], known, dictionary: STARTING_TOPIC_WORDS };
const mark = (survey: string, question: string, score: number, date = '2026-09-10'): MarkRow => ({
  ...{ survey, question, score, person: 'М-01' },
  date: day(date),
});

describe('areas to work on', () => {
  it.each([
    ['Дети не слушаются, плохая дисциплина на занятии.', 'дисциплина и мотивация'],
    ['Разговор с родителями в трудных случаях.', 'работа с родителями'],
    ['Работа с интерактивной доской и презентациями.', 'цифровые технологии'],
    ['Календарный план и рабочая программа.', 'планирование и рабочая программа'],
    ['Усталость к середине года.', 'профессиональное выгорание'],
  ])('«%s» is about «%s»', (request, topic) => {
    expect(needsOf({ ...facts, requests: [request] }).map((need) => need.topic)).toContain(topic);
  });

  it.each<[string, readonly MarkRow[], readonly string[]]>([
    [
      'a difficulty met often',
      [mark('Запрос наставляемого', 'Трудности: документация', 2)],
      ['документация'],
    ],
    ['one met sometimes', [mark('Запрос наставляемого', 'Трудности: документация', 1)], []],
    [
      'a weak mark of the diagnosis',
      [mark('Q-08', 'Оценка своих умений: документация', 1)],
      ['документация'],
    ],
    ['a good mark', [mark('Q-08', 'документация', 2)], []],
    [
      'a weak mark that has grown since',
      [mark('Q-08', 'документация', 0), mark('Q-08', 'документация', 3, '2027-01-20')],
      [],
    ],
    [
      'the weaker of two marks of a day',
      [mark('Q-08', 'Оценка: документация', 3), mark('Q-08', 'Оценка наставника: документация', 1)],
      ['документация'],
    ],
  ])('%s', (_title, answers, topics) => {
    expect(needsOf({ ...facts, answers }).map(({ topic }) => topic)).toEqual(topics);
  });

  it('stand by how much speaks for them, each with all its reasons', () => {
    const needs = needsOf({
      ...facts,
      requests: ['Разговор с родителями в трудных случаях.'],
      topics: ['документация', 'работа с родителями'],
      answers: [mark('Q-02', 'Трудности: работа с родителями', 3), mark('Q-02', 'Трудности: ФОП и ФГОС', 2)],
    });
    expect(needs.map(({ topic }) => topic)).toEqual(['работа с родителями', 'документация', 'ФОП и ФГОС']);
    expect(needs[0]!.reasons.map(({ why }) => why)).toEqual(['request', 'topic', 'difficulty']);
  });
});

const DAYS_OF_TERM = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 88, max: 364 }));
const terms = DAYS_OF_TERM.map(([start, length]): Term => {
  const from = addDays(day('2026-08-15'), start);
  return { from, to: addDays(from, length) };
});
const areas = fc.uniqueArray(fc.constantFrom(...known), { maxLength: 6 });
const offer = (bank: readonly ReadyMeasure[], of: Term, topics: readonly string[], present: string[] = []) =>
  offerMeasures({
    ...{ bank, context, term: of, today: day('2026-09-01') },
    needs: needsOf({ ...facts, topics }),
    present: present.map((activity) => ({ activity })),
  });

describe('a proposal, whatever the term and the areas', () => {
  it('has only items that lie inside the term', () => {
    fc.assert(
      fc.property(terms, areas, (of, topics) => {
        for (const { dates, deadline } of proposedOf(offer(BANK, of, topics))) {
          expect([deadline, dates.outside, dates.question]).toEqual([deadline, false, null]);
          expect([deadline, dates.from! >= of.from && dates.to! <= of.to]).toEqual([deadline, true]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('proposes nothing more once it is accepted', () => {
    fc.assert(
      fc.property(terms, areas, (of, topics) => {
        const first = proposedOf(offer(BANK, of, topics)).map(({ measure }) => measure.activity);
        expect(first.length).toBeGreaterThan(5);
        expect(proposedOf(offer(BANK, of, topics, first))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('does not depend on the order of the rows of the bank', () => {
    const shuffled = fc.shuffledSubarray([...BANK], { minLength: BANK.length });
    fc.assert(
      fc.property(shuffled, areas, (bank, topics) => {
        expect(offer(bank, SCHOOL_YEAR, topics)).toEqual(offer(BANK, SCHOOL_YEAR, topics));
      }),
      { numRuns: 30 },
    );
  });

  it('plans nothing for days that are over', () => {
    const today = day('2026-11-21');
    const asked = { bank: BANK, context, term: SCHOOL_YEAR, today, needs: [], present: [] };
    for (const { dates } of proposedOf(offerMeasures(asked))) expect(dates.to! >= today).toBe(true);
  });

  it('begins with acquaintance and ends with the final meeting', () => {
    const offered = proposedOf(offer(BANK, SCHOOL_YEAR, ['документация'])).map(({ measure }) => measure);
    expect(offered[0]!.activity).toMatch(/^Знакомство/);
    expect(offered[offered.length - 1]!.activity).toMatch(/^Итоговая встреча/);
  });
});
