import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type Arguments, EXIT, UsageError } from '../arguments';
import { openDesk } from '../desk';
import { print } from '../print';
import { schoolYearFlag } from '../school-year-flag';
import { cliText } from '../text';
import { givenFile } from '../typed-path';

/** Rows of a roadmap, then what was found, then a summary. The code says whether anything was found. */
export async function runImport({ words, flags, json }: Arguments): Promise<number> {
  const path = givenFile(words[0]);
  if (extname(path).toLowerCase() !== '.txt') throw new UsageError(cliText.onlyText);
  const desk = await openDesk();
  const plan = await desk.ask('roadmap.read', {
    text: readFileSync(path, 'utf8'),
    year: schoolYearFlag(flags.year),
  });
  for (const row of plan.rows)
    print(
      json,
      { type: 'row', ...row },
      `${row.number}\t${row.deadlineText.replace(/\n/g, ' / ')}\t${row.reading}`,
    );
  for (const finding of plan.findings)
    print(json, { type: 'finding', ...finding }, `${finding.code}\t${finding.message}`);
  const asked = plan.rows.filter((row) => row.certainty === 'ask').length;
  const { title, year, rows, findings } = plan;
  const counts = { rows: rows.length, sure: rows.length - asked, asked, findings: findings.length };
  print(json, { type: 'summary', title, year, ...counts }, cliText.importSummary(counts));
  return findings.length > 0 ? EXIT.findings : EXIT.done;
}
