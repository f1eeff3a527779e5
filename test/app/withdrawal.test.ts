import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BookSnapshot } from '../../host/book/snapshot';
import type { DocumentCode } from '../../src/documents/catalog';
import type { PaperKind } from '../../src/documents/kind';
import { PAPER_KINDS, type PaperCode, paperKind } from '../../src/documents/kinds/all';
import { CASES } from '../../src/domain/language/types';
import type { School } from '../kit/school';
import {
  columnOf,
  documentsIn,
  documentText,
  field,
  newPerson,
  orderOf,
  refusal,
  rowOf,
  sampleBook,
  sampleSchool,
  withValue,
} from './sample-kit';

/** Н-09 mentors М-12 in a pair that is ready for an order, and М-18 stands for one who withdrew long ago. */
const PAIR = 'П-2026-10';
const WITHDRAWN = { mentor: 'Н-09', mentee: 'М-12' } as const;

let school: School;

/** The consent of a person to the processing of data is taken back today. */
async function withdraw(personId: string) {
  const { lines } = await school.value('consents.register', null);
  const { id } = lines.find((line) => line.personId === personId && line.kind === 'обработка данных')!;
  const asked = { personId, id, kind: '', pairId: '' };
  const { draft } = await school.value('consents.open', asked);
  return school.value('consents.save', {
    ...{ ...draft, personId, date: draft.date!, withdrawn: '2026-11-21' },
  });
}

/** Every form in which a document may write the name: six cases, in full and with initials on either side. */
async function formsOf(name: string): Promise<string[]> {
  const { name: declined } = await school.value('people.forms', { name, gender: null, position: '' });
  const [, first = '', middle = ''] = name.split(' ');
  const initials = `${first[0]}. ${middle[0]}.`;
  const lasts = new Set(declined.forms.map((form) => form.split(' ')[0]!));
  expect(declined.forms).toHaveLength(CASES.length);
  return [
    ...declined.forms,
    ...[...lasts].flatMap((last) => [`${last} ${initials}`, `${initials} ${last}`, last]),
  ];
}

const everyText = (): string[] => {
  const names = documentsIn(school.bridge);
  return [
    ...names,
    ...names.map((name) => documentText(school.bridge, name)),
    ...[...school.bridge.fileContents.values()].map(({ file }) => file.name),
  ];
};

/** Fails when a text has the name in any form. */
async function expectUnnamed(names: readonly string[]): Promise<void> {
  const texts = everyText();
  for (const name of names)
    for (const form of await formsOf(name))
      for (const text of texts)
        expect([form, text.replace(/\u00a0/g, ' ').includes(form)]).toEqual([form, false]);
}

const nameOf = (book: BookSnapshot, sheet: string, id: string): string =>
  String(field(book, sheet, id, sheet === 'Наставники' ? 'ФИО наставника' : 'ФИО наставляемого'));

/** How each kind of document is asked for when it would name the pair; a project where an order is refused. */
const MAKE: Record<Exclude<DocumentCode, PaperCode>, () => Promise<{ readonly ok: boolean }>> = {
  D11: () => school.call('consents.print', { tasks: [blank(WITHDRAWN.mentee, 'обработка данных')] }),
  D12: () => school.call('consents.print', { tasks: [blank(WITHDRAWN.mentor, 'размещение на сайте')] }),
  D13: () => school.call('consents.print', { tasks: [blank(WITHDRAWN.mentor, 'быть наставником', PAIR)] }),
  D14: () => school.call('consents.print', { tasks: [blank(WITHDRAWN.mentee, 'участвовать в паре', PAIR)] }),
  D50: () => school.call('documents.acquaint', { id: ordered }),
  D51: () => school.call('consents.printRegister', null),
};

/** Codes of the pair or its person that a document of the kind would be about. */
const SUBJECTS: Readonly<Record<PaperKind['about'], readonly string[]>> = {
  programme: [],
  document: [],
  pair: [PAIR],
  mentor: [WITHDRAWN.mentor],
  mentee: [WITHDRAWN.mentee],
  person: [WITHDRAWN.mentee],
};

