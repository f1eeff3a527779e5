import { useEffect, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { dateInTable, parseTypedDate } from '../dates';
import { Field } from './fields';
import { errorNote, type Note } from './notes';

const reasonOf = (text: string, required: boolean): string => {
  const typed = parseTypedDate(text);
  if (typed.kind === 'error') return panel.dates[typed.reason];
  return typed.kind === 'empty' && required ? panel.dates.required : '';
};

/**
 * A date typed as people write it. The browser's own date input is not used: its format follows the browser's
 * language. The text stays as typed until the field is left; an unreadable one keeps the form from being sent.
 */
export function DateField({
  label,
  hint,
  value,
  onChange,
  notes = [],
  required = false,
}: {
  label: string;
  hint?: string;
  value: IsoDate | null;
  onChange: (value: IsoDate | null) => void;
  notes?: readonly Note[];
  required?: boolean;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(dateInTable(value));
  const [error, setError] = useState('');
  const told = useRef(value);

  useEffect(() => {
    // While somebody types, a value that comes is an echo of what they typed a few keys ago: «20.11.20» on its way to 2026.
    if (value === told.current || document.activeElement === input.current) return;
    told.current = value;
    setText(dateInTable(value));
    setError('');
  }, [value]);
  useEffect(() => input.current?.setCustomValidity(reasonOf(text, required)), [text, required]);

  const typed = (next: string) => {
    setText(next);
    setError('');
    const date = parseTypedDate(next);
    const own = date.kind === 'date' ? date.iso : null;
    if (own !== told.current || own !== value) onChange(own);
    told.current = own;
  };
  const left = () => {
    const date = parseTypedDate(text);
    if (date.kind === 'date') setText(dateInTable(date.iso));
    if (date.kind === 'error') setError(panel.dates[date.reason]);
  };
  return (
    <Field label={label} hint={hint} notes={error ? [errorNote(error), ...notes] : notes}>
      {(ties) => (
        <input
          {...ties}
          ref={input}
          type="text"
          class="date"
          inputMode="numeric"
          autocomplete="off"
          placeholder={panel.dates.placeholder}
          value={text}
          onInput={(event) => typed(event.currentTarget.value)}
          onBlur={left}
          onInvalid={() => setError(reasonOf(text, required))}
        />
      )}
    </Field>
  );
}
