import { describe, expect, it } from 'vitest';
import { emptyBook } from '../../host/book/book';
import { openSchool, TODAY } from '../kit/school';
import { documentText, field, newPair, orderOf, sampleBook, sampleSchool } from './sample-kit';

/** Days since 30 December 1899, as cells hold them. */
const serial = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

describe.each(['Asia/Kamchatka', 'Europe/Kaliningrad', 'UTC', 'Pacific/Honolulu'])(
  'a book in %s',
  (timeZone) => {
    it('writes the days it is told and reads them back', async () => {
      const school = await sampleSchool({ book: { ...(await sampleBook()), timeZone } });
      const { id } = await school.value('pairs.save', {
        draft: await newPair(school, { from: '2026-12-01', to: '2027-03-31' }),
        approve: true,
      });
      const { draft } = await school.value('pairs.open', { pairId: id, menteeId: null });
      expect(draft).toMatchObject({
        ...{ from: '2026-12-01', to: '2027-03-31' },
        ...{ mentorConsent: '2026-11-20', menteeConsent: '2026-11-20' },
      });
      const { documents } = await school.value('papers.make', {
        choice: await orderOf(school, [id], { date: '2026-11-23' }),
        project: false,
      });
      const book = await school.book();
      expect(field(book, 'Пары', id, 'С')).toBe(serial('2026-12-01'));
      expect(field(book, 'Пары', id, 'По')).toBe(serial('2027-03-31'));
      expect(field(book, 'Пары', id, 'Приказ от')).toBe(serial('2026-11-23'));
      expect(field(book, 'Согласия', 'С-064', 'Дата')).toBe(serial('2026-11-20'));
      expect(documents[0]!.date).toBe('2026-11-23');
      const text = documentText(school.bridge, /^Приказ/);
      expect(text).toContain('01.12.2026');
      expect(text).toContain('31.03.2027');
    });

    it('has the same invented year', async () => {
      const here = await (await openSchool({ book: emptyBook('Наставник', timeZone) })).menu(
        'createSampleBook',
      );
      expect(here.ok).toBe(true);
      const school = await sampleSchool({ book: { ...(await sampleBook()), timeZone } });
      const { text } = await school.value('roadmap.check', null);
      const moscow = await sampleSchool();
      expect(text).toBe((await moscow.value('roadmap.check', null)).text);
    });
  },
);

it.each([
  ['Asia/Kamchatka', '2026-11-22'],
  ['Europe/Moscow', '2026-11-21'],
  ['Europe/Kaliningrad', '2026-11-21'],
  ['Pacific/Honolulu', '2026-11-21'],
])('at 22:30 in Moscow a book in %s has %s', async (timeZone, today) => {
  const school = await sampleSchool({ book: { ...(await sampleBook()), timeZone } });
  const late = TODAY + 10.5 * 3_600_000;
  const request = JSON.stringify({ method: 'home.open', input: null });
  const reply = await school.runtime.request({
    ...{ kind: 'run', fn: 'sidebarCall', trigger: 'call', authMode: 'FULL' },
    ...{ args: [request], user: '', now: late },
  });
  expect(JSON.parse(reply.value as string).value.today).toBe(today);
});
