import { useId, useRef } from 'preact/hooks';
import type { FeedbackQuestionView, SurveyAnswer } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Field, LongField } from '../../parts/fields';
import { MarkRows } from '../../parts/mark-rows';
import { askNote, type Note, Notes } from '../../parts/notes';
import { toNextStep } from '../../step-keys';
import { optionOfKey, typedDigit } from './typed-digits';

const text = panel.feedbackForm;
type Values = SurveyAnswer['values'];

interface QuestionProps {
  readonly question: FeedbackQuestionView;
  readonly values: Values;
  readonly notes: readonly Note[];
  readonly change: (values: Values) => void;
}

const labelOf = ({ number, text: asked }: FeedbackQuestionView): string => `${text.number(number)}${asked}`;
const hintOf = ({ private: hidden }: FeedbackQuestionView): string => (hidden ? text.private : '');
const firstValue = (values: Values): string => values[0]?.value ?? '';
const single = (value: string): Values => (value.trim() === '' ? [] : [{ part: '', value }]);

/** One question of a paper form, answered by a key wherever one key is enough. */
export function FeedbackQuestionField(props: QuestionProps) {
  const { question, values, change } = props;
  const lost = question.unread ? [askNote(text.unread(question.unread))] : [];
  const told = { ...props, notes: [...lost, ...props.notes] };
  switch (question.kind) {
    case 'number':
      return <DigitField {...told} />;
    case 'choice':
      return <KeyChoice {...told} />;
    case 'marks':
      return (
        <MarkRows
          label={labelOf(question)}
          hint={hintOf(question)}
          words={question.marks}
          rows={question.areas.map((area) => ({ part: area, label: area }))}
          marks={new Map(values.map(({ part, value }) => [part, value]))}
          notes={told.notes}
          onChange={(marks) => change([...marks].map(([part, value]) => ({ part, value })))}
        />
      );
    case 'text':
      return (
        <div data-step>
          <LongField
            label={labelOf(question)}
            hint={hintOf(question)}
            notes={told.notes}
            rows={2}
            value={firstValue(values)}
            onChange={(value) => change(single(value))}
          />
        </div>
      );
  }
}

const isPlain = (event: KeyboardEvent): boolean => !event.ctrlKey && !event.altKey && !event.metaKey;

/** Sends the digit to the question that has the cursor now. */
function passOn(key: string): void {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
}

/** A mark that one digit gives; the digit leads on. */
function DigitField({ question, values, notes, change }: QuestionProps) {
  const waiting = useRef(false);
  const [from, to] = question.range ?? [0, 9];
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isPlain(event) || !/^\d$/.test(event.key)) return;
    event.preventDefault();
    const { value, next, passOn: isNext } = typedDigit(event.key, { from, to }, waiting.current);
    waiting.current = value === '1' && !next;
    if (value !== null) change(single(value));
    const moved = next && toNextStep(event.target as Element);
    if (isNext && moved) passOn(event.key);
  };
  return (
    <div data-step class="digit">
      <Field label={labelOf(question)} hint={text.range(from, to)} notes={notes}>
        {(ties) => (
          <input
            {...ties}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            class="short"
            value={firstValue(values)}
            onKeyDown={onKeyDown}
            onFocus={(event) => {
              waiting.current = false;
              event.currentTarget.select();
            }}
            onInput={(event) => change(single(event.currentTarget.value))}
          />
        )}
      </Field>
    </div>
  );
}

/** One of the options by its number or first letter; the key leads on. */
function KeyChoice({ question, values, notes, change }: QuestionProps) {
  const id = useId();
  const chosen = firstValue(values);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isPlain(event)) return;
    const erases = event.key === 'Delete' || event.key === 'Backspace';
    const option = optionOfKey(event.key, question.options, chosen);
    if (option === null && !erases) return;
    event.preventDefault();
    change(erases ? [] : single(option!));
    if (option !== null) toNextStep(event.target as Element);
  };
  return (
    <fieldset class="key-choice" data-step aria-describedby={`${id}-hint`} onKeyDown={onKeyDown}>
      <legend>{labelOf(question)}</legend>
      {question.options.map((option, index) => (
        <label key={option} class={option === chosen ? 'mark on' : 'mark'}>
          <input
            type="radio"
            class="option-input"
            name={id}
            checked={option === chosen}
            onChange={() => change(single(option))}
          />
          {index + 1} {option}
        </label>
      ))}
      <span class="hint" id={`${id}-hint`}>
        {text.choice} {hintOf(question)}
      </span>
      <Notes notes={notes} />
    </fieldset>
  );
}
