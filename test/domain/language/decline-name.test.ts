import { describe, expect, test } from 'vitest';
import { declinePersonName, formsInStyle } from '../../../src/domain/language/decline-name';
import { parsePersonName } from '../../../src/domain/language/person-name';
import type { Forms, Gender } from '../../../src/domain/language/types';

const OBLIQUE = ['род', 'дат', 'вин', 'твор', 'пред'] as const;
const oblique = (forms: Forms): string => OBLIQUE.map((kase) => forms[kase]).join(' ');

const declined = (text: string, gender: Gender) => declinePersonName(parsePersonName(text), gender);
const surname = (last: string, gender: Gender) => declinePersonName({ last, first: '', middle: '' }, gender);
const firstName = (first: string, gender: Gender) =>
  declinePersonName({ last: '', first, middle: '' }, gender);

describe('surnames', () => {
  test.each<[string, Gender, string]>([
    ['Иванов', 'm', 'Иванова Иванову Иванова Ивановым Иванове'],
    ['Королёва', 'f', 'Королёвой Королёвой Королёву Королёвой Королёвой'],
    ['Яровой', 'm', 'Ярового Яровому Ярового Яровым Яровом'],
    ['Осадчая', 'f', 'Осадчей Осадчей Осадчую Осадчей Осадчей'],
    ['Непомнящая', 'f', 'Непомнящей Непомнящей Непомнящую Непомнящей Непомнящей'],
    ['Чужая', 'f', 'Чужой Чужой Чужую Чужой Чужой'],
    ['Горячий', 'm', 'Горячего Горячему Горячего Горячим Горячем'],
    ['Асадчий', 'm', 'Асадчего Асадчему Асадчего Асадчим Асадчем'],
    ['Палий', 'm', 'Палия Палию Палия Палием Палии'],
    ['Кваша', 'm', 'Кваши Кваше Квашу Квашей Кваше'],
    ['Данелия', 'f', 'Данелии Данелии Данелию Данелией Данелии'],
    ['Швец', 'm', 'Швеца Швецу Швеца Швецом Швеце'],
    ['Кузнец', 'm', 'Кузнеца Кузнецу Кузнеца Кузнецом Кузнеце'],
    ['Коломиец', 'm', 'Коломийца Коломийцу Коломийца Коломийцем Коломийце'],
    ['Скворец', 'm', 'Скворца Скворцу Скворца Скворцом Скворце'],
    ['Лещ', 'm', 'Леща Лещу Леща Лещом Леще'],
    ['Быхун', 'm', 'Быхуна Быхуну Быхуна Быхуном Быхуне'],
    ['Щур', 'm', 'Щура Щуру Щура Щуром Щуре'],
    ['Дарвин', 'm', 'Дарвина Дарвину Дарвина Дарвином Дарвине'],
    ['Львов', 'm', 'Львова Львову Львова Львовым Львове'],
    ['Сорока', 'f', 'Сороки Сороке Сороку Сорокой Сороке'],
    [
      'Петрова-Соловьёва',
      'f',
      'Петровой-Соловьёвой Петровой-Соловьёвой Петрову-Соловьёву Петровой-Соловьёвой Петровой-Соловьёвой',
    ],
    ['Тер-Петросян', 'm', 'Тер-Петросяна Тер-Петросяну Тер-Петросяна Тер-Петросяном Тер-Петросяне'],
  ])('%s (%s)', (last, gender, forms) => {
    const result = surname(last, gender);
    expect(oblique(result.forms)).toBe(forms);
    expect(result.certainty).toBe('sure');
  });

  test.each<[string, Gender]>([
    ['Швец', 'f'],
    ['Жук', 'f'],
    ['Ким', 'f'],
    ['Король', 'f'],
    ['Белых', 'm'],
    ['Черных', 'f'],
    ['Гремитских', 'm'],
    ['Шевченко', 'm'],
    ['Дурново', 'm'],
    ['Дюма', 'm'],
    ['Чавчавадзе', 'f'],
  ])('%s (%s) has one form', (last, gender) => {
    const result = surname(last, gender);
    expect(new Set(Object.values(result.forms))).toEqual(new Set([last]));
    expect(result.certainty).toBe('sure');
  });
});

