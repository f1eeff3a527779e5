/** Properties of an event by name, without parameters, text unescaped. */
export type ReadEvent = Readonly<Record<string, string>>;

/**
 * A strict reader of calendar files, written from RFC 5545 and apart from the writer: unfolds octets, wants every line
 * to be a property, every component to end and every event to have its code, stamp and days.
 */
export function readCalendar(bytes: Uint8Array): { properties: ReadEvent; events: ReadEvent[] } {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end');
  const lines = text.slice(0, -2).replaceAll('\r\n ', '').replaceAll('\r\n\t', '').split('\r\n');
  const open: string[] = [];
  const properties: Record<string, string> = {};
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const match = /^([A-Z-]+)((?:;[A-Z-]+=[^":;,]+)*):(.*)$/s.exec(line);
    if (!match) throw new Error(`not a property: ${line}`);
    const [, name = '', parameters = '', value = ''] = match;
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push({});
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`${value} was not open`);
    } else {
      const target = open[open.length - 1] === 'VEVENT' ? events[events.length - 1]! : properties;
      if (name in target) throw new Error(`${name} stands twice`);
      target[name] = unescaped(value);
      if (parameters === ';VALUE=DATE' && !/^\d{8}$/.test(value)) throw new Error(`not a day: ${value}`);
    }
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join()}`);
  for (const event of events)
    for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY'])
      if (event[name] === undefined) throw new Error(`an event has no ${name}`);
  if (properties.VERSION !== '2.0' || !properties.PRODID) throw new Error('not a calendar of version 2.0');
  return { properties, events };
}

function unescaped(value: string): string {
  if (/(?<!\\)(?:\\\\)*[,;]/.test(value)) throw new Error(`not escaped: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, character: string) =>
    character.toLowerCase() === 'n' ? '\n' : character,
  );
}
