import type { Input } from '../../contract/api';
import type { ProgrammeItemDraft, ProgrammeSaved } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { datesOf } from '../../domain/programme/item-dates';
import { ITEM_STATUS, isItemDone } from '../../domain/programme/items';
import { programmes } from '../../sheets/all';
import { idSequence } from '../../sheets/ids';
import type { ProgrammeItem } from '../../sheets/pairs';
import { emptyRow } from '../../sheets/schema';
import { deadlineChoiceTexts } from '../../text/deadline-choice';
import { windowsText } from '../../text/deadlines';
import { programmeTexts as text } from '../../text/programmes';
import { idsOf } from '../banks';
import { staleRow } from '../book/stale';
import { type Action, startAction } from '../journal';
import type { Ports } from '../ports';
import { rememberReading } from '../roadmap/choose-reading';
import {
  itemRevision,
  type ProgrammeDesk,
  readProgrammes,
  type Team,
  type TeamItem,
  teamOfPair,
} from './read-programmes';

/** What the form says of an item; what has come of it is written elsewhere. */
type Plan = Pick<ProgrammeItem, 'section' | 'activity' | 'form' | 'deadline' | 'planned'>;

/** An item of the form with the item of the book it changes. */
interface Line {
  readonly draft: ProgrammeItemDraft;
  readonly known: TeamItem | null;
}

/**
 * Writes a programme as the form has it: changed, new, removed items and their order. A group gets a row of every item
 * for each of its pairs. Eight reads (with the journal); a write of the items, of the look of their dates, of the
 * journal, and one more when a reading is remembered.
 */
export function saveProgramme(ports: Ports, input: Input<'programmes.save'>): Result<ProgrammeSaved> {
  ports.book.need(programmes);
  const desk = readProgrammes(ports);
  const team = teamOfPair(desk, input.pairId);
  if (team === null) return refuse('not-found', text.noProgramme);
  const lines = linesOf(team, input.items);
  if (!lines.ok) return lines;
  const removed = removedOf(team, input.removed);
  if (!removed.ok) return removed;
  const asked = readingsAsked(desk, team, input.items);
  if (!asked.ok) return asked;
  const action = startAction(ports);
  for (const { phrase, words } of asked.value)
    rememberReading(ports, action, { phrase, words, year: desk.context.year });
  const known = lines.value.flatMap((line) => line.known ?? []);
  const left = team.items.filter((item) => !known.includes(item) && !removed.value.includes(item));
  const written = [...lines.value, ...left.map((item) => ({ draft: asDraft(item), known: item }))];
  writeItems(action, desk, team, written);
  for (const { rows } of removed.value)
    for (const { row, values } of rows) action.update(programmes, row, values, emptyRow(programmes));
  const said = text.saved(team.label, written.length);
  return done({ text: said, lastAction: action.finish(said) });
}

/** Items of the form with those of the book; refused when one is gone or has changed. */
function linesOf(team: Team, drafts: readonly ProgrammeItemDraft[]): Result<readonly Line[]> {
  const lines: Line[] = [];
  for (const draft of drafts) {
    if (draft.activity.trim() === '') return refuse('invalid', text.noActivity, 'activity');
    const known = draft.ids.length === 0 ? null : itemOf(team, draft.ids);
    if (known === null && draft.ids.length > 0) return refuse('not-found', text.noItem);
    if (known !== null && itemRevision(known.rows) !== draft.revision)
      return staleRow(programmes, known.values, { ...known.values, ...planOf(draft) });
    lines.push({ draft, known });
  }
  return done(lines);
}

const itemOf = ({ items }: Team, ids: readonly string[]): TeamItem | null =>
  items.find(
    ({ rows }) => rows.length === ids.length && rows.every(({ values }) => ids.includes(values.id)),
  ) ?? null;

/** Items to take out. One that is done stays: what has come of it would be lost. */
function removedOf(team: Team, removed: Input<'programmes.save'>['removed']): Result<readonly TeamItem[]> {
  const items: TeamItem[] = [];
  for (const { ids, revision } of removed) {
    const item = itemOf(team, ids);
    if (item === null) return refuse('not-found', text.noItem);
    if (itemRevision(item.rows) !== revision) return staleRow(programmes, item.values, emptyRow(programmes));
    if (item.rows.some(({ values }) => isItemDone(values)))
      return refuse('blocked', text.doneStays(item.values.activity.trim()));
    items.push(item);
  }
  return done(items);
}

/** Readings chosen in the form, each phrase once, as words the same grammar reads back. */
function readingsAsked(
  { context }: ProgrammeDesk,
  { term }: Team,
  drafts: readonly ProgrammeItemDraft[],
): Result<readonly { readonly phrase: string; readonly words: string }[]> {
  const chosen = new Map<string, string>();
  for (const { deadline, reading } of drafts) {
    if (reading === null) continue;
    const windows = datesOf(deadline, term, context).question?.readings[reading];
    if (windows === undefined) return refuse('stale', deadlineChoiceTexts.nothingAsked);
    chosen.set(deadline.trim(), windowsText(windows));
  }
  return done([...chosen].map(([phrase, words]) => ({ phrase, words })));
}

const planOf = ({ section, activity, form, deadline, planned }: Plan): Plan => ({
  section: section.trim(),
  activity: activity.trim(),
  form: form.trim(),
  deadline: deadline.trim(),
  planned: planned.trim(),
});

const asDraft = ({ values, rows }: TeamItem): ProgrammeItemDraft => ({
  ...planOf(values),
  ids: rows.map((row) => row.values.id),
  revision: null,
  reading: null,
});

/** The program's days beside the words; a chosen reading gives its own. */
function daysOf({ context }: ProgrammeDesk, { term }: Team, { deadline, reading }: ProgrammeItemDraft) {
  const dates = datesOf(deadline, term, context);
  const words = reading === null ? null : dates.question?.readings[reading];
  const { from, to } = words ? datesOf(windowsText(words), term, context) : dates;
  return { from, to };
}

/** Rows of all items with numbers from 1 without gaps. */
function writeItems(action: Action, desk: ProgrammeDesk, team: Team, lines: readonly Line[]): void {
  const newId = idSequence(programmes.idPrefix!, idsOf(desk.table));
  for (const [at, { draft, known }] of lines.entries()) {
    // Days somebody typed beside an empty deadline stay.
    const typed = draft.deadline.trim() === '' && known?.values.deadline.trim() === '';
    const place = { number: String(at + 1), ...(typed ? {} : daysOf(desk, team, draft)) };
    const plan = planOf(draft);
    const old = known && planOf(known.values);
    // A row of another pair may say more in its own words: only what the form changed is written into it.
    const changed = Object.entries(plan).filter(([key, value]) => old?.[key as keyof Plan] !== value);
    for (const { row, values } of known?.rows ?? [])
      action.update(programmes, row, values, { ...Object.fromEntries(changed), ...place });
    const having = new Set(known?.rows.map(({ values }) => values.pair));
    for (const { values: pair } of team.pairs.filter(({ values }) => !having.has(values.id)))
      action.append(programmes, { id: newId(), pair: pair.id, ...plan, ...place, status: ITEM_STATUS.open });
  }
}
