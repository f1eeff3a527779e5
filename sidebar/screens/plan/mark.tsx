import { useState } from 'preact/hooks';
import type { EvidenceRow, EvidenceStep, IsoDate } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { dateInTable } from '../../dates';
import { formNotes } from '../../field-notes';
import { DateField } from '../../parts/date-field';
import { Failed } from '../../parts/failed';
import { LongField } from '../../parts/fields';
import { Actions, Form, Plain, Primary } from '../../parts/form';
import { PlaceLink } from '../../parts/place-link';
import { ScreenFrame } from '../../parts/screen-frame';
import { useShell, useUnsaved } from '../../shell';
import { type Action, useAction } from '../../use-call';
import { MarkCondition, MarkKinds } from './mark-row';
import { MarkEvidence, MarkSteps } from './mark-steps';

const text = panel.mark;

const isOpen = (step: EvidenceStep): boolean => step.proposal !== null;
const isProved = ({ proposal }: EvidenceStep): boolean =>
  proposal?.holds === 'yes' || proposal?.holds === 'part';

/** The step to begin with: a proved one, else the last that has begun. */
function firstStep(steps: readonly EvidenceStep[]): EvidenceStep | null {
  const open = steps.filter(isOpen);
  return open.find(isProved) ?? open[open.length - 1] ?? null;
}

/** One row of the plan: what the sheets say of it, its own marks, its condition and its kinds of work. */
export function MarkScreen({
  row,
  kinds,
  today,
}: {
  row: EvidenceRow;
  kinds: readonly string[];
  today: IsoDate;
}) {
  const waits = row.condition !== null && row.condition.met !== 'yes';
  return (
    <ScreenFrame title={text.title}>
      <p class="lead">
        {[row.number, row.activity].filter(Boolean).join(' ')}
        <span class="quiet block">{row.stage}</span>
        {row.deadline && (
          <span class="quiet block">
            {text.deadline}: {row.deadline}
          </span>
        )}
        <PlaceLink place={row.place} />
      </p>
      <MarkPapers row={row} />
      {row.condition && <MarkCondition row={row} condition={row.condition} />}
      <MarkKinds row={row} all={kinds} />
      {waits ? null : <MarkForm row={row} today={today} />}
    </ScreenFrame>
  );
}

/** Documents the work of the row ends in: the card of each. */
function MarkPapers({ row: { papers = [], done } }: { row: EvidenceRow }) {
  const { open } = useShell();
  if (papers.length === 0 || done !== null) return null;
  return (
    <ul class="lines">
      {papers.map(({ kind, title }) => (
        <li key={kind} class="row">
          <span class="grow">{title}</span>
          <Plain
            label={panel.order.make}
            about={title}
            onClick={() => open({ screen: 'paper', kind, subjects: null })}
          />
        </li>
      ))}
    </ul>
  );
}

interface Typed {
  readonly date: IsoDate | null;
  readonly proof: string;
}

function MarkForm({ row, today }: { row: EvidenceRow; today: IsoDate }) {
  const { leave, say } = useShell();
  const [step, setStep] = useState(() => firstStep(row.steps));
  const [typed, setTyped] = useState(() => typedFor(step, today));
  const [dirty, setDirty] = useState(false);
  useUnsaved(dirty);
  const save = useAction('evidence.confirm', (saved) => {
    leave();
    say(saved.text);
  });
  const choose = (next: EvidenceStep) => {
    setStep(next);
    setTyped(typedFor(next, today));
    save.clear();
  };
  const submit = () => {
    if (step === null || typed.date === null) return;
    save.run({ id: row.id, revision: row.revision, span: step.span, date: typed.date, proof: typed.proof });
  };
  return (
    <Form onSubmit={submit} focusFirst={false}>
      {row.bySteps && <MarkSteps steps={row.steps} ahead={row.ahead} chosen={step} choose={choose} />}
      {step?.proposal && <MarkEvidence proposal={step.proposal} />}
      {step === null ? (
        <Marked row={row} />
      ) : (
        <MarkFields
          typed={typed}
          proved={isProved(step)}
          save={save}
          change={(part) => {
            setTyped((was) => ({ ...was, ...part }));
            setDirty(true);
          }}
        />
      )}
    </Form>
  );
}

function Marked({ row }: { row: EvidenceRow }) {
  return (
    <>
      <p>{row.done ? text.done(dateInTable(row.done)) : text.allMarked}</p>
      {row.proof && <p class="quiet">{text.kept(row.proof)}</p>}
    </>
  );
}

/** The day, what it is based on, and the button: «Подтвердить» what is proved, «Отметить» what is not. */
function MarkFields({
  typed,
  proved,
  save,
  change,
}: {
  typed: Typed;
  proved: boolean;
  save: Action<'evidence.confirm'>;
  change: (part: Partial<Typed>) => void;
}) {
  const { leave, changed } = useShell();
  const notes = formNotes(['date'], [], save.failure);
  const discard = () => {
    changed(null);
    leave();
  };
  return (
    <>
      <DateField
        label={text.date}
        hint={text.dateHint}
        value={typed.date}
        required
        notes={notes.at('date')}
        onChange={(date) => change({ date })}
      />
      <LongField
        label={text.proof}
        hint={text.proofHint}
        value={typed.proof}
        onChange={(proof) => change({ proof })}
      />
      {notes.failure && <Failed error={notes.failure} repeat={save.repeat} reload={discard} />}
      <Actions>
        <Primary label={proved ? text.confirm : text.mark} busyLabel={panel.common.saving} busy={save.busy} />
      </Actions>
    </>
  );
}

/** What the form begins with: what is proposed; else today, unless the step is over; nothing to prove it. */
function typedFor(step: EvidenceStep | null, today: IsoDate): Typed {
  const proposal = step?.proposal;
  if (proposal?.date) return { date: proposal.date, proof: proposal.proof };
  const last = step?.span.to ?? null;
  return { date: last !== null && last < today ? null : today, proof: '' };
}
