import { beforeEach, describe, expect, it } from 'vitest';
import type { WordToRemember } from '../../src/contract/dto';
import type { School } from '../kit/school';
import {
  changedSheets,
  documentText,
  field,
  orderOf,
  refusal,
  sampleBook,
  sampleSchool,
  withCells,
} from './sample-kit';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

type Six = NonNullable<WordToRemember['forms']>;

/** Forms that no rule would give, so that they can only come from the book. */
const oddForms = (word: string): Six =>
  [
    word,
    ...['рода', 'дата', 'вина', 'твора', 'преда'].map((mark) => `${word} (форма ${mark})`),
  ] as unknown as Six;

const remember = (...words: WordToRemember[]) => school.value('words.remember', { words });
const formsOf = async (line: string) => (await school.value('words.forms', { lines: [line] })).results[0]!;

const MENTEE = 'Гуляева Вера Антоновна';

describe('forms that a person corrected', () => {
  it('of somebody in a bank stand in the row of the person', async () => {
    const book = await school.book();
    const name = String(field(book, 'Наставляемые', 'М-01', 'ФИО наставляемого'));
    const forms = oddForms(name);
    const { lastAction } = await remember({ source: name, kind: 'name', forms });
    const after = await school.book();
    expect(changedSheets(book, after)).toEqual(['Наставляемые', 'Журнал']);
    expect(field(after, 'Наставляемые', 'М-01', 'ФИО: кому')).toBe(forms[2]);
    expect(lastAction!.text).toBe(`Запомнено склонение: ${name}`);
    expect(await formsOf(name)).toMatchObject({ forms, ask: false, remembered: true });
  });

  it('of any other word are a row of «Склонение», the same row the next time', async () => {
    const source = 'центр «Росток» – ясли-сад';
    const book = await school.book();
    await remember({ source, kind: null, forms: oddForms(source) });
    const first = await school.rows('Склонение');
    expect(changedSheets(book, await school.book())).toEqual(['Склонение', 'Журнал']);
    expect(first[first.length - 1]!.slice(1, 4)).toEqual([source, 'организация', oddForms(source)[1]]);
    await remember({ source: ` ${source} `, kind: null, forms: null });
    const second = await school.rows('Склонение');
    expect(second).toHaveLength(first.length);
    expect(new Set((await formsOf(source)).forms)).toEqual(new Set([source]));
  });

  it('«не склонять» of a person puts the nominative everywhere', async () => {
    const name = String(field(await school.book(), 'Наставники', 'Н-02', 'ФИО наставника'));
    await remember({ source: name, kind: 'name', forms: null });
    expect(field(await school.book(), 'Наставники', 'Н-02', 'ФИО: кем')).toBe(name);
    const { forms, remembered } = await formsOf(name);
    expect([new Set(forms), remembered]).toEqual([new Set([name]), true]);
  });

  it('an empty form is left to the rules, and so is a row that says nothing', async () => {
    const source = 'ведущий тьютор';
    const forms: Six = [source, '', 'ведущему тьютору школы', '', '', ''];
    await remember({ source, kind: 'position', forms });
    expect((await formsOf(source)).forms).toEqual([
      source,
      'ведущего тьютора',
      'ведущему тьютору школы',
      'ведущего тьютора',
      'ведущим тьютором',
      'ведущем тьюторе',
    ]);
    await remember({ source, kind: 'position', forms: [source, '', '', '', '', ''] });
    expect((await formsOf(source)).remembered).toBe(false);
  });

  it('several at once are one action, which can be undone', async () => {
    const before = await school.book();
    const name = String(field(before, 'Наставники', 'Н-01', 'ФИО наставника'));
    const { lastAction } = await remember(
      { source: name, kind: 'name', forms: oddForms(name) },
      { source: 'логопед сада', kind: 'position', forms: oddForms('логопед сада') },
      { source: '  ', kind: null, forms: null },
    );
    expect(changedSheets(before, await school.book())).toEqual(['Наставники', 'Склонение', 'Журнал']);
    await school.value('action.undo', { id: lastAction!.id });
    expect(changedSheets(before, await school.book())).toEqual(['Журнал']);
    expect((await formsOf(name)).remembered).toBe(false);
  });

  it('that the book has already change nothing', async () => {
    const word = { source: 'логопед сада', kind: 'position' as const, forms: oddForms('логопед сада') };
    await remember(word);
    const before = await school.book();
    expect((await remember(word)).lastAction).toBeNull();
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('are taken by the card of the person, by its name and by its position', async () => {
    await remember({ source: 'воспитатель', kind: 'position', forms: oddForms('воспитатель') });
    const input = { name: MENTEE, gender: null, position: 'Воспитатель' };
    const card = await school.value('people.forms', input);
    expect(card.position).toMatchObject({ remembered: true, ask: false });
    expect(card.position.forms[2]).toBe('Воспитатель (форма дата)');
    expect(card.name.remembered).toBe(false);
  });
});

describe('documents', () => {
  it('print what is remembered, and a correction of the card wins over it', async () => {
    const choice = await orderOf(school, ['П-2026-10'], { kind: 'D20T' });
    const { names } = await school.value('papers.review', { choice });
    const name = names.find(({ source }) => source === 'Пак Регина Олеговна');
    const other = names.find(({ source }) => source === 'старший воспитатель');
    await remember({ source: name!.source, kind: null, forms: oddForms(name!.source) });
    const review = await school.value('papers.review', { choice });
    expect(review.names.find(({ source }) => source === name!.source)).toEqual({
      ...{ source: name!.source, forms: oddForms(name!.source), ask: false },
    });
    const mine = other!.forms.map((form) => `${form} (мой)`) as unknown as Six;
    await remember({ source: other!.source, kind: null, forms: oddForms(other!.source) });
    const corrections = [{ ...other!, forms: mine }];
    await school.value('papers.make', { choice: { ...choice, corrections }, project: false });
    const text = documentText(school.bridge, /^Приказ/);
    expect(text).toContain('за Пак Регина Олеговна (форма твора), учителем-дефектологом');
    expect(text).toContain('старшему воспитателю (мой)');
  });

  it('a consent too', async () => {
    const position = 'заведующий';
    const { tasks } = await school.value('consents.missing', null);
    await remember({ source: position, kind: 'position', forms: oddForms(position) });
    await school.value('consents.print', { tasks: tasks.slice(0, 1) });
    expect(documentText(school.bridge, /согласие/i)).toContain('форма дата');
  });
});

describe('a book without «Склонение»', () => {
  it('declines by the rules, and says what to do when something is to be kept', async () => {
    const book = await sampleBook();
    school = await sampleSchool({
      book: { ...book, sheets: book.sheets.filter(({ name }) => name !== 'Склонение') },
    });
    expect(await formsOf('воспитатель')).toMatchObject({ remembered: false, ask: false });
    const word = { source: 'логопед сада', kind: null, forms: oddForms('логопед сада') };
    expect(refusal(await school.call('words.remember', { words: [word] })).message).toContain('Склонение');
    await school.value('book.repair', null);
    await remember(word);
    expect((await formsOf('логопед сада')).remembered).toBe(true);
  });

  it('a bank without the columns of forms sends names to the sheet', async () => {
    const book = withCells(await sampleBook(), 'Наставники', (cells) =>
      cells.map((cell) => (cell.r === 1 && cell.v === 'ФИО: кем' ? { ...cell, v: 'Своё' } : cell)),
    );
    school = await sampleSchool({ book });
    const name = String(field(book, 'Наставники', 'Н-01', 'ФИО наставника'));
    await remember({ source: name, kind: 'name', forms: oddForms(name) });
    expect(changedSheets(book, await school.book())).toEqual(['Склонение', 'Журнал']);
    expect((await formsOf(name)).remembered).toBe(true);
  });
});
