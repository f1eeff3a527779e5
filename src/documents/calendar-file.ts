import { addDays, type CivilDate } from '../domain/calendar/civil-date';

/** A day, or days in a row, of the calendar. */
export interface CalendarEvent {
  /** The same for the same thing every time, so that a calendar moves the event instead of adding another. */
  readonly uid: string;
  readonly from: CivilDate;
  /** The last day, included. */
  readonly to: CivilDate;
  readonly summary: string;
  readonly description: string;
}

export interface CalendarFile {
  readonly name: string;
  /** `20260902T110533Z` */
  readonly stamp: string;
  readonly events: readonly CalendarEvent[];
}

/** A line may have 75 octets without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** The text of an `.ics` file (RFC 5545): all-day events that take no time and ring no bell. Lines end with CRLF. */
export function calendarFile({ name, stamp, events }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Nastavnik//Roadmap//RU',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The end of an all-day event is the day after it (3.6.1). */
const eventLines = (event: CalendarEvent, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${event.uid}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${basic(event.from)}`,
  `DTEND;VALUE=DATE:${basic(addDays(event.to, 1))}`,
  `SUMMARY:${escaped(event.summary)}`,
  ...(event.description === '' ? [] : [`DESCRIPTION:${escaped(event.description)}`]),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const basic = (day: CivilDate): string => day.replaceAll('-', '');

/** TEXT of 3.3.11: backslash, comma and semicolon escaped, line breaks as `\n`; other control characters left out. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '');

/** Long lines go on after a line break and a space; a character is never cut. */
function folded(line: string): string {
  let [text, octets] = ['', 0];
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
