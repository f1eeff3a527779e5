import { describe, expect, it } from 'vitest';
import { analyticNote } from '../../../../src/documents/kinds/reports/analytic-note';
import { councilMaterials } from '../../../../src/documents/kinds/reports/council-materials';
import { monitoringReport } from '../../../../src/documents/kinds/reports/monitoring-report';
import { swot } from '../../../../src/documents/kinds/reports/swot';
import { preparePaper } from '../../../../src/documents/prepare-paper';
import type { World } from '../../../../src/documents/world';
import { plural } from '../../../../src/domain/language/choice';
import { askOf } from '../../asks/ask';
import { expectClean } from '../../clean-text';
import { printedText } from '../../read-docx';
import { answers, bare, goodYear, steps } from './years';

type Kind = typeof analyticNote | typeof monitoringReport | typeof swot | typeof councilMaterials;

const textOf = (kind: Kind, world: World, fields: Record<string, string> = {}): string =>
  printedText(preparePaper(kind, askOf(kind, world, { fields }), world)).replace(/\u00a0/g, ' ');

const menteesOf = ({ mentees }: World, count: number): string[] =>
  mentees.slice(0, count).map(({ id }) => id);

const few = goodYear(6);
const twenty = goodYear(20);

const SITUATIONS: readonly (readonly [
  name: string,
  world: World,
  says: readonly string[],
  never: readonly RegExp[],
])[] = [
  [
    'no pair at all',
    bare(0),
    ['Данные для выводов не собраны.', 'Карта в таблице не заполнена, её выполнение не оценивалось.'],
    [/порог достигнут/i, /\(0 %\)/],
  ],
  [
    'pairs, and nothing collected',
    bare(6),
    [
      'Приказом закреплено 6 пар.',
      'выступления пар на педагогическом совете, число встреч на пару в месяц (листы «Программы», «Мероприятия», «Встречи»)',
      'удовлетворённость наставляемых, удовлетворённость наставников',
      'встречи не записаны, пункты программы не записаны',
    ],
    [/\(0 %\)/, /довольн/i],
  ],
  [
    'a year that went well',
    few,
    [
      'Наставничество охватывает всех 6 молодых педагогов.',
      'Отмечено выполнение всех 3 строк дорожной карты с наступившим сроком.',
      'На итоговые анкеты ответили: наставляемые – 6 из 6, наставники – 6 из 6.',
      'Удовлетворённость участием отмечена у всех 6 опрошенных наставляемых.',
      'Оценки в среднем выше ожиданий на 2 балла; порог (не меньше 0) достигнут.',
      'Анкета куратора даёт 18 баллов из 18; порог (не меньше 15) достигнут.',
    ],
    [/не достигнут/i, /данные не собраны: .*удовлетворённость/i, /предварительн/],
  ],
  [
    'late rows',
    goodYear(6, { roadmap: steps('выполнено', 'выполнено с опозданием', 'просрочено', 'просрочено') }),
    [
      'Отмечено выполнение 2 из 4 строк дорожной карты с наступившим сроком; порог (100 %) не достигнут.',
      'Без опоздания отмечено выполнение 1 из 4 строк дорожной карты с наступившим сроком; порог (100 %) не достигнут.',
      'Просрочены 2 строки дорожной карты.',
      'Выполнить просроченные мероприятия дорожной карты и отметить выполненные.',
    ],
    [/Просроченных строк дорожной карты нет/],
  ],
  [
    'a low response',
    goodYear(20, { answers: answers('Итоговая анкета наставляемого', menteesOf(twenty, 6), 9) }),
    [
      'На итоговые анкеты ответили: наставляемые – 6 из 20. Ответила меньшая часть, поэтому выводы по анкетам предварительные.',
      'Удовлетворённость участием отмечена у всех 6 опрошенных наставляемых.',
    ],
    [],
  ],
  [
    'so few answers that a share would tell who said what',
    goodYear(6, { answers: answers('Итоговая анкета наставляемого', menteesOf(few, 3), 4) }),
    [
      'Удовлетворённость участием не отмечена ни у одного опрошенного наставляемого (всего 3); ответов мало, поэтому доля не приводится и вывод не делается.',
    ],
    [/Порог не достигнут по .*удовлетворённость/],
  ],
  [
    'people who are not content',
    goodYear(6, { answers: answers('Итоговая анкета наставляемого', menteesOf(few, 6), 4) }),
    [
      'Удовлетворённость участием не отмечена ни у одного опрошенного наставляемого (всего 6); порог (не меньше 85 %) не достигнут.',
      'Порог не достигнут по 1 показателю: удовлетворённость наставляемых.',
    ],
    [],
  ],
  [
    'one pair',
    goodYear(1),
    [
      'В программе участвуют 2 человека. Приказом закреплена 1 пара.',
      'Наставничество охватывает единственного молодого педагога (1 из 1).',
      'Действующее согласие наставника есть у единственной пары, которая готовится или работает (1 из 1).',
      'ответов мало, поэтому доля не приводится',
    ],
    [/у 1 из 1 /, /всех 1 /],
  ],
  [
    'sixty pairs',
    goodYear(60),
    [
      'Приказом закреплено 60 пар.',
      'Всего в учебном году 60 пар; сведения о каждой приведены в отчёте о мониторинге.',
    ],
    [/Под руководством/],
  ],
  [
    'sixty pairs of whom nothing is written down',
    bare(60),
    ['Ни встреч, ни выполненных пунктов программы не записано у 60 пар.'],
    [],
  ],
];

