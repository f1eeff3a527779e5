import type { PairDraft, PairForm } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { DateField } from '../../parts/date-field';
import { LongField, SelectField, TextField } from '../../parts/fields';
import type { Note } from '../../parts/notes';
import type { PairField } from './pair-draft';

const text = panel.pair;

interface TermsProps {
  readonly draft: PairDraft;
  readonly notes: (field: PairField) => readonly Note[];
  readonly change: (part: Partial<PairDraft>) => void;
}

/** Form, kind, dates and consents; goal, content and meetings are folded, since an order does not need them. */
export function PairTerms({ draft, options, notes, change }: TermsProps & { options: PairForm['options'] }) {
  return (
    <>
      <SelectField
        label={text.form}
        value={draft.form}
        options={options.forms}
        notes={notes('form')}
        onChange={(form) => change({ form })}
      />
      <SelectField
        label={text.kind}
        value={draft.kind}
        options={options.kinds}
        notes={notes('kind')}
        onChange={(kind) => change({ kind })}
      />
      <Term draft={draft} notes={notes} change={change} />
      <PairConsents draft={draft} notes={notes} change={change} />
      <DataConsents draft={draft} notes={notes} change={change} />
      <Extra draft={draft} modes={options.modes} notes={notes} change={change} />
    </>
  );
}

/** First and last day; a term that leaves the school year says why. */
function Term({ draft, notes, change }: TermsProps) {
  const outside = notes('outsideYear');
  return (
    <>
      <fieldset class="two">
        <legend>{text.term}</legend>
        <DateField
          label={text.from}
          value={draft.from}
          required
          notes={notes('from')}
          onChange={(from) => change({ from })}
        />
        <DateField
          label={text.to}
          value={draft.to}
          required
          notes={notes('to')}
          onChange={(to) => change({ to })}
        />
      </fieldset>
      {(outside.length > 0 || draft.outsideYear !== '') && (
        <TextField
          label={text.outsideYear}
          value={draft.outsideYear}
          notes={outside}
          onChange={(outsideYear) => change({ outsideYear })}
        />
      )}
    </>
  );
}

/** Consents to this pair. */
function PairConsents({ draft, notes, change }: TermsProps) {
  return (
    <fieldset class="two">
      <legend>{text.consents}</legend>
      <DateField
        label={text.mentorConsent}
        value={draft.mentorConsent}
        notes={notes('mentorConsent')}
        onChange={(mentorConsent) => change({ mentorConsent })}
      />
      <DateField
        label={text.menteeConsent}
        value={draft.menteeConsent}
        notes={notes('menteeConsent')}
        onChange={(menteeConsent) => change({ menteeConsent })}
      />
    </fieldset>
  );
}

/** Asked only of who has no consent to the processing of data in force. */
function DataConsents({ draft, notes, change }: TermsProps) {
  const sides = (['mentorData', 'menteeData'] as const).filter(
    (field) => notes(field).length > 0 || draft[field] != null,
  );
  if (sides.length === 0) return null;
  return (
    <fieldset class={sides.length === 2 ? 'two' : undefined}>
      <legend>{text.dataConsents}</legend>
      {sides.map((field) => (
        <DateField
          key={field}
          label={text[field]}
          value={draft[field] ?? null}
          notes={notes(field)}
          onChange={(date) => change({ [field]: date })}
        />
      ))}
    </fieldset>
  );
}

function Extra({ draft, modes, notes, change }: TermsProps & { modes: readonly string[] }) {
  const fields = ['group', 'mode', 'schedule', 'goal', 'content'] as const;
  const noted = fields.some((field) => notes(field).length > 0);
  return (
    <details class="fold" open={noted}>
      <summary>{text.extra}</summary>
      <SelectField
        label={text.mode}
        value={draft.mode}
        options={modes}
        notes={notes('mode')}
        onChange={(mode) => change({ mode })}
      />
      <TextField
        label={text.schedule}
        value={draft.schedule}
        notes={notes('schedule')}
        onChange={(schedule) => change({ schedule })}
      />
      <LongField
        label={text.goal}
        value={draft.goal}
        rows={2}
        notes={notes('goal')}
        onChange={(goal) => change({ goal })}
      />
      <LongField
        label={text.content}
        value={draft.content}
        notes={notes('content')}
        onChange={(content) => change({ content })}
      />
      <TextField
        label={text.group}
        hint={text.groupHint}
        value={draft.group}
        notes={notes('group')}
        onChange={(group) => change({ group })}
      />
    </details>
  );
}
