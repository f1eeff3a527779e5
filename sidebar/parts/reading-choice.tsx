import { useId } from 'preact/hooks';
import { panel } from '../../src/text/panel';
import { TextField } from './fields';
import type { Note } from './notes';

const text = panel.readingChoice;

/** What is chosen: the number of a reading, or own words when `reading` is `null`. */
interface ReadingChoiceValue {
  readonly reading: number | null;
  readonly words: string;
}

export const noReading = (readings: readonly string[]): ReadingChoiceValue => ({
  reading: readings.length > 0 ? 0 : null,
  words: '',
});

/** The question about a deadline, its readings, and own words as the last way. */
export function ReadingChoice({
  question,
  readings,
  value,
  onChange,
  notes = [],
}: {
  question: string;
  readings: readonly string[];
  value: ReadingChoiceValue;
  onChange: (value: ReadingChoiceValue) => void;
  notes?: readonly Note[];
}) {
  const name = useId();
  const own = value.reading === null;
  return (
    <fieldset class="reading-choice">
      <legend>{text.title}</legend>
      <p>{question}</p>
      {readings.map((reading, index) => (
        <label key={reading} class="tick">
          <input
            type="radio"
            name={name}
            checked={value.reading === index}
            onChange={() => onChange({ ...value, reading: index })}
          />
          <span>{reading}</span>
        </label>
      ))}
      {readings.length > 0 && (
        <label class="tick">
          <input
            type="radio"
            name={name}
            checked={own}
            onChange={() => onChange({ ...value, reading: null })}
          />
          <span>{text.own}</span>
        </label>
      )}
      {own && (
        <TextField
          label={readings.length > 0 ? text.ownLabel : text.own}
          hint={text.ownHint}
          value={value.words}
          onChange={(words) => onChange({ ...value, words })}
          notes={notes}
          required
        />
      )}
    </fieldset>
  );
}
