import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { templateToDocx } from '../../build/template-docx.mjs';
import { readTemplate, withParts } from '../../build/template-text.mjs';
import { isBalanced } from '../../src/documents/docx-file';
import { fillTemplate } from '../../src/documents/fill';
import { arrangePoints, type BorrowedPoint, type WantedPoint } from '../../src/documents/points/arrange';
import type { DocumentData } from '../../src/documents/values';
import { rewritten, textOf, xmlOf } from './read-docx';

const templateOf = async (body: string): Promise<Uint8Array> => {
  const head = 'вид: Д\nназвание: Н\nфайл: ф\nподписывает: п\nстиль: ГОСТ\nстраница: книжная\n---\n';
  const source = withParts(head + body, (path) => readFileSync(`templates/${path}`, 'utf8'));
  return new Uint8Array(await templateToDocx(readTemplate(source, 'проба.txt')));
};

const POINTS = {
  утвердить: ['1. Утвердить состав {{кого}}.'],
  куратор: [
    '1. Куратору:',
    '1.1. вести учёт;',
    '{{#есть дела}}',
    '1.1. делать:',
    '{{/есть дела}}',
    '{{#дела}}',
    '- {{.}}',
    '{{/дела}}',
  ],
  таблица: ['1. Распределить:', '|: 20 | 60 |', '| № | Кто |', '| {{#люди}}# | {{имя}}{{/люди}} |'],
  контроль: ['1. Контроль оставляю за собой.'],
};
type Name = keyof typeof POINTS;
const NAMES = Object.keys(POINTS) as Name[];

const block = (name: string, lines: readonly string[]): string =>
  [`{{#пункт.${name}}}`, ...lines, `{{/пункт.${name}}}`].join('\n');

const DATA: DocumentData = {
  кого: 'пар',
  номер: '5',
  дела: ['первое', 'второе'],
  люди: [{ имя: 'Вяз' }, { имя: 'Дуб' }],
  проект: false,
  пункт: { утвердить: true, куратор: true, таблица: true, контроль: true },
};

/** What each point prints, its own number as «N». */
const PRINTED: Record<Name, readonly string[]> = {
  утвердить: ['N. Утвердить состав пар.'],
  куратор: ['N. Куратору:', 'N.1. вести учёт;', 'N.2. делать:', '– первое', '– второе'],
  таблица: ['N. Распределить:', '| № | Кто |', '| 1 | Вяз |', '| 2 | Дуб |'],
  контроль: ['N. Контроль оставляю за собой.'],
};

const TOP = ['ПРИКАЗ № 5', 'ПРИКАЗЫВАЮ:'];
const END = ['| Заведующий | А. Б. Вяз |'];
const BODY = [
  '^ ПРИКАЗ № {{номер}}',
  '! ПРИКАЗЫВАЮ:',
  ...NAMES.map((name) => block(name, POINTS[name])),
  '= Заведующий || А. Б. Вяз',
].join('\n');

const expected = (names: readonly Name[]): string =>
  [
    ...TOP,
    ...names.flatMap((name, i) => PRINTED[name].map((line) => line.replace('N', String(i + 1)))),
    ...END,
  ].join('\n');

let host: Uint8Array;
let other: Uint8Array;
beforeAll(async () => {
  host = await templateOf(BODY);
  other = await templateOf(
    [
      '! ПРИКАЗЫВАЮ:',
      block('сайт', ['1. {{кого}} разместить на сайте {{где}}, приказ № {{номер}}.', '- через форму']),
      block('список', ['1. Ознакомить:', '|: 10 | 50 |', '| № | Кто |', '| {{#люди}}# | {{имя}}{{/люди}} |']),
    ].join('\n'),
  );
});

function arranged(
  wanted: readonly WantedPoint[],
  borrowed: readonly BorrowedPoint[] = [],
  bytes = host,
): { bytes: Uint8Array; missing: readonly WantedPoint[] } {
  const result = arrangePoints(bytes, wanted, borrowed);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result;
}

