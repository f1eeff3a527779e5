import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { templateToDocx } from '../../build/template-docx.mjs';
import { readTemplate, withParts } from '../../build/template-text.mjs';
import { fillTemplate } from '../../src/documents/fill';
import type { DocumentData } from '../../src/documents/values';
import { textOf, xmlOf } from './read-docx';

const built = (body: string, profile = 'ГОСТ', page = 'книжная'): Promise<Uint8Array> => {
  const head = [
    'вид: Д',
    'название: Н',
    'файл: ф',
    'подписывает: п',
    `стиль: ${profile}`,
    `страница: ${page}`,
  ];
  const source = withParts(`${head.join('\n')}\n---\n${body}\n`, (path) =>
    readFileSync(`templates/${path}`, 'utf8'),
  );
  return templateToDocx(readTemplate(source, 'проба.txt'));
};

/** The document of a template as text. */
async function read(body: string, data: DocumentData = {}): Promise<string> {
  const filled = fillTemplate(new Uint8Array(await built(body)), data);
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  return textOf(filled.bytes).replace(/\u00a0/g, ' ');
}

describe('columns without borders', () => {
  it('hold several lines each, and one of them may be empty', async () => {
    const body = '[[\n||\nУТВЕРЖДАЮ\n{{#есть}}\nДиректор\n{{/есть}}\n______ А. Б. Вяз\n]]';
    expect(await read(body, { есть: true })).toBe('|  | УТВЕРЖДАЮДиректор______ А. Б. Вяз |');
    expect(await read(body, { есть: false })).toBe('|  | УТВЕРЖДАЮ______ А. Б. Вяз |');
  });

  it('take widths, and a line for handwriting', async () => {
    const xml = xmlOf(await built('[[ 100 | 70\nРаботодатель\n_ (подпись)\n||\nРаботник\n]]'));
    expect(xml).toContain('<w:gridCol w:w="5669"/><w:gridCol w:w="3969"/>');
    expect(xml).toContain('<w:pBdr>');
    expect(xml).toMatch(/<w:tblBorders><w:top w:val="none"/);
  });

  it('are refused without their middle', async () => {
    expect(() => built('[[\nслева\n]]')).toThrow('проба.txt, line 1');
  });
});

describe('questionnaires', () => {
  it('a tick stands before its answer, also one of a list', async () => {
    expect(await read('☐ нет\n{{#ответы}}\n☐ {{.}}\n{{/ответы}}', { ответы: ['да', 'не знаю'] })).toBe(
      '☐ → нет\n☐ → да\n☐ → не знаю',
    );
  });

  it('a scale is a row of boxes with words under its ends', async () => {
    expect(await read(':: 1–5 плохо || отлично')).toBe('| 1 | 2 | 3 | 4 | 5 |\nплохо → отлично');
  });

  it('two scales in succession are two tables', async () => {
    const xml = xmlOf(await built(':: 1–3\n:: 1–3'));
    expect(xml).not.toContain('</w:tbl><w:tbl>');
  });
});

describe('tables', () => {
  it('several rows of head, joined cells, rows of a group, numbers by Word', async () => {
    const body = [
      '|::10^ | 50 | 40 | 20> |',
      '|! № | Кто | < | Часов |',
      '|! ^ | Имя | Роль | ^ |',
      '|= {{#разделы}}{{имя}} |',
      '| {{#строки}}# | {{кто}} | наставник | {{часы}}{{/строки}}{{/разделы}} |',
      '| | Всего | < | {{всего}} |',
    ].join('\n');
    const data = {
      разделы: [
        {
          имя: 'Осень',
          строки: [
            { кто: 'Вяз', часы: 2 },
            { кто: 'Дуб', часы: 3 },
          ],
        },
        { имя: 'Весна', строки: [{ кто: 'Липа', часы: 4 }] },
      ],
      всего: 9,
    };
    expect(await read(body, data)).toBe(
      [
        '| № | Кто | Часов |',
        '|  | Имя | Роль |  |',
        '| Осень |',
        '| 1 | Вяз | наставник | 2 |',
        '| 2 | Дуб | наставник | 3 |',
        '| Весна |',
        '| 3 | Липа | наставник | 4 |',
        '|  | Всего | 9 |',
      ].join('\n'),
    );
    const xml = xmlOf(await built(body));
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(2);
    expect(xml).toContain('<w:gridSpan w:val="4"/>');
    expect(xml).toContain('<w:jc w:val="right"/>');
  });

  it('each table counts its own rows', async () => {
    const one = '|: 10 | 50 |\n| № | Что |\n| # | а |\n| # | б |';
    expect(await read(`${one}\n${one}`)).toBe(
      '| № | Что |\n| 1 | а |\n| 2 | б |\n| № | Что |\n| 1 | а |\n| 2 | б |',
    );
  });
});