describe.each(SITUATIONS)('the note on %s', (_, world, says, never) => {
  const text = textOf(analyticNote, world, { вид: 'итоговый' });

  it('says what there is', () => {
    for (const sentence of says) expect(text).toContain(sentence);
  });

  it('says nothing that is not so', () => {
    for (const pattern of never) expect(text).not.toMatch(pattern);
  });
});

/** Forms of counted words: after «из» and «всех» the genitive, elsewhere the nominative with its count. */
const COUNTED: readonly (readonly [one: string, two: string, five: string])[] = [
  ['пара', 'пары', 'пар'],
  ['встреча', 'встречи', 'встреч'],
  ['строка', 'строки', 'строк'],
  ['балл', 'балла', 'баллов'],
  ['человек', 'человека', 'человек'],
];
const GENITIVE: readonly (readonly [one: string, many: string])[] = [
  ['пары', 'пар'],
  ['строки', 'строк'],
  ['наставника', 'наставников'],
  ['участника', 'участников'],
  ['пункта', 'пунктов'],
  ['опрошенного', 'опрошенных'],
];

function expectAgreement(text: string): void {
  for (const { index, 1: digits, 2: word } of text.matchAll(/(?<![\d,.№])\b(\d+) ([а-яё]+)/g)) {
    const before = /(?:из|всех) $/.test(text.slice(0, index));
    const count = Number(digits);
    const genitive = GENITIVE.find((forms) => forms.includes(word!));
    const nominative = COUNTED.find((forms) => forms.includes(word!));
    if (before && genitive)
      expect(`${count} ${word}`).toBe(`${count} ${plural(count, [genitive[0], genitive[1], genitive[1]])}`);
    else if (!before && nominative) expect(`${count} ${word}`).toBe(`${count} ${plural(count, nominative)}`);
  }
}

