import { useState } from 'preact/hooks';
import type { IsoDate, ProgrammeItemView } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { DateField } from '../../parts/date-field';
import { LongField, NumberField, SelectField, TextField } from '../../parts/fields';
import { errorNote } from '../../parts/notes';
import { PlaceLink } from '../../parts/place-link';
import { Tick } from '../../parts/tick';
import type { Typed } from './programme-marks';

/** The best mark of a mentor. */
export const MOST_MARK = 5;

const text = panel.programmeMarks;
const DONE = 'выполнено';

/** An item to mark: one tick for «выполнено» today, then what came of it; the rest opens when wanted. */
export function MarkItem({
  item,
  today,
  statuses,
  typed,
  change,
}: {
  item: ProgrammeItemView;
  today: IsoDate;
  statuses: readonly string[];
  typed: Typed | null;
  change: (values: Typed | null) => void;
}) {
  const { number, activity, deadline, planned, place, status } = item;
  const [more, setMore] = useState(false);
  const { actual, mark, proof, date } = item;
  const kept: Typed = { status, date, actual, mark, proof };
  const now = typed ?? kept;
  const part = (values: Partial<Typed>) => change({ ...now, ...values });
  return (
    <li data-step>
      <Tick
        on={now.status === DONE}
        change={(on) => {
          if (!on) return change(status === DONE ? { ...kept, status: statuses[1] ?? '', date: null } : null);
          part({ status: DONE, date: now.date ?? today });
        }}
      >
        {number && <span class="quiet">{number}. </span>}
        {activity}
        <span class="quiet block">
          {[deadline && text.deadline(deadline), planned && text.planned(planned)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </Tick>
      <span class="row small wrap">
        <PlaceLink place={place} />
        {typed === null && !more && (
          <button
            type="button"
            class="plain"
            aria-label={`${text.more}: ${activity}`}
            onClick={() => setMore(true)}
          >
            {text.more}
          </button>
        )}
      </span>
      {(typed !== null || more) && <MarkFields now={now} statuses={statuses} part={part} />}
    </li>
  );
}

function MarkFields({
  now,
  statuses,
  part,
}: {
  now: Typed;
  statuses: readonly string[];
  part: (values: Partial<Typed>) => void;
}) {
  const wrong = now.mark !== null && now.mark > MOST_MARK;
  return (
    <div class="mark-fields">
      <LongField label={text.actual} rows={2} value={now.actual} onChange={(actual) => part({ actual })} />
      <DateField
        label={text.date}
        value={now.date}
        required={now.status === DONE}
        onChange={(date) => part({ date })}
      />
      <NumberField
        label={text.mark}
        value={now.mark}
        notes={wrong ? [errorNote(text.badMark)] : []}
        onChange={(mark) => part({ mark })}
      />
      <TextField
        label={text.proof}
        hint={text.proofHint}
        value={now.proof}
        onChange={(proof) => part({ proof })}
      />
      <SelectField
        label={text.status}
        value={now.status}
        options={statuses}
        onChange={(status) => part({ status })}
      />
    </div>
  );
}
