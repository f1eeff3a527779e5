import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarFile } from '../../src/documents/calendar-file';
import type { CivilDate } from '../../src/domain/calendar/civil-date';
import { readCalendar } from '../kit/calendar-reader';

const event = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'a1@nastavnik',
  from: '2026-12-31' as CivilDate,
  to: '2026-12-31' as CivilDate,
  summary: 'Педсовет',
  description: '',
  ...change,
});
const file = (events: readonly CalendarEvent[], name = 'План') =>
  calendarFile({ name, stamp: '20261121T090000Z', events });

describe('a calendar file', () => {
  it('has what the format requires, in its order', () => {
    expect(file([event()]).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Nastavnik//Roadmap//RU',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:План',
      'BEGIN:VEVENT',
      'UID:a1@nastavnik',
      'DTSTAMP:20261121T090000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Педсовет',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('gives back any text, and no line is longer than 75 octets or cut within a character', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    const words = fc.stringMatching(/^[А-Яа-яё ,;\\\n«»–№0-9]{0,300}$/);
    fc.assert(
      fc.property(fc.oneof(text, words), fc.oneof(text, words), (summary, description) => {
        const written = file([event({ summary, description })], summary);
        for (const line of written.split('\r\n'))
          expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
        expect(written).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
        const [read] = readCalendar(Buffer.from(written, 'utf8')).events;
        const kept = (typed: string) => typed.replace(/\r\n|\r/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
        expect(read?.SUMMARY).toBe(kept(summary));
        expect(read?.DESCRIPTION ?? '').toBe(kept(description));
      }),
    );
  });
});
