import { beforeEach, describe, expect, it } from 'vitest';
import PizZip from '../../src/documents/zip';
import type { School } from '../kit/school';
import { refusal, sampleSchool } from './sample-kit';

let school: School;

beforeEach(async () => {
  school = await sampleSchool();
});

const DECISION = 'Провести неделю открытых занятий в октябре';

async function materials(fields: Readonly<Record<string, string>> = {}) {
  const { choice } = await school.value('papers.open', { kind: 'D47', subjects: [] });
  const made = await school.value('papers.make', {
    choice: { ...choice, fields: { ...choice.fields, ...fields } },
    project: true,
  });
  return made.documents[0]!;
}

const decks = () =>
  [...school.bridge.fileContents.values()].filter(({ file }) => file.name.endsWith('.pptx'));

const wordsOf = (content: string): string => {
  const zip = new PizZip(Buffer.from(content, 'base64'));
  return Object.values(zip.files)
    .filter(({ name }) => /^ppt\/slides\/slide\d\.xml$/.test(name))
    .map((part) => [...part.asText().matchAll(/<a:t>([^<]*)/g)].map(([, run]) => run).join(' '))
    .join('\n');
};

describe('slides to the materials for the council', () => {
  it('are a file of slides beside them, and the book stays as it is', async () => {
    const made = await materials();
    expect(made.hasSlides).toBe(true);
    const before = await school.book();
    const { url } = await school.value('documents.slides', { id: made.id });
    const [deck, ...more] = decks();
    expect(more).toEqual([]);
    expect(deck!.file.webViewLink).toBe(url);
    expect(deck!.file.name).toMatch(/^Слайды к педагогическому совету \d\d\.\d\d\.\d{4}\.pptx$/);
    const own = [...school.bridge.fileContents.values()].find(({ file }) =>
      file.name.includes('Материалы к педагогическому совету'),
    )!;
    expect(deck!.file.parents).toEqual(own.file.parents);
    expect(wordsOf(deck!.content)).not.toMatch(/\{\{|undefined|NaN/);
    expect((await school.book()).sheets).toEqual(before.sheets);
  });

  it('name nobody of the banks', async () => {
    await school.value('documents.slides', { id: (await materials()).id });
    const { people } = await school.value('people.list', { role: 'mentor' });
    const words = wordsOf(decks()[0]!.content);
    for (const { name } of people) expect(words).not.toContain(name.split(' ')[0]!);
  });

  it('are made once while they say the same', async () => {
    const { id } = await materials();
    const first = await school.value('documents.slides', { id });
    expect(await school.value('documents.slides', { id })).toEqual(first);
    expect(decks()).toHaveLength(1);
  });

  it('say the decision of the card', async () => {
    const { choice } = await school.value('papers.open', { kind: 'D47', subjects: [] });
    const made = await school.value('papers.make', {
      choice: { ...choice, fields: { ...choice.fields, решение: DECISION, секретарь: 'Н-01' } },
      project: false,
    });
    await school.value('documents.slides', { id: made.documents[0]!.id });
    expect(wordsOf(decks()[0]!.content)).toContain(DECISION);
  });

  it('are not made to other documents, nor to what is not in the register', async () => {
    const { choice } = await school.value('papers.open', { kind: 'D37', subjects: [] });
    const made = await school.value('papers.make', { choice, project: true });
    expect(made.documents[0]!.hasSlides).toBe(false);
    const other = refusal(await school.call('documents.slides', { id: made.documents[0]!.id }));
    expect(other.message).toBe(
      'Слайды делаются к материалам педагогического совета. Выберите их в списке документов.',
    );
    expect(refusal(await school.call('documents.slides', { id: 'Д-999' })).code).toBe('not-found');
    expect(decks()).toEqual([]);
  });
});
