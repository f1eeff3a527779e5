import { useState } from 'preact/hooks';
import type { ConsentTask, IsoDate } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { formNotes } from '../../field-notes';
import { DateField } from '../../parts/date-field';
import { Failed } from '../../parts/failed';
import { TextField } from '../../parts/fields';
import { Form, Plain } from '../../parts/form';
import { useUnsaved } from '../../shell';
import { useAction } from '../../use-call';
import { useRefusalFocus } from '../../use-refusal-focus';

const text = panel.consents;
const EMPTY = { date: null, until: null, paper: '' };

/** The chosen consents came back signed on one day: their dates are entered in one go. */
export function EnterSigned({ chosen }: { chosen: readonly ConsentTask[] }) {
  const [typed, setTyped] = useState<{ date: IsoDate | null; until: IsoDate | null; paper: string }>(EMPTY);
  const [dirty, setDirty] = useState(false);
  useUnsaved(dirty);
  const enter = useAction('consents.enter', () => {
    setTyped(EMPTY);
    setDirty(false);
  });
  useRefusalFocus(enter.failure);
  const notes = formNotes(['date', 'until', 'paper'], [], enter.failure);
  const change = (part: Partial<typeof typed>) => {
    setTyped((was) => ({ ...was, ...part }));
    setDirty(true);
  };
  const submit = () => {
    const tasks = chosen.map(({ personId, pairId, kind }) => ({ personId, pairId, kind }));
    if (typed.date !== null) enter.run({ ...typed, tasks, date: typed.date });
  };
  return (
    <details class="fold">
      <summary>{text.enterMany}</summary>
      <Form onSubmit={submit} focusFirst={false}>
        <p>{text.enterLead}</p>
        <DateField
          label={panel.consentForm.date}
          value={typed.date}
          required
          notes={notes.at('date')}
          onChange={(date) => change({ date })}
        />
        <DateField
          label={panel.consentForm.until}
          hint={panel.consentForm.untilHint}
          value={typed.until}
          notes={notes.at('until')}
          onChange={(until) => change({ until })}
        />
        <TextField
          label={panel.consentForm.paper}
          hint={panel.consentForm.paperHint}
          value={typed.paper}
          notes={notes.at('paper')}
          onChange={(paper) => change({ paper })}
        />
        {notes.failure && <Failed error={notes.failure} repeat={enter.repeat} />}
        <Plain
          label={enter.busy ? text.entering : text.enterSave(chosen.length)}
          busy={enter.busy}
          sends="enter"
        />
      </Form>
    </details>
  );
}
