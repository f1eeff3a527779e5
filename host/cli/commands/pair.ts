import type { Aim, MatchBoard } from '../../../src/contract/dto';
import { type Arguments, EXIT, UsageError } from '../arguments';
import { openDesk, readBook } from '../desk';
import { print } from '../print';
import { cliText } from '../text';
import { givenFile } from '../typed-path';
import { noonOf } from './check';

const AIMS: readonly Aim[] = ['best', 'most', 'fair'];

function aimOf(text = 'best'): Aim {
  const aim = AIMS.find((one) => one === text);
  if (!aim) throw new UsageError(cliText.badAim(text));
  return aim;
}

/** Proposed pairs with their points, then who stays without one and why; the file is only read. */
export async function runPair({ words, flags, json }: Arguments): Promise<number> {
  const path = givenFile(words[0]);
  const aim = aimOf(flags.aim);
  const now = flags.on === undefined ? {} : { now: noonOf(flags.on) };
  const desk = await openDesk({ book: await readBook(path), ...now });
  const board = await desk.ask('matching.open', { aim, previous: null });
  printLines(json, board);
  for (const text of board.notes ?? []) print(json, { type: 'note', text }, text);
  const { summary: text, points, lines, alone } = board;
  print(json, { type: 'summary', text, points, pairs: lines.length, alone: alone.length }, text);
  return alone.length > 0 ? EXIT.findings : EXIT.done;
}

function printLines(json: boolean, { mentees, mentors, lines, alone }: MatchBoard): void {
  const names = new Map([...mentees, ...mentors].map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  for (const line of lines) {
    const [mentor, mentee] = [nameOf(line.mentorId), nameOf(line.menteeId)];
    print(
      json,
      { type: 'pair', mentor, mentee, ...line },
      `${line.points}\t${mentor} → ${mentee}\t${line.kind}\t${line.reason}`,
    );
  }
  for (const { menteeId, why, candidates } of alone) {
    const mentee = nameOf(menteeId);
    print(json, { type: 'alone', mentee, menteeId, why, candidates }, `${cliText.alone}\t${mentee}\t${why}`);
  }
}
