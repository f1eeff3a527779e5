import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BookSnapshot } from '../../../host/book/snapshot';
import { TIME_LIMITS } from '../../../host/realm/time-limits';
import type { School } from '../../kit/school';
import {
  changedSheets,
  columnOf,
  documentsIn,
  refusal,
  rowOf,
  sampleSchool,
  valueAt,
  withValue,
} from '../sample-kit';
import {
  allMade,
  blanksOf,
  bookFor,
  column,
  filesOfJobs,
  knobs,
  menteeIds,
  outcome,
  ran,
  run,
  started,
} from './jobs-kit';

const LONG = 120_000;
const PAPERS = 12;
let book: BookSnapshot;
let ids: string[];
let school: School;
beforeAll(async () => {
  book = await bookFor(PAPERS);
  ids = menteeIds(book, PAPERS);
});
beforeEach(async () => {
  school = await sampleSchool({ book });
});

const items = () => blanksOf(ids);
const settle = async (): Promise<string> => {
  const { id } = await started(school, items());
  await ran(school, id);
  return id;
};

describe('a run', () => {
  it('makes each paper once, in the folder of its year and kind, and is over', async () => {
    const { id, text } = await started(school, items());
    expect(text).toBe(`Готово 0 из ${PAPERS}. Оформление не закончено.`);
    const { job, halted, lastAction } = await ran(school, id);
    expect(job).toMatchObject({ state: 'done', made: PAPERS, failed: 0, text: `Готово 12 из 12.` });
    expect([halted, lastAction!.text]).toEqual([
      null,
      'Оформлено: 12 документов (Согласие на обработку данных)',
    ]);
    expect(await outcome(school)).toEqual(allMade(PAPERS));
    expect(job.folders).toEqual([{ title: 'Согласия', url: expect.stringMatching(/^memory:/) }]);
    const all = [...school.bridge.fileContents.values()].map(({ file }) => file);
    const parent = all.find(({ id: of }) => of === filesOfJobs(school)[0]!.file.parents[0])!;
    const year = all.find(({ id: of }) => of === parent.parents[0])!;
    expect([year.name, parent.name]).toEqual(['2026-2027', 'Согласия']);
  });

  it('goes in slices by number, the hidden queue says which', async () => {
    const { id } = await started(school, items());
    const first = await ran(school, id, { most: 5 });
    expect([first.job.state, first.job.made]).toEqual(['going', 5]);
    const states = await column(school, 'Очередь', 'Состояние');
    expect(states).toEqual([...Array(5).fill('готово'), ...Array(7).fill('ждёт')]);
    const documents = await column(school, 'Очередь', 'Документ');
    expect(documents.slice(0, 5)).toEqual((await column(school, 'Документы', 'Код')).slice(-5));
    expect((await school.book()).sheets.find(({ name }) => name === 'Очередь')!.hidden).toBe(true);
    await ran(school, id, { most: 5 });
    expect((await ran(school, id, { most: 5 })).job.state).toBe('done');
    expect(await outcome(school)).toEqual(allMade(PAPERS));
  });

  it('looks at the clock between papers: a slice of forty seconds makes some', async () => {
    const { id } = await started(school, items());
    await knobs(school, { latency: 'typical' });
    const { job } = await ran(school, id, { seconds: 40 });
    expect(job.made).toBeGreaterThan(1);
    expect(job.made).toBeLessThan(PAPERS);
    // A limit that is over before anything begins makes one all the same, so that a run always comes to its end.
    expect((await ran(school, id, { seconds: 0 })).job.made).toBe(job.made + 1);
  });

  it(
    'ends a slice before the platform would end it',
    async () => {
      const many = await bookFor(110);
      school = await sampleSchool({ book: many, latency: 'typical', timeLimits: TIME_LIMITS });
      const { id } = await started(school, blanksOf(menteeIds(many, 110)));
      const { ok, reply } = await run(school, id);
      expect(ok).toBe(true);
      expect(reply.ms).toBeGreaterThan(270_000);
      expect(reply.ms).toBeLessThan(300_000);
      expect((await ran(school, id)).job.state).toBe('done');
      // Some share family name and initials, and so the name of the file.
      const { names: _names, ...made } = allMade(110);
      expect(await outcome(school)).toMatchObject(made);
    },
    LONG,
  );

  it('paused is left alone until somebody goes on, also from another session', async () => {
    const { id } = await started(school, items());
    await ran(school, id, { most: 4 });
    const { job } = await school.value('jobs.pause', { id });
    expect(job).toMatchObject({ state: 'paused', made: 4, text: 'Готово 4 из 12. Приостановлено.' });
    expect((await ran(school, id)).job.made).toBe(4);
    const home = await school.value('home.open', null);
    expect(home.jobs).toEqual([expect.objectContaining({ id, state: 'paused', made: 4 })]);
    expect((await ran(school, home.jobs[0]!.id, { resume: true })).job.state).toBe('done');
    expect(await outcome(school)).toEqual(allMade(PAPERS));
    expect((await school.value('home.open', null)).jobs).toEqual([]);
  });

  it('stopped keeps what is made and makes no more', async () => {
    const { id } = await started(school, items());
    await ran(school, id, { most: 4 });
    const { job } = await school.value('jobs.stop', { id });
    expect([job.state, job.made]).toEqual(['stopped', 4]);
    expect((await ran(school, id, { resume: true })).job.made).toBe(4);
    expect(documentsIn(school.bridge)).toHaveLength(4);
    expect((await school.value('jobs.state', { id: null })).jobs).toEqual([]);
  });

  it('while another window makes a slice, is told to be busy; how it stands is seen all the same', async () => {
    const { id } = await started(school, items());
    await ran(school, id, { most: 4 });
    await knobs(school, { lockHeldElsewhere: true });
    expect(refusal(await run(school, id))).toMatchObject({ code: 'busy' });
    expect((await school.value('jobs.state', { id })).job).toMatchObject({ made: 4, state: 'going' });
  });

  it('that nobody knows is refused', async () => {
    const id = 'О-0';
    for (const call of [
      await school.call('jobs.state', { id }),
      await school.call('jobs.pause', { id }),
      await school.call('jobs.stop', { id }),
      await school.call('jobs.retry', { id }),
      await run(school, id),
    ])
      expect(refusal<unknown>(call)).toMatchObject({ code: 'not-found' });
  });

  it.each([
    ['with a number of its own', 'D20'],
    ['about the whole programme', 'D03'],
    ['that nobody knows', 'D99'],
  ])('of a kind %s is refused', async (_, kind) => {
    const items = [{ kind, personId: '', pairId: 'П-2026-10' }];
    const result = await school.call('jobs.start', { items, together: false, date: null });
    expect(refusal(result)).toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(/сразу для многих не оформляется/),
    });
  });

  it('in a book without a queue makes one', async () => {
    const sheets = book.sheets.filter(({ name }) => name !== 'Очередь');
    school = await sampleSchool({ book: { ...book, sheets } });
    await settle();
    expect(await outcome(school)).toEqual(allMade(PAPERS));
  });
});

