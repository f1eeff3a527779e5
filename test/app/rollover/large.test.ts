import { expect, it } from 'vitest';
import { yearBook } from '../../../host/cli/bench/rollover';
import { sampleBook, sampleSchool } from '../sample-kit';
import { archivesOf, contents, FROM, inAugust, rolledOver, rowsOf } from './rollover-kit';

it('three years and three hundred people: what must not change does not, and all of it comes back', async () => {
  const school = inAugust(await sampleSchool({ book: yearBook(await sampleBook()) }));
  const before = await school.book();
  const { lastAction } = await rolledOver(school);
  const after = await school.book();
  const [was, now] = [contents(before), contents(after)];
  for (const name of [
    'Согласия',
    'Справочники',
    'Словарь тем',
    'Акты',
    'Копилка',
    'Банк программ',
    'Календарь',
  ])
    expect([name, now[name]]).toEqual([name, was[name]]);
  // The rows of closed years stand where they stood; those of this year follow them.
  expect(now.Реестр!.slice(0, was.Реестр!.length)).toEqual(was.Реестр);
  expect(rowsOf(after, 'Реестр').filter((row) => row['Учебный год'] === FROM).length).toBeGreaterThan(100);
  const people = (book: typeof before, sheet: string) =>
    rowsOf(book, sheet).map(({ Статус: _, ...row }) => row);
  for (const sheet of ['Наставники', 'Наставляемые'])
    expect(people(after, sheet)).toEqual(people(before, sheet));
  expect(rowsOf(after, 'Встречи')).toEqual([]);
  expect(new Set(rowsOf(after, 'Пары').map((row) => row.Код)).size).toBe(rowsOf(after, 'Пары').length);
  expect(archivesOf(school)).toHaveLength(1);
  await school.value('action.undo', { id: lastAction!.id });
  expect(contents(await school.book())).toEqual(was);
}, 300_000);
