import { type Arguments, EXIT, UsageError } from '../arguments';
import { openDesk, readBook } from '../desk';
import { print } from '../print';
import { cliText } from '../text';
import { givenFile } from '../typed-path';

/** Noon in Moscow of an ISO day: the same day in every Russian zone but the easternmost evening. */
export function noonOf(day: string): number {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T06:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) throw new UsageError(cliText.badDate(day));
  return time;
}

/** The state of every row of the plan on a day, and what is wrong with the plan and the sheets; the file is only read. */
export async function runCheck({ words, flags, json }: Arguments): Promise<number> {
  const path = givenFile(words[0]);
  const now = flags.on === undefined ? {} : { now: noonOf(flags.on) };
  const desk = await openDesk({ book: await readBook(path), ...now });
  const broken = await desk.ask('book.check', null);
  const checked = await desk.ask('roadmap.check', null);
  const year = await desk.ask('year.open', null);
  const { findings } = await desk.ask('findings.list', null);
  for (const row of year.stages.flatMap(({ title, rows }) => rows.map((one) => ({ stage: title, ...one })))) {
    const { stage, number, activity, deadline, reading, state, place } = row;
    print(
      json,
      { type: 'row', stage, number, activity, deadline, reading, state, place },
      `${number}\t${state}\t${deadline.replace(/\n/g, ' / ')}\t${activity}`,
    );
  }
  for (const { status, count } of checked.counts)
    print(json, { type: 'state', status, count }, `${status}\t${count}`);
  for (const item of checked.overdue)
    print(json, { type: 'overdue', ...item }, `просрочено\t${item.title}\t${item.hint}`);
  for (const item of checked.soon)
    print(json, { type: 'soon', ...item }, `скоро\t${item.title}\t${item.hint}`);
  for (const problem of broken.problems) print(json, { type: 'finding', ...problem }, problem.text);
  const open = findings.filter(({ accepted }) => accepted === '');
  for (const { code, severity, where, place, message, advice, fixes } of open)
    print(
      json,
      { type: 'finding', code, severity, where, place, message, advice, proposal: fixes[0]?.label ?? null },
      `${code}\t${where}\t${message}`,
    );
  print(json, { type: 'summary', text: checked.text }, checked.text);
  return checked.overdue.length + broken.problems.length + open.length > 0 ? EXIT.findings : EXIT.done;
}
