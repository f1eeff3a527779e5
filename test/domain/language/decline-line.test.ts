import { describe, expect, test } from 'vitest';
import { declineLine } from '../../../src/domain/language/decline-line';

describe('a line of a mixed list', () => {
  test.each([
    ['Иванова Мария Петровна', 'name', 'Ивановой Марии Петровне'],
    ['Мария Петровна Иванова', 'name', 'Марии Петровне Ивановой'],
    ['ИВАНОВА МАРИЯ ПЕТРОВНА', 'name', 'ИВАНОВОЙ МАРИИ ПЕТРОВНЕ'],
    ['иванова мария петровна', 'name', 'Ивановой Марии Петровне'],
    ['М.П. Иванова', 'name', 'М.\u00a0П.\u00a0Ивановой'],
    ['Мастер Иван Петрович', 'name', 'Мастеру Ивану Петровичу'],
    ['Иванов-Петров Сергей', 'name', 'Иванову-Петрову Сергею'],
    ['старший воспитатель', 'position', 'старшему воспитателю'],
    ['Заведующая', 'position', 'Заведующей'],
    ['и. о. директора', 'position', 'и. о. директора'],
    ['И.о. заведующего', 'position', 'И.о. заведующего'],
    ['Средняя школа № 5', 'organisation', 'Средней школе № 5'],
    ['МКОУ СОШ', 'organisation', 'МКОУ СОШ'],
    ['дорожная карта', 'organisation', 'дорожной карте'],
  ])('«%s» is a %s', (source, type, dative) => {
    const line = declineLine(source);
    expect(line).toMatchObject({ source, type, certainty: 'sure' });
    expect(line.forms.дат).toBe(dative);
  });

  test.each([
    ['Мельник\tм', 'm', 'Мельнику'],
    ['Мельник\tж', 'f', 'Мельник'],
    ['Мельник О. П.\tF', 'f', 'Мельник\u00a0О.\u00a0П.'],
    ['Мельник О. П.\tmale', 'm', 'Мельнику\u00a0О.\u00a0П.'],
  ])('the gender after a tab decides: %j', (source, gender, dative) => {
    const line = declineLine(source);
    expect(line).toMatchObject({ source, type: 'name', gender, certainty: 'sure' });
    expect(line.forms.дат).toBe(dative);
  });

  test('a gender that cannot be read is as good as none', () => {
    expect(declineLine('Мельник О. П.\t?')).toMatchObject({ type: 'name', gender: null, certainty: 'ask' });
  });

  test('a person named inside a phrase is asked about, and the phrase is no name', () => {
    const line = declineLine('Индивидуальный предприниматель Иванов Иван Иванович');
    expect(line).toMatchObject({ type: 'position', certainty: 'ask' });
    expect(line.forms.им).toBe(line.source);
  });

  test('a kind that is only guessed is asked about', () => {
    expect(declineLine('глокая куздра')).toMatchObject({ type: 'organisation', certainty: 'ask' });
  });
});
