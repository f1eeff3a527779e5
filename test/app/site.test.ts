import { beforeEach, describe, expect, it } from 'vitest';
import type { SiteAnswersDto } from '../../src/contract/dto';
import type { School } from '../kit/school';
import { changedSheets, columnOf, field, refusal, sampleBook, sampleSchool, withValue } from './sample-kit';

let school: School;
let answers: SiteAnswersDto;

beforeEach(async () => {
  school = await sampleSchool();
  answers = (await school.value('site.open', { answers: null })).answers;
});

const siteConsent = async (personId: string, more: { until?: string; paper?: string } = {}) =>
  school.value('consents.save', {
    ...{ personId, pairId: '', kind: 'размещение на сайте', date: '2026-11-01' },
    ...{ until: more.until ?? null, paper: more.paper ?? '' },
  });

const nameOf = async (id: string): Promise<string> =>
  String(field(await sampleBook(), 'Наставники', id, 'ФИО наставника'));

/** Mentors whose data may be processed and who gave no consent to the site. */
const WITHOUT = 'Н-03';
const OTHERS = ['Н-06', 'Н-07', 'Н-08'];

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

const made = () => school.value('site.make', { answers });
const published = (date = '2026-11-21') =>
  school.value('site.publish', { date, what: '', link: '', section: true });

/** Takes back the consent of the kind that the person gave. */
async function takeBack(personId: string, kind: string) {
  const { lines } = await school.value('consents.register', null);
  const { id } = lines.find((line) => line.personId === personId && line.kind === kind && line.id !== null)!;
  const { draft } = await school.value('consents.open', { personId, id, kind: '', pairId: '' });
  return school.value('consents.save', { ...draft, personId, date: draft.date!, withdrawn: '2026-11-21' });
}

const htmlFiles = () =>
  [...school.bridge.fileContents.values()].filter(({ file }) => file.mimeType === 'text/html');

describe('the section of the site', () => {
  it('is looked at without changing anything', async () => {
    const view = await school.value('site.open', { answers: null });
    expect(view.parts.map(({ title }) => title)).toContain('Документы');
    expect(view.online).toBeNull();
    expect(view.unnamed).toBeGreaterThan(0);
    expect(changedSheets(await sampleBook(), await school.book())).toEqual([]);
  });

  it('is made as a text in the register and as one file of markup, however often asked', async () => {
    const first = await made();
    expect(first.documents[0]!.kind).toBe('Текст для сайта');
    expect(first.file.name).toBe('Раздел сайта на 21.11.2026.html');
    expect((await made()).file.url).toBe(first.file.url);
    expect(htmlFiles()).toHaveLength(1);
    expect(Buffer.from(htmlFiles()[0]!.content, 'base64').toString('utf8')).toBe(first.html);
  });

  it('keeps what the curator wrote for the next month', async () => {
    answers = { about: 'Своими словами.', links: 'Положение: https://a.test/p', curator: true };
    await made();
    expect((await school.value('site.open', { answers: null })).answers).toEqual(answers);
  });

  it('names a person with the consent and no one else', async () => {
    const name = await nameOf(WITHOUT);
    expect((await made()).html).not.toContain(name);
    await siteConsent(WITHOUT);
    const { html } = await made();
    expect(html).toContain(name);
    for (const id of OTHERS) expect(html).not.toContain(await nameOf(id));
  });

  it('is not made without the address of the page', async () => {
    const book = await sampleBook();
    const sheet = book.sheets.find((one) => one.name === 'Настройки')!;
    const at = sheet.cells.find(({ v }) => v === 'Страница сайта')!;
    const column = columnOf(book, 'Настройки', 'Значение');
    school = await sampleSchool({ book: withValue(book, 'Настройки', at.r, column, null) });
    expect(refusal(await school.call('site.make', { answers })).message).toContain('Страница сайта');
    expect(htmlFiles()).toEqual([]);
  });
});

