import { describe, expect, it } from 'vitest';
import { panelForEachTest } from './opened-page';
import { press } from './views';

const open = panelForEachTest();

describe('the folder for an inspection', () => {
  it('is gathered slice by slice, and the index is offered in the end', async () => {
    const { page, server } = await open('documents');
    await press(page, 'Собрать папку для проверки');
    await press(page, 'Собрать папку');
    await page.getByText('Папка готова: 2 документа и опись.').waitFor();
    await page.getByRole('link', { name: 'Опись документов' }).waitFor();
    expect(server.calls.filter(({ method }) => method === 'pack.gather')).toHaveLength(2);
  });

  it('goes on after a lost connection without asking anew', async () => {
    const { page, server } = await open('documents');
    await press(page, 'Собрать папку для проверки');
    server.next('pack.gather', { kind: 'host-error', text: 'NetworkError: Connection failure' });
    await press(page, 'Собрать папку');
    await press(page, 'Повторить');
    await page.getByText('Папка готова: 2 документа и опись.').waitFor();
  });
});
