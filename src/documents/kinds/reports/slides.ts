import { shortDate } from '../../../domain/calendar/civil-date';
import { schoolYearLabel } from '../../../domain/calendar/school-year';
import { plural } from '../../../domain/language/choice';
import { upperFirst } from '../../../domain/language/letters';
import { FEW_ANSWERS } from '../../../domain/monitoring/survey-rounds';
import { dayOfField, linesOfField } from '../../card-answers';
import type { Ask } from '../../kind';
import { tidy, withoutEndMark } from '../../tidy';
import { type DocumentData, dateValue } from '../../values';
import type { World, WorldIndicator } from '../../world';
import { responseSentence } from './analytic-note';
import { countsBy, menteesOfYear, mentorsOfYear } from './counts';
import { decimal, factOf, figuresOf, isCollected, NOT_COLLECTED, verdictOf } from './figures';
import { progressOfPairs } from './pair-figures';
import { isFinal } from './report-card';

/** A big figure of a slide. */
interface Tile {
  readonly число: string;
  readonly что: string;
  readonly откуда: string;
}

const NBSP = '\u00a0';
const DASH = '–';

const sheetsOf = (source: string): string =>
  source
    .split(', ')
    .map((sheet) => `«${sheet}»`)
    .join(', ');

const missingTile = (what: string, source: string): Tile => ({
  число: DASH,
  что: what,
  откуда: `${NOT_COLLECTED}${source === '' ? '' : `: ${sheetsOf(source)}`}`,
});

/** A share as per cent with its count; of fewer than five only the count. */
function shareTile(world: World, code: string, what: string): Tile {
  const [figure] = figuresOf(world, [code]);
  if (!figure || !isCollected(figure) || !figure.whole) return missingTile(what, figure?.source ?? '');
  const { part, whole, source } = figure;
  const count = `${part} из ${whole}`;
  return whole < FEW_ANSWERS
    ? { число: count, что: what, откуда: sheetsOf(source) }
    : {
        число: `${decimal((part! * 100) / whole)}${NBSP}%`,
        что: what,
        откуда: `${count}; ${sheetsOf(source)}`,
      };
}

function countTile(world: World, code: string, words: readonly [string, string, string], more: string): Tile {
  const [figure] = figuresOf(world, [code]);
  if (!figure || !isCollected(figure)) return missingTile(words[2], figure?.source ?? '');
  return {
    число: String(figure.part),
    что: plural(figure.part!, words),
    откуда: more || sheetsOf(figure.source),
  };
}

const tiles = (all: readonly [Tile, Tile, Tile], told: string): DocumentData => ({
  ...Object.fromEntries(all.map((tile, i) => [String(i + 1), { ...tile }])),
  итог: told,
});

function peopleTiles(world: World): DocumentData {
  const [mentors, mentees] = [mentorsOfYear(world).length, menteesOfYear(world).length];
  const both = mentors + mentees - (figuresOf(world, ['I-03'])[0]?.part ?? mentors + mentees);
  const sides = `наставников ${mentors}, наставляемых ${mentees}${both > 0 ? `, из них в обеих ролях ${both}` : ''}`;
  const forms = countsBy(progressOfPairs(world), ({ pair }) => pair.form).map(
    ([form, count]) => `${form} (${count})`,
  );
  return tiles(
    [
      countTile(
        world,
        'I-04',
        ['пара закреплена приказом', 'пары закреплены приказом', 'пар закреплено приказом'],
        '',
      ),
      countTile(world, 'I-03', ['участник', 'участника', 'участников'], sides),
      shareTile(world, 'I-01', 'молодых педагогов работают с наставником'),
    ],
    forms.length === 0 ? '' : `Формы пар: ${forms.join('; ')}.`,
  );
}

function planTiles(world: World): DocumentData {
  const known = world.roadmap.length > 0;
  const late = world.roadmap.filter(({ status }) => status === 'просрочено').length;
  const what = plural(late, ['строка просрочена', 'строки просрочены', 'строк просрочено']);
  const source = 'Дорожная карта';
  return tiles(
    [
      shareTile(world, 'I-07', 'строк с наступившим сроком выполнено'),
      shareTile(world, 'I-08', 'строк выполнено без опоздания'),
      known
        ? { число: String(late), что: what, откуда: sheetsOf(source) }
        : missingTile('просроченных строк', source),
    ],
    known ? '' : 'Карта в таблице не заполнена, её выполнение не оценивалось.',
  );
}

