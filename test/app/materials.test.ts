import { beforeEach, describe, expect, it } from 'vitest';
import type { MaterialDraft } from '../../src/contract/dto';
import type { School } from '../kit/school';
import { changedSheets, refusal, sampleBook, sampleSchool } from './sample-kit';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

const draft = (change: Partial<MaterialDraft> = {}): MaterialDraft => ({
  ...{ id: null, revision: null, title: 'Памятка', date: '2026-11-10', topics: [], author: 'Н-01', pair: '' },
  ...{ link: 'https://a.test/p', best: false, ...change },
});

describe('the bank of materials', () => {
  it('takes a material, corrects it, and gives it back', async () => {
    await school.value('materials.save', draft());
    const [first] = (await school.value('materials.list', null)).materials;
    expect(first).toMatchObject({ title: 'Памятка', link: 'https://a.test/p', best: false });
    const { lastAction } = await school.value('materials.save', {
      ...draft({ best: true, link: 'папка 3, лист 12' }),
      ...{ id: first!.id, revision: first!.revision },
    });
    const changed = (await school.value('materials.list', null)).materials;
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatchObject({ best: true, link: 'папка 3, лист 12' });
    await school.value('action.undo', { id: lastAction.id });
    expect((await school.value('materials.list', null)).materials[0]!.best).toBe(false);
  });

  it('counts pairs with a material that says where it is', async () => {
    const share = async () => (await school.value('materials.list', null)).share;
    expect(await share()).toMatch(/у 0 из \d+ пар/);
    await school.value('materials.save', draft());
    expect(await share()).toMatch(/у 1 из \d+ пар/);
  });

  it.each([
    [{ title: ' ' }, 'название'],
    [{ link: 'https://a.test/a b' }, 'Адрес не похож'],
    [{ link: 'javascript:alert(1)' }, 'Адрес не похож'],
    [{ link: 'www.a.test' }, 'Адрес не похож'],
    [{ date: '2026-11-22' }, 'ещё не наступил'],
    [{ author: 'Н-99' }, 'участника нет'],
    [{ pair: 'П-99' }, 'пары нет'],
    [{ id: 'КП-99', revision: 'х' }, 'больше нет'],
  ])('refuses %j', async (change, words) => {
    expect(refusal(await school.call('materials.save', draft(change))).message).toContain(words);
    expect(changedSheets(await sampleBook(), await school.book())).toEqual([]);
  });

  it('names who has withdrawn by the code', async () => {
    const { authors } = await school.value('materials.list', null);
    expect(authors.some(({ id }) => id === 'М-18')).toBe(false);
  });
});
