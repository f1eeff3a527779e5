import { beforeEach, describe, expect, it } from 'vitest';
import type { School } from '../kit/school';
import { changedSheets, documentText, refusal, sampleBook, sampleSchool } from './sample-kit';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

const board = () => school.value('rewards.open', null);
const save = (...rows: { personId: string; kind: string; basis: string }[]) =>
  school.value('rewards.save', { rows });
const thanks = (personId: string, basis = '5 встреч') => ({ personId, kind: 'благодарность', basis });

async function order() {
  const { choice } = await school.value('papers.open', { kind: 'D42', subjects: null });
  const fields = { ...choice.fields, основание: 'представление куратора от 20.11.2026 № 2' };
  return school.value('papers.make', { choice: { ...choice, number: '31-к', fields }, project: false });
}

describe('rewards', () => {
  it('show candidates with facts of this book and change nothing', async () => {
    const { candidates, kinds, lines, hidden } = await board();
    expect(candidates.length).toBeGreaterThan(0);
    for (const { facts, basis } of candidates) expect(basis).toBe(facts.join('; '));
    expect(candidates.some(({ personId }) => personId === 'М-18')).toBe(false);
    expect(hidden).toBe(1);
    expect(kinds).toContain('благодарность');
    expect(lines).toEqual([]);
    expect(changedSheets(await sampleBook(), await school.book())).toEqual([]);
  });

  it('are written as rows, which can be taken back', async () => {
    const { lastAction } = await save(thanks('Н-01'), { ...thanks('Н-01'), kind: 'почётная грамота' });
    const { lines, waiting } = await board();
    expect(lines.map(({ kind, order: of }) => [kind, of])).toEqual([
      ['благодарность', ''],
      ['почётная грамота', ''],
    ]);
    expect(waiting).toBe(2);
    await school.value('action.undo', { id: lastAction.id });
    expect((await board()).lines).toEqual([]);
  });

  it.each([
    ['without words what for', [thanks('Н-01', ' ')], 'не указано, за что'],
    ['for nobody', [], 'Никто не отмечен'],
    ['for a stranger', [thanks('Н-99')], 'нет на листах'],
    ['after a withdrawal', [thanks('М-18')], 'отозвал согласие'],
    ['of an unknown kind', [{ ...thanks('Н-01'), kind: 'орден' }], 'нет в списке'],
    ['twice', [thanks('Н-01'), thanks('Н-01')], 'уже записано'],
  ])('are refused %s', async (_, rows, words) => {
    expect(refusal(await school.call('rewards.save', { rows })).message).toContain(words);
    expect(changedSheets(await sampleBook(), await school.book())).toEqual([]);
  });
});

describe('the order on rewards', () => {
  it('takes people, kinds and basis from the sheet and leaves its code there', async () => {
    await save(thanks('Н-01', '12 встреч; программа выполнена на 100 % (14 из 14)'), {
      ...{ personId: 'Н-02', kind: 'направление на конкурс', basis: '9 встреч' },
    });
    await order();
    const text = documentText(school.bridge, /поощрение/);
    expect(text).toMatch(/Объявить благодарность Осадчей Татьяне Викторовне/);
    expect(text).toMatch(/Направить для участия в конкурсах профессионального мастерства/);
    expect(text).toContain('12 встреч; программа выполнена на 100 % (14 из 14)');
    const { lines, waiting } = await board();
    expect(lines.map(({ order: of }) => of.startsWith('№ 31-к'))).toEqual([true, true]);
    expect(waiting).toBe(0);
  });

  it('offers nobody a second time, and again after it was cancelled', async () => {
    await save(thanks('Н-01'));
    const { documents } = await order();
    const offered = async () =>
      (await school.value('papers.open', { kind: 'D42', subjects: null })).choice.fields.благодарность;
    expect(await offered()).toBe('');
    await school.value('documents.cancel', { id: documents[0]!.id });
    expect(await offered()).toBe('Н-01');
  });

  it('leaves the rows alone as a project', async () => {
    await save(thanks('Н-01'));
    const { choice } = await school.value('papers.open', { kind: 'D42', subjects: null });
    await school.value('papers.make', { choice, project: true });
    expect((await board()).waiting).toBe(1);
  });

  it('is followed by letters, each once', async () => {
    await save(thanks('Н-01'), thanks('Н-02'));
    await order();
    const items = ['Н-01', 'Н-02'].map((personId) => ({ kind: 'D43', personId, pairId: '' }));
    const { job } = await school.value('jobs.start', { items, together: false, date: null });
    await school.value('jobs.run', { id: job!.id, most: null, seconds: null, resume: true });
    expect((await board()).lines.map(({ paperMade }) => paperMade)).toEqual([true, true]);
  });
});
