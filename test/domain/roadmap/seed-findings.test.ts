import { describe, expect, it, type TestContext } from 'vitest';
import { schoolYear, schoolYearOf } from '../../../src/domain/calendar/school-year';
import { type CellEdit, type Finding, findPlanFaults } from '../../../src/domain/roadmap/findings';
import { readRoadmapText } from '../../../src/domain/roadmap/read-roadmap';
import { deadlinesOf } from '../../../src/domain/roadmap/row-deadline';
import type { RoadmapRow } from '../../../src/domain/roadmap/types';
import { findingText } from '../../../src/text/findings';
import { fixText } from '../../../src/text/fixes';
import { SEED_NAMES, type Seed, seedText } from './seeds-kit';

/** Saturdays and Sundays only: the holidays of those years are not the plan's matter. */
const calendar = { daysPerWeek: 5 as const, daysOff: new Set<never>(), workingDates: new Set<never>() };

function found(seed: Seed, ctx: TestContext): Finding[] {
  const source = seedText(seed, ctx);
  const plan = readRoadmapText(source);
  const year = plan.period ? schoolYearOf(plan.period.from) : schoolYear(2024);
  const rows = deadlinesOf(plan.rows, year);
  return findPlanFaults({ ...plan, rows }, { plan: plan.period ?? year, calendar, source });
}

const short = ({ code, place }: Finding): string => `${code} ${place.number ?? place.line ?? 'plan'}`;

/** Every remark on every plan: what §9 of the domain report names, then what else a curator would agree with. */
const REMARKS: Readonly<Record<Seed, { named: readonly string[]; besides: readonly string[] }>> = {
  S0: {
    named: [
      ...['C-46 plan', 'C-39 plan', 'C-43 1', 'C-53 1', 'C-47 16', 'C-33 4', 'C-33 5', 'C-38 6', 'C-48 8'],
    ],
    besides: ['C-51 1', 'C-51 6', 'C-51 7', 'C-51 8'],
  },
  S1: {
    named: [
      ...['C-46 plan', 'C-37 1.3.', 'C-33 1.4.', 'C-33 1.4.', 'C-33 1.4.', 'C-43 1.5.', 'C-47 15'],
      ...['C-33 1.7.', 'C-35 1.8.', 'C-51 1.9.', 'C-48 1.9.', 'C-48 2.1.', 'C-32 2.2.', 'C-38 3.2.'],
      ...['C-41 3.3.', 'C-36 4.2.', 'C-52 4.3.', 'C-32i 5.3.', 'C-51 5.3.', 'C-52 5.4.'],
    ],
    besides: [],
  },
  S2: {
    named: [
      ...['C-31 plan', 'C-46 plan', 'C-47 plan', 'C-41 1.', 'C-41 20', 'C-33 29', 'C-40 29', 'C-44 29'],
      ...['C-44 29', 'C-40 49', 'C-40 2.', 'C-41 2.', 'C-41 79', 'C-40 3.', 'C-53 138', 'C-40 174'],
    ],
    besides: ['C-39 plan', 'C-51 7'],
  },
  S3: {
    named: [...['C-39 plan', 'C-39 plan', 'C-46 plan', 'C-53 1.', 'C-47 1.', 'C-53 5.', 'C-41 6.']].map(
      (one) => (one === 'C-47 1.' ? 'C-47 14' : one),
    ),
    besides: ['C-39 plan'],
  },
  S4: {
    named: [
      ...['C-39 plan', 'C-39 plan', 'C-46 plan', 'C-45 9', 'C-21 49', 'C-45 49', 'C-37 87', 'C-43 87'],
      ...['C-42 95', 'C-27 97', 'C-27 115'],
    ],
    besides: ['C-39 plan', 'C-53 79'],
  },
};

