import { useState } from 'preact/hooks';
import type { OrderCard, OrderChoice } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { formNotes } from '../../field-notes';
import { Box } from '../../parts/box';
import { DateField } from '../../parts/date-field';
import { Failed } from '../../parts/failed';
import { TextField } from '../../parts/fields';
import { Actions, Form, Plain, Primary } from '../../parts/form';
import { Busy } from '../../parts/loaded';
import { askNote, errorNote, type Note, Notes } from '../../parts/notes';
import { PlaceLink } from '../../parts/place-link';
import { useShell, useUnsaved } from '../../shell';
import { useAction, useLoad } from '../../use-call';
import { useRefusalFocus } from '../../use-refusal-focus';
import { useRemember } from '../../use-remember';
import { OrderActs } from './order-acts';
import { OrderNames } from './order-names';
import { OrderPairs } from './order-pairs';

const text = panel.order;
const REVIEW_AFTER_MS = 500;
const AS_PROJECT = 'project';

interface EditorProps {
  readonly opened: OrderCard;
  readonly choice: OrderChoice;
  readonly change: (choice: OrderChoice) => void;
  readonly reload: () => void;
}

/** Choices of the order; after each the server says again what blocks it and how the names sound. */
export function OrderEditor({ opened, choice, change, reload }: EditorProps) {
  const { replace } = useShell();
  const [needPair, setNeedPair] = useState(false);
  const touched = choice !== opened.choice;
  const reviewed = useLoad('orders.review', choice, { ready: touched, delay: REVIEW_AFTER_MS });
  const card = (touched ? reviewed.value : null) ?? opened;
  useUnsaved(touched);

  const make = useAction('orders.make', (made) => replace({ screen: 'made', made }));
  const [remember, setRemember] = useState<readonly string[]>([]);
  const { corrections } = choice;
  const keep = useRemember<boolean>({ corrections, remember }, (project) => make.run({ choice, project }));
  const failure = make.failure ?? keep.failure;
  useRefusalFocus(failure);
  const set = (part: Partial<OrderChoice>) => {
    setNeedPair(false);
    change({ ...choice, ...part });
  };
  const submit = (button: string) => {
    if (choice.pairIds.length === 0) setNeedPair(true);
    else keep.run(onlyProject || button === AS_PROJECT);
  };
  const onlyProject = card.blocking.length > 0;
  const notes = formNotes(['number', 'date', 'pairIds'], [], failure);
  const busy = make.busy || keep.busy;
  return (
    <Form onSubmit={submit} focusFirst={false}>
      <OrderPairs
        pairs={card.pairs}
        chosen={choice.pairIds}
        notes={needPair ? [errorNote(text.choosePair)] : notes.at('pairIds')}
        change={(pairIds) => set({ pairIds })}
      />
      <NumberAndDate choice={choice} notes={notes.at} set={set} />
      <OrderActs acts={card.acts} chosen={choice.actIds} change={(actIds) => set({ actIds })} />
      <Variant value={choice.variant} change={(variant) => set({ variant })} />
      <OrderNames
        names={card.names}
        corrections={corrections}
        remember={remember}
        change={(next) => {
          setRemember(next.remember);
          set({ corrections: next.corrections });
        }}
      />
      <Missing card={card} />
      <Notes notes={card.warnings.map(askNote)} />
      {reviewed.failure && touched && <Failed error={reviewed.failure} repeat={reviewed.reload} />}
      {reviewed.busy && touched && <Busy text={text.reviewing} />}
      {notes.failure && (
        <Failed error={notes.failure} repeat={make.failure ? make.repeat : keep.repeat} reload={reload} />
      )}
      <Actions>
        <Primary label={onlyProject ? text.project : text.make} busyLabel={text.making} busy={busy} />
        {!onlyProject && <Plain label={text.project} busy={busy} sends={AS_PROJECT} />}
      </Actions>
    </Form>
  );
}

function NumberAndDate({
  choice,
  notes,
  set,
}: {
  choice: OrderChoice;
  notes: (field: 'number' | 'date') => readonly Note[];
  set: (part: Partial<OrderChoice>) => void;
}) {
  return (
    <div class="two">
      <TextField
        label={text.number}
        value={choice.number}
        notes={notes('number')}
        onChange={(number) => set({ number })}
      />
      <DateField
        label={text.date}
        value={choice.date}
        required
        notes={notes('date')}
        onChange={(date) => date && set({ date })}
      />
    </div>
  );
}

function Variant({
  value,
  change,
}: {
  value: OrderChoice['variant'];
  change: (variant: OrderChoice['variant']) => void;
}) {
  return (
    <fieldset>
      <legend>{text.variant}</legend>
      {(['table', 'text'] as const).map((variant) => (
        <label key={variant} class="tick">
          <input type="radio" name="variant" checked={value === variant} onChange={() => change(variant)} />
          {text.variants[variant]}
        </label>
      ))}
    </fieldset>
  );
}

/** Why only a project may be printed, and the settings to fill in. */
function Missing({ card }: { card: OrderCard }) {
  const named = card.missing.map((each) => each.text);
  const blocking = card.blocking.filter((reason) => !named.includes(reason));
  return (
    <>
      {card.missing.length > 0 && (
        <Box of="ask" title={text.missing}>
          <ul>
            {card.missing.map((each) => (
              <li key={each.text}>
                {each.text} <PlaceLink place={each.place} />
              </li>
            ))}
          </ul>
        </Box>
      )}
      {blocking.length > 0 && (
        <Box of="bad" title={text.blocking}>
          <ul>
            {blocking.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Box>
      )}
    </>
  );
}
