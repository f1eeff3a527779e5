import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantToSerial, serialToInstant, zoneOffset } from '../../../host/book/serial';

const iso = (serial: number, zone: string): string => new Date(serialToInstant(serial, zone)).toISOString();

describe('a serial number', () => {
  test.each([
    [45537, 'Europe/Moscow', '2024-09-01T21:00:00.000Z'],
    [45537, 'Asia/Kamchatka', '2024-09-01T12:00:00.000Z'],
    [45537, 'Europe/Kaliningrad', '2024-09-01T22:00:00.000Z'],
    [45537, 'UTC', '2024-09-02T00:00:00.000Z'],
    [45537.5, 'UTC', '2024-09-02T12:00:00.000Z'],
    [0, 'UTC', '1899-12-30T00:00:00.000Z'],
    [40695, 'Europe/Moscow', '2011-05-31T20:00:00.000Z'],
    [45537, '+05:00', '2024-09-01T19:00:00.000Z'],
  ])('%s in %s', (serial, zone, expected) => {
    expect(iso(serial, zone)).toBe(expected);
  });

  test('comes back the same through any zone', () => {
    const zones = fc.constantFrom(
      'Europe/Moscow',
      'Asia/Kamchatka',
      'Europe/Kaliningrad',
      'UTC',
      'Asia/Yekaterinburg',
    );
    fc.assert(
      fc.property(fc.integer({ min: 25_569, max: 60_000 }), zones, (day, zone) => {
        expect(instantToSerial(serialToInstant(day, zone), zone)).toBe(day);
      }),
    );
  });

  test('moves forward over an hour the zone skips', () => {
    expect(iso(45746 + 2.5 / 24, 'Europe/Berlin')).toBe('2025-03-30T01:30:00.000Z');
    expect(zoneOffset('Europe/Berlin', Date.UTC(2025, 2, 30, 1))).toBe(7_200_000);
  });
});
