import { incline } from 'lvovich';
import type { BookSnapshot } from '../../book/snapshot';
import { medianMs } from './measure';
import { openStand } from './stand';
import type { Section } from './table';

const RUNS = 5;
const COUNT = 1000;
const OBLIQUE = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

/** Texts of a column by its header. */
function column(book: BookSnapshot, sheetName: string, header: string): string[] {
  const { cells } = book.sheets.find(({ name }) => name === sheetName)!;
  const { c } = cells.find(({ r, v }) => r === 1 && v === header)!;
  return cells.filter((cell) => cell.r > 1 && cell.c === c && cell.v).map(({ v }) => String(v));
}

/** Different full names: the first parts of some with the last parts of others of the same gender. */
export function fullNames(book: BookSnapshot, count: number): string[] {
  const known = [
    ...column(book, 'Наставники', 'ФИО наставника'),
    ...column(book, 'Наставляемые', 'ФИО наставляемого'),
  ].map((name) => name.split(' '));
  const women = known.filter(([, , patronymic = '']) => patronymic.endsWith('на'));
  const all = women.flatMap(([last]) =>
    women.flatMap(([, first]) => women.map(([, , patronymic]) => `${last} ${first} ${patronymic}`)),
  );
  return [...new Set(all)].slice(0, count);
}

/** Different deadlines: those of the sample plan, each again with other days and months. */
function phrases(book: BookSnapshot): string[] {
  const known = column(book, 'Дорожная карта', 'Срок');
  const days = Array.from({ length: 28 }, (_, index) => index + 1);
  const months = ['сентября', 'октября', 'ноября', 'декабря', 'февраля', 'марта', 'апреля', 'мая'];
  const made = days.flatMap((day) =>
    months.flatMap((month) => [
      `до ${day} ${month}`,
      `не позднее ${day} ${month} 2026 года`,
      `ежемесячно до ${day} числа, начиная с ${month}`,
    ]),
  );
  return [...new Set([...known, ...made])].slice(0, COUNT);
}

/** What the language part of the add-on does in a second, asked through the door of the panel. */
export async function wordsSection(book: BookSnapshot): Promise<Section> {
  const stand = await openStand();
  const lines = fullNames(book, COUNT);
  const dates = phrases(book);
  const perSecond = async (count: number, work: () => unknown): Promise<number> =>
    (count * 1000) / (await medianMs(RUNS, work));
  const declined = await perSecond(lines.length, () => stand.ask('words.decline', { lines }));
  const plain = await perSecond(lines.length, () => lines.map(declineWithLvovich));
  const read = await perSecond(dates.length, () =>
    stand.ask('deadlines.read', { phrases: dates, year: '2026/2027' }),
  );
  return {
    title: 'Words, per second',
    notes: [`Of ${lines.length} different names of women and ${dates.length} different deadlines.`],
    rows: [
      {
        work: 'full names in six cases',
        'per second': declined,
        'lvovich alone': plain,
        'ours ÷ it': declined / plain,
      },
      { work: 'deadlines understood', 'per second': read, 'lvovich alone': null, 'ours ÷ it': null },
    ],
  };
}

function declineWithLvovich(name: string): unknown {
  const [last = '', first = '', middle = ''] = name.split(' ');
  return OBLIQUE.map((declension) => incline({ last, first, middle, gender: 'female' }, declension));
}