describe('first names and patronymics', () => {
  test.each<[string, Gender, string]>([
    ['Лев', 'm', 'Льва Льву Льва Львом Льве'],
    ['Пётр', 'm', 'Петра Петру Петра Петром Петре'],
    ['Илья', 'm', 'Ильи Илье Илью Ильёй Илье'],
    ['Никита', 'm', 'Никиты Никите Никиту Никитой Никите'],
    ['Любовь', 'f', 'Любови Любови Любовь Любовью Любови'],
    ['Мария', 'f', 'Марии Марии Марию Марией Марии'],
    ['Анна-Мария', 'f', 'Анны-Марии Анне-Марии Анну-Марию Анной-Марией Анне-Марии'],
    ['Жан-Поль', 'm', 'Жан-Поля Жан-Полю Жан-Поля Жан-Полем Жан-Поле'],
    ['Нелли', 'f', 'Нелли Нелли Нелли Нелли Нелли'],
  ])('%s (%s)', (first, gender, forms) => {
    expect(oblique(firstName(first, gender).forms)).toBe(forms);
  });

  test('Ильич is stressed on the ending, Никитич is not', () => {
    expect(declined('Фомич Лев Ильич', 'm').parts.middle.твор).toBe('Ильичом');
    expect(declined('Ким Лев Никитич', 'm').parts.middle.твор).toBe('Никитичем');
  });

  test('оглы and кызы stay as they are', () => {
    expect(declined('Алиев Мамед Гасан оглы', 'm').forms.дат).toBe('Алиеву Мамеду Гасан оглы');
    expect(declined('Алиева Лейла Гасан кызы', 'f').forms.род).toBe('Алиевой Лейлы Гасан кызы');
  });
});

describe('the whole name', () => {
  test('declines in all parts', () => {
    const result = declined('Иванова Мария Петровна', 'f');
    expect(result.forms).toEqual({
      им: 'Иванова Мария Петровна',
      род: 'Ивановой Марии Петровны',
      дат: 'Ивановой Марии Петровне',
      вин: 'Иванову Марию Петровну',
      твор: 'Ивановой Марией Петровной',
      пред: 'Ивановой Марии Петровне',
    });
    expect(result.certainty).toBe('sure');
    expect(formsInStyle(result.parts, 'initials-before').вин).toBe('М.\u00a0П.\u00a0Иванову');
  });

  test('with initials only the surname declines', () => {
    expect(declined('Горобец И. Л.', 'm').forms.твор).toBe('Горобцом\u00a0И.\u00a0Л.');
  });

  test('capitals of a surname stay', () => {
    expect(declined('ИВАНОВА Мария Петровна', 'f').forms.дат).toBe('ИВАНОВОЙ Марии Петровне');
  });
});

describe('when a person is asked', () => {
  test('the gender is unknown: nothing changes', () => {
    const result = declinePersonName(parsePersonName('Мельник О. П.'), null);
    expect(result.forms.дат).toBe('Мельник\u00a0О.\u00a0П.');
    expect(result.certainty).toBe('ask');
  });

  test.each<[string, Gender]>([
    ['Смородина', 'f'],
    ['Щербина', 'f'],
    ['Ворона', 'f'],
    ['Кайша', 'm'],
    ['Гайнутдин', 'm'],
    ['Перец', 'm'],
    ['Орёл', 'm'],
  ])('the surname %s (%s) wavers', (last, gender) => {
    expect(surname(last, gender).certainty).toBe('ask');
  });

  test.each(['Айгуль', 'Гузель', 'Алия', 'Зульфия'])('the first name %s wavers', (first) => {
    expect(firstName(first, 'f').certainty).toBe('ask');
  });

  test('what stands for the patronymic is not one', () => {
    expect(declined('Ким Ен Сук', 'm').certainty).toBe('ask');
  });

  test('the patronymic contradicts the gender given', () => {
    expect(declined('Ким Саша Петровна', 'm').certainty).toBe('ask');
  });

  test('a blank correction is none', () => {
    const result = declinePersonName(parsePersonName('Гусева Айгуль Рашидовна'), 'f', { род: ' ' });
    expect(result.forms.род).toBe('Гусевой Айгули Рашидовны');
    expect(result.certainty).toBe('ask');
  });

  test('corrected forms win and settle the matter', () => {
    const result = declinePersonName(parsePersonName('Мельник Айгуль Рашидовна'), 'f', {
      род: 'Мельник Айгуль Рашидовны',
    });
    expect(result.forms.род).toBe('Мельник Айгуль Рашидовны');
    expect(result.forms.дат).toBe('Мельник Айгули Рашидовне');
    expect(result.certainty).toBe('sure');
  });
});
