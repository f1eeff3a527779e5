import type { Input, Output } from '../../contract/api';
import type { DeadlineQuestion, Place } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { type SchoolYear, schoolYearLabel } from '../../domain/calendar/school-year';
import { parseDeadline } from '../../domain/deadlines/parse-deadline';
import { phraseKey } from '../../domain/deadlines/remembered';
import type { Deadline, DeadlineContext } from '../../domain/deadlines/types';
import { measureTitle } from '../../domain/roadmap/measure-text';
import { distinctLines } from '../../domain/roadmap/row-deadline';
import { calendar } from '../../sheets/all';
import { CALENDAR_KIND } from '../../sheets/plan-lists';
import type { Table } from '../../sheets/table';
import type { RoadmapRow } from '../../sheets/year-plan';
import { readingLabels, shortQuestion, deadlineChoiceTexts as text } from '../../text/deadline-choice';
import { questionText, windowsText } from '../../text/deadlines';
import { placeOf } from '../banks';
import { type Action, startAction } from '../journal';
import type { Ports } from '../ports';
import { type AskedPhrase, askedPhrases } from './asked-phrases';
import { readPlanToday } from './plan-today';
import type { WatchedRow } from './roadmap-rows';

interface Desk {
  readonly context: DeadlineContext;
  readonly table: Table<RoadmapRow>;
  /** By the key of the phrase, in the order of the plan. */
  readonly asked: ReadonlyMap<string, AskedPhrase>;
}

/** Three reads: settings, calendar, roadmap. */
function openDesk(ports: Ports): Desk {
  const { school, table, rows } = readPlanToday(ports);
  return { context: school.context, table, asked: askedPhrases(rows) };
}

/** Every deadline of the plan that was not understood for sure, once. Writes nothing. */
export function listQuestions(ports: Ports): Result<Output<'deadlines.questions'>> {
  const { table, asked } = openDesk(ports);
  const placeOfRow = ({ sheetRow }: WatchedRow): Place => placeOf(table, sheetRow.row, 'deadline');
  const questions = [...asked.values()].map(
    ({ deadline, rows }): DeadlineQuestion => ({
      phrase: deadline.phrase,
      question: shortQuestion(deadline.question!),
      readings: readingLabels(deadline.question!, distinctLines(deadline.phrase)),
      rows: rows.map((row) => ({ title: measureTitle(row.sheetRow.values), place: placeOfRow(row) })),
    }),
  );
  return done({ questions });
}

/**
 * Remembers how a person understands a phrase: a row of «Календарь» with the dates in words, which the same grammar
 * reads back. A second choice for the same words replaces the first. Own words that are not understood are refused.
 */
export function chooseReading(
  ports: Ports,
  input: Input<'deadlines.choose'>,
): Result<Output<'deadlines.choose'>> {
  ports.book.need(calendar);
  const { context, asked } = openDesk(ports);
  const question = asked.get(phraseKey(input.phrase))?.deadline;
  if (!question) return refuse('not-found', text.nothingAsked);
  const chosen =
    input.reading === null
      ? ownReading(input.words.trim(), context)
      : offeredReading(question, input.reading);
  if (!chosen.ok) return chosen;
  const action = startAction(ports);
  rememberReading(ports, action, { phrase: question.phrase, words: chosen.value, year: context.year });
  const lastAction = action.finish(text.chosen(inLine(question.phrase), chosen.value));
  return done({ lastAction, left: asked.size - 1 });
}

/** A row of «Календарь» for the phrase: the one it has, or a new one. The action is not ended. */
export function rememberReading(
  { book }: Pick<Ports, 'book'>,
  action: Action,
  { phrase, words, year }: { phrase: string; words: string; year: SchoolYear },
): void {
  const values = {
    kind: CALENDAR_KIND.reading,
    title: phrase,
    from: null,
    to: null,
    reading: words,
    year: schoolYearLabel(year),
  };
  const before = book
    .read(calendar)
    .rows.find(
      (row) => row.values.kind === CALENDAR_KIND.reading && phraseKey(row.values.title) === phraseKey(phrase),
    );
  if (before) action.update(calendar, before.row, before.values, values);
  else action.append(calendar, values);
}

const inLine = (phrase: string): string => phrase.replace(/\s+/g, ' ');

function offeredReading({ question }: Deadline, index: number): Result<string> {
  const windows = question?.readings[index];
  return windows ? done(windowsText(windows)) : refuse('stale', text.nothingAsked);
}

/** Dates of what was typed; the words themselves where they say more than dates: «ежемесячно», «ежегодно в мае». */
function ownReading(words: string, context: DeadlineContext): Result<string> {
  if (words === '') return refuse('invalid', text.needChoice, 'words');
  const { remembered: _others, ...fresh } = context;
  const read = parseDeadline(words, fresh);
  if (read.certainty === 'ask' && read.question)
    return refuse('invalid', text.notUnderstood(words, questionText(read.question)), 'words');
  if (read.windows.length === 0) return refuse('invalid', text.noDates, 'words');
  const plain = parseDeadline(words, { year: context.year });
  const saysMore = read.kind !== 'once' && read.kind !== 'multi';
  return done(saysMore && plain.certainty === 'sure' ? words : windowsText(read.windows));
}
