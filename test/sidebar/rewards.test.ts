import { describe, expect, it } from 'vitest';
import { sent } from './fake-server';
import { panelForEachTest } from './opened-page';
import { press } from './views';

const open = panelForEachTest();

describe('rewards', () => {
  it('are written with the kind chosen and the facts as their basis', async () => {
    const { page, server } = await open('rewards');
    await page.getByText('программа выполнена на 100 % (14 из 14)').waitFor();
    await page.getByLabel('Осадчая Тамара Викторовна, воспитатель').check();
    await page.getByLabel('Чем поощрить').selectOption('премия');
    await press(page, 'Записать: 1 поощрение');
    expect(sent(server, 'rewards.save')).toEqual({
      rows: [
        { personId: 'Н-01', kind: 'премия', basis: '12 встреч; программа выполнена на 100 % (14 из 14)' },
      ],
    });
  });

  it('are not sent while nobody is ticked', async () => {
    const { page, server } = await open('rewards');
    await press(page, 'Записать поощрения');
    await page.getByText('Отметьте, кого поощрить.').first().waitFor();
    expect(sent(server, 'rewards.save')).toBeUndefined();
  });

  it('say what is missing, and how many letters may be made', async () => {
    const { page, server } = await open('rewards');
    await page.getByText('не указано, за что').waitFor();
    await page.getByText('2 марта – День наставника. Осталось 10 дней').waitFor();
    await page.getByText('Не показаны: 1 человек.').waitFor();
    await press(page, 'Благодарности: подготовить 1');
    expect(sent(server, 'jobs.start').items).toEqual([{ kind: 'D43', personId: 'Н-04', pairId: '' }]);
  });

  it('lead to the card of the order', async () => {
    const { page, server } = await open('rewards');
    await press(page, 'Оформить приказ: 1 поощрение');
    await expect.poll(() => sent(server, 'papers.open')?.kind).toBe('D42');
  });
});
