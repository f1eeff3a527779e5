import { useState } from 'preact/hooks';
import type { Output } from '../../../src/contract/api';
import type { PersonCard, Role } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { matches } from '../../list-keys';
import { SelectField, TextField } from '../../parts/fields';
import { Actions, Plain, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { Notes } from '../../parts/notes';
import { RoleSwitch } from '../../parts/role-switch';
import { RowList } from '../../parts/row-list';
import { ScreenFrame } from '../../parts/screen-frame';
import { Sign } from '../../parts/sign';
import { useShell } from '../../shell';
import { asCallError, useLoad } from '../../use-call';

const words = panel.peopleFilter;

/** Mentors or mentees, found by typing and by what they lack. */
export function PeopleScreen({ role: first }: { role: Role }) {
  const [role, setRole] = useState<Role>(first);
  return (
    <ScreenFrame title={panel.people.title}>
      <RoleSwitch legend={panel.people.title} role={role} onChange={setRole} />
      <OfRole key={role} role={role} />
    </ScreenFrame>
  );
}

function OfRole({ role }: { role: Role }) {
  const people = useLoad('people.list', { role });
  return <Loaded from={people}>{(list) => <Found role={role} list={list} />}</Loaded>;
}

const missingConsents = (person: PersonCard): number =>
  person.consents.filter((consent) => consent.state !== 'valid' && !consent.optional).length;

/** What the list can be narrowed to. */
const FILTERS = {
  all: () => true,
  consent: (person: PersonCard) => missingConsents(person) > 0,
  alone: (person: PersonCard) => person.pairs.length === 0,
  paused: (person: PersonCard) => person.paused,
  young: (person: PersonCard) => person.young,
} as const satisfies Record<string, (person: PersonCard) => boolean>;
type Filter = keyof typeof FILTERS;
const FILTER_NAMES = Object.keys(FILTERS) as Filter[];

function Found({ role, list }: { role: Role; list: Output<'people.list'> }) {
  const { open } = useShell();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const all = list.people.filter((person) => person.role === role);
  const found = all.filter((person) => matches(query, person.name) && FILTERS[filter](person));
  const narrowed = query.trim() !== '' || filter !== 'all';
  return (
    <>
      <Young young={list.young} />
      {all.length === 0 && <p>{panel.people.empty[role]}</p>}
      {all.length > 7 && (
        <>
          <TextField label={panel.common.search} value={query} onChange={setQuery} />
          <SelectField
            label={words.label}
            value={filter}
            options={FILTER_NAMES}
            labels={Object.fromEntries(FILTER_NAMES.map((name) => [name, words[name]]))}
            onChange={(name) => setFilter(name as Filter)}
          />
        </>
      )}
      <Ways role={role} several={all.length > 1} />
      {narrowed && (
        <p role="status" class="quiet">
          {found.length === 0 ? panel.common.nothingFound : words.shown(found.length)}
        </p>
      )}
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

const Young = ({ young }: Pick<Output<'people.list'>, 'young'>) =>
  young && (
    <Notes notes={[{ severity: 'ask', message: `${young.title}: ${young.hint}.`, place: young.place }]} />
  );

/** A whole list at once, in a window with room for it, and the search for repeats. */
function Ways({ role, several }: { role: Role; several: boolean }) {
  const { open, call, say } = useShell();
  const openList = () =>
    call('screen.open', { screen: 'people-import' }).catch((error: unknown) =>
      say(asCallError(error).failure.message),
    );
  return (
    <p class="row-acts">
      <Plain label={words.importList} onClick={() => void openList()} />
      {several && <Plain label={words.twins} onClick={() => open({ screen: 'duplicates', role })} />}
    </p>
  );
}

function PersonLine({ person }: { person: PersonCard }) {
  const missing = missingConsents(person);
  const facts = [
    person.position,
    person.free !== null && person.capacity !== null
      ? panel.people.free(person.free, person.capacity)
      : person.status,
    person.paused ? words.paused : '',
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
