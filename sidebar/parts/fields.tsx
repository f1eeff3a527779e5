import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { panel } from '../../src/text/panel';
import { errorNote, type Note, Notes } from './notes';

/** What an input needs to be tied to its label and notes. */
interface FieldTies {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid': boolean;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly notes?: readonly Note[];
}

/** Label above, input, hint, and the field's notes under it. */
export function Field({
  label,
  hint,
  notes = [],
  children,
}: FieldProps & { children: (ties: FieldTies) => ComponentChildren }) {
  const id = useId();
  const asked = notes.some((note) => note.severity === 'ask');
  const wrong = notes.some((note) => note.severity === 'error');
  const described = [hint && `${id}-hint`, notes.length > 0 && `${id}-notes`].filter(Boolean).join(' ');
  return (
    <div class={`field${wrong ? ' wrong' : asked ? ' asked' : ''}`}>
      <label for={id}>{label}</label>
      {children({ id, 'aria-invalid': wrong, ...(described ? { 'aria-describedby': described } : {}) })}
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <Notes id={`${id}-notes`} notes={notes} />
    </div>
  );
}

interface TextProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly suggestions?: readonly string[];
}

/** One line of text; `suggestions` come up while typing. */
export function TextField({
  value,
  onChange,
  required = false,
  suggestions,
  notes = [],
  ...rest
}: TextProps) {
  const [own, setOwn] = useState<readonly Note[]>([]);
  const listId = useId();
  return (
    <Field {...rest} notes={[...own, ...notes]}>
      {(ties) => (
        <>
          <input
            {...ties}
            type="text"
            value={value}
            required={required}
            autocomplete="off"
            {...(suggestions ? { list: listId } : {})}
            onInput={(event) => {
              setOwn([]);
              onChange(event.currentTarget.value);
            }}
            onInvalid={() => setOwn([errorNote(panel.fields.required)])}
          />
          {suggestions && (
            <datalist id={listId}>
              {suggestions.map((text) => (
                <option key={text} value={text} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}

/** Several lines of text. */
export function LongField({
  value,
  onChange,
  rows = 3,
  ...rest
}: FieldProps & { value: string; onChange: (value: string) => void; rows?: number }) {
  return (
    <Field {...rest}>
      {(ties) => (
        <textarea
          {...ties}
          rows={rows}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** A choice from a short list. A value the list has lost stays choosable, so that opening a form changes nothing. */
export function SelectField({
  value,
  options,
  onChange,
  labels = {},
  ...rest
}: FieldProps & {
  value: string;
  options: readonly string[];
  labels?: Readonly<Record<string, string>>;
  onChange: (value: string) => void;
}) {
  const all = options.includes(value) ? options : [value, ...options];
  return (
    <Field {...rest}>
      {(ties) => (
        <select {...ties} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {all.map((option) => (
            <option key={option} value={option}>
              {labels[option] ?? (option || panel.common.notChosen)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A whole number or nothing. */
export function NumberField({
  value,
  onChange,
  notes = [],
  ...rest
}: FieldProps & { value: number | null; onChange: (value: number | null) => void }) {
  const [own, setOwn] = useState<readonly Note[]>([]);
  const [text, setText] = useState(value === null ? '' : String(value));
  const typed = (input: HTMLInputElement) => {
    setText(input.value);
    setOwn([]);
    const whole = /^\s*\d{1,3}\s*$/.test(input.value);
    input.setCustomValidity(whole || input.value.trim() === '' ? '' : panel.fields.number);
    onChange(whole ? Number(input.value) : null);
  };
  return (
    <Field {...rest} notes={[...own, ...notes]}>
      {(ties) => (
        <input
          {...ties}
          type="text"
          inputMode="numeric"
          class="short"
          value={text}
          onInput={(event) => typed(event.currentTarget)}
          onInvalid={() => setOwn([errorNote(panel.fields.number)])}
        />
      )}
    </Field>
  );
}