async function projectOf(code: string): Promise<{ readonly ok: boolean }> {
  const { choice } = await school.value('papers.open', { kind: code, subjects: [] });
  const subjects = SUBJECTS[paperKind(code)!.about];
  return school.call('papers.make', { choice: { ...choice, subjects }, project: true });
}

const blank = (personId: string, kind: string, pairId = '') => ({ personId, pairId, kind });

/** The order on the pair, made and signed before anybody withdrew. */
let ordered = '';
let before: BookSnapshot;

beforeAll(async () => {
  school = await sampleSchool();
  const { documents } = await school.value('papers.make', {
    choice: await orderOf(school, [PAIR]),
    project: false,
  });
  ordered = documents[0]!.id;
  before = await school.book();
});

describe('after both people of a pair with an order withdrew, no new document names them', () => {
  const REFUSED: readonly string[] = ['D11', 'D12', 'D13', 'D14'];

  beforeEach(async () => {
    school = await sampleSchool({ book: before });
    await withdraw(WITHDRAWN.mentor);
    await withdraw(WITHDRAWN.mentee);
  });

  it.each(Object.entries(MAKE))('%s', async (kind, make) => {
    const { ok } = await make();
    expect(ok).toBe(!REFUSED.includes(kind));
    expect(documentsIn(school.bridge)).toHaveLength(ok ? 1 : 0);
    const names = [
      nameOf(before, 'Наставники', WITHDRAWN.mentor),
      nameOf(before, 'Наставляемые', WITHDRAWN.mentee),
    ];
    await expectUnnamed(names);
    if (ok) expect(everyText().join(' ')).toContain('М-12');
  });

  it.each(PAPER_KINDS.map(({ kind }) => kind))('%s', async (kind) => {
    expect(await projectOf(kind)).toMatchObject({ ok: true });
    expect(documentsIn(school.bridge)).toHaveLength(1);
    await expectUnnamed([
      nameOf(before, 'Наставники', WITHDRAWN.mentor),
      nameOf(before, 'Наставляемые', WITHDRAWN.mentee),
    ]);
  });

  it('the site names them no more', async () => {
    const { groups, unnamed } = await school.value('site.names', null);
    const told = [...groups.map(({ text }) => text), ...unnamed.map(({ name }) => name)].join(' ');
    expect(told).not.toContain(nameOf(before, 'Наставники', WITHDRAWN.mentor).split(' ')[0]);
    expect(told).not.toContain(nameOf(before, 'Наставляемые', WITHDRAWN.mentee).split(' ')[0]);
    expect(unnamed).toContainEqual(
      expect.objectContaining({ personId: 'М-12', name: 'участник программы М-12', kind: null }),
    );
  });

  it('the old order stays in «Документы», in the list and in the row of the pair', async () => {
    const { documents } = await school.value('documents.list', null);
    expect(documents.find(({ id }) => id === ordered)).toMatchObject({ number: '77-ОД' });
    expect(field(await school.book(), 'Пары', PAIR, 'Приказ №')).toBe('77-ОД');
    expect(field(await school.book(), 'Пары', PAIR, 'Наставляемый')).toBe(
      nameOf(before, 'Наставляемые', 'М-12'),
    );
    expect(await school.rows('Согласия')).toHaveLength(64);
  });
});