describe('the allowance of a day', () => {
  it('used up in the middle keeps what is made, says when it goes on, and goes on', async () => {
    const { id } = await started(school, items());
    await knobs(school, { quotas: { documents: 5, conversions: 1e6, mails: 100, properties: 1e6 } });
    await ran(school, id, { most: 1 });
    const before = filesOfJobs(school).length;
    const { job, halted } = await ran(school, id);
    expect([job.state, halted]).toEqual(['tomorrow', null]);
    expect(job.text).toMatch(/Продолжите завтра, 22 ноября 2026: сделанное сохранено/);
    expect(job.made).toBe(filesOfJobs(school).length);
    expect(job.made).toBeGreaterThanOrEqual(before);
    expect((await ran(school, id)).job.state).toBe('tomorrow');
    await knobs(school, { quotas: { documents: 1e6, conversions: 1e6, mails: 100, properties: 1e6 } });
    expect((await ran(school, id, { resume: true })).job.state).toBe('done');
    expect(await outcome(school)).toEqual(allMade(PAPERS));
  });
});

describe('passing faults of the platform', () => {
  it(
    'end a slice at worst, and going on makes each paper once',
    async () => {
      for (let seed = 1; seed <= 12; seed++) {
        school = await sampleSchool({ book });
        const { id } = await started(school, items());
        await knobs(school, { faults: { probability: 0.25, seed, language: 'both' } });
        for (let turn = 0; turn < 4; turn++) await run(school, id);
        await knobs(school, { faults: { probability: 0, seed: 0 } });
        expect([seed, (await ran(school, id)).job.state]).toEqual([seed, 'done']);
        expect([seed, await outcome(school)]).toEqual([seed, allMade(PAPERS)]);
      }
    },
    LONG,
  );
});

