import { useState } from 'preact/hooks';
import type { EventDraft, EventForm } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { formNotes } from '../../field-notes';
import { DateField } from '../../parts/date-field';
import { Failed } from '../../parts/failed';
import { LongField, SelectField, TextField } from '../../parts/fields';
import { Actions, Form, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import type { Note } from '../../parts/notes';
import { PlaceLink } from '../../parts/place-link';
import { RemoveQuestion } from '../../parts/remove-question';
import { ScreenFrame } from '../../parts/screen-frame';
import { useShell, useUnsaved } from '../../shell';
import { useAction, useLoad } from '../../use-call';
import { useRefusalFocus } from '../../use-refusal-focus';
import { EventPeople } from './event-people';

const text = panel.eventForm;
const FIELDS = ['kind', 'title', 'date', 'level', 'place', 'outcome', 'link'] as const;
const COUNCIL = 'педсовет';

/** Adds an event or corrects one, with who was there. */
export function EventFormScreen({ id }: { id: string | null }) {
  const form = useLoad('events.open', { id }, { once: true });
  return (
    <ScreenFrame title={id === null ? text.title.fresh : text.title.edit} focusHeading={false}>
      <Loaded from={form}>
        {(value) => <Editor key={value.draft.revision} form={value} reload={form.reload} />}
      </Loaded>
    </ScreenFrame>
  );
}

function Editor({ form, reload }: { form: EventForm; reload: () => void }) {
  const { leave } = useShell();
  const [draft, setDraft] = useState<EventDraft>(form.draft);
  const [dirty, setDirty] = useState(false);
  useUnsaved(dirty);
  const save = useAction('events.save', leave);
  const remove = useAction('events.remove', leave);
  useRefusalFocus(save.failure);
  const notes = formNotes(FIELDS, [], save.failure);
  const change = (part: Partial<EventDraft>) => {
    if (save.failure) save.clear();
    setDraft((was) => ({ ...was, ...part }));
    setDirty(true);
  };
  const { id, revision } = form.draft;
  const failed = remove.failure ?? notes.failure;
  return (
    <>
      {form.sheetPlace && (
        <p class="lead">
          <PlaceLink place={form.sheetPlace} />
        </p>
      )}
      <Form onSubmit={() => save.run(draft)}>
        <Facts form={form} draft={draft} notes={notes.at} change={change} />
        {draft.kind === COUNCIL && <p class="quiet">{text.speech}</p>}
        <EventPeople
          form={form}
          chosen={draft.participants}
          ahead={draft.date !== null && draft.date > form.today}
          change={(participants) => change({ participants })}
        />
        {id !== null && revision !== null && (
          <RemoveQuestion
            {...{ label: text.remove, question: text.sure, yes: text.removeNow, no: text.keep }}
            busy={remove.busy}
            onRemove={() => remove.run({ id, revision })}
          />
        )}
        {failed && (
          <Failed error={failed} repeat={remove.failure ? remove.repeat : save.repeat} reload={reload} />
        )}
        <Actions>
          <Primary label={text.save} busyLabel={panel.common.saving} busy={save.busy} />
        </Actions>
      </Form>
    </>
  );
}

interface FactsProps {
  readonly form: EventForm;
  readonly draft: EventDraft;
  readonly notes: (field: (typeof FIELDS)[number]) => readonly Note[];
  readonly change: (part: Partial<EventDraft>) => void;
}

function Facts({ form, draft, notes, change }: FactsProps) {
  return (
    <>
      <SelectField
        label={text.kind}
        value={draft.kind}
        options={form.kinds}
        notes={notes('kind')}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        label={text.name}
        value={draft.title}
        required
        notes={notes('title')}
        onChange={(title) => change({ title })}
      />
      <DateField
        label={text.date}
        value={draft.date}
        required
        notes={notes('date')}
        onChange={(date) => change({ date })}
      />
      <SelectField
        label={text.level}
        hint={text.levelHint}
        value={draft.level}
        options={['', ...form.levels]}
        labels={{ '': text.noLevel }}
        notes={notes('level')}
        onChange={(level) => change({ level })}
      />
      <TextField
        label={text.place}
        value={draft.place}
        notes={notes('place')}
        onChange={(place) => change({ place })}
      />
      <LongField
        label={text.outcome}
        value={draft.outcome}
        rows={2}
        notes={notes('outcome')}
        onChange={(outcome) => change({ outcome })}
      />
      <TextField
        label={text.link}
        value={draft.link}
        notes={notes('link')}
        onChange={(link) => change({ link })}
      />
    </>
  );
}
