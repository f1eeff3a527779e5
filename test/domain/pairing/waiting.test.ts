import { expect, it } from 'vitest';
import type { CivilDate } from '../../../src/domain/calendar/civil-date';
import { daysAlone } from '../../../src/domain/pairing/waiting';

const day = (text: string | null): CivilDate | null => text as CivilDate | null;
const TODAY = day('2026-11-21')!;

interface Case {
  readonly joined: string | null;
  readonly pairs: readonly {
    status: string;
    from?: string | null;
    to: string | null;
    endDate?: string | null;
  }[];
}

it.each<[string, Case, number | null]>([
  ['since joining', { joined: '2026-11-01', pairs: [] }, 20],
  ['unknown when nothing is written', { joined: null, pairs: [] }, null],
  ['not before the day of joining', { joined: '2026-12-01', pairs: [] }, 0],
  [
    'since the day after the last pair ended early',
    {
      joined: '2026-09-01',
      pairs: [{ status: 'завершена досрочно', to: '2027-05-31', endDate: '2026-10-30' }],
    },
    21,
  ],
  [
    'since the last day of a pair that ended in time, however its status is typed',
    { joined: null, pairs: [{ status: 'Завершена ', to: '2026-11-20' }] },
    0,
  ],
  [
    'since joining again, later than the pair of an earlier year',
    { joined: '2026-11-11', pairs: [{ status: 'завершена', to: '2026-05-31' }] },
    10,
  ],
  [
    'since joining when the pair never began',
    {
      joined: '2026-11-01',
      pairs: [{ status: 'завершена досрочно', from: '2026-12-01', to: '2027-05-31', endDate: '2026-11-18' }],
    },
    20,
  ],
])('%s', (_, { joined, pairs }, expected) => {
  const all = pairs.map(({ status, from = null, to, endDate = null }) => ({
    ...{ menteeId: 'М-01', status },
    ...{ from: day(from), to: day(to), endDate: day(endDate) },
  }));
  expect(daysAlone(all, TODAY)({ id: 'М-01', joined: day(joined) })).toBe(expected);
});
