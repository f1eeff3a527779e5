import { useEffect, useState } from 'preact/hooks';
import type { ProgrammeCard } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Failed } from '../../parts/failed';
import { SelectField } from '../../parts/fields';
import { Actions, Form, Plain, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { ScreenFrame } from '../../parts/screen-frame';
import { useShell, useUnsaved } from '../../shell';
import { useAction, useLoad } from '../../use-call';
import { ProgrammeFacts } from './programme-facts';
import { ProgrammeItems } from './programme-items';
import { ProgrammeMeasures } from './programme-measures';
import { useProgramme } from './programme-state';

const text = panel.programme;

/** «Программа пары»: request and ready measures on the left, the items of the programme on the right. */
export function ProgrammeScreen({ pairId }: { pairId: string | null }) {
  const [asked, setAsked] = useState(pairId);
  const loaded = useLoad('programmes.open', { pairId: asked });
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={loaded} busyText={text.reading}>
        {(card) => <Shown card={card} ask={setAsked} reload={loaded.reload} />}
      </Loaded>
    </ScreenFrame>
  );
}

interface Asking {
  readonly card: ProgrammeCard;
  readonly ask: (pairId: string) => void;
  readonly reload: () => void;
}

const versionOf = ({ pairId, items }: ProgrammeCard): string =>
  [pairId, ...items.map(({ revision }) => revision)].join(' ');

/** The form begins anew with a programme read anew, unless something typed in it would be lost. */
function Shown({ card, ask, reload }: Asking) {
  const [shown, setShown] = useState(card);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!held) setShown(card);
  }, [card, held]);
  return <Editor key={versionOf(shown)} card={shown} ask={ask} reload={reload} hold={setHeld} />;
}

function Editor({ card, ask, reload, hold }: Asking & { hold: (on: boolean) => void }) {
  const { open, say } = useShell();
  const editing = useProgramme(card);
  const { dirty, items } = editing;
  const [wrong, setWrong] = useState(false);
  useUnsaved(dirty);
  useEffect(() => hold(dirty), [dirty, hold]);
  const save = useAction('programmes.save', (saved) => {
    editing.saved();
    say(saved.text);
  });
  const submit = () => {
    const empty = items.some(({ activity }) => activity.trim() === '');
    setWrong(empty);
    if (!empty) save.run(editing.draft());
  };
  const again = () => {
    hold(false);
    reload();
  };
  return (
    <Form onSubmit={submit} focusFirst={false}>
      <div class="sides programme">
        <section class="side programme-left">
          <Whose card={card} ask={ask} locked={dirty} />
          <ProgrammeFacts card={card} />
          <ProgrammeMeasures card={card} editing={editing} />
        </section>
        <section class="side programme-right">
          <ProgrammeItems card={card} editing={editing} wrong={wrong} />
        </section>
      </div>
      {save.failure && <Failed error={save.failure} repeat={save.repeat} reload={again} />}
      <Actions>
        <Primary label={text.save} busyLabel={panel.common.saving} busy={save.busy} />
        {!dirty && card.items.length > 0 && (
          <Plain
            label={text.toMarks}
            onClick={() => open({ screen: 'programme-marks', pairId: card.pairId })}
          />
        )}
        {!dirty && card.items.length > 0 && (
          <Plain
            label={text.print}
            onClick={() => open({ screen: 'paper', kind: 'D23', subjects: card.pairIds })}
          />
        )}
        {dirty && <span class="quiet">{text.unsaved}</span>}
      </Actions>
    </Form>
  );
}

/** Another programme can be chosen while nothing would be lost. */
function Whose({
  card,
  ask,
  locked,
}: {
  card: ProgrammeCard;
  ask: (pairId: string) => void;
  locked: boolean;
}) {
  if (locked) return <p class="programme-name">{card.label}</p>;
  return (
    <SelectField
      label={text.whose}
      value={card.pairId}
      options={card.others.map(({ pairId }) => pairId)}
      labels={Object.fromEntries(card.others.map(({ pairId, label }) => [pairId, label]))}
      onChange={ask}
    />
  );
}
