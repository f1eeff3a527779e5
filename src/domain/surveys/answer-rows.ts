import type { CivilDate } from '../calendar/civil-date';
import { comparable } from '../nearest';
import type { AnswerEntry } from './questionnaire';

/** A row of answers that stands in the sheet. */
export interface StoredAnswer extends AnswerEntry {
  readonly date: CivilDate | null;
}

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
 * @param whole the entries are all of the filling, so that an answer they do not have was taken back
 */
export function planAnswers<R extends StoredAnswer>(
  stored: readonly R[],
  date: CivilDate,
  entries: readonly AnswerEntry[],
  whole: boolean,
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
  const left = whole ? [...ofDay.values()].filter(({ answer }) => answer.trim() !== '') : [];
  const emptied = left.map((row) => ({
    stored: row,
    entry: { question: row.question, answer: '', score: null },
  }));
  return { updates: [...updates, ...emptied], appends, same };
}
