import type { Input, Output } from '../../contract/api';
import type { FindingLine, FindingsReport } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { FINDING_CODES, type FindingCode } from '../../domain/roadmap/findings';
import { measureTitle } from '../../domain/roadmap/measure-text';
import { findings, roadmap } from '../../sheets/all';
import { idSequence } from '../../sheets/ids';
import type { FindingRow } from '../../sheets/office';
import { findingWords, SEVERITY_NAMES, findingActions as text } from '../../text/findings';
import { fixText } from '../../text/fixes';
import { rowPlace } from '../../text/places';
import { idsOf, placeOf } from '../banks';
import { startAction } from '../journal';
import type { Ports } from '../ports';
import { changesOf, fixView } from './findings-changes';
import { type FindingsReading, type KeyedFinding, readFindings, reasonsOf } from './findings-reading';

type Needs = Pick<Ports, 'book' | 'clock'>;

const SEVERITY = { error: 'error', warning: 'ask', info: 'info' } as const;

/** All remarks on the plan, those with an accepted reason among them. Five reads, no writes. */
export function listFindings(ports: Needs): Result<FindingsReport> {
  return done(reportOf(readFindings(ports), ports));
}

/** The same, written on «Замечания»; accepted reasons stay. Five reads, one block. */
export function checkFindings(ports: Needs): Result<FindingsReport> {
  const reading = readFindings(ports);
  ports.book.replace(findings, sheetRows(reading, ports));
  ports.book.commit();
  return done(reportOf(reading, ports));
}

function reportOf(reading: FindingsReading, { clock }: Pick<Ports, 'clock'>): FindingsReport {
  const reasons = reasonsOf(reading);
  const today = clock.today();
  const lines = reading.found.map(
    ({ key, finding, row }): FindingLine => ({
      ...{ key, code: finding.code, severity: SEVERITY[finding.severity] },
      where: whereText(reading, row),
      place: row && placeOf(reading.table, row.sheetRow.row, COLUMN_OF[finding.code] ?? 'activity'),
      row: row === null ? '' : `${row.sheetRow.values.number} ${measureTitle(row.sheetRow.values)}`.trim(),
      ...wordsOf(finding),
      accepted: reasons.get(key) ?? '',
      fixes: (finding.fixes ?? []).map((fix) => fixView(fix, reading, today)),
    }),
  );
  const open = lines.filter(({ accepted }) => accepted === '').length;
  return { text: text.result(open, lines.length - open), findings: lines };
}

const wordsOf = (finding: KeyedFinding['finding']): { message: string; advice: string } => {
  const { what, advice } = findingWords(finding);
  return { message: what, advice };
};

/** The cell a remark leads to; the measure where nothing else is named. */
const COLUMN_OF: Readonly<
  Partial<Record<FindingCode, 'deadline' | 'responsible' | 'indicator' | 'conditionMet'>>
> = {
  'C-32': 'deadline',
  'C-32i': 'deadline',
  'C-33': 'deadline',
  'C-35': 'indicator',
  'C-36': 'indicator',
  'C-37': 'deadline',
  'C-38': 'deadline',
  'C-40': 'deadline',
  'C-48': 'responsible',
  'C-51': 'deadline',
  'C-52': 'indicator',
  'C-53': 'conditionMet',
};

const whereText = ({ table }: FindingsReading, row: KeyedFinding['row']): string =>
  row === null ? text.wholePlan : rowPlace(table.sheet, row.sheetRow.row);

/** Remarks of other checks stay; ours are written anew, each with the day it was first found. */
function sheetRows(reading: FindingsReading, { clock }: Pick<Ports, 'clock'>): Partial<FindingRow>[] {
  const before = new Map(reading.known.rows.map(({ values }) => [values.id, values]));
  const codes: readonly string[] = FINDING_CODES;
  const others = reading.known.rows.filter(({ values }) => !codes.includes(values.code));
  const own = reading.found.map((one) => ({
    ...sheetRow(one, reading),
    date: before.get(one.key)?.date ?? clock.today(),
    accepted: before.get(one.key)?.accepted ?? '',
  }));
  return [...others.map(({ values }) => values), ...own];
}

const sheetRow = ({ key, finding, row }: KeyedFinding, reading: FindingsReading): Partial<FindingRow> => ({
  id: key,
  code: finding.code,
  severity: SEVERITY_NAMES[finding.severity],
  place: whereText(reading, row),
  ...wordsOf(finding),
});

/** «Так и надо»: the remark is silent from now on, for as long as what it says stays the same. */
export function acceptFinding(
  ports: Ports,
  { key, reason }: Input<'findings.accept'>,
): Result<Output<'findings.accept'>> {
  if (reason.trim() === '') return refuse('invalid', text.needReason, 'reason');
  const reading = readFindings(ports);
  const one = reading.found.find((candidate) => candidate.key === key);
  if (!one) return refuse('stale', text.gone);
  const action = startAction(ports);
  const line = reading.known.rows.find(({ values }) => values.id === key);
  const accepted = { accepted: reason.trim() };
  if (line) action.update(findings, line.row, line.values, accepted);
  else action.append(findings, { ...sheetRow(one, reading), date: ports.clock.today(), ...accepted });
  return done({ lastAction: action.finish(text.acceptedAction(wordsOf(one.finding).message)) });
}

/** Does the chosen repair, as one action that can be undone. Refused when the plan has changed since it was shown. */
export function fixFinding(
  ports: Ports,
  { key, choice }: Input<'findings.fix'>,
): Result<Output<'findings.fix'>> {
  const reading = readFindings(ports);
  const one = reading.found.find((candidate) => candidate.key === key);
  const fix = one?.finding.fixes?.[choice];
  if (!fix) return refuse('stale', text.gone);
  const { updates, adds } = changesOf(fix, reading, ports.clock.today());
  const action = startAction(ports);
  for (const [line, values] of updates) {
    const old = reading.table.rows.find(({ row }) => row === line);
    if (old)
      action.update(roadmap, line, old.values, {
        ...values,
        remarks: without(old.values.remarks, one.finding.code),
      });
  }
  const newId = idSequence(roadmap.idPrefix!, idsOf(reading.table));
  for (const values of adds) action.append(roadmap, { id: newId(), ...values });
  return done({ lastAction: action.finish(text.fixedAction(fixText(fix))) });
}

/** The row's own remarks without the one that was just mended; the next check of deadlines writes them anew. */
const without = (remarks: string, code: FindingCode): string =>
  remarks
    .split('\n')
    .filter((line) => !line.startsWith(`${code}: `))
    .join('\n');
