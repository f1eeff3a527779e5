import { describe, expect, it } from 'vitest';
import { documentKind } from '../../src/documents/catalog';
import { checkTemplate } from '../../src/documents/check-template';
import type { Fields } from '../../src/documents/kind';
import { templateProblemText } from '../../src/text/templates';
import { docxOf, rewritten, templateOf } from './read-docx';

const FIELDS: Fields = {
  номер: 'text',
  дата: 'date',
  проект: 'flag',
  'наставник.фио': 'name',
  'наставник.должность': 'phrase',
  пробелы: { each: 'text' },
  пары: { each: { номер: 'number', 'наставляемый.фио': 'name' } },
};

const check = (content: readonly (string | readonly string[])[], required: readonly string[] = []) =>
  checkTemplate(docxOf(content), { fields: FIELDS, required });

const codesOf = (content: readonly (string | readonly string[])[], required?: readonly string[]): string[] =>
  check(content, required).map(({ code }) => code);

describe('a good template has no problems', () => {
  it.each([
    [
      'tags and filters',
      ['{{номер}} от {{ Дата | словами }}, {{наставник.фио|вин|инициалы после|заглавная}}'],
    ],
    ['a table row for every pair', [['{{#пары}}{{номер}}', '{{наставляемый.фио|род}}{{/пары}}']]],
    ['a block over paragraphs', ['{{#проект}}', 'ПРОЕКТ {{номер}}', '{{/проект}}']],
    ['a list of texts', ['{{#пробелы}}{{.}}{{/пробелы}} {{пробелы}}']],
    ['a block about a record', ['{{#наставник}}{{фио|дат}}, {{должность|дат}}{{/наставник}}']],
    [
      'a point of another kind with the fields of that kind',
      ['{{#из.D50}}{{#ознакомить}}{{фио}}{{/ознакомить}} {{наставник.фио}}{{/из.D50}}'],
    ],
    ['a required tag inside a block about its record', ['{{#наставник}}{{фио}}{{/}}'], ['наставник.фио']],
  ] as const)('%s', (_, content, required: readonly string[] = []) => {
    expect(check(content as readonly (string | readonly string[])[], required)).toEqual([]);
  });
});

describe('a broken template is told by code', () => {
  it.each([
    ['unclosed tag', ['{{номер и дальше'], ['unclosed-tag']],
    ['a tag begun twice', ['{{номер {{дата}}'], ['unclosed-tag']],
    ['a tag over two paragraphs', ['{{но', 'мер}}'], ['unclosed-tag', 'stray-braces']],
    ['stray braces', ['номер}} и'], ['stray-braces']],
    ['empty tag', ['{{ }}'], ['empty-tag']],
    ['unknown tag', ['{{номр}}'], ['unknown-tag']],
    ['unknown block', ['{{#паары}}{{/паары}}'], ['unknown-tag']],
    ['a tag of the list outside its block', ['{{наставляемый.фио}}'], ['outside-list']],
    ['unknown filter', ['{{наставник.фио|винн}}'], ['unknown-filter']],
    ['a case for a text', ['{{номер|вин}}'], ['filter-not-for']],
    ['a case after the name became text', ['{{наставник.фио|заглавная|вин}}'], ['filter-not-for']],
    ['one word for two genders', ['{{наставник.фио|пол:согласен}}'], ['filter-arguments']],
    ['a list as a value', ['{{пары}}'], ['list-as-value']],
    ['unclosed block', ['{{#пары}}'], ['unclosed-block']],
    ['unopened block', ['{{/пары}}'], ['unopened-block']],
    ['a kind nobody knows', ['{{#из.D99}}{{/из.D99}}'], ['unknown-tag']],
    ['a field of another kind outside its point', ['{{#из.D50}}{{/}}{{ознакомить}}'], ['unknown-tag']],
    ['crossed blocks', ['{{#пары}}{{#проект}}{{/пары}}{{/проект}}'], ['crossed-blocks', 'unopened-block']],
    ['a block from a cell to the text below', [['{{#пары}}', 'x'], '{{/пары}}'], ['block-torn']],
    [
      'a block over two tables',
      [
        ['{{#пары}}', 'x'],
        ['y', '{{/пары}}'],
      ],
      ['block-torn'],
    ],
  ] as const)('%s', (_, content, codes) => {
    expect(codesOf(content as readonly (string | readonly string[])[])).toEqual(codes);
  });

  it('names required tags that stand nowhere; a condition does not print them', () => {
    const problems = check(['{{#номер}}{{/номер}}{{#пары}}{{/пары}}'], ['номер', 'дата', 'пары']);
    expect(problems).toEqual([
      { code: 'required-tag', tag: '{{номер}}' },
      { code: 'required-tag', tag: '{{дата}}' },
    ]);
  });

  it.each([
    ['not a file of Word', new TextEncoder().encode('номер'), 'not-docx'],
    ['another zip', rewritten(templateOf('D50'), (xml) => xml).slice(0, 900), 'damaged'],
  ])('%s', (_, bytes, code) => {
    expect(checkTemplate(bytes, { fields: FIELDS, required: [] })).toEqual([{ code }]);
  });
});

describe('it proposes the nearest known word', () => {
  it.each([
    ['{{номр}}', 'номер'],
    ['{{наставник.фоо}}', 'наставник.фио'],
    ['{{наставнк фио}}', 'наставник.фио'],
    ['{{совсем другое}}', null],
  ])('%s', (tag, nearest) => {
    expect(check([tag])).toEqual([
      { code: 'unknown-tag', tag, nearest, part: 'body', inTable: false, paragraph: tag },
    ]);
  });

  it('among filters too', () => {
    expect(check(['{{наставник.фио|инициалы посл}}'])).toMatchObject([{ nearest: 'инициалы после' }]);
  });
});

describe('it looks everywhere', () => {
  it.each([
    ['header', 'word/header1.xml', 'hdr', 'в верхнем колонтитуле'],
    ['header', 'word/header2.xml', 'hdr', 'в верхнем колонтитуле'],
  ])('a mistake in a %s (%s)', (part, file, root, words) => {
    const bytes = rewritten(
      templateOf('D50'),
      (xml) => xml.replace(`</w:${root}>`, `<w:p><w:r><w:t>{{номр}}</w:t></w:r></w:p></w:${root}>`),
      file,
    );
    const problems = checkTemplate(bytes, documentKind('D50'));
    expect(problems).toMatchObject([{ code: 'unknown-tag', part }]);
    expect(templateProblemText(problems[0]!)).toContain(words);
  });

  it('a tag torn by Word into runs is whole', () => {
    const bytes = rewritten(docxOf(['{{но@мер}}']), (xml) => xml.replace('@', '</w:t></w:r><w:r><w:t>'));
    expect(checkTemplate(bytes, { fields: FIELDS, required: ['номер'] })).toEqual([]);
  });
});

describe('every problem has a sentence', () => {
  it.each([
    [['Приказ {{номр}}'], 'Нет поля {{номр}} (в тексте, абзац «Приказ {{номр}}»). Возможно, нужно «номер».'],
    [['{{#пары}}'], 'Блок {{#пары}} не закрыт (в тексте, абзац «{{#пары}}»). Поставьте конец блока {{/…}}.'],
    [
      ['{{наставник.фио|винн}}'],
      'Непонятно слово «винн» в поле {{наставник.фио|винн}} (в тексте, абзац «{{наставник.фио|винн}}»). Возможно, нужно «вин».',
    ],
  ])('%s', (content, sentence) => {
    expect(check(content).map(templateProblemText)).toEqual([sentence]);
  });
});
