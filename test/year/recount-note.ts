import type { BookSnapshot } from '../../host/book/snapshot';
import { type RawRow, rowsOfSheet } from './sheet-rows';

/** 1 September 2026 as a cell holds it. */
const SEPTEMBER = 46_266;

const initials = (name: unknown): string => {
  const [family, ...given] = String(name).split(' ');
  return `${family} ${given
    .slice(0, 2)
    .map((part) => `${part[0]}.`)
    .join(' ')}`;
};

/** Rows of pairs in the report: people, meetings, items and the state; who has withdrawn stands under the code. */
export function recountPairs(book: BookSnapshot): readonly string[] {
  const people = [...rowsOfSheet(book, 'Наставники'), ...rowsOfSheet(book, 'Наставляемые')];
  const nameOf = (id: unknown): string => {
    const row = people.find((one) => one.Код === id)!;
    if (row.Статус === 'отозвал согласие') return `участник программы ${id}`;
    return initials(row['ФИО наставника'] ?? row['ФИО наставляемого']);
  };
  const of = (sheet: string, id: unknown): readonly RawRow[] =>
    rowsOfSheet(book, sheet).filter((row) => row.Пара === id);
  return rowsOfSheet(book, 'Пары').map((pair) => {
    const items = of('Программы', pair.Код);
    const done = items.filter((row) => row.Статус === 'выполнено').length;
    const percent = Math.round((done * 1000) / items.length) / 10;
    return [
      ...[nameOf(pair['Код наставника']), nameOf(pair['Код наставляемого'])],
      ...[of('Встречи', pair.Код).length, `${done} из ${items.length} (${percent} %)`, pair.Статус],
    ].join(' ');
  });
}

/** Numbers of the analytic note as it says them, counted from the cells alone. */
export function recountNote(book: BookSnapshot): readonly string[] {
  const pairs = rowsOfSheet(book, 'Пары');
  const people = new Set(pairs.flatMap((pair) => [pair['Код наставника'], pair['Код наставляемого']]));
  const events = rowsOfSheet(book, 'Мероприятия').filter(
    (row) => row.Вид !== 'публикация' && Number(row.Дата) >= SEPTEMBER,
  );
  const outside = events.filter((row) => row.Уровень === 'муниципальный').length;
  const rewarded = new Set(rowsOfSheet(book, 'Поощрения').map((row) => row['Код участника'])).size;
  const meetings = pairs.map(
    (pair) => rowsOfSheet(book, 'Встречи').filter((row) => row.Пара === pair.Код).length,
  );
  return [
    `В программе участвуют ${people.size} человек`,
    `Приказом закреплено ${pairs.filter((pair) => pair['Приказ №']).length} пар`,
    `Проведено ${events.length} мероприятий программы, из них вне организации – ${outside}`,
    `добавлено ${rowsOfSheet(book, 'Копилка').length} материалов`,
    `Поощрены ${rewarded} участника программы`,
    `от ${Math.min(...meetings)} до ${Math.max(...meetings)} раз за год`,
  ];
}
