import { useState } from 'preact/hooks';
import type { ReadingQuestion } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';

const text = panel.readingChoice;

/** The reading a person chose, by its place, or the deadline in other words. */
type ReadingAnswer = { readonly reading: number } | { readonly words: string };

/** The question of one row, answered in the table at once: a button for each reading, and a field for other words. */
export function RowReading({
  question,
  words,
  onAnswer,
}: {
  question: ReadingQuestion;
  /** The deadline as it stands. */
  words: string;
  onAnswer: (answer: ReadingAnswer) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const send = () => typed !== null && typed.trim() !== '' && onAnswer({ words: typed.trim() });
  return (
    <fieldset class="choose">
      <legend class="ask-word">
        <span>
          <span aria-hidden="true">? </span>
          {question.text}
        </span>
      </legend>
      {question.readings.map((reading, at) => (
        <button key={reading.label} type="button" class="choice" onClick={() => onAnswer({ reading: at })}>
          {reading.label}
        </button>
      ))}
      {typed === null ? (
        <button type="button" class="plain" onClick={() => setTyped(words)}>
          {text.inRow}
        </button>
      ) : (
        <span class="row">
          <input
            type="text"
            ref={(input) => {
              if (input && document.activeElement !== input && typed === words) input.focus();
            }}
            aria-label={text.inRowLabel}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              send();
            }}
          />
          <button type="button" class="plain" onClick={send}>
            {panel.roadmapImport.ready}
          </button>
        </span>
      )}
    </fieldset>
  );
}
