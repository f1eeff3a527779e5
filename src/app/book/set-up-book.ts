import type { BookReport } from '../../contract/dto';
import { done, type Result } from '../../contract/result';
import { kindName } from '../../documents/kind-names';
import { schoolYearLabel, schoolYearOf } from '../../domain/calendar/school-year';
import {
  acts,
  calendar,
  lists,
  programmeBank,
  SHEETS,
  settings,
  summary,
  topicWords,
} from '../../sheets/all';
import { startingCalendar } from '../../sheets/calendar-start';
import { LISTS } from '../../sheets/lists';
import { SAMPLE } from '../../sheets/sample';
import type { ListName } from '../../sheets/schema';
import { SETTINGS } from '../../sheets/setting-list';
import { STARTING_ACTS } from '../../sheets/starting-acts';
import { STARTING_PROGRAMME_BANK } from '../../sheets/starting-programme-bank';
import { STARTING_TOPIC_WORDS } from '../../sheets/starting-topic-words';
import { appTexts } from '../../text/app';
import type { Ports } from '../ports';
import { checkDeadlines } from '../roadmap/check-deadlines';

const MIGRATION_KEY = 'schemaVersion';
/** The version of the sheets; raised with every migration. */
const SCHEMA_VERSION = 1;

/**
 * Makes the sheets that are missing, with their lists and starting rows. Sheets that are there are not touched.
 * `sample` also fills in an invented school year, only when the book had no sheet of ours.
 */
export function createBook(
  { layout, book, clock, store }: Ports,
  options: { sample: boolean },
): Result<BookReport> {
  const had = layout.names();
  const absent = SHEETS.filter((schema) => !had.includes(schema.name));
  const fresh = absent.length === SHEETS.length;
  if (fresh) layout.prepare();
  // Lists first: the choices of all other sheets point at their cells.
  for (const schema of [...absent].sort(
    (a, b) => Number(b.name === lists.name) - Number(a.name === lists.name),
  )) {
    const place = SHEETS.indexOf(schema);
    const before = layout
      .names()
      .filter(
        (name) =>
          SHEETS.findIndex((sheet) => sheet.name === name) < place &&
          SHEETS.some((sheet) => sheet.name === name),
      );
    layout.create(schema, before.length);
  }
  const missing = (name: string): boolean => absent.some((schema) => schema.name === name);
  if (missing(lists.name)) for (const row of listRows()) book.append(lists, row as never);
  const thisYear = schoolYearOf(clock.today());
  if (missing(settings.name)) {
    const year = schoolYearLabel(thisYear);
    for (const { key, section, title, start, hint } of SETTINGS) {
      const value = key === 'year' ? year : start;
      book.append(settings, { section, title, value, hint });
    }
  }
  if (missing(calendar.name)) for (const row of startingCalendar(thisYear)) book.append(calendar, row);
  if (missing(acts.name)) for (const act of STARTING_ACTS) book.append(acts, inWords(act));
  if (missing(programmeBank.name))
    for (const measure of STARTING_PROGRAMME_BANK) book.append(programmeBank, measure);
  if (missing(topicWords.name)) for (const row of STARTING_TOPIC_WORDS) book.append(topicWords, row);
  book.commit();
  if (fresh) {
    if (options.sample) {
      fillSample({ book });
      checkDeadlines({ book, clock });
    }
    layout.dropEmptySheets(SHEETS.map((schema) => schema.name));
    layout.open(summary.name);
  }
  store.set({ [MIGRATION_KEY]: String(SCHEMA_VERSION) });
  const text =
    absent.length === 0
      ? appTexts.alreadyCreated
      : options.sample && fresh
        ? appTexts.sampleCreated
        : appTexts.created;
  return done({ text, problems: [], lastAction: null });
}

/** Columns of «Справочники» side by side as rows. */
function listRows(): Record<string, string>[] {
  const names = Object.keys(LISTS) as ListName[];
  const longest = Math.max(...names.map((name) => LISTS[name].values.length));
  return Array.from({ length: longest }, (_, index) =>
    Object.fromEntries(names.map((name) => [name, LISTS[name].values[index] ?? ''])),
  );
}

/** Codes of document kinds as people read them. */
function inWords<R extends object>(row: R): R {
  const { kind, kinds } = row as { kind?: string; kinds?: readonly string[] };
  return {
    ...row,
    ...(kind === undefined ? {} : { kind: kindName(kind) }),
    ...(kinds === undefined ? {} : { kinds: kinds.map(kindName) }),
  };
}

/** Rows of the invented year; sheets that already have starting rows get the sample's rows instead. */
function fillSample({ book }: Pick<Ports, 'book'>): void {
  for (const schema of SHEETS) {
    const rows = new Map<string, readonly object[]>(Object.entries(SAMPLE)).get(schema.name);
    if (rows) book.replace(schema, rows.map(inWords) as never);
  }
  book.commit();
}
