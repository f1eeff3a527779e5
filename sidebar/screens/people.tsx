import { useState } from 'preact/hooks';
import type { Output } from '../../src/contract/api';
import type { PersonCard, Role } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { matches } from '../list-keys';
import { TextField } from '../parts/fields';
import { Actions, Primary } from '../parts/form';
import { Loaded } from '../parts/loaded';
import { RowList } from '../parts/row-list';
import { ScreenFrame } from '../parts/screen-frame';
import { Sign } from '../parts/sign';
import { useShell } from '../shell';
import { useLoad } from '../use-call';

const ROLES: readonly Role[] = ['mentor', 'mentee'];

/** Mentors or mentees, found by typing. */
export function PeopleScreen({ role: first }: { role: Role }) {
  const [role, setRole] = useState<Role>(first);
  return (
    <ScreenFrame title={panel.people.title}>
      <fieldset class="switch">
        <legend class="for-readers">{panel.people.title}</legend>
        {ROLES.map((each) => (
          <label key={each} class={each === role ? 'option on' : 'option'}>
            <input
              type="radio"
              class="option-input"
              name="role"
              checked={each === role}
              onChange={() => setRole(each)}
            />
            {panel.people.roles[each]}
          </label>
        ))}
      </fieldset>
      <OfRole key={role} role={role} />
    </ScreenFrame>
  );
}

function OfRole({ role }: { role: Role }) {
  const people = useLoad('people.list', { role });
  return <Loaded from={people}>{(list) => <Found role={role} list={list} />}</Loaded>;
}

function Found({ role, list }: { role: Role; list: Output<'people.list'> }) {
  const { open } = useShell();
  const [query, setQuery] = useState('');
  const all = list.people.filter((person) => person.role === role);
  const found = all.filter((person) => matches(query, person.name));
  return (
    <>
      {all.length === 0 && <p>{panel.people.empty[role]}</p>}
      {all.length > 7 && <TextField label={panel.common.search} value={query} onChange={setQuery} />}
      {all.length > 0 && found.length === 0 && <p role="status">{panel.common.nothingFound}</p>}
      <RowList
        label={panel.people.roles[role]}
        items={found}
        keyOf={(person) => person.id}
        nameOf={(person) => person.name}
        open={(person) => open({ screen: 'person', role, id: person.id })}
      >
        {(person) => <PersonLine person={person} />}
      </RowList>
      <Actions>
        <Primary
          label={panel.people.add[role]}
          onClick={() => open({ screen: 'person-form', role, person: null, lists: list })}
        />
      </Actions>
    </>
  );
}

function PersonLine({ person }: { person: PersonCard }) {
  const missing = person.consents.filter((consent) => consent.state !== 'valid' && !consent.optional).length;
  const facts = [
    person.position,
    person.free !== null && person.capacity !== null
      ? panel.people.free(person.free, person.capacity)
      : person.status,
  ].filter(Boolean);
  return (
    <span class="grow">
      {person.name}
      <span class="quiet block">{facts.join(' · ')}</span>
      {missing > 0 && (
        <span class="ask-word block">
          <Sign of="ask" /> {panel.people.consentsMissing(missing)}
        </span>
      )}
    </span>
  );
}
