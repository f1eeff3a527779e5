import { useState } from 'preact/hooks';
import type { EventForm, EventPerson } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { TextField } from '../../parts/fields';
import { Plain } from '../../parts/form';
import { Tick } from '../../parts/tick';

const text = panel.eventForm;

interface PeopleProps {
  readonly form: EventForm;
  readonly chosen: readonly string[];
  readonly ahead: boolean;
  readonly change: (chosen: readonly string[]) => void;
}

const plain = (words: string): string => words.toLowerCase().replace(/ё/g, 'е');

/** Who was there: everybody of the year at once, pairs, or people by name; codes the banks do not know stay. */
export function EventPeople({ form, chosen, ahead, change }: PeopleProps) {
  const [letters, setLetters] = useState('');
  const set = (ids: readonly string[], on: boolean) =>
    change(on ? [...new Set([...chosen, ...ids])] : chosen.filter((id) => !ids.includes(id)));
  const fits = (name: string): boolean => plain(name).includes(plain(letters.trim()));
  const people = form.people.filter(({ name }) => fits(name));
  const pairs = form.pairs.filter((pair) => fits(pair.text));
  const ofYear = form.people.filter((person) => person.ofYear).map(({ id }) => id);
  const names = (title: string, own: readonly EventPerson[]) =>
    own.length > 0 && (
      <fieldset>
        <legend>{title}</legend>
        {own.map(({ id, name }) => (
          <Tick key={id} on={chosen.includes(id)} change={(on) => set([id], on)}>
            {name}
          </Tick>
        ))}
      </fieldset>
    );
  return (
    <section>
      <h2 aria-live="polite">{(ahead ? text.expected : text.people)(chosen.length)}</h2>
      <div class="meeting-ways">
        {ofYear.length > 0 && <Plain label={text.all} onClick={() => set(ofYear, true)} />}
        {chosen.length > 0 && <Plain label={text.noneOf} onClick={() => change([])} />}
      </div>
      <div class="event-filter">
        <TextField label={text.filter} value={letters} onChange={setLetters} />
      </div>
      {pairs.length > 0 && (
        <details class="fold">
          <summary>{text.byPair}</summary>
          {pairs.map((pair) => (
            <Tick
              key={pair.id}
              on={pair.people.every((id) => chosen.includes(id))}
              change={(on) => set(pair.people, on)}
            >
              {pair.text}
            </Tick>
          ))}
        </details>
      )}
      {people.length === 0 && <p>{text.nobody}</p>}
      {names(
        text.byName,
        people.filter((person) => person.ofYear),
      )}
      {names(
        text.others,
        people.filter((person) => !person.ofYear),
      )}
    </section>
  );
}
