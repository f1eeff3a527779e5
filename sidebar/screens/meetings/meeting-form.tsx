import { useState } from 'preact/hooks';
import type { IsoDate, MeetingJournal, MeetingLine } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { formNotes } from '../../field-notes';
import { DateField } from '../../parts/date-field';
import { Failed } from '../../parts/failed';
import { Actions, Form, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { PlaceLink } from '../../parts/place-link';
import { RemoveQuestion } from '../../parts/remove-question';
import { ScreenFrame } from '../../parts/screen-frame';
import { useShell, useUnsaved } from '../../shell';
import { useAction, useLoad } from '../../use-call';
import { useRefusalFocus } from '../../use-refusal-focus';
import { MainFields, MoreFields } from './meeting-fields';
import type { TypedMeeting } from './week-lines';

const text = panel.meetingForm;
const FIELDS = ['date', 'kind', 'mode', 'topic', 'item', 'minutes', 'outcome', 'next'] as const;

/** Corrects one entry of a journal, or takes it out. */
export function MeetingFormScreen({ pairId, id }: { pairId: string; id: string }) {
  const journal = useLoad('meetings.journal', { pairId }, { once: true });
  return (
    <ScreenFrame title={text.title} focusHeading={false}>
      <Loaded from={journal}>
        {(value) => {
          const line = value.lines.find((one) => one.id === id);
          return line ? (
            <Editor key={line.revision} journal={value} line={line} reload={journal.reload} />
          ) : (
            <p>{panel.meetingJournal.empty}</p>
          );
        }}
      </Loaded>
    </ScreenFrame>
  );
}

interface EditorProps {
  readonly journal: MeetingJournal;
  readonly line: MeetingLine;
  readonly reload: () => void;
}

function Editor({ journal, line, reload }: EditorProps) {
  const { leave } = useShell();
  const { id, revision, date, kind, mode, topic, item, minutes, outcome } = line;
  const [typed, setTyped] = useState<TypedMeeting>({ date, kind, mode, topic, item, minutes, outcome });
  const [next, setNext] = useState<IsoDate | null>(line.next);
  const [dirty, setDirty] = useState(false);
  useUnsaved(dirty);
  const save = useAction('meetings.save', leave);
  const remove = useAction('meetings.remove', leave);
  useRefusalFocus(save.failure);
  const notes = formNotes(FIELDS, [], save.failure);
  const change = (changes: Partial<TypedMeeting>) => {
    setTyped((was) => ({ ...was, ...changes }));
    setDirty(true);
  };
  const fields = { values: typed, change, notes: notes.at, ...journal };
  const failed = remove.failure ?? notes.failure;
  return (
    <>
      <p class="lead">
        {journal.label}
        <span class="block">
          <PlaceLink place={line.place} />
        </span>
      </p>
      <Form
        onSubmit={() => {
          if (typed.date !== null) save.run({ ...typed, date: typed.date, id, revision, next });
        }}
      >
        <MainFields {...fields} />
        <MoreFields {...fields} />
        <DateField
          label={panel.meetings.next}
          value={next}
          notes={notes.at('next')}
          onChange={(day) => {
            setNext(day);
            setDirty(true);
          }}
        />
        <RemoveQuestion
          {...{ label: text.remove, question: text.sure, yes: text.removeNow, no: text.keep }}
          busy={remove.busy}
          onRemove={() => remove.run({ id, revision })}
        />
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
