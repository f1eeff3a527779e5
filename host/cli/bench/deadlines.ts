import { parse as chronoRu } from 'chrono-node/ru';
import type { DateSpan, DeadlineRead } from '../../../src/contract/dto';
import { elapsedMs } from './measure';
import { type KnownPhrase, knownPhrases } from './phrase-tables';
import { openStand, type Stand } from './stand';
import type { Section } from './table';

type Verdict = 'right' | 'asked' | 'wrong' | 'nothing';

const MANY = 10_000;

/**
 * Strictly: kind, first and last day must fit, and what must be asked must be asked. «Asked» is a question where the
 * table has a sure reading: not a mistake, but a press more for somebody.
 */
function judgeOurs({ kind, span, ask }: KnownPhrase, read: DeadlineRead): Verdict {
  const [first, last] = [read.windows[0], read.windows[read.windows.length - 1]];
  // In a list of «до …» the collection begins with the first end.
  const from = first?.from ?? (read.windows.length > 1 ? first?.to : null) ?? null;
  const fits =
    read.kind === kind &&
    (span === null ||
      ((from === span.from || (first?.from ?? null) === span.from) && (last?.to ?? null) === span.to) ||
      isOneDay(span, read));
  if (read.certainty === 'ask') return ask ? 'right' : 'asked';
  return fits && !ask ? 'right' : 'wrong';
}

/** The gold tables write an exact day as an end without a beginning. */
const isOneDay = (span: DateSpan, { windows: [only] }: DeadlineRead): boolean =>
  span.from === null && only !== undefined && only.to === span.to && only.from === span.to;

/** First and last day chrono finds; what it leaves open of a day or month is the whole month or year. */
function chronoSpan(phrase: string, year: number): DateSpan | null {
  const found = chronoRu(phrase, new Date(year, 7, 26, 12));
  const days = found.flatMap(({ start, end }) => [stretchOf(start), stretchOf(end ?? start)]);
  const froms = days.map(([from]) => from).sort();
  const tos = days.map(([, to]) => to).sort();
  return days.length === 0 ? null : { from: froms[0]!, to: tos[tos.length - 1]! };
}

type Components = ReturnType<typeof chronoRu>[number]['start'];

function stretchOf(part: Components): [string, string] {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((key) => part.get(key) ?? 1) as [
    number,
    number,
    number,
  ];
  const known = part.isCertain('day') || part.isCertain('weekday');
  if (known || !part.isCertain('month')) return [iso(year, month, day), iso(year, month, day)];
  return [iso(year, month, 1), iso(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate())];
}

const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/**
 * Leniently: the dates alone count, a lost «до», «ежегодно» or rhythm is forgiven, and nothing found is right wherever
 * there is nothing to find or to be sure of.
 */
function judgeChrono({ phrase, year, kind, span, ask }: KnownPhrase): Verdict {
  const found = chronoSpan(phrase, year);
  const dateless = span === null || kind === 'continuous';
  if (found === null) return ask || (dateless && kind !== 'recurring') ? 'right' : 'nothing';
  if (span === null || kind === 'recurring') return 'wrong';
  const from = span.from === null || found.from === span.from;
  return from && (span.to === null || found.to === span.to) ? 'right' : 'wrong';
}

const share = (part: number, whole: number): string => `${Math.round((part * 100) / whole)} %`;

async function readByUs(stand: Stand, phrases: readonly KnownPhrase[]): Promise<DeadlineRead[]> {
  const read = new Map<KnownPhrase, DeadlineRead>();
  for (const year of new Set(phrases.map((known) => known.year))) {
    const same = phrases.filter((known) => known.year === year);
    const { results } = await stand.ask('deadlines.read', {
      phrases: same.map(({ phrase }) => phrase),
      year: `${year}/${year + 1}`,
    });
    for (const [index, known] of same.entries()) read.set(known, results[index]!);
  }
  return phrases.map((known) => read.get(known)!);
}

/** How many phrases of every class our grammar and chrono-node understand. */
export async function understandingSection(): Promise<Section> {
  const phrases = knownPhrases();
  const readings = await readByUs(await openStand(), phrases);
  const judged = phrases.map((known, index) => ({
    class: known.class,
    ours: judgeOurs(known, readings[index]!),
    chrono: judgeChrono(known),
  }));
  const row = (title: string, of: typeof judged): Section['rows'][number] => {
    const count = (who: 'ours' | 'chrono', verdict: Verdict): number =>
      of.filter((one) => one[who] === verdict).length;
    return {
      class: title,
      phrases: of.length,
      'ours right': count('ours', 'right'),
      'asks instead': count('ours', 'asked'),
      'wrong in silence': count('ours', 'wrong'),
      'chrono right': count('chrono', 'right'),
      'finds nothing': count('chrono', 'nothing'),
      wrong: count('chrono', 'wrong'),
      'ours, share': share(count('ours', 'right'), of.length),
      'chrono, share': share(count('chrono', 'right'), of.length),
    };
  };
  const classes = [...new Set(judged.map((one) => one.class))];
  return {
    title: 'Deadlines understood, by class of phrase',
    notes: [
      'Ours strictly (kind, days, and a question where there must be one); chrono-node 2.10.3 «ru» leniently (days only).',
      'The grammar is developed with all these phrases: its share is a promise that is kept, not an estimate for new ones.',
      'Gold tables count when they lie beside the repository.',
    ],
    rows: [
      ...classes.map((name) =>
        row(
          name,
          judged.filter((one) => one.class === name),
        ),
      ),
      row('all', judged),
    ],
  };
}

/** Ten thousand different phrases, one after another. */
export async function deadlineSpeedSection(): Promise<Section> {
  const stand = await openStand();
  const known = knownPhrases();
  const phrases = Array.from(
    { length: MANY },
    (_, index) => `${known[index % known.length]!.phrase}${' '.repeat(Math.floor(index / known.length))}`,
  );
  const warm = phrases.slice(0, known.length);
  const ours = (list: readonly string[]): Promise<unknown> =>
    stand.ask('deadlines.read', { phrases: list, year: '2026/2027' });
  const chrono = (list: readonly string[]): void => {
    for (const phrase of list) chronoRu(phrase, new Date(2026, 7, 26, 12));
  };
  await ours(warm);
  chrono(warm);
  const oursMs = await elapsedMs(() => ours(phrases));
  const chronoMs = await elapsedMs(() => chrono(phrases));
  const row = (work: string, ms: number): Section['rows'][number] => ({
    work,
    ms,
    'per second': (MANY * 1000) / ms,
    'ms a phrase': ms / MANY,
  });
  return {
    title: 'Reading 10 000 deadlines',
    notes: ['Ours through the door of the panel, with its reading in words; chrono-node called directly.'],
    rows: [row('our grammar', oursMs), row('chrono-node 2.10.3 «ru»', chronoMs)],
  };
}
