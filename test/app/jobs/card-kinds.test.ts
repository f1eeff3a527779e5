import { expect, it } from 'vitest';
import { canBeMany } from '../../../src/app/jobs/job-papers';
import { seriesOf } from '../../../src/app/papers/series';
import type { JobItem } from '../../../src/contract/dto';
import { PAPER_KINDS } from '../../../src/documents/kinds/all';
import { sampleSchool } from '../sample-kit';
import { blanksOf, column, filesOfJobs, ran } from './jobs-kit';

const LONG = 120_000;
/** Of each kind so many people or pairs. */
const EACH = 3;

it(
  'each kind that is about one person or pair is made once for each, what lacks something says what',
  async () => {
    const school = await sampleSchool();
    const mentees = await column(school, 'Наставляемые', 'Код');
    const subjects = {
      mentee: mentees,
      mentor: await column(school, 'Наставники', 'Код'),
      person: mentees,
      pair: await column(school, 'Пары', 'Код'),
    };
    const items = PAPER_KINDS.filter(({ kind }) => canBeMany(kind)).flatMap(({ kind, about }): JobItem[] =>
      subjects[about as keyof typeof subjects].slice(0, EACH).map((id) => ({
        kind,
        personId: about === 'pair' ? '' : id,
        pairId: about === 'pair' ? id : '',
      })),
    );
    const all = [...blanksOf(mentees.slice(0, EACH)), ...items];
    const start = { items: all, together: false, date: null };
    // Some stand in the register of the sample book already.
    const { job: begun, already } = await school.value('jobs.start', start);
    expect(begun!.all + already).toBe(all.length);
    const { job, halted } = await ran(school, begun!.id);
    expect([halted, job.state, job.made + job.failed + job.skipped]).toEqual([null, 'done', begun!.all]);
    expect(filesOfJobs(school)).toHaveLength(job.made);
    for (const { reason } of job.troubles) expect(reason).toMatch(/^[А-ЯЁ«][^!]*[.»]$/);
    expect(job.troubles.map(({ reason }) => reason).join()).not.toContain('Код для помощи');
    const numbers = await column(school, 'Очередь', 'Номер');
    const kinds = await column(school, 'Очередь', 'Вид');
    const given = numbers.flatMap((number, at) =>
      number === '' ? [] : [`${seriesOf(kinds[at]!)} ${number}`],
    );
    expect(new Set(given).size).toBe(given.length);
    const again = await school.value('jobs.start', start);
    expect(again.already).toBe(already + job.made);
  },
  LONG,
);
