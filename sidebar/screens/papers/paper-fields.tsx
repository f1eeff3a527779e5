import { useRef } from 'preact/hooks';
import type { PaperCard, PaperFault, PaperField } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { DateField } from '../../parts/date-field';
import { LongField, SelectField, TextField } from '../../parts/fields';
import { Plain } from '../../parts/form';
import { askNote, type Note, Notes } from '../../parts/notes';
import { Tick } from '../../parts/tick';

const text = panel.paper;
const YES = 'да';

type People = PaperCard['people'];

interface QuestionProps {
  readonly field: PaperField;
  readonly value: string;
  readonly notes: readonly Note[];
  readonly people: People;
  readonly change: (value: string) => void;
}

/** What only a person can answer. */
export function PaperFields({
  fields,
  people,
  blocking,
  answers,
  change,
}: {
  fields: readonly PaperField[];
  people: People;
  blocking: readonly PaperFault[];
  answers: Readonly<Record<string, string>>;
  change: (id: string, value: string) => void;
}) {
  if (fields.length === 0) return null;
  return (
    <section class="questions">
      <h2>{text.questions}</h2>
      {fields.map((field) => (
        <Question
          key={field.id}
          field={field}
          value={answers[field.id] ?? ''}
          notes={blocking.filter((fault) => fault.field === field.id).map((fault) => askNote(fault.text))}
          people={people}
          change={(value) => change(field.id, value)}
        />
      ))}
    </section>
  );
}

function Question({ field, value, notes, people, change }: QuestionProps) {
  const { type, label, options } = field;
  const hint = field.hint || undefined;
  const common = { label, hint, notes };
  switch (type) {
    case 'flag':
      return (
        <div class="field">
          <Tick on={value === YES} change={(on) => change(on ? YES : '')}>
            {label}
            {hint && <span class="quiet block">{hint}</span>}
          </Tick>
          <Notes notes={notes} />
        </div>
      );
    case 'date':
      return (
        <DateField
          label={label}
          {...(hint ? { hint } : {})}
          notes={notes}
          value={value === '' ? null : value}
          onChange={(date) => change(date ?? '')}
        />
      );
    case 'choice':
      return (
        <SelectField
          {...common}
          value={value}
          options={options.map((option) => option.value)}
          labels={Object.fromEntries(options.map((option) => [option.value, option.label]))}
          onChange={change}
        />
      );
    case 'long':
      return <LongField {...common} value={value} onChange={change} />;
    case 'lines':
      return <LongField {...common} hint={hint ?? text.lines} rows={5} value={value} onChange={change} />;
    case 'person':
      return (
        <PersonField
          {...common}
          hint={hint ?? text.personHint}
          value={value}
          people={people}
          change={change}
        />
      );
    case 'people':
      return <PeopleField field={field} value={value} notes={notes} people={people} change={change} />;
    default:
      return <TextField {...common} value={value} onChange={change} />;
  }
}

/** A person of the book by choice, anybody else as typed. The answer holds the code where there is one. */
function PersonField({
  label,
  hint,
  notes,
  value,
  people,
  change,
}: Omit<QuestionProps, 'field'> & { readonly label: string; readonly hint?: string | undefined }) {
  const known = people.find(({ id }) => id === value);
  return (
    <TextField
      label={label}
      hint={hint}
      notes={notes}
      value={known?.label ?? value}
      suggestions={people.map((person) => person.label)}
      onChange={(typed) => change(people.find((person) => person.label === typed)?.id ?? typed)}
    />
  );
}

/** One line for each person; the only one is called by the question itself. */
function PeopleField({ field: { label, hint }, value, notes, people, change }: QuestionProps) {
  const list = useRef<HTMLDivElement>(null);
  const chosen = value === '' ? [] : value.split('\n');
  const set = (at: number, person: string) =>
    change(chosen.map((one, i) => (i === at ? person : one)).join('\n'));
  // The button that was pressed may be gone: the cursor goes to the line that came or that took its place.
  const focusOn = (at: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll('input')[at]?.focus());
  const remove = (at: number) => {
    change(chosen.filter((_, i) => i !== at).join('\n'));
    focusOn(Math.min(at, chosen.length - 2));
  };
  const add = () => {
    change(`${value}\n`);
    focusOn(chosen.length);
  };
  const shown = chosen.length === 0 ? [''] : chosen;
  const alone = shown.length === 1;
  const lines = shown.map((person, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same while they are typed.
    <div key={at}>
      <PersonField
        label={alone ? label : text.anotherPerson(at + 1)}
        hint={at === 0 ? hint || text.personHint : undefined}
        notes={alone ? notes : []}
        value={person}
        people={people}
        change={(next) => (chosen.length === 0 ? change(next) : set(at, next))}
      />
      {!alone && (
        <Plain
          label={text.removePerson}
          about={people.find(({ id }) => id === person)?.label || person || text.anotherPerson(at + 1)}
          onClick={() => remove(at)}
        />
      )}
    </div>
  ));
  return (
    <div ref={list} class="people-lines">
      {alone ? (
        lines
      ) : (
        <fieldset>
          <legend>{label}</legend>
          {lines}
          <Notes notes={notes} />
        </fieldset>
      )}
      {value !== '' && !value.endsWith('\n') && <Plain label={text.addPerson} about={label} onClick={add} />}
    </div>
  );
}
