import type { CivilDate } from '../calendar/civil-date';
import { comparable } from '../nearest';
import type { AnswerEntry } from './questionnaire';

/** A row of answers that stands in the sheet. */
export interface StoredAnswer extends AnswerEntry {
  readonly date: CivilDate | null;
}

/** Rows to correct, rows to add. */
export interface AnswerPlan<R> {
  readonly updates: readonly { readonly stored: R; readonly entry: AnswerEntry }[];
  readonly appends: readonly AnswerEntry[];
  /** Answers that stand there already as they are. */
  readonly same: number;
}

/**
 * How a filling gets into the sheet. Rows of the same day are corrected where they stand; a taken back answer becomes
 * an empty one. A filling of another day gets rows of its own, and the old ones stay.
 *
 * @param stored rows of this person and this questionnaire
 * @param takenBack was this answer taken back when the entries do not have it? A sheet may ask a part of the questions
 *   only, and a form cannot take back what it could not show
 */
export function planAnswers<R extends StoredAnswer>(
  stored: readonly R[],
  date: CivilDate,
  entries: readonly AnswerEntry[],
  takenBack: (stored: R) => boolean,
): AnswerPlan<R> {
  const key = ({ question }: AnswerEntry): string => comparable(question);
  const ofDay = new Map(stored.filter((row) => row.date === date).map((row) => [key(row), row]));
  const updates: { stored: R; entry: AnswerEntry }[] = [];
  const appends: AnswerEntry[] = [];
  let same = 0;
  for (const entry of entries) {
    const row = ofDay.get(key(entry));
    ofDay.delete(key(entry));
    if (!row) appends.push(entry);
    else if (row.answer.trim() === entry.answer && row.score === entry.score) same++;
    else updates.push({ stored: row, entry: { ...entry, question: row.question } });
  }
  const left = [...ofDay.values()].filter((row) => row.answer.trim() !== '' && takenBack(row));
  const emptied = left.map((row) => ({
    stored: row,
    entry: { question: row.question, answer: '', score: null },
  }));
  return { updates: [...updates, ...emptied], appends, same };
}
