import { readSheets } from '../../../src/documents/workbook/read-workbook';
import PizZip from '../../../src/documents/zip';
import { textOf } from '../../documents/read-docx';
import type { School } from '../../kit/school';
import { AS_PROPOSED, inAugust } from '../rollover/rollover-kit';

/** Words that stay of what is typed, so that a text that was lost is not taken for one that was hidden. */
export const SAID = 'Разобрали занятие';
/** What is typed into every field of a year: a person of nobody's bank, a telephone, mail. */
export const TYPED = `${SAID}. Сидорова Нина Павловна, Кузнецов И. И., 8 912 345-67-89, nina@mail.ru`;
export const TYPED_SECRETS = ['сидорова', 'нина павловна', 'кузнецов', '345-67-89', 'nina@mail.ru'];
const LINES = `${TYPED}\nСидорова Нина Павловна: https://a.test/sidorova\nСидоровой Нине Павловне`;

/** Everything a curator types in a year, by the calls of the panel, with somebody's name in each text. */
export async function workOfAYear(school: School): Promise<void> {
  await school.value('book.repair', null);
  await programmes(school);
  await meetings(school);
  await questionnaires(school);
  await rewards(school);
  await site(school);
  await slides(school);
  await school.value('roadmap.check', null);
  await school.value('indicators.write', null);
  await school.menu('hourlyReminder');
  await nextYear(inAugust(school));
}

async function programmes(school: School): Promise<void> {
  const { revision, lines } = await school.value('programmes.propose', null);
  await school.value('programmes.accept', { revision, pairIds: lines.map(({ pairId }) => pairId) });
  const card = await school.value('programmes.open', { pairId: lines[0]!.pairId });
  const words = { section: 'Своё', activity: TYPED, form: TYPED, deadline: 'май', planned: TYPED };
  const item = { ids: [], revision: null, ...words, reading: null };
  await school.value('programmes.save', { pairId: card.pairId, items: [item], removed: [] });
  const { items } = await school.value('programmes.open', { pairId: card.pairId });
  const { ids, revision: now } = items.find(({ section }) => section === 'Своё')!;
  const done = { status: 'выполнено', date: '2026-11-20', actual: TYPED, mark: 4, proof: TYPED };
  await school.value('programmes.mark', { marks: [{ ids, revision: now, ...done }] });
}

async function meetings(school: School): Promise<void> {
  const { pairs } = await school.value('meetings.week', { day: null });
  const said = { date: '2026-11-18', kind: 'регулярная', mode: 'очно', item: '', minutes: 40 };
  const lines = pairs.map(({ pairId }) => ({ pairId, ...said, topic: TYPED, outcome: TYPED }));
  await school.value('meetings.enter', { lines });
  const event = { id: null, revision: null, date: '2026-11-20', kind: 'итоговое', level: '', link: LINES };
  const { people } = await school.value('events.open', { id: null });
  await school.value('events.save', {
    ...{ ...event, title: TYPED, place: TYPED, outcome: TYPED },
    participants: people.filter((one) => one.ofYear).map(({ id }) => id),
  });
  await school.value('materials.save', {
    ...{ id: null, revision: null, title: TYPED, date: '2026-11-10', topics: [], author: '' },
    ...{ pair: pairs[0]!.pairId, link: 'https://a.test/sidorova', best: true },
  });
}

async function questionnaires(school: School): Promise<void> {
  await school.value('codes.issue', { spare: null });
  const codes = (await school.rows('Коды анкет')).slice(1).map((row) => row.map(String));
  const slip = codes.find((row) => row.includes('наставляемый'))!;
  const own = (text: string) => ({ code: 'missing', values: [{ part: '', value: text }] });
  const code = slip.find((cell) => /^[\p{L}\d]{4}-[\p{L}\d]{4}/u.test(cell)) ?? slip[1]!;
  await school.value('door.answer', { code, open: ['Q-06'], survey: 'Q-06', values: [own(TYPED)] });
  const { surveys } = await school.value('feedback.list', null);
  for (const { survey, blank, respondents } of surveys) {
    const respondent = blank ?? respondents[0]?.id;
    if (respondent === undefined) continue;
    const form = await school.value('feedback.open', { survey, respondent });
    const texts = form.parts
      .flatMap(({ questions }) => questions)
      .filter(({ kind }) => kind === 'text')
      .map(({ code: question }) => ({ code: question, values: [{ part: '', value: TYPED }] }));
    if (texts.length === 0) continue;
    const { date, revision } = form;
    await school.value('feedback.save', { survey, respondent, date, revision, answers: texts });
  }
}

