import { useState } from 'preact/hooks';
import type { ConsentState, IsoDate, PersonCard } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { formNotes } from '../field-notes';
import { DateField } from '../parts/date-field';
import { Failed } from '../parts/failed';
import { TextField } from '../parts/fields';
import { Actions, Form, Primary } from '../parts/form';
import { ScreenFrame } from '../parts/screen-frame';
import { useShell, useUnsaved } from '../shell';
import { useAction } from '../use-call';
import { useRefusalFocus } from '../use-refusal-focus';

interface Typed {
  readonly date: IsoDate | null;
  readonly until: IsoDate | null;
  readonly paper: string;
}

/** Enters when a consent was signed and where the paper lies. */
export function ConsentFormScreen({ person, consent }: { person: PersonCard; consent: ConsentState }) {
  const { changed, leave } = useShell();
  const discard = () => {
    changed(null);
    leave();
  };
  const { date, until, paper } = consent;
  const [typed, setTyped] = useState<Typed>({ date, until, paper });
  const [dirty, setDirty] = useState(false);
  useUnsaved(dirty);
  const save = useAction('consents.save', leave);
  const change = (part: Partial<Typed>) => {
    setTyped((was) => ({ ...was, ...part }));
    setDirty(true);
  };
  useRefusalFocus(save.failure);
  const notes = formNotes(['date', 'until', 'paper'], [], save.failure);
  const submit = () => {
    if (typed.date === null) return;
    const { kind, pairId } = consent;
    save.run({ personId: person.id, pairId, kind, ...typed, date: typed.date });
  };
  const text = panel.consentForm;
  return (
    <ScreenFrame title={text.title} focusHeading={false}>
      <p class="lead">
        {person.name}
        <span class="quiet block">{consent.kind}</span>
      </p>
      <Form onSubmit={submit}>
        <DateField
          label={text.date}
          value={typed.date}
          required
          notes={notes.at('date')}
          onChange={(value) => change({ date: value })}
        />
        <DateField
          label={text.until}
          hint={text.untilHint}
          value={typed.until}
          notes={notes.at('until')}
          onChange={(value) => change({ until: value })}
        />
        <TextField
          label={text.paper}
          hint={text.paperHint}
          value={typed.paper}
          notes={notes.at('paper')}
          onChange={(value) => change({ paper: value })}
        />
        {notes.failure && <Failed error={notes.failure} repeat={save.repeat} reload={discard} />}
        <Actions>
          <Primary label={text.save} busyLabel={panel.common.saving} busy={save.busy} />
        </Actions>
      </Form>
    </ScreenFrame>
  );
}
