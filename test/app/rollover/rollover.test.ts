import { beforeEach, describe, expect, it } from 'vitest';
import { exceltsStore } from '../../../host/files/xlsx-store';
import type { School } from '../../kit/school';
import { refusal, sampleSchool, sheetOf, withValue } from '../sample-kit';
import {
  AS_PROPOSED,
  archivesOf,
  contents,
  FROM,
  inAugust,
  makeInput,
  rolledOver,
  rowsOf,
} from './rollover-kit';

let school: School;
beforeEach(async () => {
  school = inAugust(await sampleSchool());
});

describe('the look at the step to the next year', () => {
  it('tells what is loose, what is proposed, and changes nothing', async () => {
    const before = await school.book();
    const view = await school.value('rollover.open', { choices: AS_PROPOSED });
    console.log(JSON.stringify({ ...view, loose: 0, plan: 0 }, null, 0).slice(0, 9000));
    expect(view).toMatchObject({ from: FROM, to: '2027/2028', archive: 'Наставник 2026-2027', refusals: [] });
    expect(await school.book()).toEqual(before);
  });
});

describe('the step to the next year', () => {
  it('keeps the year in a book of its own', async () => {
    const made = await rolledOver(school);
    console.log(made.text);
    const book = await school.book();
    console.log(
      rowsOf(book, 'Пары').map((r) => [r['Код'], r['Статус'], r['Причина завершения'], r['Вместо пары']]),
    );
    console.log(rowsOf(book, 'Реестр').slice(0, 3));
    console.log(rowsOf(book, 'Документы').map((r) => [r['Код'], r['Вид'], r['Статус'], r['Дата']]));
    expect(archivesOf(school)).toHaveLength(1);
  });

  it('taken back is the book again', async () => {
    const before = contents(await school.book());
    const { lastAction } = await rolledOver(school);
    const { text } = await school.value('action.undo', { id: lastAction!.id });
    console.log(text);
    expect(contents(await school.book())).toEqual(before);
  });
});