async function rewards(school: School): Promise<void> {
  const { candidates } = await school.value('rewards.open', null);
  const rows = candidates.slice(0, 2).map(({ personId }) => ({
    ...{ personId, kind: 'благодарность', basis: TYPED },
  }));
  await school.value('rewards.save', { rows });
  await paper(school, 'D42', { основание: TYPED });
}

async function site(school: School): Promise<void> {
  await school.value('site.make', { answers: { about: LINES, links: LINES, curator: true } });
  const said = { date: '2026-11-21', what: TYPED, link: 'https://a.test/sidorova', section: true };
  await school.value('site.publish', said);
}

async function slides(school: School): Promise<void> {
  const id = await paper(school, 'D47', {});
  await school.value('documents.slides', { id });
}

/** A document with every field of text filled in. */
async function paper(school: School, kind: string, fields: Record<string, string>): Promise<string> {
  const card = await school.value('papers.open', { kind, subjects: null });
  const texts = card.fields
    .filter(({ type }) => type === 'text' || type === 'lines')
    .map(({ id }) => [id, LINES]);
  const choice = {
    ...card.choice,
    heading: `О наставничестве ${TYPED}`,
    fields: { ...card.choice.fields, ...Object.fromEntries(texts), ...fields },
  };
  const { documents } = await school.value('papers.make', { choice, project: true });
  return documents[0]!.id;
}

async function nextYear(school: School): Promise<void> {
  const { year } = await school.value('events.list', null);
  const made = await school.value('rollover.archive', { from: year, choices: AS_PROPOSED });
  await school.value('rollover.make', { from: year, ...made, choices: AS_PROPOSED });
}

export interface LeftBehind {
  readonly texts: readonly string[];
  /** Endings of the files that were made. */
  readonly files: readonly string[];
}

/** Every text a school leaves: cells, files of all kinds with their names, properties, letters and the log. */
export async function leftBehind({ book, bridge }: School): Promise<LeftBehind> {
  const { sheets } = await book();
  const cells = sheets.flatMap(({ name, cells: all }) => [name, ...all.map(({ v }) => String(v ?? ''))]);
  const files = await Promise.all(
    [...bridge.fileContents.values()].map(async ({ file, content }) => ({
      ...{ file, ...(await wordsOf(file.mimeType, Buffer.from(content, 'base64'))) },
    })),
  );
  const words = files.flatMap(({ file, texts }) => [file.name, JSON.stringify(file), ...texts]);
  const kept = [bridge.outbox, ...bridge.properties.values()].map((one) => JSON.stringify(one));
  return { texts: [...cells, ...words, ...kept], files: files.map(({ as }) => as) };
}

async function wordsOf(type: string, bytes: Buffer): Promise<{ as: string; texts: string[] }> {
  if (type.endsWith('.document')) return { as: 'docx', texts: [await textOf(bytes)] };
  if (type === 'text/html') return { as: 'html', texts: [bytes.toString('utf8')] };
  if (type.endsWith('.spreadsheet'))
    return {
      as: 'xlsx',
      texts: (readSheets(bytes) ?? []).flatMap(({ name, rows }) => [name, ...rows.flat().map(String)]),
    };
  if (type.endsWith('.presentation'))
    return {
      as: 'pptx',
      texts: Object.values(new PizZip(bytes).files).map((part) => part.asText().replace(/<[^>]+>/g, ' ')),
    };
  return { as: '', texts: [bytes.toString('utf8')] };
}
