import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { menteeConsent, mentorConsent, siteConsent } from '../../src/documents/consents';
import { fillTemplate } from '../../src/documents/fill';
import { nameBook } from '../../src/documents/name-book';
import { dateValue, phraseValue } from '../../src/documents/values';
import { expectClean } from './clean-text';
import { docxOf, filledText, printed, printedText, rewritten, templateOf, textOf, xmlOf } from './read-docx';
import { day, MENTEES, MENTORS, order, orderOnPairs, PAIRS, pair, SETTINGS, settings } from './sample';

const person = (name: string, position = 'старший воспитатель') =>
  nameBook().person({ name, gender: '', position }, false);

const MENTOR = person('Осадчая Тамара Викторовна');

const DATA = {
  организация: { полное: 'Детский сад № 12', 'адрес учёный': 'ул. Мира' },
  наставник: { фио: MENTOR.fio, должность: MENTOR.position },
  ученик: { фио: person('Белых Олег Петрович').fio },
  неизвестный: { фио: person('Шевченко О. П.').fio },
  дата: dateValue(day('02.09.2026')),
  'нет даты': dateValue(null),
  число: 3,
  приложение: true,
  проект: false,
  список: ['один', 'два'],
  строки: [{ имя: 'А' }, { имя: 'Б' }],
  пусто: [],
  пустой: '',
  ООО: phraseValue({ им: 'о', род: 'о', дат: 'о', вин: 'о', твор: 'о', пред: 'о' }),
};

describe('a tag shows its value', () => {
  it.each([
    ['{{организация.полное}}', 'Детский сад № 12'],
    ['{{ Организация . ПОЛНОЕ }}', 'Детский сад № 12'],
    ['{{организация.Адрес\u00a0 учёный}} и {{организация.адрес ученый}}', 'ул. Мира и ул. Мира'],
    ['{{наставник.фио}}', 'Осадчая Тамара Викторовна'],
    ['{{наставник.фио|вин}}', 'Осадчую Тамару Викторовну'],
    ['{{наставник.фио | ДАТ | инициалы  после}}', 'Осадчей Т. В.'],
    ['{{наставник.фио|инициалы после|дат}}', 'Осадчей Т. В.'],
    ['{{наставник.фио|инициалы перед}}', 'Т. В. Осадчая'],
    ['{{наставник.должность|твор|заглавная}}', 'Старшим воспитателем'],
    ['{{наставник.должность|прописные}}', 'СТАРШИЙ ВОСПИТАТЕЛЬ'],
    ['{{наставник.фио|пол:согласен:согласна}}', 'согласна'],
    ['{{ученик.фио|пол:согласен:согласна}}', 'согласен'],
    ['{{неизвестный.фио|пол:согласен:согласна}}', 'согласен (согласна)'],
    ['{{дата}}, {{дата|словами}}', '02.09.2026, 2 сентября 2026 г.'],
    ['[{{нет даты}}{{нет даты|словами}}]', '[]'],
    [
      '{{число}}, {{число|словами}}, {{число|число:пара:пары:пар}}, {{число|форма:пара:пары:пар}}',
      '3, три, 3 пары, пары',
    ],
    ['{{наставник.фио|инициалы после|в конце}}.', 'Осадчая Т. В.'],
    ['{{приложение}} {{проект}}', 'да нет'],
    ['{{список}}', 'один, два'],
  ])('%s', (template, expected) => {
    expect(filledText([template], DATA).replace(/\u00a0/g, ' ')).toBe(expected);
  });
});

describe('a block', () => {
  it.each([
    ['repeats for every line of a list', ['{{#строки}}', '{{имя}}', '{{/строки}}'], 'А\nБ'],
    ['repeats a table row', [['{{#строки}}{{имя}}', 'x{{/строки}}']], '| А | x |\n| Б | x |'],
    ['shows items of a list of texts', ['{{#список}}', '– {{.}}', '{{/список}}'], '– один\n– два'],
    ['stands once when it asks whether a list has anything', ['{{#есть строки}}да{{/есть строки}}'], 'да'],
    [
      'stands for a value that is there',
      ['{{#приложение}}есть{{/приложение}}{{#пустой}}нет{{/пустой}}'],
      'есть',
    ],
    ['stands otherwise for what is not', ['{{^пусто}}пусто{{/пусто}}{{^число}}нет{{/число}}'], 'пусто'],
    ['takes away its own paragraphs', ['{{#проект}}', 'ПРОЕКТ', '{{/проект}}', 'дальше'], 'дальше'],
    ['opens a record', ['{{#наставник}}{{фио|род}}{{/наставник}}'], 'Осадчей Тамары Викторовны'],
    ['sees the values around it', ['{{#строки}}{{имя}}{{число}} {{/строки}}'], 'А3 Б3 '],
    ['may be closed by a short end', ['{{#приложение}}да{{/}}'], 'да'],
    ['may be closed in another spelling', ['{{# ПРИЛОЖЕНИЕ }}да{{/ приложение }}'], 'да'],
  ] as const)('%s', (_, content, expected) => {
    expect(filledText(content as readonly (string | readonly string[])[], DATA)).toBe(expected);
  });
});

describe('text typed by people is only text', () => {
  it.each(['$1 $& 5 $', '<w:p>&amp; "x"', '{{номер}} {{#пары}}', '}}{{', "it's ☃ 😀", '\\n \\1'])(
    '%s',
    (typed) => {
      expect(filledText(['{{пустой}}[{{текст}}]'], { ...DATA, текст: typed })).toBe(`[${typed}]`);
    },
  );

  it('line breaks of every kind become line breaks of the document', () => {
    expect(filledText(['{{текст}}'], { текст: 'а\nб\r\nв\u2028г' })).toBe('а / б / в / г');
  });

  it('signs that XML does not allow are left out', () => {
    expect(filledText(['{{текст}}'], { текст: 'а\u0000\u0008б' })).toBe('аб');
  });
});

