import { expect, it } from 'vitest';
import type { JobItem } from '../../../src/contract/dto';
import type { School } from '../../kit/school';
import { sampleSchool } from '../sample-kit';
import { filesOfJobs, ran, started } from './jobs-kit';

const LONG = 120_000;

const runsOf = async (school: School) =>
  (await school.value('papers.catalogue', null)).lines.flatMap(({ runs }) => runs);

it(
  'a run of the catalogue makes every paper it promises, with numbers that no other paper of the series has',
  async () => {
    const school = await sampleSchool();
    const runs = await runsOf(school);
    const kinds = ['D09', 'D10', 'D18', 'D23', 'D24', 'D27', 'D29', 'D29D', 'D29N', 'D29S', 'D29SN', 'D30'];
    const rewards = ['D35', 'D35N', 'D43', 'D43G', 'D43S', 'D45'];
    expect(runs.map(({ kind }) => kind).sort()).toEqual(expect.arrayContaining([...kinds, ...rewards]));
    // A kind that asks something of every paper has none.
    expect(runs.map(({ kind }) => kind)).not.toContain('D44');
    const items = runs.flatMap(({ kind, about, subjects }) =>
      subjects.slice(-2).map(
        (id): JobItem => ({
          kind,
          personId: about === 'person' ? id : '',
          pairId: about === 'pair' ? id : '',
        }),
      ),
    );
    const { id } = await started(school, items);
    const { job } = await ran(school, id);
    expect(job.troubles).toEqual([]);
    expect([job.state, job.made]).toEqual(['done', items.length]);
    expect(filesOfJobs(school)).toHaveLength(items.length);
  },
  LONG,
);

it('what a run has made is offered no more', async () => {
  const school = await sampleSchool();
  const of = async (code: string) => (await runsOf(school)).find(({ kind }) => kind === code);
  const { subjects } = (await of('D45'))!;
  const all = subjects.map((personId): JobItem => ({ kind: 'D45', personId, pairId: '' }));
  const { id } = await started(school, all);
  expect((await ran(school, id)).job.made).toBe(all.length);
  expect(await of('D45')).toBeUndefined();
});
