import { beforeEach, describe, expect, it } from 'vitest';
import type { CellValue } from '../../host/book/snapshot';
import type { DoorSurveyCode, SurveyAnswer } from '../../src/contract/dto';
import { readCode } from '../../src/domain/surveys/codes';
import type { School } from '../kit/school';
import { changedSheets, columnOf, refusal, sampleBook, sampleSchool, valueAt, withValue } from './sample-kit';

const OPEN: readonly DoorSurveyCode[] = ['Q-06', 'Q-07'];
let school: School;

beforeEach(async () => {
  school = await sampleSchool();
});

interface Slip {
  readonly row: number;
  readonly code: string;
  readonly mark: string;
  readonly role: string;
  readonly person: string;
  readonly answered: string;
}

/** Rows of «Коды анкет» of the invented year. */
async function slips(): Promise<Slip[]> {
  const [headers, ...rows] = await school.rows('Коды анкет');
  const at = (header: string) => headers!.indexOf(header);
  const cell = (row: unknown[], header: string) => String(row[at(header)] ?? '');
  return rows.map((row, index) => ({
    row: index + 2,
    code: cell(row, 'Код для входа'),
    mark: cell(row, 'Отметка'),
    role: cell(row, 'Роль'),
    person: cell(row, 'Код участника'),
    answered: cell(row, 'Заполнены'),
  }));
}

async function issued(role: 'наставник' | 'наставляемый'): Promise<Slip> {
  if ((await slips()).length === 0) await school.value('codes.issue', { spare: null });
  return (await slips()).find((slip) => slip.role === role)!;
}

const put = async (sheet: string, row: number, header: string, value: CellValue): Promise<void> => {
  const book = await school.book();
  school = await sampleSchool({ book: withValue(book, sheet, row, columnOf(book, sheet, header), value) });
};

async function byName(): Promise<void> {
  const book = await sampleBook();
  const sheet = book.sheets.find(({ name }) => name === 'Настройки')!;
  const { r, c } = sheet.cells.find(({ v }) => v === 'Анкеты обратной связи')!;
  const column = c + 1;
  expect(valueAt(book, 'Настройки', r, column)).toBe('по коду');
  school = await sampleSchool({ book: withValue(book, 'Настройки', r, column, 'по имени') });
}

const answer = (code: string, value: string): SurveyAnswer => ({ code, values: [{ part: '', value }] });
const GOOD = [answer('effect', '8'), answer('glad', 'да'), answer('missing', 'времени')];
const fill = (code: string, survey: DoorSurveyCode = 'Q-06', values = GOOD) =>
  school.call('door.answer', { code, open: OPEN, survey, values });
const ask = (code: string, open = OPEN) => school.call('door.questions', { code, open });

describe('issuing codes', () => {
  it('gives everybody who takes part a code without a name, mentors and mentees apart', async () => {
    const before = await school.value('codes.open', null);
    const { count, lastAction } = await school.value('codes.issue', { spare: null });
    const all = await slips();
    expect(all.length).toBe(count);
    expect(count).toBe(before.lacking);
    expect(before.roles.map(({ people }) => people).reduce((a, b) => a + b)).toBe(count);
    expect(all.every(({ code }) => readCode(code).ok)).toBe(true);
    expect(new Set(all.map(({ code }) => code)).size).toBe(count);
    expect(all.map(({ mark }) => mark)).toEqual(all.map((_, i) => `О-${String(i + 1).padStart(2, '0')}`));
    expect(all.some(({ person }) => person !== '')).toBe(false);
    expect(lastAction.text).toContain('Выданы личные коды анкет');
    expect((await school.value('codes.open', null)).lacking).toBe(0);
  });

  it('has nothing to give a second time, and gives spare ones when asked', async () => {
    await school.value('codes.issue', { spare: null });
    const before = await slips();
    expect(refusal(await school.call('codes.issue', { spare: null })).message).toContain('есть у всех');
    await school.value('codes.issue', { spare: { role: 'mentee', count: 2 } });
    const after = await slips();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map(({ role }) => role)).toEqual(['наставляемый', 'наставляемый']);
  });

  it('gives a person a code where questionnaires are by name, and no spare ones', async () => {
    await byName();
    await school.value('codes.issue', { spare: null });
    const all = await slips();
    expect(all.every(({ mark, person }) => person !== '' && mark === person)).toBe(true);
    expect((await school.value('codes.open', null)).codes[0]!.name).not.toBe('');
    const spare = { role: 'mentor', count: 1 } as const;
    expect(refusal(await school.call('codes.issue', { spare })).message).toContain('по имени');
  });

  it('is taken back by «Отменить»', async () => {
    const { lastAction } = await school.value('codes.issue', { spare: null });
    await school.value('action.undo', { id: lastAction.id });
    expect((await slips()).filter(({ code }) => code !== '')).toEqual([]);
  });

  it('shows the panel no code', async () => {
    const { code } = await issued('наставник');
    expect(JSON.stringify(await school.value('codes.open', null))).not.toContain(code);
  });
});

