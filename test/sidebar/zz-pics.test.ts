import { it } from 'vitest';
import { inAugust, AS_PROPOSED } from '../app/rollover/rollover-kit';
import { sampleSchool } from '../app/sample-kit';
import { launchBrowser } from '../kit/browser';
import { createFakeServer } from './fake-server';
import { openPanel } from './panel-page';
import { press } from './views';

it('pics', async () => {
  const school = inAugust(await sampleSchool());
  const browser = await launchBrowser();
  for (const [width, height] of [[1100, 720], [900, 600]] as const) {
    const server = createFakeServer();
    server.on('rollover.open', (input: any) => school.value('rollover.open', input) as any);
    const view = await school.value('rollover.open', { choices: AS_PROPOSED });
    server.on('rollover.open', () => view);
    const { page } = await openPanel(browser, 'rollover', { width, height, server });
    const shot = (name: string) => page.screenshot({ path: `/tmp/s6h/${width}-${name}.png` });
    await page.getByText('Что в этом году').waitFor();
    await shot('1');
    await press(page, 'Решить о парах'); await shot('2');
    await press(page, 'Решить о людях');
    await page.getByLabel('Решить иначе').first().selectOption('left');
    await shot('3');
    await press(page, 'Посмотреть план'); await shot('4');
    await press(page, 'Посмотреть, что уйдёт в архив'); await shot('5');
    await press(page, 'Посмотреть итог'); await shot('6');
    await page.close();
  }
  await browser.close();
}, 200000);