describe('a withdrawal', () => {
  beforeEach(async () => {
    school = await sampleSchool();
  });

  const cardOf = async (id: string) => {
    const role = id.startsWith('Н') ? 'mentor' : 'mentee';
    return (await school.value('people.list', { role })).people.find((person) => person.id === id)!;
  };

  it('marks the row and the person, says so, and is taken back in one go', async () => {
    const { withdrawn, lastAction } = await withdraw('М-12');
    expect([withdrawn, lastAction.text]).toEqual([true, expect.stringMatching(/^Отмечен отзыв согласия/)]);
    expect(field(await school.book(), 'Наставляемые', 'М-12', 'Статус')).toBe('отозвал согласие');
    await school.value('action.undo', { id: lastAction.id });
    expect(field(await school.book(), 'Наставляемые', 'М-12', 'Статус')).toBe('в банке');
    expect((await cardOf('М-12')).withdrawal).toBeNull();
  });

  it('tells on the card what follows: the pair to end, the site, how long papers are kept', async () => {
    await withdraw('М-01');
    expect((await cardOf('М-01')).withdrawal).toEqual({
      ...{ date: '2026-11-21', mask: 'участник программы М-01', site: true, keptUntil: '2029-11-21' },
      pairs: [{ id: 'П-2026-01', text: expect.stringContaining('→'), status: 'действует' }],
    });
    expect((await cardOf('М-01')).consents.find(({ kind }) => kind === 'обработка данных')!.state).toBe(
      'withdrawn',
    );
  });

  it('of another consent neither masks nor moves the person', async () => {
    const { lines } = await school.value('consents.register', null);
    const site = lines.find(({ personId, kind }) => personId === 'Н-01' && kind === 'размещение на сайте')!;
    const asked = { personId: 'Н-01', id: site.id, kind: '', pairId: '' };
    const { draft } = await school.value('consents.open', asked);
    const { withdrawn } = await school.value('consents.save', {
      ...{ ...draft, personId: 'Н-01', date: draft.date!, withdrawn: '2026-11-21' },
    });
    expect(withdrawn).toBe(false);
    expect((await cardOf('Н-01')).withdrawal).toBeNull();
    const { groups, unnamed } = await school.value('site.names', null);
    expect(groups[0]!.text).not.toContain('Осадчая');
    expect(unnamed.find(({ personId }) => personId === 'Н-01')).toMatchObject({
      ...{ name: 'Осадчая Татьяна Викторовна', kind: null },
    });
  });

  it.each(['требовать', 'напоминать', 'не требовать'])(
    'stops an order when the settings say «%s»; its project shows the code and lists the rule',
    async (word) => {
      const book = await sampleBook();
      const settings = book.sheets.find(({ name }) => name === 'Настройки')!;
      const row = settings.cells.find(({ c, v }) => c === 2 && v === 'Согласия')!.r;
      school = await sampleSchool({ book: withValue(book, 'Настройки', row, 3, word) });
      await withdraw('М-12');
      const choice = await orderOf(school, [PAIR]);
      const error = refusal(await school.call('papers.make', { choice, project: false }));
      expect(error).toMatchObject({ code: 'blocked', message: expect.stringContaining('отозвано') });
      expect(
        (await school.value('papers.open', { kind: 'D20', subjects: null })).choice.subjects,
      ).not.toContain(PAIR);
      await school.value('papers.make', { choice, project: true });
      const text = documentText(school.bridge, /^ПРОЕКТ/);
      expect(text).toContain('участник программы М-12');
      expect(text).toContain('Согласие наставляемого на обработку данных отозвано');
      await expectUnnamed([nameOf(book, 'Наставляемые', 'М-12')]);
    },
  );

  it('stops the papers that name the person to the other side, by the rule', async () => {
    await withdraw('М-12');
    const tasks = [blank('Н-09', 'быть наставником', PAIR)];
    const error = refusal(await school.call('consents.print', { tasks }));
    expect(error.message).toMatch(/назвала бы человека, который отозвал согласие.*участник программы М-12/);
    const { tasks: missing } = await school.value('consents.missing', { site: true });
    expect(missing.filter(({ personId, pairId }) => personId === 'М-12' || pairId === PAIR)).toEqual([]);
  });

  it('typed into the sheet for a day to come counts from that day', async () => {
    const book = await sampleBook();
    const id = book.sheets
      .find(({ name }) => name === 'Согласия')!
      .cells.find(({ r, c, v }) => c === 2 && v === 'М-12' && r > 1)!.r;
    const column = columnOf(book, 'Согласия', 'Отозвано');
    school = await sampleSchool({ book: withValue(book, 'Согласия', id, column, 46349) }); // 23.11.2026
    expect((await cardOf('М-12')).withdrawal).toBeNull();
    const blocked = async (date: string) =>
      (await school.value('papers.review', { choice: await orderOf(school, [PAIR], { date }) })).blocking
        .map(({ text }) => text)
        .join(' ');
    expect(await blocked('2026-11-20')).not.toContain('отозвано');
    expect(await blocked('2026-11-23')).toMatch(/участник программы М-12: .*отозвано/);
  });

  it('ends when the person signs again: named, in the bank, asked for as everybody', async () => {
    await withdraw('М-12');
    await school.value('consents.save', {
      ...{ personId: 'М-12', pairId: '', kind: 'обработка данных', date: '2026-11-21' },
      ...{ until: null, paper: 'сейф' },
    });
    expect(field(await school.book(), 'Наставляемые', 'М-12', 'Статус')).toBe('в банке');
    expect((await cardOf('М-12')).withdrawal).toBeNull();
    const { choice } = await school.value('papers.open', { kind: 'D20', subjects: null });
    expect(choice.subjects).toContain(PAIR);
  });

  it('of somebody who is in both banks masks and marks both rows', async () => {
    const name = nameOf(await school.book(), 'Наставляемые', 'М-12');
    const { id } = await school.value('people.save', newPerson({ role: 'mentor', name }));
    const consent = { personId: id, pairId: '', kind: 'обработка данных', until: null, paper: '' };
    await school.value('consents.save', { ...consent, date: '2026-11-20' });
    const { lastAction } = await withdraw('М-12');
    const status = async () => {
      const book = await school.book();
      return [field(book, 'Наставники', id, 'Статус'), field(book, 'Наставляемые', 'М-12', 'Статус')];
    };
    expect(await status()).toEqual(['отозвал согласие', 'отозвал согласие']);
    await school.value('consents.printRegister', null);
    await expectUnnamed([name]);
    const row = (await cardOf(id)).consents.find(({ kind }) => kind === consent.kind)!.id!;
    const opened = await school.value('consents.open', { personId: id, id: row, kind: '', pairId: '' });
    expect(opened.person.id).toBe('М-12');
    await school.value('action.undo', { id: lastAction.id });
    expect(await status()).toEqual(['в банке', 'в банке']);
  });

  it('leaves a pair open to a draft but not to be agreed', async () => {
    await withdraw('М-02');
    const { draft } = await school.value('pairs.open', { pairId: 'П-2026-13', menteeId: null });
    const signed = { ...draft, mentorConsent: '2026-11-20', menteeConsent: '2026-11-20' };
    const error = refusal(await school.call('pairs.save', { draft: signed, approve: true }));
    expect(error).toMatchObject({ code: 'blocked', field: 'menteeData' });
    const again = { ...signed, menteeData: '2026-11-21' };
    expect(await school.value('pairs.save', { draft: again, approve: true })).toMatchObject({
      status: 'согласована',
    });
    expect(field(await school.book(), 'Наставляемые', 'М-02', 'Статус')).toBe('в банке');
  });
});