describe('a questionnaire by code', () => {
  it('is offered to its side alone, without a name', async () => {
    const mentee = await issued('наставляемый');
    const mentor = await issued('наставник');
    const questions = await school.value('door.questions', { code: mentee.code, open: OPEN });
    expect(questions.surveys.map(({ survey }) => survey)).toEqual(['Q-06']);
    expect(questions.byName).toBe(false);
    expect((await school.value('door.questions', { code: mentor.code, open: OPEN })).surveys[0]!.survey).toBe(
      'Q-07',
    );
    const people = (await school.rows('Наставляемые')).slice(1).map((row) => String(row[1]));
    const said = JSON.stringify(questions);
    expect(people.filter((name) => name !== '' && said.includes(name.split(' ')[0]!))).toEqual([]);
    expect(said).not.toContain('Обведите');
  });

  it('is written under the mark, a row an answer, and nothing else of the book changes', async () => {
    const slip = await issued('наставляемый');
    const before = await school.book();
    const { left } = await school.value('door.answer', {
      ...{ code: slip.code, open: OPEN, survey: 'Q-06', values: GOOD },
    });
    expect(left).toBe(0);
    const rows = (await school.rows('Анкеты')).filter((row) => row[4] === slip.mark);
    expect(rows.map((row) => [row[1], row[2], row[5], row[6], row[7]])).toEqual([
      ['Итоговая анкета наставляемого', 'конец', 'Результативность программы для вас', '8', 8],
      ['Итоговая анкета наставляемого', 'конец', 'Рады ли вы участию в программе', 'да', undefined],
      ['Итоговая анкета наставляемого', 'конец', 'Чего вам не хватило', 'времени', undefined],
    ]);
    expect(changedSheets(before, await school.book())).toEqual(['Анкеты', 'Коды анкет', 'Журнал']);
    expect((await slips()).find(({ code }) => code === slip.code)!.answered).toBe('Q-06');
  });

  it('serves all rounds of the year by one code, each once', async () => {
    const { code } = await issued('наставляемый');
    const open: DoorSurveyCode[] = ['Q-03s', 'Q-06'];
    const first = await school.value('door.questions', { code, open });
    expect(first.surveys.map(({ survey }) => survey)).toEqual(['Q-03s', 'Q-06']);
    const input = { code, open, survey: 'Q-03s', values: [answer('glad', 'да')] } as const;
    expect((await school.value('door.answer', input)).left).toBe(1);
    const second = await school.value('door.questions', { code, open });
    expect(second.surveys.map(({ survey }) => survey)).toEqual(['Q-06']);
  });

  it('counts what was typed in from paper under the same mark as filled in', async () => {
    const slip = await issued('наставляемый');
    const { code } = slip;
    await school.value('door.answer', { code, open: OPEN, survey: 'Q-06', values: GOOD });
    await put('Коды анкет', slip.row, 'Заполнены', '');
    expect(refusal(await ask(code)).message).toContain('уже заполнена');
  });
});

