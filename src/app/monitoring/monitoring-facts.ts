import { KIND_NAMES } from '../../documents/kind-names';
import { schoolYearLabel } from '../../domain/calendar/school-year';
import type { DocumentFact, MonitoringFacts, PlanFact } from '../../domain/monitoring/facts';
import {
  documents,
  events,
  materials,
  meetings,
  programmes,
  register,
  roadmap,
  surveys,
} from '../../sheets/all';
import type { DocumentRow } from '../../sheets/office';
import type { Meeting, ProgrammeItem } from '../../sheets/pairs';
import type { SettingKey, Settings } from '../../sheets/settings';
import type { Table } from '../../sheets/table';
import type { ProgrammeEvent, RoadmapRow, SurveyRow } from '../../sheets/year-plan';
import { type Banks, pairLabel, readBanks, shortName, valuesOf } from '../banks';
import { isToMake } from '../papers/wanted-papers';
import type { Ports } from '../ports';
import { schoolCalendar } from '../roadmap/deadline-context';
import { type StatedRow, statedRows } from '../roadmap/roadmap-rows';

/** The sheets monitoring looks at, each read once. */
export interface Monitoring {
  readonly banks: Banks;
  readonly plan: Table<RoadmapRow>;
  /** The rows of the plan with their state on the day. */
  readonly rows: readonly StatedRow[];
  readonly facts: MonitoringFacts;
  /** Sheets whose rows the facts are, for their places. */
  readonly tables: {
    readonly programmes: Table<ProgrammeItem>;
    readonly meetings: Table<Meeting>;
    readonly events: Table<ProgrammeEvent>;
    readonly surveys: Table<SurveyRow>;
  };
  /** A person or a pair by its code, short. */
  readonly nameOf: (id: string) => string;
}

/** Fourteen reads: the banks, the calendar, the plan and what the pairs have done. */
export function readMonitoring(ports: Pick<Ports, 'book' | 'clock'>): Monitoring {
  const { book } = ports;
  const banks = readBanks(ports);
  const plan = book.read(roadmap);
  const school = schoolCalendar(book, banks.settings, banks.year);
  const rows = statedRows(plan, school, banks.today);
  const label = schoolYearLabel(banks.year);
  const tables = {
    programmes: book.read(programmes),
    meetings: book.read(meetings),
    events: book.read(events),
    surveys: book.read(surveys),
  };
  const facts: MonitoringFacts = {
    today: banks.today,
    year: banks.year,
    mentors: valuesOf(banks.mentors),
    mentees: valuesOf(banks.mentees),
    pairs: valuesOf(banks.pairs),
    items: valuesOf(tables.programmes),
    meetings: valuesOf(tables.meetings),
    consentsOf: banks.consentsOf,
    documents: valuesOf(book.read(documents))
      .filter((row) => !isToMake(row))
      .map(documentFact),
    answers: valuesOf(tables.surveys),
    events: valuesOf(tables.events),
    materials: valuesOf(book.read(materials)),
    registered: valuesOf(book.read(register))
      .filter(({ year }) => year.trim() === label)
      .map(({ person }) => person),
    site: banks.settings['org.site'],
    plan: rows.map(planFact),
    deadlines: school.context,
    staff: staffOf(banks.settings),
    thresholds: thresholdsOf(banks.settings),
    contentFrom: contentFromOf(banks.settings),
  };
  return { banks, plan, rows, facts, tables, nameOf: namesOf(banks) };
}

/** By name; of two variants with one name the first. */
const CODES = new Map(
  Object.entries(KIND_NAMES)
    .reverse()
    .map(([code, name]) => [name.toLowerCase(), code]),
);

/** The register holds names of kinds; books made by hand may hold codes. */
const documentFact = ({ kind, title, number, date, status }: DocumentRow): DocumentFact => ({
  kind: CODES.get(kind.trim().toLowerCase()) ?? kind.trim(),
  title,
  number,
  date,
  status,
});

const planFact = ({ state, sheetRow }: StatedRow): PlanFact => {
  const done = state === 'done' || state === 'done-late';
  return {
    stage: sheetRow.values.stage,
    due: done || state === 'overdue',
    done,
    inTime: state === 'done',
    row: sheetRow.row,
  };
};

const wholeNumber = (text: string): number | null => (/^\d{1,5}$/.test(text.trim()) ? Number(text) : null);

const staffOf = (values: Settings): MonitoringFacts['staff'] => ({
  all: wholeNumber(values.staffAll),
  young: wholeNumber(values.staffYoung),
});

/** Settings that name the share an indicator has to reach. */
const THRESHOLDS = {
  'I-01': 'thresholdYoung',
  'I-02': 'thresholdStaff',
  'I-20': 'thresholdDeficits',
  'I-22': 'thresholdStayed',
} as const satisfies Readonly<Record<string, SettingKey>>;

/** «85», «85 %»; words are no threshold. */
const percentOf = (text: string): number | null => {
  const number = Number(/^\s*(\d{1,3}(?:[.,]\d+)?)\s*%?\s*$/.exec(text)?.[1]?.replace(',', '.'));
  return number >= 0 && number <= 100 ? number : null;
};

const thresholdsOf = (values: Settings): MonitoringFacts['thresholds'] =>
  Object.fromEntries(
    Object.entries(THRESHOLDS).flatMap(([code, key]) => {
      const percent = percentOf(values[key]);
      return percent === null ? [] : [[code, percent] as const];
    }),
  );

const USUAL_CONTENT = 7;

/** «Удовлетворён при средней оценке от» of the settings, 1–10; what cannot be read is the usual 7. */
export function contentFromOf({ contentFrom }: Settings): number {
  const number = Number(contentFrom.trim().replace(',', '.'));
  return contentFrom.trim() !== '' && number >= 1 && number <= 10 ? number : USUAL_CONTENT;
}

function namesOf({ mentors, mentees, pairs }: Banks): Monitoring['nameOf'] {
  const names = new Map([...valuesOf(mentors), ...valuesOf(mentees)].map(({ id, name }) => [id, name]));
  const labels = new Map(valuesOf(pairs).map(({ id, mentor, mentee }) => [id, pairLabel(mentor, mentee)]));
  return (id) => labels.get(id) ?? (names.has(id) ? shortName(names.get(id)!) : id);
}
