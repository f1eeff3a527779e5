import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { openClocked } from './clocked-school';
import { consents, held, movePairs, paper } from './desk-work';
import { schoolInAugust } from './school-in-august';
import { august, may, pairsToWork, september, startOfWork, work } from './the-year';

const show = (label: string, value: unknown, most = 2500): void =>
  console.log(label, JSON.stringify(value)?.slice(0, most));

it('explores', async () => {
  const school = await openClocked(await schoolInAugust(), '2026-08-17');
  const plan =
    'Мероприятия\tСроки\tОтветственный\nФормирование пар\tсентябрь\tКуратор\nВстречи пар\tв течение учебного года\tКуратор';
  await august(school, plan);
  await september(school);
  await pairsToWork(school);
  await startOfWork(school);
  show(
    'feedback',
    (await school.do('feedback.list', null)).surveys.map(({ survey, summary, respondents }) => [
      survey,
      summary,
      respondents.slice(0, 1),
    ]),
    3000,
  );
  const t = Date.now();
  await work(school);
  console.log('work took', Date.now() - t);
  await may(school);
  show(
    'meetings',
    (await school.do('meetings.journal', { pairId: 'П-2026-01' })).lines.map(({ date, kind }) => [
      date,
      kind,
    ]),
    3000,
  );
  show('counted', (await school.do('meetings.journal', { pairId: 'П-2026-01' })).counted);
  show(
    'indicators',
    ((await school.do('indicators.open', null)) as any).lines?.map((l: any) => [l.title, l.value, l.reached]),
    6000,
  );
  writeFileSync('/tmp/i/year.json', JSON.stringify(await school.book()));
}, 600000);
