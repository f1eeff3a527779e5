// Builds the template of the slides for the pedagogical council: .build/templates/slides.pptx and, for Apps Script,
// dist/slides.html with the bytes as base64 text. Words with data are tags, filled by src/documents/fill-slides.ts.
import { mkdir, writeFile } from 'node:fs/promises';
import PizZip from 'pizzip';
import pptxgen from 'pptxgenjs';

const root = new URL('../', import.meta.url);

const INK = '1F2933';
const SOFT = '52606D';
const BLUE = '1F4E79';
const PALE = 'E8EEF4';
const FONT = 'Arial';
const WIDTH = 13.33;
const SIDE = 0.7;
const FULL = WIDTH - 2 * SIDE;

const text = (slide, words, at, look = {}) =>
  slide.addText(words, {
    fontFace: FONT,
    color: INK,
    fontSize: 20,
    valign: 'top',
    margin: 0,
    ...at,
    ...look,
  });

function titled(deck, title) {
  const slide = deck.addSlide();
  slide.background = { color: 'FFFFFF' };
  text(slide, title, { x: SIDE, y: 0.45, w: FULL, h: 0.8 }, { fontSize: 32, bold: true, color: BLUE });
  text(slide, '{{подпись}}', { x: SIDE, y: 6.85, w: FULL - 1, h: 0.35 }, { fontSize: 12, color: SOFT });
  slide.slideNumber = { x: WIDTH - SIDE - 0.4, y: 6.85, fontFace: FONT, fontSize: 12, color: SOFT };
  return slide;
}

/** Three big figures side by side: the number, what it is, from how many and where. */
function figures(deck, title, list) {
  const slide = titled(deck, title);
  const gap = 0.35;
  const width = (FULL - 2 * gap) / 3;
  [1, 2, 3].forEach((n) => {
    const x = SIDE + (n - 1) * (width + gap);
    const tag = (name) => `{{${list}.${n}.${name}}}`;
    slide.addShape('rect', { x, y: 1.7, w: width, h: 3.6, fill: { color: PALE } });
    const inner = { x: x + 0.25, w: width - 0.5 };
    text(
      slide,
      tag('число'),
      { ...inner, y: 1.95, h: 1.1 },
      { fontSize: 40, bold: true, color: BLUE, fit: 'shrink' },
    );
    text(slide, tag('что'), { ...inner, y: 3.1, h: 1.1 }, { fontSize: 20 });
    text(slide, tag('откуда'), { ...inner, y: 4.3, h: 0.9 }, { fontSize: 14, color: SOFT });
  });
  text(slide, `{{${list}.итог}}`, { x: SIDE, y: 5.6, w: FULL, h: 1 }, { fontSize: 20 });
}

/** A list of a few lines; `none` is said when there is nothing to tell. */
function lines(deck, title, list, none) {
  const slide = titled(deck, title);
  text(
    slide,
    [
      { text: `{{#${list}}}`, options: { breakLine: true } },
      { text: '{{.}}', options: { bullet: { indent: 22 }, breakLine: true, paraSpaceAfter: 10 } },
      { text: `{{/${list}}}`, options: { breakLine: true } },
      { text: `{{^есть ${list}}}`, options: { breakLine: true } },
      { text: none, options: { breakLine: true } },
      { text: `{{/есть ${list}}}` },
    ],
    { x: SIDE, y: 1.6, w: FULL, h: 5 },
    { fontSize: 24, fit: 'shrink' },
  );
}

/** Bars of table cells: the name, a bar of as many signs as there are pairs, the number. */
function bars(deck, title, list) {
  const slide = titled(deck, title);
  const cell = (words, look = {}) => ({
    text: words,
    options: {
      fontFace: FONT,
      fontSize: 20,
      color: INK,
      valign: 'middle',
      margin: [0.04, 0.08, 0.04, 0.08],
      ...look,
    },
  });
  slide.addTable(
    [
      [
        cell(`{{#${list}}}{{название}}`),
        cell('{{полоса}}', { color: BLUE, fontSize: 18 }),
        cell(`{{число}}{{/${list}}}`, { align: 'right', bold: true }),
      ],
    ],
    {
      x: SIDE,
      y: 1.65,
      w: FULL,
      colW: [4.2, FULL - 5.8, 1.6],
      rowH: 0.62,
      border: { type: 'solid', pt: 0.5, color: 'CBD2D9' },
    },
  );
  text(slide, '{{программы.итог}}', { x: SIDE, y: 5.6, w: FULL, h: 1 }, { fontSize: 20 });
}

function cover(deck) {
  const slide = deck.addSlide();
  slide.background = { color: 'FFFFFF' };
  slide.addShape('rect', { x: 0, y: 0, w: 0.35, h: 7.5, fill: { color: BLUE } });
  text(slide, '{{организация.краткое}}', { x: 1.1, y: 0.8, w: 11, h: 0.9 }, { fontSize: 22, color: SOFT });
  text(
    slide,
    'Программа наставничества',
    { x: 1.1, y: 2.4, w: 11, h: 1 },
    { fontSize: 44, bold: true, color: BLUE },
  );
  text(slide, '{{год}} учебный год', { x: 1.1, y: 3.5, w: 11, h: 0.7 }, { fontSize: 28 });
  text(slide, 'К педагогическому совету {{день совета|словами}}', { x: 1.1, y: 5.6, w: 11, h: 0.5 });
  text(
    slide,
    'Показатели посчитаны на {{посчитано}}',
    { x: 1.1, y: 6.2, w: 11, h: 0.5 },
    { fontSize: 16, color: SOFT },
  );
}

const DAY = '2026-01-01T00:00:00Z';

/** The same slides give the same bytes: days of making stand neither in the list of contents nor in the parts. */
function sameBytes(written) {
  const zip = new PizZip(written);
  const core = zip.file('docProps/core.xml').asText();
  zip.file('docProps/core.xml', core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${DAY}`));
  for (const entry of Object.values(zip.files)) entry.date = new Date(2026, 0, 1);
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

export async function build() {
  const deck = new pptxgen();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = 'Программа наставничества';
  deck.author = 'Наставник';
  deck.company = '';
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  cover(deck);
  figures(deck, 'Кто участвует', 'участники');
  figures(deck, 'Дорожная карта', 'карта');
  bars(deck, 'Как выполняются программы пар', 'программы.пары');
  figures(deck, 'Что сказали участники', 'анкеты');
  lines(deck, 'Что получилось', 'получилось', 'Показателей, по которым порог достигнут, пока нет.');
  lines(deck, 'Над чем работать', 'работать', 'Показателей ниже порога среди собранных нет.');
  lines(deck, 'Проект решения', 'решение', 'Решение предложит педагогический совет.');
  const bytes = sameBytes(await deck.write({ outputType: 'nodebuffer' }));
  await mkdir(new URL('dist/', root), { recursive: true });
  await mkdir(new URL('.build/templates/', root), { recursive: true });
  await writeFile(new URL('.build/templates/slides.pptx', root), bytes);
  await writeFile(new URL('dist/slides.html', root), bytes.toString('base64'));
  return 'slides';
}
