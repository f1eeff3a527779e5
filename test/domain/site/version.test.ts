import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '../../../src/domain/calendar/civil-date';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import type { SiteDatum } from '../../../src/domain/people/site-data';
import { publicationMonths } from '../../../src/domain/site/publications';
import {
  changesSince,
  packVersion,
  type Shown,
  unpackVersion,
  versionOf,
} from '../../../src/domain/site/version';

const day = (text: string) => parseCivilDate(text)!;
const shown = (id: string, ...data: SiteDatum[]): Shown => ({ id, data: new Set(data) });
const ALL = ['Н-01', 'Н-02', 'М-01'];

describe('a version of the page', () => {
  const version = versionOf(day('2026-10-14'), { news: 'а', people: 'б' }, [
    shown('Н-01', 'name', 'position', 'work'),
    shown('М-01', 'name', 'work'),
  ]);

  it('says who must go and what of whom', () => {
    const now = [shown('Н-01', 'name', 'work'), shown('Н-02', 'name', 'work')];
    expect(changesSince(version, ALL, now, { news: 'а', people: 'в' })).toEqual({
      remove: expect.arrayContaining([
        { id: 'Н-01', data: ['position'] },
        { id: 'М-01', data: ['name', 'work'] },
      ]),
      strangers: 0,
      add: ['Н-02'],
      parts: ['people'],
    });
  });

  it('counts people who are in no bank any more', () =>
    expect(changesSince(version, ['Н-01'], [], {}).strangers).toBe(1));

  it('is kept as digests and read back', () => {
    const text = packVersion(version);
    expect(text).not.toMatch(/Н-01|М-01/);
    expect(unpackVersion(text)).toEqual(version);
  });

  it.each([null, '', '{}', '[]', '["вчера",{},""]', '[1,2,3]', 'null'])('is none in %j', (text) =>
    expect(unpackVersion(text)).toBeNull(),
  );

  it('against itself has no change', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { maxLength: 20 }),
        fc.subarray<SiteDatum>(['name', 'position', 'category', 'work', 'materials'], { minLength: 1 }),
        (ids, data) => {
          const people = ids.map((id) => shown(id, ...data));
          const own = unpackVersion(packVersion(versionOf(day('2026-10-14'), { a: 'x' }, people)))!;
          expect(changesSince(own, ids, people, { a: 'x' })).toEqual({
            remove: [],
            strangers: 0,
            add: [],
            parts: [],
          });
        },
      ),
    ));

  it('of four hundred people fits into a property', () => {
    const people = Array.from({ length: 400 }, (_, i) => shown(`Н-${i}`, 'name', 'work'));
    expect(packVersion(versionOf(day('2026-10-14'), {}, people)).length).toBeLessThan(9000);
  });
});

it('months of publications go from the newest, the current one not yet missed', () => {
  const event = (date: string, kind = 'публикация') => ({ kind, date: day(date) });
  const months = publicationMonths(
    [event('2026-10-05'), event('2026-09-05', 'семинар'), event('2026-05-05')],
    schoolYear(2026),
    day('2026-11-21'),
  );
  expect(months.map(({ month, events, missed }) => [month.slice(0, 7), events.length, missed])).toEqual([
    ['2026-11', 0, false],
    ['2026-10', 1, false],
    ['2026-09', 0, true],
  ]);
});
