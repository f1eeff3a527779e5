import { useState } from 'preact/hooks';
import type { Check, PersonCard, PersonDraft, Role } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { formNotes } from '../../field-notes';
import { DateField } from '../../parts/date-field';
import { Failed } from '../../parts/failed';
import { LongField, NumberField, SelectField, TextField } from '../../parts/fields';
import { Actions, Form, Primary } from '../../parts/form';
import { FormsTable } from '../../parts/name-forms';
import { type Note, Notes } from '../../parts/notes';
import { ScreenFrame } from '../../parts/screen-frame';
import { Topics } from '../../parts/topics';
import type { PersonLists } from '../../routes';
import { useShell, useUnsaved } from '../../shell';
import { useAction, useLoad } from '../../use-call';
import { useRefusalFocus } from '../../use-refusal-focus';
import { MORE_FIELDS, NO_MORE, PersonMoreFields } from './person-more';

const BLANK = {
  id: null,
  revision: null,
  name: '',
  gender: null,
  position: '',
  subject: '',
  department: '',
  category: '',
  phone: '',
  email: '',
  teachingSince: null,
  topics: [],
  request: '',
  note: '',
  more: NO_MORE,
};

function draftOf(role: Role, person: PersonCard | null): PersonDraft {
  if (person === null) return { ...BLANK, role, capacity: role === 'mentor' ? 2 : null };
  const { id, revision, name, gender, position, subject, department, category, phone, email } = person;
  const { teachingSince, topics, request, capacity, note, more } = person;
  return {
    ...{ role, id, revision, name, gender, position, subject, department, category, phone, email },
    ...{ teachingSince, topics, request, capacity, note, more },
  };
}

/** Enters a new person or corrects one; the forms of the name are shown while it is typed. */
export function PersonFormScreen({
  role,
  person,
  lists,
}: {
  role: Role;
  person: PersonCard | null;
  lists: PersonLists;
}) {
  const { changed, leave, replace } = useShell();
  const discard = () => {
    changed(null);
    leave();
  };
  const [draft, setDraft] = useState(() => draftOf(role, person));
  const [dirty, setDirty] = useState(false);
  const [checks, setChecks] = useState<readonly Check[]>([]);
  useUnsaved(dirty);
  const save = useAction('people.save', (saved) => {
    setDirty(false);
    setChecks(saved.checks);
    if (saved.checks.some((check) => check.severity === 'error')) {
      setDraft((was) => ({ ...was, id: saved.id, revision: saved.revision }));
    } else if (person) leave();
    else replace({ screen: 'person', role, id: saved.id });
  });
  const notes = formNotes<PersonField>(FIELDS[role], checks, save.failure);
  useRefusalFocus(save.failure, checks);
  const part: PartProps = {
    draft,
    lists,
    notes: notes.at,
    change: (changes) => {
      if (save.failure) save.clear();
      setDraft((was) => ({ ...was, ...changes }));
      setDirty(true);
    },
  };
  return (
    <ScreenFrame title={panel.personForm.title[role][person ? 'edit' : 'fresh']} focusHeading={false}>
      <Form onSubmit={() => save.run(draft)}>
        <Identity {...part} />
        <Work {...part} />
        <PersonMoreFields {...part} />
        <Notes notes={notes.rest} />
        {notes.failure && <Failed error={notes.failure} repeat={save.repeat} reload={discard} />}
        <Actions>
          <Primary label={panel.personForm.save[role]} busyLabel={panel.common.saving} busy={save.busy} />
        </Actions>
      </Form>
    </ScreenFrame>
  );
}

const COMMON = [
  ...(['name', 'gender', 'position', 'subject', 'department', 'category', 'phone', 'email'] as const),
  ...(['teachingSince', 'topics', 'note'] as const),
];
/** Fields of the draft that the form shows. */
const FIELDS = {
  mentor: [...COMMON, 'capacity', ...MORE_FIELDS],
  mentee: [...COMMON, 'request', ...MORE_FIELDS],
} as const;
type PersonField = (typeof FIELDS)[Role][number];

interface PartProps {
  readonly draft: PersonDraft;
  readonly lists: PersonLists;
  readonly notes: (field: PersonField) => readonly Note[];
  readonly change: (changes: Partial<PersonDraft>) => void;
}

/** Name, gender, position, and how they sound in cases. */
function Identity({ draft, lists, notes, change }: PartProps) {
  const text = panel.personForm;
  return (
    <>
      <TextField
        label={text.name}
        value={draft.name}
        required
        notes={notes('name')}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={panel.person.position}
        value={draft.position}
        suggestions={lists.positions}
        notes={notes('position')}
        onChange={(position) => change({ position })}
      />
      <SelectField
        label={text.gender}
        value={draft.gender ?? ''}
        options={['', 'f', 'm']}
        labels={{ '': text.genders.auto, f: text.genders.f, m: text.genders.m }}
        notes={notes('gender')}
        onChange={(gender) => change({ gender: gender === 'f' || gender === 'm' ? gender : null })}
      />
      <Spoken draft={draft} />
    </>
  );
}

function Spoken({ draft: { name, gender, position } }: { draft: PersonDraft }) {
  const enough = name.trim().includes(' ');
  const forms = useLoad(
    'people.forms',
    { name, gender, position },
    { ready: enough, delay: 600, once: true },
  );
  if (!enough || forms.value === null) return null;
  const { name: spokenName, position: spokenPosition } = forms.value;
  return (
    <details class="fold" open={spokenName.ask || spokenPosition.ask}>
      <summary>{panel.person.forms}</summary>
      <FormsTable title={panel.forms.name} of={spokenName} />
      {position && <FormsTable title={panel.forms.position} of={spokenPosition} />}
    </details>
  );
}

/** Where and how the person works, and what pairs are chosen by. */
function Work({ draft, lists, notes, change }: PartProps) {
  const text = panel.person;
  const mentor = draft.role === 'mentor';
  return (
    <>
      <Topics
        label={panel.personForm.topics[draft.role]}
        all={lists.topics}
        chosen={draft.topics}
        notes={notes('topics')}
        onChange={(topics) => change({ topics })}
      />
      {mentor ? (
        <NumberField
          label={panel.personForm.capacity}
          value={draft.capacity}
          notes={notes('capacity')}
          onChange={(capacity) => change({ capacity })}
        />
      ) : (
        <LongField
          label={text.request}
          value={draft.request}
          notes={notes('request')}
          onChange={(request) => change({ request })}
        />
      )}
      <SelectField
        label={panel.personForm.category}
        value={draft.category}
        options={['', ...lists.categories]}
        notes={notes('category')}
        onChange={(category) => change({ category })}
      />
      <DateField
        label={panel.personForm.teachingSince}
        value={draft.teachingSince}
        notes={notes('teachingSince')}
        onChange={(teachingSince) => change({ teachingSince })}
      />
      <TextField
        label={text.subject}
        value={draft.subject}
        notes={notes('subject')}
        onChange={(subject) => change({ subject })}
      />
      <TextField
        label={text.department}
        value={draft.department}
        notes={notes('department')}
        onChange={(department) => change({ department })}
      />
      <TextField
        label={text.phone}
        value={draft.phone}
        notes={notes('phone')}
        onChange={(phone) => change({ phone })}
      />
      <TextField
        label={panel.personForm.email}
        value={draft.email}
        notes={notes('email')}
        onChange={(email) => change({ email })}
      />
      <LongField
        label={text.note}
        value={draft.note}
        rows={2}
        notes={notes('note')}
        onChange={(note) => change({ note })}
      />
    </>
  );
}
