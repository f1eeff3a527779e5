import { readFileSync } from 'node:fs';
import type { DeadlineRead } from '../../../src/contract/dto';
import { type Arguments, EXIT } from '../arguments';
import { openDesk } from '../desk';
import { print } from '../print';
import { schoolYearFlag } from '../school-year-flag';

/** Lines of the standard input without the empty ones at its end. */
function inputLines(): string[] {
  const lines = readFileSync(0, 'utf8').replace(/\r\n?/g, '\n').split('\n');
  while (lines.length > 0 && lines[lines.length - 1] === '') lines.pop();
  return lines;
}

/** A phrase a line in, its reading a line out. */
export async function runDeadline({ flags, json }: Arguments): Promise<number> {
  const desk = await openDesk();
  const { results } = await desk.ask('deadlines.read', {
    phrases: inputLines(),
    year: schoolYearFlag(flags.year),
  });
  for (const result of results)
    print(json, withoutNothing(result), `${result.phrase}\t${result.kind}\t${result.reading}`);
  return EXIT.done;
}

/** `every` is there only for what recurs, `question` for what is not sure. */
const withoutNothing = (read: DeadlineRead): object =>
  Object.fromEntries(Object.entries(read).filter(([, value]) => value !== null));

/** A name, position or organisation a line in, its six cases a line out. */
export async function runDecline({ json }: Arguments): Promise<number> {
  const desk = await openDesk();
  const { results } = await desk.ask('words.decline', { lines: inputLines() });
  for (const result of results) {
    const mark = result.certainty === 'ask' ? '\tпроверьте' : '';
    print(json, result, `${Object.values(result.forms).join('\t')}${mark}`);
  }
  return EXIT.done;
}
