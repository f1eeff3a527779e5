import { describe, expect, it } from 'vitest';
import { sitePage } from '../../../../src/documents/kinds/reports/site-page';
import { namesPerson } from '../../../../src/documents/names-in-text';
import { preparePaper } from '../../../../src/documents/prepare-paper';
import type { World, WorldConsent, WorldEvent } from '../../../../src/documents/world';
import { askOf } from '../../asks/ask';
import { printedText } from '../../read-docx';
import { day } from '../../sample';
import { USUAL } from '../../worlds';

const site = (person: string, more: Partial<WorldConsent> = {}): WorldConsent => ({
  ...{ id: `СС-${person}`, person, kind: 'размещение на сайте', pair: '', paper: '' },
  ...{ date: day('02.09.2026'), until: null, withdrawn: null, ...more },
});

const withSite = (consents: readonly WorldConsent[], more: Partial<World> = {}): World => ({
  ...USUAL,
  consents: [...USUAL.consents, ...consents],
  ...more,
});

const paper = (world: World, fields: Record<string, string> = {}) =>
  preparePaper(sitePage, askOf(sitePage, world, { fields }), world);
const textOf = (world: World, fields: Record<string, string> = {}): string =>
  printedText(paper(world, fields)).replace(/\u00a0/g, ' ');

const event = (title: string, participants: readonly string[] = []): WorldEvent => ({
  ...{
    id: 'Е-1',
    date: day('10.11.2026'),
    kind: 'семинар',
    title,
    place: '',
    participants,
    link: '',
    level: '',
    outcome: '',
  },
});

describe('the page names', () => {
  it('nobody without both consents, and says to the curator who is missing and why', () => {
    expect(textOf(USUAL)).not.toMatch(/Осадч|Ким В|Швец|Белых|Жук|Петров/);
    expect(textOf(USUAL)).toContain(
      'Сейчас работают менее 5 пар. У каждой пары утверждена персонализированная программа.',
    );
    expect(paper(USUAL).notices).toEqual([
      expect.stringContaining('Осадчая Тамара Викторовна – нет согласия «размещение на сайте»'),
    ]);
  });

  it('a pair when both may be named', () => {
    const text = textOf(withSite([site('Н-01'), site('М-01'), site('Н-02')]));
    expect(text).toContain('– Осадчая Тамара Викторовна – Ким Вера Ивановна');
    expect(text).toContain('– Швец Игорь Павлович, инструктор по физической культуре');
    expect(text).not.toContain('Белых');
    expect(text).toContain('На странице названы те, кто дал согласие на размещение.');
  });

  it.each([
    ['ended', { until: day('01.11.2026') }],
    ['taken back', { withdrawn: day('20.11.2026') }],
    ['of a later day', { date: day('01.12.2026') }],
  ])('nobody whose consent is %s', (_, more) =>
    expect(textOf(withSite([site('Н-01', more)]))).not.toContain('Осадч'),
  );

  it('nobody who has withdrawn, whatever the other papers say', () => {
    const mentors = USUAL.mentors.map((one) =>
      one.id === 'Н-01' ? { ...one, name: 'участник программы Н-01', position: '', maskedBy: 'Н-01' } : one,
    );
    expect(textOf(withSite([site('Н-01'), site('М-01')], { mentors }))).not.toMatch(/Осадч|Н-01/);
  });
});

describe('the curator', () => {
  it('is told by the position unless the card says that there is a consent', () => {
    expect(textOf(USUAL)).toContain('Куратор программы: старший воспитатель.');
    expect(textOf(USUAL, { куратор: 'да' })).toContain(
      'Куратор программы: Лапина Нина Олеговна, старший воспитатель.',
    );
  });

  it('who is a mentor without a consent stays unnamed', () => {
    const mentors = [...USUAL.mentors, { ...USUAL.mentors[0]!, id: 'Н-04', name: 'Лапина Нина Олеговна' }];
    expect(textOf(withSite([], { mentors }), { куратор: 'да' })).not.toContain('Лапина');
    expect(
      textOf(withSite([site('Н-04'), { ...site('Н-04'), kind: 'обработка данных' }], { mentors })),
    ).toContain('Лапина Нина Олеговна');
  });
});

describe('news', () => {
  it.each([
    ['Мастер-класс Осадчей Т. В.', 'Семинар'],
    ['Открытое занятие у Ким', 'Семинар'],
    ['Семинар «Портфолио педагога»', 'Семинар «Портфолио педагога»'],
  ])('«%s» stands as «%s»', (title, shown) =>
    expect(textOf({ ...USUAL, events: [event(title)] })).toContain(`– 10.11.2026. ${shown}`),
  );

  it('of somebody who has withdrawn are told by the kind', () => {
    const mentors = USUAL.mentors.map((one) => (one.id === 'Н-01' ? { ...one, maskedBy: 'Н-01' } : one));
    const text = textOf({ ...USUAL, mentors, events: [event('Урок Ивановой', ['Н-01'])] });
    expect(text).not.toContain('Иванов');
  });
});

it.each([
  ['Осадчая Тамара Викторовна', 'у Осадчей', true],
  ['Петрова-Соловьёва Мария', 'выступление Соловьевой', true],
  ['Ким Вера Ивановна', 'кимоно и куклы', false],
  ['Белых Олег Петрович', 'занятие Белых О. П.', true],
  ['Швец Игорь Павлович', 'семинар наставников', false],
])('%s in «%s»: %s', (name, text, named) => expect(namesPerson(text, { name })).toBe(named));