describe('is refused', () => {
  it.each([
    ['H-01', 'десять цифр', 'a code of another kind'],
    ['', 'десять цифр', 'nothing'],
    ['3554467552', 'ошибка', 'a slip of the finger'],
    ['2554467552', 'Такого кода здесь нет', 'a code nobody was given, as of another organisation'],
  ])('«%s»: %s (%s)', async (code, said) => {
    await issued('наставник');
    expect(refusal(await ask(code)).message).toContain(said);
    expect(refusal(await fill(code)).message).toContain(said);
  });

  it('a used code, the second time, and nothing is written', async () => {
    const { code } = await issued('наставляемый');
    await fill(code);
    const before = await school.book();
    expect(refusal(await fill(code)).message).toContain('уже заполнена');
    expect(refusal(await ask(code)).message).toContain('уже заполнена');
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('the questionnaire of the other side', async () => {
    const { code } = await issued('наставник');
    expect(refusal(await fill(code, 'Q-06')).message).toContain('не для вашего кода');
    expect(refusal(await ask(code, ['Q-06'])).message).toContain('открытых анкет нет');
  });

  it('a questionnaire that is not open', async () => {
    const { code } = await issued('наставляемый');
    const input = { code, open: [], survey: 'Q-06', values: GOOD } as const;
    expect(refusal(await school.call('door.answer', input)).message).toContain('закрыта');
  });

  it('a code of another year', async () => {
    const slip = await issued('наставник');
    await put('Коды анкет', slip.row, 'Учебный год', '2025/2026');
    expect(refusal(await ask(slip.code)).message).toContain('другом учебном году');
  });

  it('a code without a name once questionnaires are by name', async () => {
    const slip = await issued('наставник');
    await put('Коды анкет', slip.row, 'Код участника', 'Н-01');
    expect(refusal(await ask(slip.code)).message).toContain('больше не действует');
  });

  it('a lost code after a new one was given, whose mark and answers stay', async () => {
    const slip = await issued('наставляемый');
    await fill(slip.code);
    const renewed = await school.value('codes.reissue', { mark: slip.mark, role: 'mentee' });
    const { lastAction } = renewed;
    const code = renewed.code.replace(/\D/g, '');
    expect(lastAction.text).not.toContain(code);
    expect(refusal(await ask(slip.code)).message).toContain('Такого кода здесь нет');
    expect(refusal(await ask(code)).message).toContain('уже заполнена');
    expect((await slips()).find((one) => one.code === code)!.mark).toBe(slip.mark);
  });

  it.each([
    ['a mark beyond the scale', [answer('effect', '11')]],
    ['an option that is none', [answer('glad', 'возможно')]],
    ['a question of another form', [answer('goal-met', '5')]],
    ['an answer twice', [answer('effect', '5'), answer('effect', '6')]],
    ['no answer at all', [answer('missing', '  ')]],
    ['words longer than a page', [answer('missing', 'а'.repeat(2001))]],
  ])('%s, and the code stays good', async (_, values) => {
    const { code } = await issued('наставляемый');
    const before = await school.book();
    expect(refusal(await fill(code, 'Q-06', values)).code).toBe('invalid');
    expect(changedSheets(before, await school.book())).toEqual([]);
    expect((await fill(code)).ok).toBe(true);
  });

  it('keeps a formula somebody typed as the text it is', async () => {
    const { code, mark } = await issued('наставляемый');
    await fill(code, 'Q-06', [answer('missing', '=IMPORTRANGE("x")')]);
    const [row] = (await school.rows('Анкеты')).filter((one) => one[4] === mark);
    expect(row![6]).toBe('=IMPORTRANGE("x")');
  });
});

it('the door tells the curator how many codes of each side were used', async () => {
  const { code } = await issued('наставляемый');
  await fill(code);
  const { surveys } = await school.value('door.surveys', null);
  const { roles } = await school.value('codes.open', null);
  const ends = surveys.filter(({ survey }) => OPEN.includes(survey));
  expect(ends.map(({ answered }) => answered)).toEqual([1, 0]);
  expect(ends.map(({ codes }) => codes)).toEqual([roles[1]!.codes, roles[0]!.codes]);
});