describe('after it was put on the site', () => {
  beforeEach(async () => {
    await siteConsent('Н-01');
    await made();
    await published();
  });

  it('nothing has changed while nothing has', async () => {
    const { online, waiting } = await school.value('site.open', { answers: null });
    expect(waiting).toBeNull();
    expect(online).toMatchObject({ on: '2026-11-21', remove: [], add: [] });
  });

  it.each(['размещение на сайте', 'обработка данных'])('who took back «%s» must go first', async (kind) => {
    await takeBack('Н-01', kind);
    const { online } = await school.value('site.open', { answers: null });
    const [last, first, middle] = (await nameOf('Н-01')).split(' ');
    expect(plain(online!.remove[0]!.text)).toBe(
      `${last} ${first![0]}. ${middle![0]}. отозвала согласие – уберите со страницы`,
    );
    const home = await school.value('home.open', null);
    const overdue = home.groups.find(({ mark }) => mark === 'overdue')!;
    expect(overdue.items[0]!.title).toBe('Уберите с сайта: 1 человека');
  });

  it('who gave a consent since may be added', async () => {
    await siteConsent(WITHOUT);
    const { online } = await school.value('site.open', { answers: null });
    expect(online!.add).toHaveLength(1);
    expect(online!.changed).toContain('Наставники и наставляемые');
  });

  it('a consent that allows less takes the rest off', async () => {
    const book = await school.book();
    const consent = book.sheets
      .find(({ name }) => name === 'Согласия')!
      .cells.filter(({ v }) => v === 'размещение на сайте')
      .at(-1)!;
    const column = columnOf(book, 'Согласия', 'Что разрешено размещать');
    await school.runtime.request({
      kind: 'load',
      book: withValue(book, 'Согласия', consent.r, column, 'ФИО; участие'),
    });
    const { online } = await school.value('site.open', { answers: null });
    expect(online!.remove[0]!.text).toContain('уберите должность');
  });

  it('properties hold no name and no code of a person', async () => {
    const kept = [...school.bridge.properties.values()].map(String).join(' ');
    for (const word of (await nameOf('Н-01')).split(' ')) expect(kept).not.toContain(word);
    expect(kept).not.toContain('Н-01');
  });
});

describe('the log of publications', () => {
  it('tells of each month what was published and which has nothing', async () => {
    const { months, share } = await school.value('site.open', { answers: null });
    expect(months.map(({ label }) => label)).toEqual(['Ноябрь 2026', 'Октябрь 2026', 'Сентябрь 2026']);
    expect(months[0]!.missed).toBe(false);
    expect(share).toMatch(/^Публикации были в \d из 3 месяцев\.$/);
  });

  it('takes an event of the day, which can be undone', async () => {
    const before = (await school.value('site.open', { answers: null })).months[0]!.entries.length;
    const { lastAction } = await school.value('site.publish', {
      ...{ date: '2026-11-20', what: 'Семинар наставников', link: 'https://a.test/1', section: false },
    });
    const { months, online } = await school.value('site.open', { answers: null });
    expect(months[0]!.entries.map(({ text }) => text)).toContain('Семинар наставников');
    expect(online).toBeNull();
    await school.value('action.undo', { id: lastAction.id });
    expect((await school.value('site.open', { answers: null })).months[0]!.entries).toHaveLength(before);
  });

  it.each([
    [{ date: '2026-11-22' }, 'ещё не наступил'],
    [{ what: ' ' }, 'что опубликовано'],
    [{ link: 'javascript:alert(1)' }, 'https://'],
    [{ section: true }, 'подготовлен'],
  ])('refuses %j', async (change, words) => {
    const input = { date: '2026-11-20', what: 'Новость', link: '', section: false, ...change };
    expect(refusal(await school.call('site.publish', input)).message).toContain(words);
    expect(changedSheets(await sampleBook(), await school.book())).toEqual([]);
  });
});
