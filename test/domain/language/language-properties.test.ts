import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { declineLine } from '../../../src/domain/language/decline-line';
import { declinePersonName } from '../../../src/domain/language/decline-name';
import { declinePhrase } from '../../../src/domain/language/decline-phrase';
import { genderOf } from '../../../src/domain/language/gender';
import { formatPersonName, parsePersonName } from '../../../src/domain/language/person-name';
import { CASES, type Gender } from '../../../src/domain/language/types';

const letters = [...'абвгдеёжзийклмнопрстуфхцчшщьыэюя'];
const word = fc
  .array(fc.constantFrom(...letters), { minLength: 4, maxLength: 12 })
  .map((chars) => chars.join(''));
const gender = fc.constantFrom<Gender>('m', 'f');
const part = fc.constantFrom('last' as const, 'first' as const);
const alone = (kind: 'last' | 'first', text: string) => ({ last: '', first: '', middle: '', [kind]: text });

const surname = fc.constantFrom(
  'Иванов',
  'Мельник',
  'Шевченко',
  'Рабинович',
  'Кузьмич',
  'Римская-Корсакова',
  'Цой',
);
const first = fc.constantFrom('Мария', 'Илья', 'Лев', 'Анна-Мария', 'Эльчин', 'Ия');
const patronymic = fc.constantFrom('Петровна', 'Ильич', 'Львович', 'Никитична', 'Гасан оглы', 'Асылбекулы');
const fullName = fc.record({ last: surname, first, middle: patronymic });

describe('whatever the name', () => {
  test('capitals stay capitals', () => {
    fc.assert(
      fc.property(word, part, gender, (text, kind, g) => {
        const { forms } = declinePersonName(alone(kind, text.toUpperCase()), g);
        for (const kase of CASES) expect(forms[kase]).toBe(forms[kase].toUpperCase());
      }),
    );
  });

  test('the beginning of the word stays, with its ё', () => {
    fc.assert(
      fc.property(word, part, gender, (text, kind, g) => {
        const stem = `Ё${text}`;
        const { forms } = declinePersonName(alone(kind, stem), g);
        for (const kase of CASES) expect(forms[kase].startsWith(stem.slice(0, -3))).toBe(true);
      }),
    );
    for (const kase of CASES) {
      expect(declinePersonName(alone('last', 'Соловьёв'), 'm').forms[kase]).toContain('ё');
    }
  });

  test('spelling holds after к, г, х and hushing letters', () => {
    const broken = /[гкхжшчщ]ы|[гкхжшчщ][юя]|[жшчщц]о[ий]$/;
    fc.assert(
      fc.property(word, part, gender, (text, kind, g) => {
        fc.pre(!broken.test(text) && !/[гкхжшчщ][ьйюя]$/.test(text));
        const { forms } = declinePersonName(alone(kind, text), g);
        for (const kase of CASES) expect(forms[kase]).not.toMatch(broken);
      }),
      { numRuns: 1000 },
    );
  });

  test('the order of its parts makes no difference', () => {
    fc.assert(
      fc.property(fullName, (name) => {
        const surnameLast = `${name.first} ${name.middle} ${name.last}`;
        expect(parsePersonName(surnameLast)).toEqual(parsePersonName(formatPersonName(name, 'full')));
        expect(parsePersonName(surnameLast)).toEqual(name);
      }),
    );
  });

  test('initials read back the same before and after the surname', () => {
    fc.assert(
      fc.property(fullName, (name) => {
        const after = parsePersonName(formatPersonName(name, 'initials-after'));
        expect(after).toEqual(parsePersonName(formatPersonName(name, 'initials-before')));
        expect(after.last).toBe(name.last);
      }),
    );
  });
});

describe('whatever the full name', () => {
  const spaced = fc.constantFrom(' ', '  ', '\u00a0', ' \u00a0 ', '\t ');

  test('no form is empty and the second and third words keep their number', () => {
    fc.assert(
      fc.property(fullName, gender, (name, g) => {
        const { forms } = declinePersonName(name, g);
        for (const kase of CASES) {
          expect(forms[kase].trim()).not.toBe('');
          expect(forms[kase].split(' ').length).toBe(forms.им.split(' ').length);
        }
      }),
    );
  });

  test('the accusative of a man is his genitive unless he ends in -а or -я; a woman on a consonant has one form', () => {
    fc.assert(
      fc.property(word, (text) => {
        const man = declinePersonName(alone('last', `${text}к`), 'm').forms;
        expect(man.вин).toBe(man.род);
        const woman = declinePersonName(alone('last', `${text}к`), 'f').forms;
        expect(new Set(Object.values(woman)).size).toBe(1);
      }),
    );
  });

  test('double and no-break spaces make no difference', () => {
    fc.assert(
      fc.property(fullName, spaced, spaced, (name, one, two) => {
        const plain = `${name.last} ${name.first} ${name.middle}`;
        const odd = `${one}${name.last}${one}${name.first}${two}${name.middle}${two}`.replaceAll('\t', ' ');
        expect(parsePersonName(odd)).toEqual(parsePersonName(plain));
        expect(declineLine(odd).forms.дат).toBe(declineLine(plain).forms.дат);
      }),
    );
  });

  test('initials stay in every case', () => {
    fc.assert(
      fc.property(fullName, gender, (name, g) => {
        const { forms } = declinePersonName({ ...name, first: 'М.', middle: 'П.' }, g);
        for (const kase of CASES) expect(forms[kase]).toMatch(/\u00a0М\.\u00a0П\.$/);
      }),
    );
  });

  test('what was declined is not declined once more', () => {
    fc.assert(
      fc.property(
        fullName,
        fc.constantFrom('род' as const, 'дат' as const, 'твор' as const),
        (name, kase) => {
          fc.pre(/(на|вич|ьич)$/.test(name.middle));
          const once = declinePersonName(name, genderOf(name)).forms[kase];
          const twice = declineLine(once);
          expect(twice.certainty).toBe('ask');
          for (const other of CASES) expect(twice.forms[other]).toBe(once);
        },
      ),
    );
  });
});

describe('whatever the text', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc
      .array(fc.constantFrom(...letters, 'И', 'О', '.', ',', '-', '–', ' ', '(', ')', '«', '»', '\t', '5'), {
        maxLength: 20,
      })
      .map((chars) => chars.join('')),
    fc.constantFrom('', ' ', 'я', 'Я', '-', '.', 'и', '«', '('),
  );

  test('nothing throws and all six forms are there', () => {
    fc.assert(
      fc.property(text, gender, (source, g) => {
        const name = parsePersonName(source);
        genderOf(name);
        const results = [
          declinePersonName(name, g).forms,
          declinePhrase(source, { animate: g === 'm' }).forms,
          declineLine(source).forms,
        ];
        for (const forms of results) for (const kase of CASES) expect(forms[kase]).toBeTypeOf('string');
      }),
      { numRuns: 500 },
    );
  });

  test('the nominative of a phrase is the phrase', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (source, animate) => {
        expect(declinePhrase(source, { animate }).forms.им).toBe(source);
      }),
    );
  });

  test('the tail of a position stays', () => {
    const tail = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(tail, (words) => {
        fc.pre(!/(^| )и( |$)/.test(words));
        expect(declinePhrase(`учитель ${words}`, { animate: true }).forms.дат).toBe(`учителю ${words}`);
      }),
    );
  });
});