/** A number and the word beside it must tell the same. */
function expectNoContradiction(text: string): void {
  for (const sentence of text.split(/(?<=[.;]) |\n/)) {
    for (const [, part, whole] of sentence.matchAll(/(\d+) из (\d+)/g)) {
      expect(Number(part), sentence).toBeLessThanOrEqual(Number(whole));
    }
    const shares = /(\d+) из (\d+)[^(;]*\((\d+(?:,\d)?) %\)/.exec(sentence);
    if (shares) {
      const [, part, whole, share] = shares;
      expect(Number(share!.replace(',', '.')), sentence).toBeCloseTo((Number(part) * 100) / Number(whole), 0);
    }
  }
  for (const line of text.split(/(?<=\.) |\n| \/ |\| /)) {
    const all = /(?:всех|единственн)/.test(line);
    const none = /\bни (?:у |для )?одн/.test(line) || / ни (?:у |для )?одн/.test(line);
    if (all && /порог \((?:не меньше )?\d+ %\)/.test(line)) expect(line).not.toContain('не достигнут');
    if (none && /порог/.test(line) && !/слабо/i.test(line)) expect(line).toContain('не достигнут');
  }
}

const KINDS: readonly Kind[] = [analyticNote, monitoringReport, swot, councilMaterials];

describe.each(SITUATIONS.map(([name, world]) => [name, world] as const))('with %s', (_, world) => {
  it.each(
    KINDS.flatMap((kind) => ['промежуточный', 'итоговый'].map((when) => [kind.kind, when, kind] as const)),
  )('%s (%s) agrees with itself', (_code, when, kind) => {
    const text = textOf(kind, world, { вид: when });
    expectClean(text);
    expectAgreement(text);
    expectNoContradiction(text);
  });
});

describe('plural forms and shares of every size', () => {
  it.each([1, 2, 4, 5, 11, 21, 22, 25, 51])('%d pairs', (count) => {
    const world = goodYear(count);
    const half = {
      ...world,
      indicators: world.indicators.map((one) =>
        one.unit === 'percent' && one.whole
          ? { ...one, part: Math.floor(one.whole / 2), reached: false }
          : one,
      ),
    };
    for (const one of [world, half]) {
      const text = textOf(analyticNote, one, { вид: 'итоговый' });
      expectAgreement(text);
      expectNoContradiction(text);
    }
  });
});

it.each([bare(0), bare(6), bare(60)])('prints «данные не собраны» for every figure without data', (world) => {
  const lines = textOf(monitoringReport, world).split('\n');
  // Who has stayed is counted on the first day after the year and stands in no report of the year.
  const missing = world.indicators.filter(({ code, part }) => part === null && code !== 'I-22');
  expect(missing.length).toBeGreaterThan(5);
  for (const { title } of missing)
    expect(lines.find((line) => line.startsWith(`| ${title} |`.replace(/\u00a0/g, ' ')))).toContain(
      '| данные не собраны |',
    );
});

it('judges programmes and the closing event at the end of the year only', () => {
  const open = goodYear(6, {
    programmes: bare(6).pairs.map(({ id }, i) => ({ ...few.programmes[i]!, pair: id, status: 'в работе' })),
  });
  expect(textOf(analyticNote, open, { вид: 'промежуточный' })).toContain(
    'Не отмечено выполнение ни одного пункта программ пар (всего 6).',
  );
  expect(textOf(analyticNote, open, { вид: 'итоговый' })).toContain(
    'Не отмечено выполнение ни одного пункта программ пар (всего 6); порог (100 %) не достигнут.',
  );
});

it('tells when the document is of another day than its figures', () => {
  const world = { ...few, date: '2027-05-31' as World['date'] };
  const { notices } = preparePaper(monitoringReport, askOf(monitoringReport, world), world);
  expect(notices).toContain(
    'Цифры посчитаны на сегодня, а документ – от другого дня. Проверьте, что это не помешает.',
  );
});

it('asks why a row of the plan is late, and prints the answer beside the row', () => {
  const world = goodYear(6, { roadmap: steps('выполнено', 'просрочено') });
  const asked = askOf(monitoringReport, world);
  expect(asked.fields.причины).toBe('1.2: ');
  expect(preparePaper(monitoringReport, asked, world).notices).toContain(
    'Не указана причина опоздания у строк дорожной карты: 1.',
  );
  expect(textOf(monitoringReport, world, { причины: '1.2: болел ответственный' })).toContain(
    '| 1.2 | Мероприятие 1.2. | до 01.03.2027 | просрочено | болел ответственный |',
  );
});

it('tells of a pair that has ended in the right gender, with what came of it', () => {
  const [pair] = few.pairs;
  const ended = goodYear(6, {
    pairs: [{ ...pair!, status: 'завершена', result: 'открытое занятие проведено.' }],
  });
  expect(textOf(analyticNote, ended, { вид: 'итоговый' })).toContain(
    'Под руководством Осадчей А. Л., старшего воспитателя, завершила программу Швец О. И., воспитатель. У Швец О. И. записано 9 встреч, единственный пункт программы выполнен. Наставником Осадчей А. Л. пройдено обучение. Результат: открытое занятие проведено.',
  );
});

it('does not say of a pair that has ended early, or rests, that its programme is done', () => {
  const [first, second] = few.pairs;
  const pairs = [
    { ...first!, status: 'завершена досрочно' },
    { ...second!, status: 'приостановлена' },
  ];
  const text = textOf(analyticNote, goodYear(6, { pairs }), { вид: 'итоговый' });
  expect(text).toContain('работала Швец О. И., воспитатель (работа пары завершена досрочно).');
  expect(text).toContain('работает Жук Н. Л., воспитатель (работа пары приостановлена).');
  expect(text).not.toContain('завершила программу');
});
