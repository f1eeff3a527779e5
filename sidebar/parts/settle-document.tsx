import { useState } from 'preact/hooks';
import type { DocumentLine, IsoDate } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { formNotes } from '../field-notes';
import { useShell } from '../shell';
import { useAction } from '../use-call';
import { useRefusalFocus } from '../use-refusal-focus';
import { DateField } from './date-field';
import { Failed } from './failed';
import { TextField } from './fields';
import { Form, Plain } from './form';

const text = panel.settle;
const FIELDS = ['number', 'date'] as const;

/** A document to make that is made already, with its number and date, or is not needed. */
export function SettleDocument({ document: { id, title } }: { document: DocumentLine }) {
  const { say } = useShell();
  const [asked, setAsked] = useState(false);
  const [number, setNumber] = useState('');
  const [date, setDate] = useState<IsoDate | null>(null);
  const settle = useAction('documents.settle', ({ lastAction }) => say(lastAction.text));
  useRefusalFocus(settle.failure);
  const notes = formNotes(FIELDS, [], settle.failure);
  if (!asked)
    return (
      <>
        <Plain label={text.made} about={title} onClick={() => setAsked(true)} />
        <Plain
          label={text.needless}
          about={title}
          busy={settle.busy}
          onClick={() => settle.run({ id, made: false, number: '', date: null })}
        />
        {settle.failure && <Failed error={settle.failure} repeat={settle.repeat} />}
      </>
    );
  return (
    <Form onSubmit={() => settle.run({ id, made: true, number, date })}>
      <div class="two">
        <TextField label={text.number} value={number} notes={notes.at('number')} onChange={setNumber} />
        <DateField label={text.date} value={date} notes={notes.at('date')} onChange={setDate} />
      </div>
      {notes.failure && <Failed error={notes.failure} repeat={settle.repeat} />}
      <Plain label={settle.busy ? panel.common.saving : text.save} busy={settle.busy} sends="made" />
      <Plain label={text.cancel} onClick={() => setAsked(false)} />
    </Form>
  );
}