describe('a second run', () => {
  it('with nothing new makes nothing and writes nothing', async () => {
    await settle();
    const before = await school.book();
    const again = await school.value('jobs.start', { items: items(), together: false, date: null });
    expect(again).toEqual({
      ...{ job: null, already: PAPERS },
      text: 'Всё уже оформлено: 12 документов. Нового и изменённого нет.',
    });
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('takes only the person whose position changed, and who is new', async () => {
    await settle();
    const now = await school.book();
    const at = columnOf(now, 'Наставляемые', 'Должность');
    const row = rowOf(now, 'Наставляемые', ids[3]!);
    const properties = { ...school.bridge.loadProperties('document') };
    school = await sampleSchool({ book: withValue(now, 'Наставляемые', row, at, 'учитель-дефектолог') });
    school.bridge.saveProperties('document', { jobs: properties.jobs! });
    const extra = (await column(school, 'Наставники', 'Код'))[0]!;
    const started = await school.value('jobs.start', {
      ...{ items: blanksOf([...ids, extra]), together: false, date: null },
    });
    expect([started.already, started.job!.all]).toEqual([PAPERS - 1, 2]);
    expect(started.text).toBe('Предстоит оформить: 2 документа. Уже готовы: 11.');
    await ran(school, started.job!.id);
    expect(await column(school, 'Очередь', 'Участник')).toEqual([ids[3], extra]);
    expect(documentsIn(school.bridge)).toHaveLength(2);
  });
});

describe('papers that cannot be made', () => {
  const without = async (title: string): Promise<BookSnapshot> => {
    const row = book.sheets.find(({ name }) => name === 'Настройки')!.cells.find(({ v }) => v === title)!.r;
    return withValue(book, 'Настройки', row, 3, null);
  };

  it('of one who has withdrawn are passed over with the rule, the others are made', async () => {
    const status = columnOf(book, 'Наставляемые', 'Статус');
    const gone = (await column(school, 'Наставляемые', 'Код')).find(
      (_, at) => valueAt(book, 'Наставляемые', at + 2, status) === 'отозвал согласие',
    )!;
    const { id } = await started(school, blanksOf([gone, ...ids.slice(0, 2)]));
    const { job } = await ran(school, id);
    expect(job).toMatchObject({ state: 'done', made: 2, skipped: 1, failed: 0 });
    expect(job.troubles).toEqual([
      expect.objectContaining({ again: false, count: 1, reason: expect.stringContaining('отозвано') }),
    ]);
    expect(await column(school, 'Очередь', 'Для кого')).toContain(`участник программы ${gone}`);
  });

  it('for want of a setting say which, and are made after it is filled in', async () => {
    const title = 'Адрес';
    school = await sampleSchool({ book: await without(title) });
    const { id } = await started(school, [
      ...items().slice(0, 2),
      { kind: 'D11', personId: 'Н-99', pairId: '' },
    ]);
    const { job } = await ran(school, id);
    expect(job).toMatchObject({ state: 'done', made: 0, failed: 3 });
    const [gap, stranger] = job.troubles;
    expect([gap!.count, gap!.reason, gap!.again]).toEqual([2, expect.stringContaining(`«${title}»`), true]);
    expect(stranger!.reason).toMatch(/Участник не найден/);
    expect((await school.value('home.open', null)).jobs).toEqual([expect.objectContaining({ failed: 3 })]);
    const row = (await column(school, 'Настройки', 'Настройка')).indexOf(title) + 2;
    const mended = withValue(await school.book(), 'Настройки', row, 3, 'г. Рябинск, ул. Садовая, д. 1');
    await school.runtime.request({ kind: 'load', book: mended });
    expect((await school.value('jobs.retry', { id })).job).toMatchObject({ state: 'going', failed: 0 });
    const again = await ran(school, id);
    expect(again.job).toMatchObject({ state: 'done', made: 2, failed: 1 });
    await school.value('jobs.stop', { id });
    expect((await school.value('home.open', null)).jobs).toEqual([]);
  });

  it('from a broken template say what is wrong with it', async () => {
    await school.value('templates.restore', { kind: 'D11' });
    const template = school.bridge.loadProperties('document')['template:D11']!;
    school.bridge.fileContents.get(template)!.content = Buffer.from('сломан').toString('base64');
    const pair = { kind: 'D14', personId: 'М-12', pairId: 'П-2026-10' };
    const { id } = await started(school, [...items().slice(0, 2), pair]);
    const { job } = await ran(school, id);
    expect(job).toMatchObject({ made: 1, failed: 2 });
    expect(job.troubles[0]!.reason).toMatch(/Шаблон «Согласие на обработку персональных данных» не заполнен/);
  });

  it('for a reason nobody knows end the slice after three, and leave those waiting', async () => {
    const { id } = await started(school, items());
    const files = school.bridge.files;
    school.bridge.files = (call, args) => {
      if (call === 'create' && (args as { appProperties: { key?: string } }).appProperties.key)
        throw new Error('Invalid value for field');
      return files(call, args);
    };
    const { job, halted } = await ran(school, id);
    school.bridge.files = files;
    expect(halted).toMatch(/Код для помощи/);
    expect([job.state, job.failed, job.made]).toEqual(['going', 2, 0]);
    await school.value('jobs.retry', { id });
    expect((await ran(school, id)).job.made).toBe(PAPERS);
  });
});

describe('undo', () => {
  it('takes back the last slice, a line of the journal; the slices before it stay', async () => {
    const { id } = await started(school, items());
    await ran(school, id, { most: 5 });
    const before = await school.book();
    const { lastAction } = await ran(school, id);
    const { text } = await school.value('action.undo', { id: lastAction!.id });
    expect(text).toContain('файл остался в папке');
    expect(changedSheets(before, await school.book())).toEqual(['Очередь', 'Журнал']);
    expect((await outcome(school)).rows).toBe(5);
    const again = await school.value('jobs.start', { items: items(), together: false, date: null });
    expect([again.already, again.job!.all]).toEqual([5, 7]);
  });
});

describe('what it costs', () => {
  const PEOPLE = 300;
  const BESIDE_FILES = { reads: 11, writes: 4, exports: 1 };

  it(
    '300 papers are 300 files, one template, and a block for each of three sheets',
    async () => {
      const large = await bookFor(PEOPLE);
      school = await sampleSchool({ book: large });
      const [first, ...rest] = menteeIds(large, PEOPLE + 1);
      const warm = await started(school, blanksOf([first!]));
      await ran(school, warm.id);
      const start = await school.call('jobs.start', { items: blanksOf(rest), together: false, date: null });
      expect(start.reply.counts).toMatchObject({ reads: 10, creates: 0, exports: 0 });
      if (!start.ok) throw new Error(start.error.message);
      const { reply } = await run(school, start.value.job!.id);
      expect(reply.counts).toMatchObject({ ...BESIDE_FILES, creates: PEOPLE });
      expect(reply.calls).toMatchObject({
        'Range.setValues': 3,
        'Drive.Files.list': 1,
        'Drive.Files.create': PEOPLE,
        'Utilities.newBlob': PEOPLE,
      });
      const total = Object.values(reply.calls).reduce((sum, count) => sum + count, 0);
      const few = await started(school, blanksOf(['Н-01', 'Н-02']));
      const small = Object.values((await run(school, few.id)).reply.calls).reduce(
        (sum, count) => sum + count,
        0,
      );
      // Each paper more is a blob and a file, and nothing else.
      expect(total - small).toBe(2 * (PEOPLE - 2) + 1);
      expect(
        Math.max(...Object.values(school.bridge.loadProperties('document')).map((text) => text.length)),
      ).toBeLessThan(9000);
      expect((await outcome(school)).rows).toBe(PEOPLE + 3);
    },
    LONG,
  );

  it('how runs stand is known without a read, one of them by two', async () => {
    const { id } = await started(school, items());
    expect((await school.call('jobs.state', { id: null })).reply.counts).toMatchObject({
      reads: 0,
      writes: 0,
    });
    expect((await school.call('jobs.state', { id })).reply.counts).toMatchObject({ reads: 2, writes: 0 });
  });

  it('20 runs one after another stay below what a property takes', async () => {
    for (let turn = 0; turn < 25; turn++) {
      const { id } = await started(school, blanksOf([`Н-9${turn}`]));
      await school.value('jobs.stop', { id });
    }
    expect(school.bridge.loadProperties('document').jobs!.length).toBeLessThan(9000);
  });
});
