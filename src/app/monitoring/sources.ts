import type { Place } from '../../contract/dto';
import { shortDate } from '../../domain/calendar/civil-date';
import { measureTitle } from '../../domain/roadmap/measure-text';
import type { Table, TableRow } from '../../sheets/table';
import { sourceTexts as text } from '../../text/indicator-rows';
import { pairLabel, shortName } from '../banks';
import type { Monitoring } from './monitoring-facts';

/** The row a fact was read from, and how people call it; answers have no name, since they may be anonymous. */
export interface Source {
  readonly place: Place;
  readonly label: string;
}

export type Sources = ReadonlyMap<object, Source>;

const WORDS = 80;
const short = (words: string): string => (words.length > WORDS ? `${words.slice(0, WORDS - 1)}…` : words);

/** Every fact of the board by the object it is. */
export function sourcesOf({ banks, tables, plan, facts, nameOf }: Monitoring): Sources {
  const sources = new Map<object, Source>();
  const add = <R extends object>(table: Table<R>, labelOf: (values: R) => string): void => {
    for (const { row, values } of table.rows)
      sources.set(values, { place: { sheet: table.sheet, row, column: 1 }, label: labelOf(values) });
  };
  const day = (date: Parameters<typeof shortDate>[0] | null): string =>
    date ? shortDate(date) : text.noDate;
  add(banks.mentors, ({ id, name }) => (name.trim() === '' ? id : shortName(name)));
  add(banks.mentees, ({ id, name }) => (name.trim() === '' ? id : shortName(name)));
  add(banks.pairs, ({ mentor, mentee }) => pairLabel(mentor, mentee));
  add(tables.programmes, ({ pair, activity }) => `${nameOf(pair)}: ${short(activity)}`);
  add(tables.meetings, ({ date, pair }) => `${day(date)}, ${nameOf(pair)}`);
  add(tables.events, ({ date, title, kind }) => `${day(date)}, ${short(title || kind)}`);
  add(tables.surveys, ({ question }) => short(question));
  const planRows = new Map(
    plan.rows.map((row): [number, TableRow<(typeof plan.rows)[0]['values']>] => [row.row, row]),
  );
  for (const fact of facts.plan) {
    const row = planRows.get(fact.row);
    if (row)
      sources.set(fact, {
        place: { sheet: plan.sheet, row: row.row, column: plan.columns.activity ?? 1 },
        label: short(measureTitle(row.values)),
      });
  }
  return sources;
}

/** A row as a list shows it; of one the sheets have not, its code stands alone. */
export function shownRow(sources: Sources, fact: object): { place: Place | null; text: string } {
  const source = sources.get(fact);
  if (source) return { place: source.place, text: source.label };
  return { place: null, text: 'id' in fact ? String(fact.id) : '' };
}
