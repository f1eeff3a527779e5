import type { Answer, Question, Questionnaire } from './questionnaire';

/** A column of a bank and what the answers would put there. */
export interface BankValue {
  readonly column: string;
  readonly value: string | number | readonly string[];
}

/** From here on an area is one the mentee needs help in (domain rule §5: «часто» and «постоянно»). */
const NEEDED_MARK = 2;

/** Columns of the bank that hold several values or a number; the others are texts. */
const LISTED = ['topics', 'days', 'preferred'];
const COUNTED = ['capacity'];

/**
 * What answers say about columns of the person's bank. An unanswered question says nothing; a mentor's bank has no
 * column of preferences.
 *
 * @param has columns of the bank
 */
export function bankValues(
  { questions }: Questionnaire,
  answers: readonly Answer[],
  has: (column: string) => boolean,
): BankValue[] {
  return questions.flatMap((question): BankValue[] => {
    const { column } = question;
    if (column === undefined || !has(column)) return [];
    const values = valuesFor(question, answers);
    if (values.length === 0) return [];
    if (LISTED.includes(column)) return [{ column, value: [...new Set(values)] }];
    if (COUNTED.includes(column)) return [{ column, value: Number(values[0]) }];
    const text = values.join('; ');
    if (question.lead) return [{ column, value: `${question.lead} ${text}` }];
    return [{ column, value: question.unit ? `${text} ${question.unit}` : text }];
  });
}

function valuesFor({ code, kind }: Question, answers: readonly Answer[]): readonly string[] {
  const given = (answers.find((answer) => answer.code === code)?.values ?? []).filter(
    ({ value }) => value.trim() !== '',
  );
  if (kind === 'marks') {
    const needed = given.filter(({ value }) => Number(value) >= NEEDED_MARK);
    return [...needed].sort((a, b) => Number(b.value) - Number(a.value)).map(({ part }) => part);
  }
  return [...given].sort((a, b) => a.part.localeCompare(b.part)).map(({ value }) => value.trim());
}

/**
 * A text that shares its column with other text: the line that begins alike is replaced, else a line is added, so that
 * nothing else of it changes.
 */
export function withLine(text: string, lead: string, line: string): string {
  const lines = text.split('\n').filter((each) => each.trim() !== '');
  const at = lines.findIndex((each) => each.startsWith(lead));
  return at < 0
    ? [...lines, line].join('\n')
    : lines.map((each, index) => (index === at ? line : each)).join('\n');
}