describe('a template that Word has touched', () => {
  const torn = (bytes: Uint8Array): Uint8Array =>
    rewritten(bytes, (xml) =>
      xml.replace(/<w:t( [^>]*)?>([^<]*)<\/w:t>/g, (_, __, text: string) =>
        [...text.matchAll(/&\w+;|./gsu)]
          .map(([letter]) => `<w:t xml:space="preserve">${letter}</w:t>`)
          .join('</w:r><w:proofErr w:type="spellStart"/><w:r>'),
      ),
    );

  it('fills the same when every letter is a run of its own', () => {
    const { data } = orderOnPairs(order());
    const filled = fillTemplate(torn(templateOf('D20')), data);
    expect(filled.ok && textOf(filled.bytes)).toBe(textOf(printed(orderOnPairs(order()))));
  });

  it('is filled in headers too', () => {
    const bytes = rewritten(
      templateOf('D50'),
      (xml) => xml.replace('</w:hdr>', '<w:p><w:r><w:t>{{номер}}</w:t></w:r></w:p></w:hdr>'),
      'word/header1.xml',
    );
    const filled = fillTemplate(bytes, orderOnPairs(order()).data);
    expect(filled.ok && xmlOf(filled.bytes, 'word/header1.xml')).toContain('57-ОД');
  });
});

describe('what cannot be filled is refused as a whole', () => {
  it.each([
    ['an unknown tag', ['{{неведомое}}'], 'unknown-tag'],
    ['an unclosed tag', ['{{дата'], 'unclosed-tag'],
    ['an unclosed block', ['{{#строки}}'], 'unclosed-block'],
    ['a list of records in one line', ['{{строки}}'], 'unknown-tag'],
    ['a block from a cell to the text after the table', [['{{#строки}}', 'x'], '{{/строки}}'], 'block-torn'],
  ] as const)('%s', (_, content, code) => {
    const filled = fillTemplate(docxOf(content as readonly (string | readonly string[])[]), DATA);
    expect(filled.ok ? [] : filled.problems.map((problem) => problem.code)).toContain(code);
  });

  it.each([
    ['a text file', new TextEncoder().encode('Приказ'), 'not-docx'],
    ['an empty file', new Uint8Array(), 'not-docx'],
    ['half of a .docx', templateOf('D20').slice(0, 5000), 'damaged'],
    ['a .docx whose text is not XML', rewritten(templateOf('D20'), () => '<w:document><w:p'), 'damaged'],
  ])('%s', (_, bytes, code) => {
    expect(fillTemplate(bytes, DATA)).toEqual({ ok: false, problems: [{ code }] });
  });
});

it('equal data give equal bytes', () => {
  expect(printed(orderOnPairs(order()))).toEqual(printed(orderOnPairs(order())));
});

describe('whatever people type', () => {
  const word = fc.stringMatching(/^[А-ЯЁа-яё]{1,30}$/);
  const spaced = fc
    .array(word, { maxLength: 4 })
    .chain((words) =>
      fc.constantFrom(' ', '  ', '\u00a0', '\t', '\n').map((space) => ` ${words.join(space)} `),
    );
  const office = fc.record({
    'org.full': spaced,
    'org.short': spaced,
    'org.founder': spaced,
    'org.place': spaced,
    'org.address': spaced,
    'head.name': spaced,
    'head.position': spaced,
    'curator.name': spaced,
    'curator.position': spaced,
    'staff.name': spaced,
    'staff.position': spaced,
    control: fc.tuple(spaced, spaced).map((parts) => parts.join(',')),
    statute: spaced,
    year: spaced,
    programmeDays: fc.constantFrom('', '7', 'две недели'),
  });
  const somebody = fc.record({ name: spaced, gender: fc.constantFrom('', 'м', 'ж'), position: spaced });
  const row = fc.record({
    form: spaced,
    kind: spaced,
    content: spaced,
    pay: spaced,
    paySize: spaced,
    request: spaced,
  });

  it('no document shows a trace of a fault', () => {
    fc.assert(
      fc.property(office, somebody, somebody, row, spaced, (some, one, other, facts, number) => {
        const input = {
          pair: pair('1', 'Н-01', 'М-01', facts),
          mentor: { ...MENTORS[0]!, ...one },
          mentee: { ...MENTEES[0]!, ...other },
          settings: settings(some),
        };
        const both = (['table', 'text'] as const).map((variant) =>
          orderOnPairs(
            order({
              variant,
              number,
              pairs: [input.pair],
              mentors: [input.mentor],
              mentees: [input.mentee],
              settings: input.settings,
            }),
          ),
        );
        const papers = [mentorConsent(input), menteeConsent(input)];
        const own = siteConsent({ person: input.mentor, until: null, settings: input.settings });
        for (const document of [...both, ...papers, own]) expectClean(printedText(document));
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

it('a consent of every pair of the sample is clean', () => {
  for (const [i, row] of PAIRS.entries()) {
    const input = { pair: row, mentor: MENTORS[i]!, mentee: MENTEES[i]!, settings: SETTINGS };
    expectClean(printedText(mentorConsent(input)));
    expectClean(printedText(menteeConsent(input)));
  }
});
