import { beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../src/contract/api';
import { LISTS } from '../../src/sheets/lists';
import type { School } from '../kit/school';
import {
  changedSheets,
  columnOf,
  documentsIn,
  documentText,
  field,
  lostCells,
  newPerson,
  refusal,
  rowOf,
  sampleBook,
  sampleSchool,
  withValue,
} from './sample-kit';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

type Saving = Input<'consents.save'>;

const NEW: Saving = {
  ...{ personId: 'Н-11', pairId: '', kind: 'обработка данных' },
  ...{ date: '2026-11-20', until: '2027-08-31', paper: 'папка 02-15' },
};

/** What the form of a paper would send, with some of it changed. */
async function formOf(personId: string, id: string, change: Partial<Saving> = {}): Promise<Saving> {
  const { draft } = await school.value('consents.open', { personId, id, kind: '', pairId: '' });
  return { ...draft, personId, date: draft.date!, ...change };
}

/** The row of the consent of a person to the processing of data. */
async function dataRow(personId: string): Promise<string> {
  const { lines } = await school.value('consents.register', null);
  return lines.find((line) => line.personId === personId && line.kind === NEW.kind)!.id!;
}

const withSetting = async (title: string, value: string): Promise<School> => {
  const book = await sampleBook();
  const settings = book.sheets.find(({ name }) => name === 'Настройки')!;
  const row = settings.cells.find(({ c, v }) => c === 2 && v === title)!.r;
  return sampleSchool({ book: withValue(book, 'Настройки', row, 3, value) });
};

describe('a paper', () => {
  it.each(LISTS.consentKind.values)('of the kind «%s» becomes a row with all it says', async (kind) => {
    await school.value('consents.save', { ...NEW, kind });
    const rows = await school.rows('Согласия');
    expect(rows.at(-1)).toEqual([
      ...['С-064', 'Н-11', expect.stringMatching(/^[А-ЯЁ]/), kind, '', 46346, 46630, '', '', 'папка 02-15'],
    ]);
  });

  it('for a pair names the pair', async () => {
    const pairId = 'П-2026-12';
    await school.value('consents.save', { ...NEW, personId: 'М-03', kind: 'участвовать в паре', pairId });
    expect(field(await school.book(), 'Согласия', 'С-064', 'Пара')).toBe(pairId);
  });

  it('costs 6 reads and 3 writes with the status of its person, a correction 2 writes', async () => {
    const { reply } = await school.call('consents.save', NEW);
    expect(reply.counts).toMatchObject({ reads: 6, writes: 3 });
    const corrected = await formOf('Н-11', 'С-064', { paper: 'сейф' });
    expect((await school.call('consents.save', corrected)).reply.counts).toMatchObject({
      ...{ reads: 6, writes: 2 },
    });
  });

  it.each<[string, Partial<Saving>, string, RegExp]>([
    ['from tomorrow', { date: '2026-11-22' }, 'date', /ещё не наступила/],
    ['that ends before it begins', { until: '2026-11-19' }, 'until', /заканчивается раньше, чем подписано/],
    ['without a kind', { kind: ' ' }, 'kind', /Выберите вид/],
    [
      'for a pair of others',
      { kind: 'быть наставником', pairId: 'П-2026-01' },
      'pairId',
      /не состоит в такой паре/,
    ],
    ['taken back tomorrow', { withdrawn: '2026-11-22' }, 'withdrawn', /День отзыва ещё не наступил/],
    ['taken back before it was signed', { withdrawn: '2026-11-19' }, 'withdrawn', /Отозвано раньше/],
  ])('%s is refused at its field', async (_, change, at, message) => {
    const before = await school.book();
    const error = refusal(await school.call('consents.save', { ...NEW, ...change }));
    expect(error).toMatchObject({ code: 'invalid', field: at, message: expect.stringMatching(message) });
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('may end and be taken back on the day it was signed', async () => {
    const sameDay = { until: '2026-11-20', withdrawn: '2026-11-20' };
    expect((await school.call('consents.save', { ...NEW, ...sameDay })).ok).toBe(true);
  });

  it('is corrected in its own row, and undone as one action', async () => {
    const before = await school.book();
    const form = await formOf('М-09', await dataRow('М-09'), { until: '2027-08-31', paper: 'сейф' });
    const { lastAction, withdrawn } = await school.value('consents.save', form);
    const after = await school.book();
    expect(withdrawn).toBe(false);
    expect([form.id!, 'Действует до', 46630]).toEqual([
      ...[form.id, 'Действует до', field(after, 'Согласия', form.id!, 'Действует до')],
    ]);
    expect(lostCells(before, after)).toHaveLength(2);
    expect(await school.rows('Согласия')).toHaveLength(64);
    await school.value('action.undo', { id: lastAction.id });
    expect(changedSheets(before, await school.book())).toEqual(['Журнал']);
  });

  it('that changed meanwhile is not overwritten; both versions are told', async () => {
    const id = await dataRow('М-09');
    const [mine, theirs] = [await formOf('М-09', id), await formOf('М-09', id)];
    await school.value('consents.save', { ...theirs, paper: 'сейф' });
    const error = refusal(await school.call('consents.save', { ...mine, paper: 'шкаф' }));
    expect(error.code).toBe('stale');
    expect(error.details.join(' ')).toMatch(/«сейф».*«шкаф»/);
    expect(field(await school.book(), 'Согласия', id, 'Где лежит бумага')).toBe('сейф');
  });

  it('of nobody, of somebody else, or gone is said to be gone', async () => {
    const asked = { id: 'С-001', kind: '', pairId: '' };
    const refusals = [
      await school.call('consents.save', { ...NEW, personId: 'Н-99' }),
      await school.call('consents.save', { ...NEW, id: 'С-001', revision: '' }),
      await school.call('consents.save', { ...NEW, id: 'С-999', revision: '' }),
      await school.call('consents.open', { ...asked, personId: 'Н-99' }),
      await school.call('consents.open', { ...asked, personId: 'Н-11' }),
    ];
    for (const result of refusals) expect(refusal<unknown>(result)).toMatchObject({ code: 'not-found' });
  });
});

describe('papers that came back signed', () => {
  const tasks = [
    { personId: 'Н-11', pairId: '', kind: 'обработка данных' },
    { personId: 'М-03', pairId: 'П-2026-12', kind: 'участвовать в паре' },
  ];
  const paper = { date: '2026-11-20', until: null, paper: 'папка 02-15' };
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      personId: `М-${String((i % 17) + 1).padStart(2, '0')}`,
      pairId: '',
      kind: [...LISTS.consentKind.values, 'своё'][Math.floor(i / 17)]!,
    }));

  it('are entered in one go, and undone in one go', async () => {
    const before = await school.book();
    const { lastAction } = await school.value('consents.enter', { tasks, ...paper });
    expect((await school.rows('Согласия')).slice(-2).map((row) => row.slice(0, 5))).toEqual([
      ['С-064', 'Н-11', expect.any(String), 'обработка данных', ''],
      ['С-065', 'М-03', expect.any(String), 'участвовать в паре', 'П-2026-12'],
    ]);
    expect(field(await school.book(), 'Наставники', 'Н-11', 'Статус')).toBe('в банке');
    await school.value('action.undo', { id: lastAction.id });
    expect(changedSheets(before, await school.book())).toEqual(['Журнал']);
  });

  it.each<[string, Partial<Input<'consents.enter'>>, RegExp]>([
    ['of nobody', { tasks: [] }, /Отметьте/],
    ['from tomorrow', { date: '2026-11-22' }, /ещё не наступила/],
    ['that end too early', { until: '2026-11-01' }, /заканчивается раньше/],
    ['of somebody gone', { tasks: [...tasks, { ...tasks[0]!, personId: 'Н-99' }] }, /не найден/],
    ['of who has withdrawn', { tasks: [{ ...tasks[0]!, personId: 'М-18' }] }, /отозвано/],
    ['too many to undo', { tasks: many(101) }, /не больше 100/],
  ])('%s are refused before anything is written', async (_, change, message) => {
    const before = await school.book();
    const error = refusal(await school.call('consents.enter', { tasks, ...paper, ...change }));
    expect(error.message).toMatch(message);
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('entered again are not written twice', async () => {
    await school.value('consents.enter', { tasks: tasks.slice(0, 1), ...paper });
    await school.value('consents.enter', { tasks, ...paper });
    expect(await school.rows('Согласия')).toHaveLength(64 + 2);
    const again = refusal(await school.call('consents.enter', { tasks, ...paper }));
    expect(again.message).toContain('уже внесены');
  });

  it('asked for twice are entered once', async () => {
    await school.value('consents.enter', { tasks: [...tasks, tasks[0]!], ...paper });
    expect(await school.rows('Согласия')).toHaveLength(64 + 2);
  });

  it('a hundred at a time can still be taken back', async () => {
    const before = await school.book();
    const { lastAction } = await school.value('consents.enter', { tasks: many(100), ...paper });
    await school.value('action.undo', { id: lastAction.id });
    expect(changedSheets(before, await school.book())).toEqual(['Журнал']);
  });
});

describe('what is missing', () => {
  const asked = async (of: School, site = false) => (await of.value('consents.missing', { site })).tasks;

  it('is told with an end that has come or is near', async () => {
    const book = await sampleBook();
    const until = columnOf(book, 'Согласия', 'Действует до');
    const id = await dataRow('Н-01');
    // 21.12.2026, thirty days ahead.
    school = await sampleSchool({
      book: withValue(book, 'Согласия', rowOf(book, 'Согласия', id), until, 46377),
    });
    const states = (await asked(school)).map(({ personId, kind, state }) => [personId, kind, state]);
    expect(states).toContainEqual(['Н-01', 'обработка данных', 'soon']);
    expect(states).toContainEqual(['М-09', 'обработка данных', 'expired']);
    expect(states).toContainEqual(['Н-11', 'обработка данных', 'missing']);
    const { groups } = await school.value('home.open', null);
    const titles = groups.find(({ mark }) => mark === 'missing')!.items.map(({ title }) => title);
    expect(titles.join(' ')).not.toContain('Осадчая');
  });

  it('holds the consent to the site only when asked for', async () => {
    const kinds = async (site: boolean) => new Set((await asked(school, site)).map(({ kind }) => kind));
    expect(await kinds(false)).not.toContain('размещение на сайте');
    expect(await kinds(true)).toContain('размещение на сайте');
  });

  it('asks nothing of an external mentor for the pair, nor of who has withdrawn', async () => {
    const tasks = await asked(school, true);
    expect(tasks.filter(({ personId }) => personId === 'М-18')).toEqual([]);
    const book = await school.book();
    const external = columnOf(book, 'Наставники', 'Внешний');
    const status = columnOf(book, 'Пары', 'Статус');
    const running = withValue(book, 'Пары', rowOf(book, 'Пары', 'П-2026-14'), status, 'согласована');
    const changed = withValue(running, 'Наставники', rowOf(book, 'Наставники', 'Н-06'), external, 'да');
    const lacks = (list: typeof tasks) =>
      list.filter(({ personId, kind }) => personId === 'Н-06' && kind === 'быть наставником').length;
    expect([lacks(tasks), lacks(await asked(await sampleSchool({ book: changed })))]).toEqual([1, 0]);
  });

  it.each([
    ['требовать', 'require', /^не хватает: \d+$/],
    ['напоминать', 'remind', /^не хватает: \d+$/],
    ['не требовать', 'off', /^не требуются$/],
  ])('counts on the first screen when the settings say «%s»', async (word, policy, said) => {
    const own = await withSetting('Согласия', word);
    const home = await own.value('home.open', null);
    const { text } = home.counts.find(({ label }) => label === 'Согласия')!;
    expect(text).toMatch(said);
    const missing = await own.value('consents.missing', null);
    expect([missing.policy, missing.tasks.length > 0]).toEqual([policy, true]);
  });
});

describe('a blank', () => {
  it.each<[string, Input<'consents.print'>['tasks'][number], RegExp]>([
    [
      'of who has withdrawn',
      { personId: 'М-18', pairId: '', kind: 'обработка данных' },
      /участник программы М-18: согласие на обработку данных отозвано/,
    ],
    ['that the program does not have', { personId: 'М-01', pairId: '', kind: 'фото и видео' }, /Бланка для/],
    [
      'of a pair that is gone',
      { personId: 'М-01', pairId: 'П-2026-99', kind: 'участвовать в паре' },
      /не найден/,
    ],
    [
      'of an external mentor',
      { personId: 'Н-12', pairId: 'П-2025-01', kind: 'быть наставником' },
      /внешний наставник.*351\.8/,
    ],
  ])('%s is refused', async (_, task, message) => {
    const error = refusal(await school.call('consents.print', { tasks: [task] }));
    expect(error.message).toMatch(message);
    expect(documentsIn(school.bridge)).toEqual([]);
  });
});

describe('the register', () => {
  it('begins with what wants a hand: missing, ended, soon; each line leads to its cell', async () => {
    const { lines, kinds } = await school.value('consents.register', null);
    const order = ['missing', 'expired', 'soon', 'valid', 'withdrawn', 'past'];
    const ranks = lines.map(({ state }) => order.indexOf(state));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(kinds).toEqual(LISTS.consentKind.values.filter((kind) => kind !== 'законный представитель'));
    const states = (personId: string) =>
      lines
        .filter((line) => line.personId === personId && line.kind === 'обработка данных')
        .map(({ state, id }) => [state, id !== null]);
    expect([states('Н-11'), states('М-09'), states('М-18'), states('Н-01')]).toEqual([
      [['missing', false]],
      [['expired', true]],
      [['withdrawn', true]],
      [['valid', true]],
    ]);
    const book = await school.book();
    for (const { id, personId, place } of lines) {
      const code = book.sheets
        .find(({ name }) => name === place.sheet)!
        .cells.find(({ r, c }) => r === place.row && c === 1)!.v;
      expect(code).toBe(id ?? personId);
    }
  });

  it('has every paper once, and calls one that was renewed the former', async () => {
    await school.value('consents.save', { ...NEW, personId: 'М-09' });
    const { lines } = await school.value('consents.register', null);
    const own = lines.filter(({ personId, kind }) => personId === 'М-09' && kind === NEW.kind);
    expect(own.map(({ state }) => state)).toEqual(['valid', 'past']);
    const ids = lines.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength((await school.rows('Согласия')).length - 1);
  });

  it('costs 5 reads and no writes', async () => {
    const { reply } = await school.call('consents.register', null);
    expect(reply.counts).toMatchObject({ reads: 5, writes: 0 });
  });

  it('is printed once a day for what it says, with every paper and without who withdrew', async () => {
    const first = await school.value('consents.printRegister', null);
    expect(first.documents[0]).toMatchObject({ kind: 'Реестр согласий', status: 'на подписи' });
    const text = documentText(school.bridge, /^Реестр согласий на 21\.11\.2026/);
    expect(text).toContain('| 63 |');
    expect(text).toContain('Всего согласий: 63.');
    expect(text).toContain('участник программы М-18');
    expect(text).not.toMatch(/\{\{|\}\}|undefined|null/);
    const again = await school.value('consents.printRegister', null);
    expect([again.documents[0]!.id, again.lastAction]).toEqual([first.documents[0]!.id, null]);
    await school.value('consents.save', NEW);
    await school.value('consents.printRegister', null);
    expect(documentsIn(school.bridge)).toHaveLength(2);
    const undone = await school.value('action.undo', { id: first.lastAction!.id });
    expect(undone.text).toMatch(/^Отменено действие: подготовлен реестр согласий/);
  });

  it('without the curator is a project that says so; without a paper it is not printed', async () => {
    const own = await withSetting('ФИО куратора', '');
    const { project, warnings } = await own.value('consents.printRegister', null);
    expect([project, warnings.join(' ')]).toEqual([true, expect.stringContaining('«ФИО куратора»')]);
    const book = await sampleBook();
    const empty = {
      ...book,
      sheets: book.sheets.map((sheet) =>
        sheet.name === 'Согласия' ? { ...sheet, cells: sheet.cells.filter(({ r }) => r === 1) } : sheet,
      ),
    };
    const bare = await sampleSchool({ book: empty });
    expect(refusal(await bare.call('consents.printRegister', null)).message).toMatch(/печатать нечего/);
  });
});

describe('names for the site', () => {
  it('are those with both consents in force; the others are counted and told what they lack', async () => {
    const { groups, unnamed } = await school.value('site.names', null);
    const [mentors, mentees, pairs] = groups;
    expect(mentors).toEqual({
      group: 'mentors',
      named: 4,
      text: expect.stringMatching(/^Наставники:\nБеспалова Людмила Сергеевна, .*\nещё 8 наставников$/s),
    });
    expect(mentees!.text.split('\n').slice(-1)).toEqual(['ещё 15 наставляемых']);
    expect(pairs!.text).toMatch(/^Пары:\nОсадчая Татьяна Викторовна – .*ещё 3 пары$/s);
    expect(unnamed).toHaveLength(8 + 15);
    const why = (id: string) => unnamed.find(({ personId }) => personId === id)!;
    expect(why('Н-03')).toMatchObject({
      ...{ why: 'нет согласия на размещение на сайте', kind: 'размещение на сайте' },
    });
    expect(why('Н-11')).toMatchObject({ why: 'нет согласия на обработку данных', kind: 'обработка данных' });
    expect(why('М-09').why).toBe('согласие на обработку данных закончилось');
    expect(why('М-18')).toMatchObject({ name: 'участник программы М-18', kind: null });
  });

  it('cost 5 reads and no writes', async () => {
    const { reply } = await school.call('site.names', null);
    expect(reply.counts).toMatchObject({ reads: 5, writes: 0 });
  });
});

describe('somebody who has just come', () => {
  it('goes from the bank to an order with both papers printed and dated in one go', async () => {
    const { id: menteeId } = await school.value('people.save', newPerson());
    const form = await school.value('pairs.open', { pairId: null, menteeId });
    const draft = { ...form.draft, mentorId: 'Н-10' };
    const saved = await school.value('pairs.save', { draft, approve: false });
    expect(saved.checks.map(({ code, field: at }) => [code, at])).toEqual([
      ['C-02', 'menteeData'],
      ['C-04', 'mentorConsent'],
      ['C-05', 'menteeConsent'],
    ]);
    const { tasks } = await school.value('consents.missing', null);
    const own = tasks.filter(({ personId, pairId }) => personId === menteeId || pairId === saved.id);
    expect(own.map(({ kind }) => kind).sort()).toEqual([
      ...['быть наставником', 'обработка данных', 'участвовать в паре'],
    ]);
    const printed = await school.value('consents.print', {
      tasks: own.map(({ personId, pairId, kind }) => ({ personId, pairId, kind })),
    });
    expect(printed.documents).toHaveLength(3);
    const opened = await school.value('pairs.open', { pairId: saved.id, menteeId: null });
    const day = '2026-11-20';
    const signed = { ...opened.draft, mentorConsent: day, menteeConsent: day, menteeData: day };
    const agreed = await school.call('pairs.save', { draft: signed, approve: true });
    expect(agreed.reply.counts).toMatchObject({ reads: 6, writes: 4 });
    expect(field(await school.book(), 'Наставляемые', menteeId, 'Статус')).toBe('в банке');
    const { choice } = await school.value('papers.open', { kind: 'D20', subjects: null });
    expect(choice.subjects).toContain(saved.id);
  });
});
