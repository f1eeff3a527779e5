import { useState } from 'preact/hooks';
import type { ConsentDraft, ConsentForm } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { dateInTable } from '../../dates';
import { formNotes } from '../../field-notes';
import { DateField } from '../../parts/date-field';
import { Failed } from '../../parts/failed';
import { SelectField, TextField } from '../../parts/fields';
import { Actions, Form, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { PlaceLink } from '../../parts/place-link';
import { ScreenFrame } from '../../parts/screen-frame';
import type { Route } from '../../routes';
import { useShell, useUnsaved } from '../../shell';
import { useAction, useLoad } from '../../use-call';
import { useRefusalFocus } from '../../use-refusal-focus';

const text = panel.consentForm;
const FIELDS = ['kind', 'pairId', 'date', 'until', 'withdrawn', 'paper'] as const;

type ConsentRoute = Extract<Route, { screen: 'consent-form' }>;

/** Enters a signed paper, or corrects one that is in the book; a withdrawal is a date in its row. */
export function ConsentFormScreen({ route }: { route: ConsentRoute }) {
  const { personId, id, kind, pairId, toCard } = route;
  const form = useLoad('consents.open', { personId, id, kind, pairId }, { once: true });
  return (
    <ScreenFrame title={text.title} focusHeading={false}>
      <Loaded from={form}>
        {(value) => <Editor key={value.draft.revision} form={value} toCard={toCard} reload={form.reload} />}
      </Loaded>
    </ScreenFrame>
  );
}

interface EditorProps {
  readonly form: ConsentForm;
  readonly toCard: boolean;
  readonly reload: () => void;
}

function Editor({ form, toCard, reload }: EditorProps) {
  const { leave, replace } = useShell();
  const { person, pairKinds } = form;
  const [typed, setTyped] = useState<ConsentDraft>(form.draft);
  const [dirty, setDirty] = useState(false);
  useUnsaved(dirty);
  const save = useAction('consents.save', ({ withdrawn }) => {
    if (withdrawn && toCard) replace({ screen: 'person', role: person.role, id: person.id });
    else leave();
  });
  useRefusalFocus(save.failure);
  const notes = formNotes(FIELDS, [], save.failure);
  const change = (part: Partial<ConsentDraft>) => {
    setTyped((was) => ({ ...was, ...part }));
    setDirty(true);
  };
  const submit = () => {
    const { date, kind, pairId } = typed;
    if (date === null) return;
    const pair = pairKinds.includes(kind) ? pairId : '';
    save.run({ ...typed, personId: person.id, pairId: pair, date });
  };
  const adding = form.draft.kind === '';
  const what = <What form={form} typed={typed} change={change} notes={notes.at} />;
  return (
    <>
      <p class="lead">
        {person.name}
        {!adding && <span class="quiet block">{typed.kind}</span>}
        {form.place && (
          <span class="block">
            <PlaceLink place={form.place} />
          </span>
        )}
      </p>
      <Form onSubmit={submit}>
        {adding && what}
        <When typed={typed} change={change} notes={notes.at} />
        {!adding && (
          <details class="fold" open={notes.at('kind').length + notes.at('pairId').length > 0}>
            <summary>{text.other}</summary>
            {what}
          </details>
        )}
        {form.keptUntil && <p class="quiet">{text.keep(dateInTable(form.keptUntil))}</p>}
        {notes.failure && <Failed error={notes.failure} repeat={save.repeat} reload={reload} />}
        <Actions>
          <Primary label={text.save} busyLabel={panel.common.saving} busy={save.busy} />
        </Actions>
      </Form>
    </>
  );
}

interface FieldsProps {
  readonly typed: ConsentDraft;
  readonly change: (part: Partial<ConsentDraft>) => void;
  readonly notes: ReturnType<typeof formNotes<(typeof FIELDS)[number]>>['at'];
}

function What({ form, typed, change, notes }: FieldsProps & { form: ConsentForm }) {
  const labels = Object.fromEntries(form.pairs.map((pair) => [pair.id, pair.text]));
  return (
    <>
      <SelectField
        label={text.kind}
        value={typed.kind}
        options={form.kinds}
        notes={notes('kind')}
        onChange={(kind) => change({ kind })}
      />
      {form.pairKinds.includes(typed.kind) && (
        <SelectField
          label={text.pair}
          value={typed.pairId}
          options={['', ...form.pairs.map(({ id }) => id)]}
          labels={{ ...labels, '': text.wholeProgramme }}
          notes={notes('pairId')}
          onChange={(pairId) => change({ pairId })}
        />
      )}
    </>
  );
}

function When({ typed, change, notes }: FieldsProps) {
  return (
    <>
      <DateField
        label={text.date}
        value={typed.date}
        required
        notes={notes('date')}
        onChange={(date) => change({ date })}
      />
      <DateField
        label={text.until}
        hint={text.untilHint}
        value={typed.until}
        notes={notes('until')}
        onChange={(until) => change({ until })}
      />
      {typed.id !== null && (
        <DateField
          label={text.withdrawn}
          hint={text.withdrawnHint}
          value={typed.withdrawn}
          notes={notes('withdrawn')}
          onChange={(withdrawn) => change({ withdrawn })}
        />
      )}
      <TextField
        label={text.paper}
        hint={text.paperHint}
        value={typed.paper}
        notes={notes('paper')}
        onChange={(paper) => change({ paper })}
      />
    </>
  );
}
