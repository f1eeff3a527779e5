import { describe, expect, it } from 'vitest';
import { declensions } from '../../src/documents/declensions';
import { type Correction, nameBook, type PersonFacts } from '../../src/documents/name-book';
import { unchanged } from '../../src/domain/language/paradigms';
import type { Forms } from '../../src/domain/language/types';

const six = (...forms: readonly [string, string, string, string, string, string]): Forms => {
  const [им, род, дат, вин, твор, пред] = forms;
  return { им, род, дат, вин, твор, пред };
};
const person = (name: string, position = '', more: Partial<PersonFacts> = {}): PersonFacts => ({
  ...{ name, position, gender: '' },
  ...more,
});
const ODD = six('Кайша', 'Кайшы', 'Кайшэ', 'Кайшю', 'Кайшой', 'Кайше');

describe('organisations and other phrases', () => {
  it.each([
    [
      'Муниципальное бюджетное учреждение «Детский сад № 7 «Сказка»',
      'Муниципального бюджетного учреждения «Детский сад № 7 «Сказка»',
      'sure',
    ],
    ['МБДОУ «Детский сад № 7»', 'МБДОУ «Детский сад № 7»', 'sure'],
    ['учреждение детский сад № 7', 'учреждения детского сада № 7', 'ask'],
    ['ясли-сад № 3', 'яслей-сада № 3', 'ask'],
  ])('%s', (text, genitive, certainty) => {
    const book = nameBook();
    expect(book.phrase(text, { animate: false, seen: true }).forms.род).toBe(genitive);
    expect(book.shown()).toMatchObject([{ source: text, certainty }]);
  });

  it('of a person have the accusative of a person', () => {
    const { forms } = nameBook().phrase('работник МБДОУ «Сказка»', { animate: true, seen: false });
    expect([forms.дат, forms.вин]).toEqual(['работнику МБДОУ «Сказка»', 'работника МБДОУ «Сказка»']);
  });

  it('that were corrected are sure and win', () => {
    const source = 'ясли-сад № 3';
    const forms = { ...unchanged(source), род: 'ясли-сада № 3' };
    const book = nameBook(declensions([{ source: ` Ясли-сад  № 3 `, forms }]));
    expect(book.phrase(source, { animate: false, seen: true }).forms.род).toBe('ясли-сада № 3');
    expect(book.shown()[0]?.certainty).toBe('sure');
  });
});

describe('corrected forms', () => {
  const position = six(
    'старший воспитатель',
    'старшего воспитателя сада',
    'старшему воспитателю сада',
    'старшего воспитателя сада',
    'старшим воспитателем сада',
    'старшем воспитателе сада',
  );
  const corrections: Correction[] = [{ source: 'старший воспитатель', forms: position }];

  it.each([
    ['старший  воспитатель', 'старшему воспитателю сада'],
    ['Старший воспитатель', 'старшему воспитателю сада'],
    ['СТАРШИЙ ВОСПИТАТЕЛЬ', 'СТАРШЕМУ ВОСПИТАТЕЛЮ САДА'],
    ['старший воспитатель группы', 'старшему воспитателю группы'],
  ])('of a position are found whatever its spaces and capitals: %s', (typed, dative) => {
    const { position: value } = nameBook(declensions(corrections)).person(
      person('Ким Вера Ивановна', typed),
      true,
    );
    expect(value.forms.дат).toBe(dative);
  });

  it.each([
    ['И. о. заведующего', 'и. о. заведующего'],
    ['Заведующий', 'заведующему'],
    ['Учитель-логопед', 'учителю-логопеду'],
    ['ВрИО директора', 'ВрИО директора'],
    ['ЗДУВР', 'ЗДУВР'],
  ])('a position begins small within a sentence, shortened words stay: %s', (typed, dative) => {
    const { position: value } = nameBook().person(person('Ким Вера Ивановна', typed), true);
    expect(value.forms.дат).toBe(dative);
  });

  it('of a name reach the form with initials, and the last correction wins', () => {
    const first = { source: 'Кайша Мария Ивановна', forms: unchanged('Кайша Мария Ивановна') };
    const last = {
      source: 'Кайша Мария Ивановна',
      forms: { ...ODD, твор: 'Кайшой Марией Ивановной' },
    };
    const book = nameBook(declensions([first, last]));
    const { fio } = book.person(person('Кайша Мария Ивановна'), true);
    expect(fio.looks.after.твор).toBe('Кайшой\u00a0М.\u00a0И.');
    expect(fio.looks.before.твор).toBe('М.\u00a0И.\u00a0Кайшой');
    expect(book.shown()).toMatchObject([{ certainty: 'sure' }]);
  });

  it('never name a person whom documents must not name', () => {
    const book = nameBook(declensions([{ source: 'Кайша Мария Ивановна', forms: ODD }]));
    const { fio } = book.person(person('Кайша Мария Ивановна', 'воспитатель', { maskedBy: 'М-04' }), true);
    expect(Object.values(fio.looks.full).join(' ')).not.toContain('Кайш');
    expect(book.shown()).toEqual([]);
  });
});