const STEPS: readonly (readonly [name: string, from: number, to: number])[] = [
  ['выполнены полностью', 100, 100],
  ['на 90–99 %', 90, 100],
  ['на 50–89 %', 50, 90],
  ['меньше чем на 50 %', 0, 50],
];

const LONGEST_BAR = 28;

/** How far the programmes of the pairs are, as bars; pairs without a programme in the book have one of their own. */
function programmeBars(world: World): DocumentData {
  const shares = progressOfPairs(world).map(({ done, items }) =>
    done === null || items === null ? null : (done * 100) / items,
  );
  const counts = [
    ...STEPS.map(([name, from, to]): [string, number] => [
      name,
      shares.filter((share) => share !== null && share >= from && (from === to ? share === to : share < to))
        .length,
    ]),
    ['пункты не записаны', shares.filter((share) => share === null).length] as [string, number],
  ];
  const most = Math.max(1, ...counts.map(([, count]) => count));
  const long = (count: number): number =>
    most <= LONGEST_BAR ? count : Math.max(count > 0 ? 1 : 0, Math.round((count * LONGEST_BAR) / most));
  const whole = shares.length;
  return {
    пары:
      whole === 0
        ? [{ название: NOT_COLLECTED, полоса: '', число: '' }]
        : counts.map(([название, count]) => ({
            название,
            полоса: '█'.repeat(long(count)),
            число: String(count),
          })),
    итог:
      whole === 0
        ? 'Пар в этом учебном году нет.'
        : `Всего ${whole} ${plural(whole, ['пара', 'пары', 'пар'])}. Листы «Пары» и «Программы».`,
  };
}

/** A slide holds so many lines that the last row of the hall can read. */
const MOST_LINES = 5;

/** Sentences of a slide, and how many more there are. */
function shortList(all: readonly string[], rest: (count: number) => string): string[] {
  const lines = all.map((line) => upperFirst(withoutEndMark(line)));
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), rest(lines.length - MOST_LINES + 1)];
}

const more = (count: number): string =>
  `Ещё ${count} ${plural(count, ['показатель', 'показателя', 'показателей'])} – в материалах к совету`;

function toWorkOn(bad: readonly WorldIndicator[], missing: readonly WorldIndicator[]): string[] {
  const count = new Set(missing.map(({ code }) => code)).size;
  const untold =
    count === 0
      ? []
      : [`Данные не собраны по ${count} ${plural(count, ['показателю', 'показателям', 'показателям'])}`];
  const lines = shortList(bad.map(factOf), more);
  return [...lines.slice(0, MOST_LINES - untold.length), ...untold];
}

/**
 * What the slides for the council say: few words, big figures with what they are counted from, and no names of
 * participants at all, since slides are seen by more people than the text.
 */
export function slidesData(ask: Pick<Ask, 'fields' | 'date'>, world: World): DocumentData {
  const { good, bad, missing } = verdictOf(world, isFinal(ask));
  const short = tidy(world.settings['org.short']);
  const decisions = linesOfField(ask.fields.решение);
  const done = shortList(good.map(factOf), more);
  const open = toWorkOn(bad, missing);
  const decided = shortList(
    decisions,
    (count) => `Ещё ${count} ${plural(count, ['пункт', 'пункта', 'пунктов'])} – в материалах к совету`,
  );
  return {
    организация: { краткое: short },
    год: schoolYearLabel(world.year),
    'день совета': dateValue(dayOfField(ask.fields.совет) ?? ask.date),
    посчитано: dateValue(world.today),
    подпись: `${short}, показатели на ${shortDate(world.today)}`,
    участники: peopleTiles(world),
    карта: planTiles(world),
    программы: programmeBars(world),
    анкеты: tiles(
      [
        shareTile(world, 'I-05', 'наставляемых довольны участием'),
        shareTile(world, 'I-06', 'наставников довольны участием'),
        shareTile(world, 'I-23', 'наставляемых готовы продолжить'),
      ],
      responseSentence(world),
    ),
    получилось: done,
    работать: open,
    решение: decided,
  };
}
