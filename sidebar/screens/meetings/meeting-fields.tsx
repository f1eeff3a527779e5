import type { MeetingValues } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { DateField } from '../../parts/date-field';
import { LongField, NumberField, SelectField, TextField } from '../../parts/fields';
import type { Note } from '../../parts/notes';
import type { TypedMeeting } from './week-lines';

const text = panel.meetings;

export type MeetingField = keyof MeetingValues;

interface FieldsProps {
  readonly values: TypedMeeting;
  readonly kinds: readonly string[];
  readonly modes: readonly string[];
  readonly items: readonly { readonly id: string; readonly text: string }[];
  readonly notes: (field: MeetingField) => readonly Note[];
  readonly change: (changes: Partial<TypedMeeting>) => void;
}

/** What differs from meeting to meeting. */
export function MainFields({ values, kinds, notes, change }: FieldsProps) {
  return (
    <>
      <div class="meeting-pair">
        <DateField
          label={text.date}
          value={values.date}
          required
          notes={notes('date')}
          onChange={(date) => change({ date })}
        />
        <NumberField
          label={text.minutes}
          value={values.minutes}
          notes={notes('minutes')}
          onChange={(minutes) => change({ minutes })}
        />
      </div>
      <SelectField
        label={text.kind}
        value={values.kind}
        options={kinds}
        notes={notes('kind')}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        label={text.topic}
        value={values.topic}
        notes={notes('topic')}
        onChange={(topic) => change({ topic })}
      />
    </>
  );
}

/** What mostly stays as it was proposed. */
export function MoreFields({ values, modes, items, notes, change }: FieldsProps) {
  const labels = Object.fromEntries(items.map((item) => [item.id, `${item.id}: ${item.text}`]));
  return (
    <>
      <SelectField
        label={text.item}
        value={values.item}
        options={['', ...items.map(({ id }) => id)]}
        labels={{ ...labels, '': text.noItem }}
        notes={notes('item')}
        onChange={(item) => change({ item })}
      />
      <SelectField
        label={text.mode}
        value={values.mode}
        options={modes}
        notes={notes('mode')}
        onChange={(mode) => change({ mode })}
      />
      <LongField
        label={text.outcome}
        value={values.outcome}
        rows={2}
        notes={notes('outcome')}
        onChange={(outcome) => change({ outcome })}
      />
    </>
  );
}