function printed(bytes: Uint8Array, data: DocumentData = DATA): string {
  const filled = fillTemplate(bytes, data);
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  return textOf(filled.bytes).replace(/\u00a0/g, ' ');
}

const own = (names: readonly string[]): WantedPoint[] => names.map((point) => ({ point }));

it('any choice of points in any order gives exactly those, numbered through, and nothing else changes', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(NAMES), (names) => {
      const { bytes, missing } = arranged(own(names));
      expect(missing).toEqual([]);
      expect(isBalanced(xmlOf(bytes))).toBe(true);
      expect(printed(bytes)).toBe(expected(names));
      for (const part of ['word/styles.xml', 'word/numbering.xml', '[Content_Types].xml'])
        expect(xmlOf(bytes, part)).toBe(xmlOf(host, part));
    }),
    { numRuns: 64 },
  );
});

it('the template as it is stays as it is, letter by letter', () => {
  expect(xmlOf(arranged(own(NAMES)).bytes)).toBe(xmlOf(host));
});

it('a flag in the data switches a point off without touching the template', () => {
  const data = { ...DATA, пункт: { утвердить: true, куратор: false, таблица: true, контроль: true } };
  expect(printed(host, data)).toBe(expected(['утвердить', 'таблица', 'контроль']));
});

describe('text between points', () => {
  const LINE = 'Далее – поручения:';
  const parted = (): Promise<Uint8Array> =>
    templateOf(
      `${block('а', ['1. Первый.'])}\n! ${LINE}\n${block('б', ['1. Второй.'])}\n${block('в', ['1. Третий.'])}`,
    );
  const all = { пункт: { а: true, б: true, в: true } };

  it.each([
    ['stays before the points it stood before', ['а', 'в', 'б'], ['Первый', '', 'Третий', 'Второй']],
    ['stays when the first point is left out', ['б', 'в'], ['', 'Второй', 'Третий']],
    ['stays when a later point comes first', ['в', 'а', 'б'], ['Третий', 'Первый', '', 'Второй']],
  ])('%s', async (_, names, lines) => {
    const { bytes } = arranged(own(names), [], await parted());
    let number = 0;
    expect(printed(bytes, all)).toBe(
      lines.map((line) => (line === '' ? LINE : `${++number}. ${line}.`)).join('\n'),
    );
  });
});

