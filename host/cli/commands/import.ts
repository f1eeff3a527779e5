import type { RoadmapReadRow } from '../../../src/contract/dto';
import { type Arguments, EXIT } from '../arguments';
import { openDesk } from '../desk';
import { planInFile } from '../plan-source';
import { print } from '../print';
import { schoolYearFlag } from '../school-year-flag';
import { cliText } from '../text';
import { givenFile } from '../typed-path';

/** Rows of a roadmap, then what was found, then a summary. The code says whether anything was found, or no plan. */
export async function runImport({ words, flags, json }: Arguments): Promise<number> {
  const path = givenFile(words[0]);
  const desk = await openDesk();
  const source = await planInFile(desk, path);
  const plan = await desk.ask('roadmap.read', { ...source, year: schoolYearFlag(flags.year) });
  for (const row of plan.rows)
    print(
      json,
      { type: 'row', ...row },
      `${row.number}\t${row.deadlineText.replace(/\n/g, ' / ')}\t${row.reading}`,
    );
  const empty = plan.rows.length === 0;
  // Nothing can be missing from a text that is no plan.
  const findings = empty ? [] : plan.findings;
  for (const finding of findings)
    print(json, { type: 'finding', ...finding }, `${finding.code}\t${finding.message}`);
  const { title, year, yearFrom, approval, sections } = plan;
  const counts = { ...countsOf(plan.rows), findings: findings.length };
  print(
    json,
    { type: 'summary', title, year, yearFrom, approval, sections, ...counts },
    `${cliText.importSummary(counts)}${cliText.yearFrom(year, yearFrom)}`,
  );
  if (empty) console.error(cliText.noRows);
  return empty || findings.length > 0 ? EXIT.findings : EXIT.done;
}

function countsOf(rows: readonly RoadmapReadRow[]): {
  rows: number;
  items: number;
  sure: number;
  asked: number;
} {
  const asked = rows.filter((row) => row.certainty === 'ask').length;
  const items = rows.reduce((sum, row) => sum + row.items.length, 0);
  return { rows: rows.length, items, sure: rows.length - asked, asked };
}
