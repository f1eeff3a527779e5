import { describe, expect, it } from 'vitest';
import { sent } from './fake-server';
import { surveyCodes } from './fake-survey-codes';
import { panelForEachTest } from './opened-page';
import { press } from './views';

const open = panelForEachTest();

describe('codes of questionnaires', () => {
  it('are given to everybody who lacks one by one press', async () => {
    const { page, server } = await open('survey-codes');
    await press(page, 'Выдать 2 кода');
    await page.getByText('Выданы личные коды анкет: 2 кода').first().waitFor();
    expect(sent(server, 'codes.issue')).toEqual({ spare: null });
    await press(page, 'Запасной код наставляемого');
    await expect.poll(() => sent(server, 'codes.issue')).toEqual({ spare: { role: 'mentee', count: 1 } });
  });

  it('of a lost slip are replaced under the same mark, and the new one is shown', async () => {
    const { page, server } = await open('survey-codes');
    await page.getByText('Потерян листочек').click();
    await press(page, /^Выдать новый код: О-02/);
    await page.getByText('Новый код, О-02: 255 446 7552.').waitFor();
    expect(sent(server, 'codes.reissue')).toEqual({ mark: 'О-02', role: 'mentor' });
  });

  it('are printed as slips when everybody has one', async () => {
    const { page, server } = await open('survey-codes');
    server.on('codes.open', () => ({ ...surveyCodes, lacking: 0 }));
    await page.reload();
    await press(page, 'Напечатать листочки');
    await expect.poll(() => sent(server, 'papers.open')).toEqual({ kind: 'D29K', subjects: null });
  });
});
