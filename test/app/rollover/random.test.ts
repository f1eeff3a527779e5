import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RolloverChoices } from '../../../src/contract/dto';
import { sampleSchool } from '../sample-kit';
import { AS_PROPOSED, contents, inAugust, rolledOver } from './rollover-kit';

it('whatever is chosen, the way back gives the same book', async () => {
  const school = inAugust(await sampleSchool());
  const before = await school.book();
  const view = await school.value('rollover.open', { choices: AS_PROPOSED });
  const pairs = fc.subarray([...view.pairs]).chain((some) =>
    fc.tuple(
      ...some.map(({ id, fates }) =>
        fc.record({
          id: fc.constant(id),
          fate: fc.constantFrom(...fates),
          reason: fc.constantFrom('', ...view.reasons),
        }),
      ),
    ),
  );
  const people = fc.subarray([...view.people]).chain((some) =>
    fc.tuple(
      ...some.map(({ id }) =>
        fc.record({
          id: fc.constant(id),
          fate: fc.constantFrom('stay' as const, 'finished' as const, 'left' as const),
          leftOn: fc.constantFrom(null, '2027-08-15'),
        }),
      ),
    ),
  );
  const mentees = view.people.filter(({ isMentor }) => !isMentor).map(({ id }) => id);
  const choices: fc.Arbitrary<RolloverChoices> = fc.record({
    pairs,
    people,
    term: fc.constantFrom(null, { from: '2027-09-06', to: '2028-05-15' }),
    mentors: fc.subarray(mentees, { maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(choices, async (chosen) => {
      await school.runtime.request({ kind: 'load', book: before });
      const { refusals } = await school.value('rollover.open', { choices: chosen });
      if (refusals.length > 0) return;
      const { lastAction } = await rolledOver(school, chosen);
      expect(contents(await school.book())).not.toEqual(contents(before));
      await school.value('action.undo', { id: lastAction!.id });
      expect(contents(await school.book())).toEqual(contents(before));
    }),
    { numRuns: 6 },
  );
}, 300_000);
