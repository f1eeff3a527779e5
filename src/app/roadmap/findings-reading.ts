import { kindName } from '../../documents/kind-names';
import { schoolYearLabel } from '../../domain/calendar/school-year';
import type { DeadlineContext } from '../../domain/deadlines/types';
import { fingerprint } from '../../domain/fingerprint';
import { answerOf } from '../../domain/roadmap/conditions';
import {
  type Finding,
  type FindingCode,
  findPlanFaults,
  type KnownOrder,
} from '../../domain/roadmap/findings';
import { documents, findings, roadmap } from '../../sheets/all';
import { DOCUMENT_STATUS } from '../../sheets/lists';
import type { DocumentRow, FindingRow } from '../../sheets/office';
import { type Settings, settingTitle } from '../../sheets/settings';
import type { Table } from '../../sheets/table';
import type { RoadmapRow } from '../../sheets/year-plan';
import { schoolYearWords } from '../../text/findings';
import { rowPlace } from '../../text/places';
import { valuesOf } from '../banks';
import type { Ports } from '../ports';
import { readPlanToday } from './plan-today';
import type { WatchedRow } from './roadmap-rows';

/** A remark with the row it is about and what stays the same while the remark does. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
  readonly row: WatchedRow | null;
}

/** The plan of the book with all remarks on it, and those of the last check with their accepted reasons. */
export interface FindingsReading {
  readonly context: DeadlineContext;
  readonly table: Table<RoadmapRow>;
  readonly rows: readonly WatchedRow[];
  readonly found: readonly KeyedFinding[];
  readonly known: Table<FindingRow>;
}

/** Five reads: settings, the calendar, the plan, the register of documents, the remarks of the last check. */
export function readFindings(ports: Pick<Ports, 'book' | 'clock'>): FindingsReading {
  const { book } = ports;
  book.need(roadmap, findings);
  const { settings: values, year, school, table, rows } = readPlanToday(ports);
  const { from, to } = year;
  const text = schoolYearWords(schoolYearLabel(year));
  const register = book.read(documents);
  const found = findPlanFaults(
    {
      title: '',
      period: { kind: 'school-year', from, to, text },
      rows: rows.map(({ dated }) => dated),
      notes: [],
    },
    {
      plan: { from, to },
      calendar: school.working,
      organisation: [values['org.full'], values['org.short']].filter((name) => name !== ''),
      orders: knownOrders(valuesOf(register), values),
      texts: typedTexts(register, values),
      finished: linesOf(rows, ({ done, notRequired }) => done === true || notRequired === true),
      conditions: new Map(rows.map(({ sheetRow }) => [sheetRow.row, sheetRow.values.condition])),
      answered: linesOf(rows, ({ sheetRow }) => answerOf(sheetRow.values.conditionMet) !== null),
    },
  );
  return { context: school.context, table, rows, found: keyed(found, rows), known: book.read(findings) };
}

const linesOf = (rows: readonly WatchedRow[], which: (row: WatchedRow) => boolean): Set<number> =>
  new Set(rows.filter(which).map(({ sheetRow }) => sheetRow.row));

const SUBJECTS: readonly (readonly [KnownOrder['subject'], string])[] = [
  ['statute', 'D01'],
  ['curator', 'D03'],
  ['roadmap', 'D04'],
  ['pairs', 'D20'],
];

const NOT_IN_FORCE: readonly string[] = [
  DOCUMENT_STATUS.cancelled,
  DOCUMENT_STATUS.draft,
  DOCUMENT_STATUS.needed,
];

/** Orders of the register that are in force, and the one on the statute that the settings name. */
function knownOrders(rows: readonly DocumentRow[], values: Settings): KnownOrder[] {
  const own = rows
    .filter(({ status }) => !NOT_IN_FORCE.includes(status))
    .flatMap(({ kind, number, date }) =>
      SUBJECTS.filter(([, code]) => kindName(code) === kind).map(([subject]) => ({ subject, number, date })),
    );
  const statute = /№\s*(\S+)/.exec(values.statute)?.[1];
  return statute === undefined ? own : [...own, { subject: 'statute', number: statute, date: null }];
}

/** Where people cite acts besides the plan: headings of documents, and the order on the statute. */
const typedTexts = (
  register: Table<DocumentRow>,
  values: Settings,
): { readonly where: string; readonly text: string }[] => [
  { where: settingTitle('statute'), text: values.statute },
  ...register.rows
    .filter(({ values: { status } }) => status !== DOCUMENT_STATUS.cancelled)
    .map(({ row, values: { title } }) => ({ where: rowPlace(register.sheet, row), text: title })),
];

/** A date no longer matters once its row is done; a row nobody has to do is not looked at. */
const OF_OPEN_ROWS: readonly FindingCode[] = [
  'C-32',
  'C-32i',
  'C-33',
  'C-37',
  'C-38',
  'C-39',
  'C-51',
  'C-53',
];

function keyed(found: readonly Finding[], rows: readonly WatchedRow[]): KeyedFinding[] {
  const byLine = new Map(rows.map((row) => [row.sheetRow.row, row]));
  const keys = new Set<string>();
  return found.flatMap((finding): KeyedFinding[] => {
    const row = finding.place.line === null ? null : (byLine.get(finding.place.line) ?? null);
    if (row?.notRequired || (row?.done && OF_OPEN_ROWS.includes(finding.code))) return [];
    const { code, params } = finding;
    const id = row === null ? '' : row.sheetRow.values.id || String(row.sheetRow.row);
    const key = fingerprint(JSON.stringify([code, id, params]));
    if (keys.has(key)) return [];
    keys.add(key);
    return [{ key, finding, row }];
  });
}

/** Reasons the curator gave, by the key of the remark. */
export const reasonsOf = ({ known }: Pick<FindingsReading, 'known'>): Map<string, string> =>
  new Map(
    known.rows
      .filter(({ values }) => values.accepted.trim() !== '')
      .map(({ values }) => [values.id, values.accepted]),
  );
