import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAPER_KINDS } from '../../src/documents/kinds/all';
import { type Level, levelOf } from '../../src/documents/level-field';
import { countInPublic, forLevel } from '../../src/documents/levels';
import { preparePaper } from '../../src/documents/prepare-paper';
import type { World, WorldConsent } from '../../src/documents/world';
import { allowedData, siteDataOf } from '../../src/domain/people/site-data';
import { askOf } from './asks/ask';
import { printedText } from './read-docx';
import { day } from './sample';
import { USUAL } from './worlds';

const people = [...USUAL.mentors, ...USUAL.mentees];
const SURNAMES = people.map(({ name }) => name.split(/[ -]/)[0]!);

/** A surname in any case: its beginning. */
const holdsSurname = (text: string, surname: string): boolean =>
  text.toLowerCase().includes(surname.slice(0, Math.max(3, surname.length - 2)).toLowerCase());

const withSite = (consents: readonly WorldConsent[], more: Partial<World> = {}): World => ({
  ...USUAL,
  consents: [...USUAL.consents, ...consents],
  ...more,
});

const site = (person: string, more: Partial<WorldConsent> = {}): WorldConsent => ({
  ...{ id: `СС-${person}`, person, kind: 'размещение на сайте', pair: '', paper: '' },
  ...{ date: day('02.09.2026'), until: null, withdrawn: null, ...more },
});

const LEVELLED = PAPER_KINDS.filter((kind) => kind.levels !== undefined);

const textAt = (kind: (typeof LEVELLED)[number], world: World, level: Level): string =>
  printedText(preparePaper(kind, askOf(kind, world, { fields: { 'для кого': level } }), world));

describe('a report', () => {
  it('is asked for whom it is where there is a choice', () => {
    const asked = LEVELLED.filter((kind) => (kind.levels ?? []).length > 1);
    expect(asked.map(({ kind }) => kind)).toEqual(['D36', 'D38', 'D40']);
    for (const { card } of asked) expect(card[card.length - 1]!.id).toBe('для кого');
  });

  it.each(LEVELLED.map((kind) => [kind.kind, kind] as const))(
    '%s for the founder names nobody',
    (_, kind) => {
      const level = (kind.levels ?? []).includes('municipality') ? 'municipality' : 'public';
      const text = textAt(kind, withSite([]), level);
      for (const surname of SURNAMES)
        expect([surname, holdsSurname(text, surname)]).toEqual([surname, false]);
    },
  );

  it('for the organisation names the pairs as papers do', () => {
    const kind = LEVELLED.find((one) => one.kind === 'D36')!;
    expect(textAt(kind, USUAL, 'school')).toContain('Осадч');
  });

  it('does not take an answer of another level for its own', () => {
    const [kind] = PAPER_KINDS.filter((one) => one.kind === 'D48');
    expect(levelOf(kind!, { fields: { 'для кого': 'school' } })).toBe('public');
  });

  it('is a project while an answer has the name of somebody it must not name', () => {
    const kind = LEVELLED.find((one) => one.kind === 'D36')!;
    const fields = { 'для кого': 'municipality', выводы: 'Отметить Осадчую Т. В.' };
    const { gaps } = preparePaper(kind, askOf(kind, USUAL, { fields }), USUAL);
    expect(gaps).toContainEqual(expect.objectContaining({ at: { field: 'выводы' } }));
  });
});

describe('what stands in cells', () => {
  it('goes where it names somebody hidden, and stays where it does not', () => {
    const [pair] = USUAL.pairs;
    const world = forLevel(
      withSite([], {
        pairs: [{ ...pair!, reason: 'попросила Осадчая', goal: 'планирование недели' }],
        events: [{ ...USUAL.events[0]!, title: 'Открытое занятие у Ким' }],
      }),
      'municipality',
    );
    expect(world.pairs[0]).toMatchObject({ reason: '', goal: 'планирование недели', mentorId: 'Н-01' });
    expect(world.events[0]!.title).toBe('Обучение');
  });

  it('of figures tells everybody no small number', () => {
    const [figure] = USUAL.indicators.filter(({ unit }) => unit === 'percent');
    const shown = (part: number, whole: number) =>
      forLevel({ ...USUAL, indicators: [{ ...figure!, part, whole, value: 'как есть' }] }, 'public')
        .indicators[0]!.value;
    expect([shown(2, 14), shown(2, 3), shown(7, 14), shown(0, 14)]).toEqual([
      'менее 5 из 14',
      'менее 5',
      'как есть',
      'как есть',
    ]);
  });

  it.each([
    [0, '0 пар'],
    [1, 'менее 5 пар'],
    [4, 'менее 5 пар'],
    [5, '5 пар'],
    [21, '21 пара'],
  ])('%d is counted as «%s»', (count, words) =>
    expect(countInPublic(count, ['пара', 'пары', 'пар'])).toBe(words),
  );
});

describe('the cell «Что разрешено размещать»', () => {
  it.each([
    [[], ['name', 'position', 'work']],
    [
      ['ФИО', 'участие и результаты'],
      ['name', 'work'],
    ],
    [['все данные'], ['name', 'position', 'category', 'work', 'materials']],
    [
      ['Фамилия, имя, отчество', 'должность', 'материалы и отзыв', 'участие'],
      ['name', 'position', 'work', 'materials'],
    ],
    [['что-то другое'], []],
  ])('%j allows %j', (cell, data) => expect(allowedData(cell)).toEqual(data));

  it.each([
    ['ФИО', 'участие'],
    ['ФИО', 'участие', 'должность'],
  ])('shows no more than %s, %s', (...allowed) => {
    const { mentors } = forLevel(withSite([site('Н-01', { allowed })]), 'public');
    const [first] = mentors;
    expect(first!.name).toBe('Осадчая Тамара Викторовна');
    expect(first!.position !== '').toBe(allowed.includes('должность'));
    expect([first!.category, first!.caseUrl, first!.phone, first!.achievements]).toEqual(['', '', '', '']);
  });
});

const aDay = fc.constantFrom('01.08.2026', '02.09.2026', '20.11.2026', '21.11.2026', '01.12.2026').map(day);
const aPaper = fc.record({
  person: fc.constantFrom(...people.map(({ id }) => id)),
  kind: fc.constantFrom('обработка данных', 'размещение на сайте', 'быть наставником'),
  date: fc.option(aDay, { nil: null }),
  until: fc.option(aDay, { nil: null }),
  withdrawn: fc.option(aDay, { nil: null }),
  allowed: fc.subarray(['ФИО', 'должность', 'участие', 'материалы', 'стаж']),
});

it('whatever the consents are, nobody is named whom they do not allow to name', () =>
  fc.assert(
    fc.property(
      fc.array(aPaper, { maxLength: 14 }),
      fc.constantFrom<Level>('municipality', 'public'),
      (papers, level) => {
        const consents = papers.map((paper, i) => ({ id: `С-${i}`, pair: '', paper: '', ...paper }));
        const world: World = {
          ...USUAL,
          consents,
          events: people.map(({ name }) => ({
            ...USUAL.events[0]!,
            title: `Занятие: ${name}`,
            participants: [],
          })),
        };
        const text = JSON.stringify(forLevel(world, level));
        for (const person of people) {
          const may = level === 'public' && siteDataOf(person, consents, world.today).has('name');
          expect([person.name, text.includes(person.name)]).toEqual([person.name, may]);
        }
      },
    ),
    { numRuns: 120 },
  ));