describe('points of another kind', () => {
  const borrow = (...names: string[]): BorrowedPoint[] =>
    names.map((point) => ({ kind: 'D03', point, bytes: other }));
  const data = {
    ...DATA,
    из: {
      D03: { кого: 'Куратору', где: 'сада', люди: [{ имя: 'Клён' }], пункт: { сайт: true, список: true } },
    },
  };

  it('are numbered through; their own data come first, those of the order after', () => {
    const wanted = [{ point: 'утвердить' }, { kind: 'D03', point: 'сайт' }, { point: 'контроль' }];
    expect(printed(arranged(wanted, borrow('сайт')).bytes, data)).toBe(
      [
        ...TOP,
        ...['1. Утвердить состав пар.', '2. Куратору разместить на сайте сада, приказ № 5.', '– через форму'],
        ...['3. Контроль оставляю за собой.', ...END],
      ].join('\n'),
    );
  });

  it('bring their lists along, with numbers no list here has', () => {
    const wanted = [{ point: 'таблица' }, { kind: 'D03', point: 'список' }, { kind: 'D03', point: 'сайт' }];
    const { bytes } = arranged(wanted, borrow('сайт', 'список'));
    expect(printed(bytes, data)).toBe(
      [
        ...[...TOP, '1. Распределить:', '| № | Кто |', '| 1 | Вяз |', '| 2 | Дуб |'],
        ...['2. Ознакомить:', '| № | Кто |', '| 1 | Клён |'],
        ...['3. Куратору разместить на сайте сада, приказ № 5.', '– через форму', ...END],
      ].join('\n'),
    );
    const numbering = xmlOf(bytes, 'word/numbering.xml');
    const ids = [...numbering.matchAll(/<w:num w:numId="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(isBalanced(numbering)).toBe(true);
    expect(numbering.lastIndexOf('</w:abstractNum>')).toBeLessThan(numbering.indexOf('<w:num '));
  });

  it('may come alone, and into a template whose own points the user has deleted', async () => {
    const bare = await templateOf('! ПРИКАЗЫВАЮ:\n= Заведующий || А. Б. Вяз');
    const wanted = [{ kind: 'D03', point: 'сайт' }];
    const line = '1. Куратору разместить на сайте сада, приказ № 5.';
    expect(printed(arranged(wanted, borrow('сайт')).bytes, data)).toBe(
      [...TOP, line, '– через форму', ...END].join('\n'),
    );
    expect(printed(arranged(wanted, borrow('сайт'), bare).bytes, data)).toBe(
      ['ПРИКАЗЫВАЮ:', line, '– через форму', ...END].join('\n'),
    );
  });

  it('any mixture of both stands in the order asked for', () => {
    const choices: WantedPoint[] = [
      ...own(NAMES),
      { kind: 'D03', point: 'сайт' },
      { kind: 'D03', point: 'список' },
    ];
    const first: Record<string, string> = {
      ...{ утвердить: 'Утвердить состав пар.', куратор: 'Куратору:', таблица: 'Распределить:' },
      ...{ контроль: 'Контроль оставляю за собой.', список: 'Ознакомить:' },
      сайт: 'Куратору разместить на сайте сада, приказ № 5.',
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(choices), (wanted) => {
        const { bytes, missing } = arranged(wanted, borrow('сайт', 'список'));
        expect(missing).toEqual([]);
        expect(isBalanced(xmlOf(bytes))).toBe(true);
        const heads = printed(bytes, data)
          .split('\n')
          .filter((line) => /^\d+\. /.test(line));
        expect(heads).toEqual(wanted.map(({ point }, i) => `${i + 1}. ${first[point]}`));
      }),
      { numRuns: 48 },
    );
  });

  it('leave behind pictures, notes and styles that only their own document has', () => {
    const dressed = rewritten(other, (xml) =>
      xml
        .replace(
          /(<w:p>(?:(?!<\/w:p>).)*разместить)/s,
          '<w:p><w:bookmarkStart w:id="7" w:name="x"/><w:r><w:drawing><a:blip r:embed="rId9"/></w:drawing></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:bookmarkEnd w:id="7"/></w:p>$1',
        )
        .replace(/<w:pPr>/g, '<w:pPr><w:pStyle w:val="Own"/>'),
    );
    const { bytes } = arranged(
      [{ kind: 'D03', point: 'сайт' }],
      [{ kind: 'D03', point: 'сайт', bytes: dressed }],
    );
    expect(xmlOf(bytes)).toContain('разместить');
    expect(xmlOf(bytes)).not.toMatch(/rId9|footnoteReference|bookmark|"Own"/);
  });
});

describe('a template the user has edited', () => {
  const broken = (bytes: Uint8Array): Uint8Array =>
    rewritten(bytes, (xml) =>
      xml
        .replace(/<w:t( [^>]*)?>([^<]*)<\/w:t>/g, (_, __, text: string) =>
          [...text]
            .map((letter) => `<w:t xml:space="preserve">${letter}</w:t>`)
            .join('</w:r><w:proofErr w:type="spellStart"/><w:r w:rsidR="00A1">'),
        )
        .replace(/<w:p>/g, '<w:p w:rsidR="00AB12CD">'),
    );

  it('is arranged when Word has cut every tag into runs', () => {
    expect(printed(arranged(own(['контроль', 'куратор']), [], broken(host)).bytes)).toBe(
      expected(['контроль', 'куратор']),
    );
  });

  it('counts through when the first point belongs to a list that says where to start', () => {
    const saved = rewritten(
      rewritten(host, (xml) => xml.replace(/<w:numId w:val="\d+"\/>/, '<w:numId w:val="77"/>')),
      (xml) => {
        const look = /<w:num w:numId="2"[^>]*><w:abstractNumId w:val="(\d+)"/.exec(xml)![1];
        const plain = xml.replace(/(<w:num w:numId="2"[^>]*>.*?)<w:lvlOverride.*?(<\/w:num>)/s, '$1$2');
        return plain.replace(
          '</w:numbering>',
          `<w:num w:numId="77"><w:abstractNumId w:val="${look}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`,
        );
      },
      'word/numbering.xml',
    );
    expect(printed(arranged(own(NAMES), [], saved).bytes)).toBe(expected(NAMES));
    const turned = ['контроль', 'утвердить', 'куратор'] as const;
    expect(printed(arranged(own(turned), [], saved).bytes)).toBe(expected(turned));
  });

  it('does without points that were deleted or lost their tags, and says which', async () => {
    const edited = await templateOf(
      [
        '^ ПРИКАЗ № {{номер}}',
        '! ПРИКАЗЫВАЮ:',
        '1. Своими словами.',
        block('контроль', POINTS.контроль),
        '= Заведующий || А. Б. Вяз',
      ].join('\n'),
    );
    const { bytes, missing } = arranged(own(NAMES), [], edited);
    expect(missing).toEqual(own(['утвердить', 'куратор', 'таблица']));
    expect(printed(bytes)).toBe(
      [...TOP, '1. Своими словами.', '2. Контроль оставляю за собой.', ...END].join('\n'),
    );
  });

  it('keeps in place a point inside another block or in a table; data decide about it', async () => {
    const edited = await templateOf(
      [
        `{{^проект}}\n${block('контроль', POINTS.контроль)}\n{{/проект}}`,
        '|: 80 |',
        '| Что |',
        '| {{#пункт.утвердить}}Утвердить.{{/}} |',
        block('куратор', ['1. Куратору.']),
      ].join('\n'),
    );
    const { bytes, missing } = arranged(own(['куратор', 'контроль']), [], edited);
    expect(missing).toEqual(own(['контроль']));
    expect(printed(bytes)).toBe('1. Контроль оставляю за собой.\n| Что |\n| Утвердить. |\n2. Куратору.');
  });

  it('keeps the page of a section that ends inside a point', async () => {
    const edited = rewritten(host, (xml) =>
      xml
        .replace('<w:t xml:space="preserve">Куратору:', '<w:t xml:space="preserve">Куратору:')
        .replace(/(<w:p>)(<w:pPr>)((?:(?!<\/w:p>).)*Куратору:)/s, '$1$2<w:sectPr/>$3'),
    );
    expect(xmlOf(arranged(own(['контроль']), [], edited).bytes)).toContain('<w:sectPr/>');
  });

  it('loses no end of a bookmark', () => {
    const edited = rewritten(host, (xml) =>
      xml
        .replace(/(<w:r><w:t xml:space="preserve">Утвердить)/, '<w:bookmarkStart w:id="3" w:name="a"/>$1')
        .replace(/(<w:r><w:t xml:space="preserve">Контроль)/, '<w:bookmarkEnd w:id="3"/>$1'),
    );
    expect(xmlOf(arranged(own(NAMES), [], edited).bytes).match(/bookmark/g)).toHaveLength(2);
    expect(xmlOf(arranged(own(['контроль']), [], edited).bytes)).not.toContain('bookmark');
  });

  it('is refused when it or a template lent to it is no document', () => {
    expect(arrangePoints(new Uint8Array(), [])).toEqual({ ok: false, code: 'not-docx', kind: null });
    expect(arrangePoints(host, [], [{ kind: 'D03', point: 'сайт', bytes: host.slice(0, 900) }])).toEqual({
      ...{ ok: false, code: 'damaged', kind: 'D03' },
    });
  });
});
