import { it } from 'vitest';
import { openClocked } from './clocked-school';
import { schoolInAugust } from './school-in-august';

it('explores', async () => {
  const school = await openClocked(await schoolInAugust(), '2026-08-17');
  console.log(
    JSON.stringify(
      (await school.do('people.list', { role: 'mentor' })).people.map(
        ({ id, name, status, gone, capacity, more }) => [id, name, status, gone, capacity, more.external],
      ),
    ),
  );
  console.log(
    JSON.stringify(
      (await school.do('people.list', { role: 'mentee' })).people.map(
        ({ id, name, status, gone, teachingSince }) => [id, name, status, gone, teachingSince],
      ),
    ),
  );
  const cat = await school.do('papers.catalogue', null);
  console.log(JSON.stringify(cat).slice(0, 1500));
  for (const kind of ['D01', 'D03', 'D06', 'D07', 'D04']) {
    const card = await school.do('papers.open', { kind, subjects: null });
    console.log(
      kind,
      JSON.stringify(card.choice),
      JSON.stringify((card as any).faults ?? (card as any).gaps ?? Object.keys(card)).slice(0, 700),
    );
  }
  const m = await school
    .do('matching.open', { aim: 'pairs' as never, previous: null })
    .catch((e) => e.message);
  console.log(JSON.stringify(m).slice(0, 1200));
}, 120000);
