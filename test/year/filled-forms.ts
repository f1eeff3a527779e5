import type { SurveyAnswer } from '../../src/contract/dto';

/** What a form asks, as far as an answer has to fit it. */
interface Asked {
  readonly code: string;
  readonly kind: string;
  readonly options: readonly string[];
  readonly range: readonly [number, number] | null;
  /** Areas of marks. */
  readonly areas?: readonly string[];
  readonly parts?: readonly { readonly part: string }[];
}

export type Choose = (question: Asked, part: string) => string;

/** Answers to every question of a form, as `choose` gives them; an empty answer is left out. */
export function filled(questions: readonly Asked[], choose: Choose): SurveyAnswer[] {
  return questions.flatMap((question) => {
    const parts = question.areas?.length
      ? question.areas
      : question.parts?.length
        ? question.parts.map(({ part }) => part)
        : [''];
    const values = parts
      .map((part) => ({ part, value: choose(question, part) }))
      .filter(({ value }) => value !== '');
    return values.length === 0 ? [] : [{ code: question.code, values }];
  });
}

/** The first option, the middle of a range, a word: what fits every question that has no answer of its own. */
export const usual: Choose = ({ kind, options, range }) => {
  if (kind === 'number') return String(range ? Math.ceil((range[0] + range[1]) / 2) : 1);
  if (kind === 'choice' || kind === 'several') return options[0] ?? '';
  if (kind === 'marks') return '2';
  return kind === 'text' ? 'Работа с детьми' : '';
};
