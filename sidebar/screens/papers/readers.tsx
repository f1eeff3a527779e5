import { useRef, useState } from 'preact/hooks';
import type { IsoDate, Reader, ReadersCard } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { dateInTable } from '../../dates';
import { formNotes } from '../../field-notes';
import { DateField } from '../../parts/date-field';
import { Failed } from '../../parts/failed';
import { Actions, Form, Plain, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { errorNote, Notes } from '../../parts/notes';
import { PlaceLink } from '../../parts/place-link';
import { ScreenFrame } from '../../parts/screen-frame';
import { Sign } from '../../parts/sign';
import { Tick, ticked } from '../../parts/tick';
import { useShell } from '../../shell';
import { useAction, useLoad } from '../../use-call';
import { useLostFocus } from '../../use-lost-focus';
import { useRefusalFocus } from '../../use-refusal-focus';

const text = panel.readers;

/** «Ознакомление»: who signed that a document was read, who did not yet. */
export function ReadersScreen({ id }: { id: string }) {
  const card = useLoad('readers.open', { id });
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={card}>{(opened) => <Readers card={opened} reload={card.reload} />}</Loaded>
    </ScreenFrame>
  );
}

function Readers({ card, reload }: { card: ReadersCard; reload: () => void }) {
  const signed = card.readers.filter((reader) => reader.signed !== null);
  const waiting = card.readers.filter((reader) => reader.signed === null);
  const box = useRef<HTMLDivElement>(null);
  useLostFocus(box, signed.length);
  return (
    <div ref={box}>
      <p class="lead">
        {card.title}
        <span class="quiet block">{text.lead(signed.length, card.readers.length)}</span>
      </p>
      {card.readers.length === 0 && <p>{text.nobody}</p>}
      {waiting.length > 0 && <Waiting key={waiting.length} card={card} people={waiting} reload={reload} />}
      {signed.length > 0 && <Signed id={card.id} people={signed} reload={reload} />}
      {card.other.length > 0 && (
        <section>
          <h2>{text.other}</h2>
          <p class="quiet">{card.other.join('; ')}</p>
          <PlaceLink place={card.place} />
        </section>
      )}
    </div>
  );
}

/** Whoever signed on one day is ticked and entered in one go. */
function Waiting({
  card,
  people,
  reload,
}: {
  card: ReadersCard;
  people: readonly Reader[];
  reload: () => void;
}) {
  const { say } = useShell();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [date, setDate] = useState<IsoDate | null>(card.today);
  const [asked, setAsked] = useState(false);
  const save = useAction('readers.save', ({ lastAction }) => {
    say(lastAction.text);
    reload();
  });
  useRefusalFocus(save.failure);
  const notes = formNotes(['marks'], [], save.failure);
  const items = people.map(({ person }) => ({ id: person }));
  const submit = () => {
    if (chosen.length === 0) setAsked(true);
    else if (date !== null)
      save.run({ id: card.id, marks: chosen.map((person) => ({ person, signed: date })) });
  };
  return (
    <Form onSubmit={submit} focusFirst={false}>
      <fieldset>
        <legend>{text.waiting}</legend>
        <Plain label={text.all} onClick={() => setChosen(items.map(({ id }) => id))} />
        <ul class="lines">
          {people.map(({ person, name, position }) => (
            <li key={person}>
              <Tick
                on={chosen.includes(person)}
                change={(on) => setChosen(ticked(items, chosen, person, on))}
              >
                {name}
                <span class="quiet block">{position}</span>
              </Tick>
            </li>
          ))}
        </ul>
        {asked && chosen.length === 0 && <Notes notes={[errorNote(text.choose)]} />}
      </fieldset>
      <DateField label={text.date} value={date} required notes={notes.at('marks')} onChange={setDate} />
      {notes.failure && <Failed error={notes.failure} repeat={save.repeat} reload={reload} />}
      <Actions>
        <Primary label={text.save(chosen.length)} busyLabel={panel.common.saving} busy={save.busy} />
      </Actions>
    </Form>
  );
}

function Signed({ id, people, reload }: { id: string; people: readonly Reader[]; reload: () => void }) {
  const { say } = useShell();
  const takeBack = useAction('readers.save', ({ lastAction }) => {
    say(lastAction.text);
    reload();
  });
  return (
    <section>
      <h2>{text.signed}</h2>
      <ul class="lines">
        {people.map(({ person, name, signed }) => (
          <li key={person}>
            <Sign of="good" /> {name} <span class="quiet">{dateInTable(signed!)}</span>
            <Plain
              label={text.takeBack}
              about={name}
              busy={takeBack.busy}
              onClick={() => takeBack.run({ id, marks: [{ person, signed: null }] })}
            />
          </li>
        ))}
      </ul>
      {takeBack.failure && <Failed error={takeBack.failure} repeat={takeBack.repeat} />}
    </section>
  );
}