describe('long texts', () => {
  it('headings are headings of Word, with numbers when they ask for them', async () => {
    const body =
      '# ПОЛОЖЕНИЕ\n# 1. Общее\n1.1. Первое\n1.1.1. Глубже\n# 1. Права\n1.1. Второе\n## Слева\n##^ Посередине';
    expect(await read(body)).toBe(
      'ПОЛОЖЕНИЕ\n1. Общее\n1.1. Первое\n1.1.1. Глубже\n2. Права\n2.1. Второе\nСлева\nПосередине',
    );
    const bytes = await built(body);
    expect(xmlOf(bytes).match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(3);
    expect(xmlOf(bytes, 'word/styles.xml')).toMatch(/w:styleId="Heading2"/);
  });

  it('points of an annex begin anew', async () => {
    expect(await read('1. Утвердить.\n=== новая страница\n1. Общее\n1. Права')).toBe(
      '1. Утвердить.\n=====\n1. Общее\n2. Права',
    );
  });

  it('an annex tells by what it is approved, in the gender of the data', async () => {
    const data = {
      организация: { краткое: 'Сад № 1' },
      дата: '02.09.2026',
      номер: '5',
      положение: { 'номер приложения': '1', гриф: 'УТВЕРЖДЕНО' },
      карта: { 'номер приложения': '', гриф: 'УТВЕРЖДЕНА' },
    };
    const annex = (name: string): string => `{{#${name}}}\n<< parts/annex-top.txt\n{{/${name}}}`;
    expect(await read(`${annex('положение')}\n${annex('карта')}`, data)).toBe(
      [
        ...['Приложение № 1', 'УТВЕРЖДЕНО', 'приказом Сад № 1', 'от 02.09.2026 № 5'],
        ...['Приложение', 'УТВЕРЖДЕНА', 'приказом Сад № 1', 'от 02.09.2026 № 5'],
      ].join('\n'),
    );
  });
});

describe('pages', () => {
  it.each([
    ['книжная', '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>'],
    ['альбомная', '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'],
    ['А5', '<w:pgSz w:w="8391" w:h="11906" w:orient="portrait"/>'],
    ['А5 альбомная', '<w:pgSz w:w="11906" w:h="8391" w:orient="landscape"/>'],
  ])('%s', async (page, size) => {
    expect(xmlOf(await built('Текст', 'Бланк', page))).toContain(size);
  });

  it('a certificate has a frame, no page number and everything in the middle', async () => {
    const xml = xmlOf(await built('# ГРАМОТА\n## Вяз\nнаграждается', 'Грамота', 'альбомная'));
    expect(xml).toContain('<w:pgBorders');
    expect(xml).not.toContain('<w:headerReference');
    expect(xml.match(/<w:jc w:val="center"\/>/g)).toHaveLength(3);
    expect(xml).toContain('<w:vAlign w:val="center"/>');
  });

  it('an unknown page or profile is refused', async () => {
    await expect(built('Текст', 'Бланк', 'круглая')).rejects.toThrow('круглая');
    await expect(built('Текст', 'Газета')).rejects.toThrow('Газета');
  });
});
