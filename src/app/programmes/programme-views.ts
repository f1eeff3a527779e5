import type { DeadlineView, ProgrammeItemView, ProgrammeLine, ProgrammeStage } from '../../contract/dto';
import { programmeDaysOf } from '../../documents/office';
import { type CivilDate, daysBetween } from '../../domain/calendar/civil-date';
import { approvalGaps } from '../../domain/programme/approval';
import { dueInMonth, type ItemDates } from '../../domain/programme/item-dates';
import { isItemDone, isItemFailed, isItemLate, progressOf } from '../../domain/programme/items';
import { unusualLength } from '../../domain/programme/term';
import { readingLabels, shortQuestion } from '../../text/deadline-choice';
import { questionText } from '../../text/deadlines';
import { datesText, gapText, shareText, programmeTexts as text } from '../../text/programmes';
import { placeOf } from '../banks';
import { approvedOn, itemRevision, type ProgrammeDesk, type Team, type TeamItem } from './read-programmes';

export function deadlineView(dates: ItemDates): DeadlineView {
  const { from, to, question, outside } = dates;
  return {
    ...{ from, to, outside },
    text: datesText(dates),
    question: question && {
      text: question.code === 'empty' ? text.noDeadline : questionOf(dates),
      readings: readingLabels(question),
    },
  };
}

const questionOf = ({ question }: ItemDates): string =>
  question!.readings.length > 0 ? shortQuestion(question!) : questionText(question!);

const isOpen = ({ values }: TeamItem): boolean => !isItemDone(values) && !isItemFailed(values);

const isLate = ({ values, dates }: TeamItem, today: CivilDate): boolean =>
  isItemLate({ status: values.status, to: dates.to }, today);

const isThisMonth = (item: TeamItem, today: CivilDate): boolean =>
  isOpen(item) && !isLate(item, today) && dueInMonth(item.dates, today);

export function itemView({ banks, table }: ProgrammeDesk, item: TeamItem): ProgrammeItemView {
  const { section, number, activity, form, deadline, planned, actual, status, date, mark, proof } =
    item.values;
  return {
    ...{ section, number, activity, form, deadline, planned, actual, status, date, mark, proof },
    ids: item.rows.map(({ values }) => values.id),
    revision: itemRevision(item.rows),
    reading: deadlineView(item.dates),
    late: isLate(item, banks.today),
    thisMonth: isThisMonth(item, banks.today),
    place: placeOf(table, item.rows[0]!.row, 'activity'),
  };
}

/** A programme as the list tells it. */
export function programmeLine(desk: ProgrammeDesk, team: Team): ProgrammeLine {
  const { banks } = desk;
  const pairs = team.pairs.map(({ values }) => values);
  const items = team.items.map(({ values, dates }) => ({ deadline: values.deadline, dates }));
  const gaps = approvalGaps({ pairs, term: team.term, items }).map(gapText);
  const share = progressOf(team.items.map(({ values }) => values));
  const [late, month] = [
    team.items.filter((item) => isLate(item, banks.today)).length,
    team.items.filter((item) => isThisMonth(item, banks.today)).length,
  ];
  const approved = approvedOn(team);
  return {
    pairId: pairs[0]!.id,
    pairIds: pairs.map(({ id }) => id),
    label: team.label,
    facts: factsOf(team, approved),
    stage: stageOf(team, approved, gaps),
    share: { ...share, text: shareText(share) },
    notes: notesOf(desk, team, { late, month, approved }),
    gaps,
    due: late + month,
    place: placeOf(banks.pairs, team.pairs[0]!.row, 'status'),
  };
}

function stageOf({ items }: Team, approved: CivilDate | null, gaps: readonly string[]): ProgrammeStage {
  if (items.length === 0) return 'missing';
  if (approved !== null) return 'running';
  return gaps.length === 0 ? 'ready' : 'draft';
}

function factsOf({ pairs, term }: Team, approved: CivilDate | null): string {
  const days = term === null ? text.noTerm : text.term(term.from, term.to);
  const numbers = [...new Set(pairs.map(({ values }) => values.programmeNumber.trim()).filter(Boolean))];
  return [days, approved === null ? text.notApproved : text.approved(numbers.join(', '), approved)].join(
    ' · ',
  );
}

interface Told {
  readonly late: number;
  readonly month: number;
  readonly approved: CivilDate | null;
}

/** C-09, C-10, late items, deadlines to look at, items of the month. */
function notesOf(
  { banks }: ProgrammeDesk,
  team: Team,
  { late, month, approved }: Told,
): ProgrammeLine['notes'] {
  const days = programmeDaysOf(banks.settings);
  const waits = team.pairs.some(
    ({ values }) => values.orderDate !== null && daysBetween(values.orderDate, banks.today) > days,
  );
  const length = team.term === null ? null : unusualLength(team.term);
  const unclear = team.items.filter(({ dates }) => dates.question !== null).length;
  const outside = team.items.filter(({ dates }) => dates.outside).length;
  const note = (when: boolean, severity: 'error' | 'ask' | 'info', words: () => string) =>
    when ? [{ severity, text: words() }] : [];
  return [
    ...note(approved === null && waits, 'error', () => text.late(days)),
    ...note(late > 0, 'error', () => text.overdue(late)),
    // Before the approval its conditions tell the same.
    ...note(approved !== null && unclear > 0, 'ask', () => text.unclear(unclear)),
    ...note(approved !== null && outside > 0, 'ask', () => text.outside(outside)),
    ...note(length !== null, 'ask', () => text[length!]),
    ...note(month > 0, 'info', () => text.month(month)),
  ];
}

const STAGES: readonly ProgrammeStage[] = ['missing', 'draft', 'ready', 'running'];

/** Those that want a hand first: no programme, one to finish, one to approve; then late items. */
export const byUrgency = (a: ProgrammeLine, b: ProgrammeLine): number => {
  const rank = ({ stage, notes }: ProgrammeLine): number =>
    STAGES.indexOf(stage) * 2 + (notes.some(({ severity }) => severity === 'error') ? 0 : 1);
  return rank(a) - rank(b);
};