it('who is in «Согласия» but in no bank any more is masked too', async () => {
  const book = await sampleBook();
  const cells = rowOf(book, 'Наставляемые', 'М-18');
  const name = nameOf(book, 'Наставляемые', 'М-18');
  const gone = [1, 2].reduce((kept, column) => withValue(kept, 'Наставляемые', cells, column, null), book);
  school = await sampleSchool({ book: gone });
  await school.value('consents.printRegister', null);
  await expectUnnamed([name]);
});

/**
 * Who calls a function that prepares a document must take its people from `paper-people`: the names of all the
 * functions of `src/documents` that call `prepare(`, wherever they are used in `src/app`.
 */
it('every use case that prepares a document takes its people from one place', () => {
  const files = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`);
  const preparing = files('src/documents').filter(
    (file) => /\bprepare\(/.test(readFileSync(file, 'utf8')) && !file.endsWith('/prepared.ts'),
  );
  const modules = preparing.map((file) => file.replace(/^src\//, '').replace(/\.ts$/, ''));
  expect(modules).toContain('documents/consent-register');
  const users = files('src/app').filter((file) => {
    const text = readFileSync(file, 'utf8');
    return modules.some((name) => {
      const [, names = ''] = new RegExp(`import \\{([^}]*)\\} from '[./]*${name}'`).exec(text) ?? [];
      return names.split(',').some((one) => one.trim() !== '' && !one.trim().startsWith('type '));
    });
  });
  expect(users.length).toBeGreaterThanOrEqual(4);
  const elsewhere = users.filter((file) => !/from '[./]*paper-people'/.test(readFileSync(file, 'utf8')));
  expect(elsewhere).toEqual([]);
});
