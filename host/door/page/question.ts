import type { DoorQuestion } from '../../../src/contract/dto';
import { element } from '../../page/ui/element';
import { text } from './text';

/** As many letters as an answer may have; the program refuses more. */
const LONGEST = 2000;

/** One question with room for its answer: buttons for marks and choices, lines for own words. */
export function questionField(
  question: DoorQuestion,
  number: number,
  value: string,
  change: (value: string) => void,
): HTMLElement {
  const id = `question-${number}`;
  const label = `${number}. ${question.text}`;
  if (question.kind === 'text') return wordsField(question, id, label, value, change);
  const [from, to] = question.range ?? [0, -1];
  const options =
    question.kind === 'number'
      ? Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
      : question.options;
  const choices = options.map((option) => choice(id, option, option === value, change));
  return element(
    'fieldset',
    { class: question.kind === 'number' ? 'question marks' : 'question', id, tabindex: '-1' },
    element('legend', {}, label),
    element('div', { class: 'choices' }, ...choices),
  );
}

function choice(
  name: string,
  option: string,
  checked: boolean,
  change: (value: string) => void,
): HTMLElement {
  const input = element('input', { type: 'radio', name, value: option, checked });
  input.onchange = () => change(option);
  return element('label', {}, input, element('span', {}, option));
}

function wordsField(
  { short }: DoorQuestion,
  id: string,
  label: string,
  value: string,
  change: (value: string) => void,
): HTMLElement {
  const field = short
    ? element('input', { type: 'text', id: `${id}-words`, maxlength: LONGEST, autocomplete: 'off' })
    : element('textarea', { id: `${id}-words`, maxlength: LONGEST, rows: 4 });
  field.value = value;
  field.oninput = () => change(field.value);
  return element(
    'div',
    { class: 'question', id, tabindex: '-1' },
    element('label', { for: field.id, class: 'words' }, label),
    element('div', { class: 'hint' }, text.yourAnswer),
    field,
  );
}
