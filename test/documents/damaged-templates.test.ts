import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../src/documents/check-template';
import { fillTemplate } from '../../src/documents/fill';
import type { Fields } from '../../src/documents/kind';
import { templateNotes } from '../../src/documents/template-notes';
import { templateNoteText, templateProblemText } from '../../src/text/templates';
import { docxOf, rewritten, templateOf, textOf, xmlOf } from './read-docx';

const FIELDS: Fields = {
  номер: 'text',
  дата: 'date',
  с: 'date',
  'число пар': 'number',
  'наставник.фио': 'name',
  'наставник.должность': 'phrase',
  пары: { each: { номер: 'number', 'наставляемый.фио': 'name' } },
  'пункт.куратор': 'flag',
};
const KIND = { fields: FIELDS, required: ['номер'] };
const OWN_NUMBER = '№ {{номер}}';

type Content = readonly (string | readonly string[])[];

/** A template with the required field and the given content. */
const withContent = (content: Content): Uint8Array => docxOf([OWN_NUMBER, ...content]);

/** A template whose last paragraph holds the given XML. */
const withXml = (xml: string): Uint8Array =>
  rewritten(withContent([]), (text) => text.replace('</w:body>', `${xml}</w:body>`));

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`;

const withPart = (name: string, xml: string): Uint8Array => {
  const zip = new PizZip(withContent([]));
  zip.file(name, xml);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
};

/** A zip with the given files; stored, as the first file of an .odt is. */
const zipOf = (files: Readonly<Record<string, string>>): Uint8Array => {
  const zip = new PizZip();
  for (const [name, text] of Object.entries(files)) zip.file(name, text);
  return zip.generate({ type: 'uint8array', compression: 'STORE' });
};

/** The container of old Word files with a name inside it in UTF-16. */
const ole = (name: string): Uint8Array =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Array<number>(600).fill(0),
    ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);

const inHeader = (root: 'hdr' | 'ftr', file: string, tag: string): Uint8Array =>
  withPart(
    file,
    `<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph(run(tag))}</w:${root}>`,
  );

const boxed = (text: string): string =>
  paragraph(
    ['Choice Requires="wps"', 'Fallback']
      .map(
        (half) =>
          `<mc:${half}><w:txbxContent>${paragraph(run(text))}</w:txbxContent></mc:${half.split(' ')[0]}>`,
      )
      .join(''),
  );

const DAMAGE: readonly (readonly [what: string, bytes: Uint8Array, sentences: readonly string[]])[] = [
  [
    'the closing braces are missing',
    withContent(['Приказ {{дата и дальше']),
    [
      'Поле «{{дата и дальше» не закрыто скобками }} (в тексте, абзац «Приказ {{дата и дальше»). Допишите }} в том же абзаце.',
    ],
  ],
  [
    'the opening braces are parted by a space',
    withContent(['{ {дата}}']),
    ['Лишние скобки }} в «{ {дата}}» (в тексте, абзац «{ {дата}}»). Уберите их или допишите {{ перед полем.'],
  ],
  [
    'one brace instead of two',
    withContent(['от {дата}']),
    ['Похоже на поле, но скобки не те: {дата} (в тексте, абзац «от {дата}»). Напишите {{дата}}.'],
  ],
  [
    'quotes instead of braces',
    withContent(['от ««дата|словами»» и ““номер””']),
    [
      'Похоже на поле, но скобки не те: ««дата|словами»» (в тексте, абзац «от ««дата|словами»» и ““номер””»). Напишите {{дата|словами}}.',
      'Похоже на поле, но скобки не те: ““номер”” (в тексте, абзац «от ««дата|словами»» и ““номер””»). Напишите {{номер}}.',
    ],
  ],
  [
    'a tag cut by the end of a paragraph',
    withContent(['{{но', 'мер}}']),
    [
      'Поле «{{но» не закрыто скобками }} (в тексте, абзац «{{но»). Допишите }} в том же абзаце.',
      'Лишние скобки }} в «мер}}» (в тексте, абзац «мер}}»). Уберите их или допишите {{ перед полем.',
    ],
  ],
  [
    'nothing between the braces',
    withContent(['{{ }}']),
    ['Поле {{ }} пустое (в тексте, абзац «{{ }}»). Впишите название поля или уберите скобки.'],
  ],
  [
    'a field nobody knows',
    withContent(['{{номр}}']),
    ['Нет поля {{номр}} (в тексте, абзац «{{номр}}»). Возможно, нужно «номер».'],
  ],
  [
    'a field unlike any other',
    withContent(['{{совершенно иное}}']),
    [
      'Нет поля {{совершенно иное}} (в тексте, абзац «{{совершенно иное}}»). Сверьте название со списком полей.',
    ],
  ],
  [
    'a Latin letter in a Russian name',
    withContent(['{{нoмер}}']),
    ['В поле {{нoмер}} есть латинские буквы (в тексте, абзац «{{нoмер}}»). Наберите его русскими: «номер».'],
  ],
  [
    'a name of one Latin letter',
    withContent(['{{c}}']),
    ['В поле {{c}} есть латинские буквы (в тексте, абзац «{{c}}»). Наберите его русскими: «с».'],
  ],
  [
    'a case by its full name',
    withContent(['{{наставник.фио|винительный}}']),
    [
      'Непонятно слово «винительный» в поле {{наставник.фио|винительный}} (в тексте, абзац «{{наставник.фио|винительный}}»). Возможно, нужно «вин».',
    ],
  ],
  [
    'a case with a slip of the hand',
    withContent(['{{наставник.фио|дта}}']),
    [
      'Непонятно слово «дта» в поле {{наставник.фио|дта}} (в тексте, абзац «{{наставник.фио|дта}}»). Возможно, нужно «дат».',
    ],
  ],
  [
    'a case for a date',
    withContent(['{{дата|род}}']),
    ['Слово «род» не подходит к полю {{дата|род}} (в тексте, абзац «{{дата|род}}»). Уберите его.'],
  ],
  [
    'too few words after a filter',
    withContent(['{{число пар|число:пара}}']),
    [
      'После слова «число» в поле {{число пар|число:пара}} не столько слов, сколько нужно (в тексте, абзац «{{число пар|число:пара}}»). Образец – в описании шаблонов.',
    ],
  ],
  [
    'a list in place of a value',
    withContent(['{{пары}}']),
    [
      'Поле {{пары}} – список, одной строкой его не напечатать (в тексте, абзац «{{пары}}»). Сделайте из него блок: {{#…}} перед строкой и {{/…}} после неё.',
    ],
  ],
  [
    'a field of a list outside its block',
    withContent(['{{наставляемый.фио}}']),
    [
      'Поле {{наставляемый.фио}} есть только внутри блока {{#пары}} (в тексте, абзац «{{наставляемый.фио}}»). Поставьте его между {{#пары}} и {{/пары}}.',
    ],
  ],
  [
    'a block without an end',
    withContent(['{{#пары}}', '{{номер}}']),
    ['Блок {{#пары}} не закрыт (в тексте, абзац «{{#пары}}»). Поставьте конец блока {{/…}}.'],
  ],
  [
    'an end without a block',
    withContent(['{{/пары}}']),
    [
      'Конец блока {{/пары}} стоит без начала (в тексте, абзац «{{/пары}}»). Уберите его или поставьте начало блока {{#…}}.',
    ],
  ],
  [
    'ends in the wrong order',
    withContent(['{{#пары}}{{#пункт.куратор}}{{/пары}}{{/пункт.куратор}}']),
    [
      'Блок {{#пункт.куратор}} закрыт не по порядку: раньше него закрыт {{/пары}} (в тексте, абзац «{{#пары}}{{#пункт.куратор}}{{/пары}}{{/пункт.куратор}}»). Поменяйте концы блоков местами.',
      'Конец блока {{/пункт.куратор}} стоит без начала (в тексте, абзац «{{#пары}}{{#пункт.куратор}}{{/пары}}{{/пункт.куратор}}»). Уберите его или поставьте начало блока {{#…}}.',
    ],
  ],
  [
    'a block that leaves its table',
    withContent([['{{#пары}}{{номер}}', 'x'], '{{/пары}}']),
    [
      'Начало и конец блока {{#пары}} стоят в разных ячейках или абзацах так, что повторить его нельзя (в таблице, абзац «{{#пары}}{{номер}}»). Поставьте их в одну таблицу или в отдельные абзацы.',
    ],
  ],
  [
    'a block over two tables',
    withContent([['{{#пары}}', 'x'], 'между', ['y', '{{/пары}}']]),
    [
      'Начало и конец блока {{#пары}} стоят в разных ячейках или абзацах так, что повторить его нельзя (в таблице, абзац «{{#пары}}»). Поставьте их в одну таблицу или в отдельные абзацы.',
    ],
  ],
  [
    'a point nobody knows',
    withContent(['{{#пункт.куратр}}', '1. Куратору.', '{{/пункт.куратр}}']),
    ['Нет поля {{#пункт.куратр}} (в тексте, абзац «{{#пункт.куратр}}»). Возможно, нужно «пункт.куратор».'],
  ],
  [
    'a required field was deleted',
    docxOf(['Приказ']),
    ['В шаблоне нет обязательного поля {{номер}}. Впишите его там, где оно должно стоять.'],
  ],
  [
    'a mistake in a table',
    withContent([['Дата', '{{датта}}']]),
    ['Нет поля {{датта}} (в таблице, абзац «{{датта}}»). Возможно, нужно «дата».'],
  ],
  [
    'a mistake at the top of the page',
    inHeader('hdr', 'word/header1.xml', '{{датта}}'),
    ['Нет поля {{датта}} (в верхнем колонтитуле, абзац «{{датта}}»). Возможно, нужно «дата».'],
  ],
  [
    'a mistake at the foot of the page',
    inHeader('ftr', 'word/footer1.xml', '{{датта}}'),
    ['Нет поля {{датта}} (в нижнем колонтитуле, абзац «{{датта}}»). Возможно, нужно «дата».'],
  ],
  [
    'a mistake in a text box, which Word keeps twice',
    withXml(boxed('{{датта}}')),
    ['Нет поля {{датта}} (в тексте, абзац «{{датта}}»). Возможно, нужно «дата».'],
  ],
  [
    'a mistake in the words of a link',
    withXml(paragraph(`<w:hyperlink r:id="rId1">${run('{{датта}}')}</w:hyperlink>`)),
    ['Нет поля {{датта}} (в тексте, абзац «{{датта}}»). Возможно, нужно «дата».'],
  ],
  [
    'a tag in the address of a link',
    withPart(
      'word/_rels/document.xml.rels',
      '<Relationships xmlns="x"><Relationship Id="rId1" Type="hyperlink" Target="https://%7B%7Bдата%7D%7D" TargetMode="External"/></Relationships>',
    ),
    [
      'Поле {{дата}} стоит внутри ссылки, поля Word или рисунка и там не заполнится (в тексте, абзац «https://{{дата}}»). Напишите его обычным текстом.',
    ],
  ],
  [
    'a tag in a field of Word',
    withXml(
      paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>MERGEFIELD {{да</w:instrText></w:r><w:r><w:instrText>та}}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
    ),
    [
      'Поле {{дата}} стоит внутри ссылки, поля Word или рисунка и там не заполнится (в тексте, абзац «MERGEFIELD {{дата}}»). Напишите его обычным текстом.',
    ],
  ],
  [
    'a tag in a diagram',
    withPart(
      'word/diagrams/data1.xml',
      '<d><a:p><a:r><a:t>{{да</a:t></a:r><a:r><a:t>та}}</a:t></a:r></a:p></d>',
    ),
    [
      'Поле {{дата}} стоит внутри ссылки, поля Word или рисунка и там не заполнится (в тексте, абзац «{{дата}}»). Напишите его обычным текстом.',
    ],
  ],
  [
    'a mistake in an insertion nobody has accepted',
    withXml(paragraph(`<w:ins w:id="1" w:author="А">${run('{{датта}}')}</w:ins>`)),
    ['Нет поля {{датта}} (в тексте, абзац «{{датта}}»). Возможно, нужно «дата».'],
  ],
  [
    'a text file',
    new TextEncoder().encode('Приказ'),
    ['Файл шаблона – не документ Word. Сохраните его в формате .docx.'],
  ],
  [
    'a table under the name of a document',
    zipOf({ 'xl/workbook.xml': '<x/>' }),
    ['Файл шаблона – не документ Word. Сохраните его в формате .docx.'],
  ],
  [
    'an old .doc',
    ole('WordDocument'),
    ['Файл шаблона сохранён в старом формате Word (.doc). Откройте его в Word и сохраните как .docx.'],
  ],
  [
    'a document with a password',
    ole('EncryptedPackage'),
    ['Файл шаблона закрыт паролем. Снимите пароль и сохраните файл ещё раз.'],
  ],
  [
    'a document of LibreOffice under another name',
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
    ['Файл шаблона сохранён в формате .odt, хотя называется иначе. Сохраните его в формате .docx.'],
  ],
  [
    'half a file',
    templateOf('D20').slice(0, 5000),
    ['Файл шаблона повреждён и не открывается. Восстановите шаблон.'],
  ],
];

describe('every damage has its sentence and its place', () => {
  it.each(DAMAGE)('%s', (_, bytes, sentences) => {
    expect(checkTemplate(bytes, KIND).map(templateProblemText)).toEqual(sentences);
  });

  it('without damage there is nothing to say', () => {
    expect(checkTemplate(withContent(['Отв. «номер» [1], (дата), {иное}, ««Сад»»']), KIND)).toEqual([]);
  });
});

describe('what is no mistake is only a note', () => {
  const builtIn = withContent([
    '{{дата}}',
    '{{#пункт.куратор}}',
    '{{наставник.фио|дат}}',
    '{{/пункт.куратор}}',
    ['{{#пары}}{{номер}}', '{{наставляемый.фио}}{{/пары}}'],
  ]);
  const notes = (own: Uint8Array): string[] => templateNotes(own, builtIn, KIND).map(templateNoteText);

  it('none for the built-in template', () => {
    expect(notes(builtIn)).toEqual([]);
  });

  it('fields and points that were taken out; a list is told of once, a required field is an error', () => {
    expect(notes(docxOf(['{{дата}}']))).toEqual([
      'Этих пунктов в вашем шаблоне нет, они не напечатаются: «куратор».',
      'Этих полей в вашем шаблоне нет: {{наставник.фио}}, {{пары}}. Если они не нужны, ничего делать не надо.',
    ]);
    expect(
      notes(withContent(['{{дата}} {{наставник.фио}} {{#пункт.куратор}}{{/}} {{#пары}}{{номер}}{{/пары}}'])),
    ).toEqual([
      'Этих полей в вашем шаблоне нет: {{пары.наставляемый.фио}}. Если они не нужны, ничего делать не надо.',
    ]);
  });

  it('changes nobody has accepted and notes in the margin', () => {
    const edited = rewritten(builtIn, (xml) =>
      xml.replace(
        '</w:body>',
        `${paragraph(`<w:commentRangeStart w:id="1"/><w:del w:id="2" w:author="А"><w:r><w:delText>{{датта}}</w:delText></w:r></w:del><w:commentRangeEnd w:id="1"/>`)}</w:body>`,
      ),
    );
    expect(checkTemplate(edited, KIND)).toEqual([]);
    expect(notes(edited)).toEqual([
      'В шаблоне есть непринятые исправления. В документах они считаются принятыми.',
      'В шаблоне есть примечания. В документы они не попадают.',
    ]);
  });
});

describe('changes nobody has accepted are taken as accepted', () => {
  const filled = (xml: string): Uint8Array => {
    const result = fillTemplate(withXml(xml), {
      номер: '5',
      дата: '1 мая',
      пары: [{ номер: 1 }, { номер: 2 }],
    });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.bytes;
  };
  const del = (text: string): string =>
    `<w:del w:id="1" w:author="a/b"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  const ins = (text: string): string => `<w:ins w:id="2" w:author="А">${run(text)}</w:ins>`;
  const mark = '<w:pPr><w:rPr><w:del w:id="3" w:author="А"/></w:rPr></w:pPr>';
  const row = (cells: string, properties = ''): string =>
    `<w:tr>${properties}<w:tc>${paragraph(run(cells))}</w:tc></w:tr>`;

  it.each([
    [
      'a tag in the deleted text is gone, one in the inserted text is filled',
      paragraph(run('от ') + del('{{датта}}') + ins('{{дата}}')),
      'от 1 мая',
    ],
    ['a tag half of which was inserted is whole', paragraph(run('{{да') + ins('та}}')), '1 мая'],
    [
      'moved text stands where it was moved to',
      `${paragraph(`<w:moveFrom w:id="1" w:author="А">${run('{{дата}}')}</w:moveFrom>`)}${paragraph(`<w:moveTo w:id="2" w:author="А">${run('{{дата}}')}</w:moveTo>`)}`,
      '1 мая',
    ],
    [
      'a paragraph deleted with its mark is gone',
      `${paragraph(mark + del('{{датта}}'))}${paragraph(run('дальше'))}`,
      'дальше',
    ],
    [
      'paragraphs joined by a deletion are one',
      `${paragraph(mark + run('до {{да'))}${paragraph(run('та}}'))}`,
      'до 1 мая',
    ],
    [
      'a deleted row is gone',
      `<w:tbl>${row('{{датта}}', '<w:trPr><w:del w:id="4" w:author="А"/></w:trPr>')}${row('{{#пары}}{{номер}}{{/пары}}')}</w:tbl>`,
      '| 12 |',
    ],
    [
      'changed looks are the new ones',
      paragraph(`<w:pPr><w:pPrChange w:id="5"><w:pPr/></w:pPrChange></w:pPr>${run('{{дата}}')}`),
      '1 мая',
    ],
  ])('%s', (_, xml, text) => {
    const bytes = filled(xml);
    expect(textOf(bytes).replace(/\u00a0/g, ' ')).toBe(`№ 5\n${text}`);
    expect(xmlOf(bytes)).not.toMatch(/<w:(?:ins|del|move|delText|\w+Change)[ >/]/);
  });

  it('notes in the margin leave no trace in the document', () => {
    const zip = new PizZip(
      withXml(
        paragraph(
          `<w:commentRangeStart w:id="1"/>${run('{{дата}}')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
        ),
      ),
    );
    zip.file(
      'word/comments.xml',
      `<w:comments xmlns:w="x"><w:comment w:id="1">${paragraph(run('сюда {{дату}}'))}</w:comment></w:comments>`,
    );
    const result = fillTemplate(zip.generate({ type: 'uint8array' }), { номер: '5', дата: '1 мая' });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(textOf(result.bytes)).toContain('1 мая');
    expect(xmlOf(result.bytes)).not.toContain('comment');
    expect(xmlOf(result.bytes, 'word/comments.xml')).toBe('<w:comments xmlns:w="x"></w:comments>');
  });
});
