import { expect, it } from 'vitest';
import type { School } from '../../kit/school';
import { knobs, savepoint } from '../jobs/jobs-kit';
import { refusal, sampleSchool } from '../sample-kit';
import { AS_PROPOSED, archivesOf, contents, FROM, inAugust, makeInput, rolledOver } from './rollover-kit';

/** A long test: a kill at service calls all the way, more often among those that write. */
const LONG = 900_000;
/** Reads before the first write are all alike. */
const STRIDE = 12;
/** Between two kills among the writes: no multiple of the calls a sheet takes, so that every kind of call is met. */
const DENSE = 5;

async function killedAt(school: School, call: number, act: () => Promise<unknown>): Promise<boolean> {
  await knobs(school, { killAt: call });
  const error = await act().then(
    () => null,
    (reason: Error) => reason,
  );
  await knobs(school, { killAt: 0 });
  if (error && !/Exceeded maximum execution time/.test(error.message)) throw error;
  return error !== null;
}

/** Acts from the same point, killed at call after call, and looks each time; gives how often. */
async function killedEverywhere(
  school: School,
  act: () => Promise<unknown>,
  writes: () => Promise<boolean>,
  check: (call: number) => Promise<void>,
): Promise<number> {
  const back = await savepoint(school);
  let times = 0;
  for (let call = 1, step = STRIDE; ; call += step) {
    await back();
    if (!(await killedAt(school, call, act))) return times;
    times += 1;
    if (step === STRIDE && (await writes())) {
      // The first write lies somewhere in the last stride.
      step = DENSE;
      call = Math.max(0, call - STRIDE);
      continue;
    }
    await check(call);
  }
}

it(
  'wherever the keeping of a year is killed, doing it again gives one sound archive',
  async () => {
    const school = inAugust(await sampleSchool());
    const before = contents(await school.book());
    const keep = () => school.value('rollover.archive', { from: FROM, choices: AS_PROPOSED });
    const killed = await killedEverywhere(
      school,
      keep,
      async () => school.bridge.fileContents.size > 0,
      async (call) => {
        await keep();
        expect([call, archivesOf(school).length]).toEqual([call, 1]);
        expect(contents(await school.book())).toEqual(before);
      },
    );
    expect(killed).toBeGreaterThan(5);
  },
  LONG,
);

it(
  'wherever the step is killed, doing it again gives the same book, also with other choices or from the start',
  async () => {
    const school = inAugust(await sampleSchool());
    const before = contents(await school.book());
    const archived = await school.value('rollover.archive', { from: FROM, choices: AS_PROPOSED });
    const back = await savepoint(school);
    await school.value('rollover.make', makeInput(archived));
    const goal = contents(await school.book());
    await back();
    let halves = 0;
    const killed = await killedEverywhere(
      school,
      () => school.value('rollover.make', makeInput(archived)),
      async () => JSON.stringify(contents(await school.book())) !== JSON.stringify(before),
      async (call) => {
        const half = JSON.stringify(contents(await school.book()));
        if (half !== JSON.stringify(before) && half !== JSON.stringify(goal)) halves += 1;
        const other = { ...AS_PROPOSED, pairs: [{ id: 'П-2026-01', fate: 'stay' as const, reason: '' }] };
        const begun = half !== JSON.stringify(before);
        const again = await school.call('rollover.make', {
          ...makeInput(archived, begun ? other : AS_PROPOSED),
        });
        if (!again.ok) expect([call, refusal(again).code]).toEqual([call, 'stale']);
        expect([call, contents(await school.book())]).toEqual([call, goal]);
        expect(archivesOf(school)).toHaveLength(1);
      },
    );
    expect(killed).toBeGreaterThan(20);
    expect(halves).toBeGreaterThan(5);
  },
  LONG,
);

it(
  'wherever the way back is killed, going it again brings every cell back',
  async () => {
    const school = inAugust(await sampleSchool());
    const before = contents(await school.book());
    const { lastAction } = await rolledOver(school);
    const after = JSON.stringify(contents(await school.book()));
    const undo = () => school.value('action.undo', { id: lastAction!.id });
    const killed = await killedEverywhere(
      school,
      undo,
      async () => JSON.stringify(contents(await school.book())) !== after,
      async (call) => {
        const { broken } = await school.value('rollover.open', { choices: AS_PROPOSED });
        if (broken) await school.value('action.undo', { id: broken.undo! });
        else if (JSON.stringify(contents(await school.book())) === after) await undo();
        expect([call, contents(await school.book())]).toEqual([call, before]);
      },
    );
    expect(killed).toBeGreaterThan(20);
  },
  LONG,
);