describe('the remarks on a real plan', () => {
  it.for(SEED_NAMES)('%s: everything the report names, and nothing a curator would laugh at', (seed, ctx) => {
    const { named, besides } = REMARKS[seed];
    expect(found(seed, ctx).map(short).sort()).toEqual([...named, ...besides].sort());
  });

  it.for<[Seed, string, Finding['params']]>([
    ['S0', 'C-33 4', { rule: 'pairs-formed', how: 'endless', other: '5' }],
    ['S0', 'C-33 5', { rule: 'order-twice', other: '1' }],
    ['S0', 'C-46 plan', { missing: 'curator consents training agreements' }],
    ['S1', 'C-33 1.7.', { rule: 'plans-drafted', due: '2024-09-10', needs: '2024-09-30', other: '1.6.' }],
    ['S1', 'C-35 1.8.', { percent: '90', other: '1.6.', otherPercent: '100' }],
    ['S1', 'C-32 2.2.', { phrase: 'Апрель 2024' }],
    ['S1', 'C-46 plan', { missing: 'consents order agreements satisfaction rewards' }],
    ['S2', 'C-31 plan', { outside: '22', dates: '22', years: '1' }],
    ['S2', 'C-33 29', { rule: 'curator-appointed', needs: '2022-09-30', due: '2022-05-31' }],
    ['S2', 'C-46 plan', { missing: 'agreements register' }],
    ['S2', 'C-47 plan', { spaces: '43' }],
    ['S4', 'C-27 97', { right: 'Белоевский детский сад', wrong: 'Белосевский детский сад' }],
    ['S4', 'C-27 115', { right: 'ДОУ', wrong: 'ЦОУ' }],
    ['S4', 'C-42 95', { what: 'text', from: '95', to: '123' }],
  ])('%s, %s: %o', ([seed, remark, params], ctx) => {
    expect(found(seed, ctx).filter((one) => short(one) === remark)).toContainEqual(
      expect.objectContaining({ params: expect.objectContaining(params) }),
    );
  });

  it('asks whether the April form belongs before the analysis or into the next spring', (ctx) => {
    const form = found('S1', ctx).find(({ code }) => code === 'C-32');
    expect(form?.fixes?.map(fixText)).toEqual([
      'Поставить срок «Апрель 2025» в пункте 2.2',
      'Поставить срок «Сентябрь,2024» в пункте 2.2',
    ]);
  });

  it.for(SEED_NAMES)('%s: every sentence is whole, Russian and says what to do', (seed, ctx) => {
    for (const finding of found(seed, ctx)) {
      const text = findingText(finding);
      expect(text).toMatch(/^(?:План|Строка (?:файла )?[\d.]+): .+\. [А-ЯЁ].+\.$/s);
      expect(text).not.toMatch(/undefined|null|NaN|«»|\(\)/);
      for (const fix of finding.fixes ?? []) expect(fixText(fix)).toMatch(/^[А-ЯЁ][а-яё]+/);
    }
  });

  it.for(SEED_NAMES)('%s: every repair of cells ends the remark it was offered for', (seed, ctx) => {
    const source = seedText(seed, ctx);
    const plan = readRoadmapText(source);
    const year = plan.period ? schoolYearOf(plan.period.from) : schoolYear(2024);
    const check = (rows: readonly RoadmapRow[]): Finding[] =>
      findPlanFaults(
        { ...plan, notes: [], rows: deadlinesOf(rows, year) },
        { plan: plan.period ?? year, calendar },
      );
    const key = ({ code, place, params }: Finding): string => JSON.stringify([code, place, params]);
    const lasting = check(plan.rows).flatMap((finding) =>
      (finding.fixes ?? [])
        .filter(({ edits, adds }) => edits.length > 0 && adds.length === 0 && !has(edits, 'conditionMet'))
        .filter(({ edits }) => check(mended(plan.rows, edits)).map(key).includes(key(finding)))
        .map((fix) => `${short(finding)}: ${fixText(fix)}`),
    );
    expect(lasting).toEqual([]);
  });
});

const has = (edits: readonly CellEdit[], column: string): boolean =>
  edits.some((edit) => edit.column === column);

const mended = (rows: readonly RoadmapRow[], edits: readonly CellEdit[]): RoadmapRow[] =>
  rows.map((row) => ({
    ...row,
    ...Object.fromEntries(
      edits.filter(({ line }) => line === row.place).map(({ column, to }) => [column, to]),
    ),
  }));
