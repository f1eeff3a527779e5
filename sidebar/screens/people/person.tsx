import type { PersonCard, Role } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { dateInTable } from '../../dates';
import { Actions, Plain, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { PlaceLink } from '../../parts/place-link';
import { ScreenFrame } from '../../parts/screen-frame';
import { SpokenForms } from '../../parts/spoken-forms';
import type { PersonLists } from '../../routes';
import { useShell } from '../../shell';
import { useLoad } from '../../use-call';
import { PersonConsents, WithdrawalBox } from './person-consents';
import { PersonSurveys } from './person-surveys';
import { PersonYears } from './person-years';

/** A person's card: facts, consents, pairs, and how the name sounds in documents. */
export function PersonScreen({ role, id }: { role: Role; id: string }) {
  const people = useLoad('people.list', { role });
  const person = people.value?.people.find((each) => each.id === id);
  return (
    <ScreenFrame title={person?.name ?? panel.people.roles[role]}>
      <Loaded from={people}>
        {(lists) => (person ? <Card person={person} lists={lists} /> : <p>{panel.person.notFound}</p>)}
      </Loaded>
    </ScreenFrame>
  );
}

function Card({ person, lists }: { person: PersonCard; lists: PersonLists }) {
  const { open } = useShell();
  const edit = () => open({ screen: 'person-form', role: person.role, person, lists });
  const waits = person.role === 'mentee' && person.pairs.length === 0 && !person.gone;
  return (
    <>
      <p>
        <PlaceLink place={person.place} />
      </p>
      {person.withdrawal && <WithdrawalBox of={person.withdrawal} />}
      <Facts person={person} />
      <PersonConsents person={person} />
      <Pairs person={person} />
      <PersonSurveys person={person} />
      <PersonYears id={person.id} />
      <Forms person={person} />
      <Actions>
        {waits && (
          <Primary
            label={panel.person.makePair}
            onClick={() => open({ screen: 'pair', pairId: null, menteeId: person.id })}
          />
        )}
        {waits ? (
          <Plain label={panel.person.edit} onClick={edit} />
        ) : (
          <Primary label={panel.person.edit} onClick={edit} />
        )}
      </Actions>
    </>
  );
}

function Facts({ person }: { person: PersonCard }) {
  const text = panel.person;
  const places =
    person.capacity === null || person.free === null ? '' : panel.people.free(person.free, person.capacity);
  const facts: readonly (readonly [string, string])[] = [
    [text.position, person.position],
    [text.subject, person.subject],
    [text.department, person.department],
    [text.category, person.category],
    [text.experience, person.experience],
    [text.places, places],
    [text.request, person.request],
    [text.topics[person.role], person.topics.join(', ')],
    [text.phone, person.phone],
    [text.email, person.email],
    [text.status, person.status],
    ...moreFacts(person),
    [text.note, person.note],
  ];
  return (
    <section>
      <h2>{text.facts}</h2>
      <dl>
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd class="lines-of">{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

/** What fewer people have; empty ones are not shown. */
function moreFacts({ more }: PersonCard): (readonly [string, string])[] {
  const text = panel.personMore;
  return [
    [text.awayFact, text.away(dateInTable(more.awayFrom), dateInTable(more.awayTo))],
    [text.days, more.days.join(', ')],
    [text.mode, more.mode],
    [text.externalFact, more.external ? more.contract || text.noContract : ''],
    [text.achievements, more.achievements],
    [text.wishForm, more.wishForm],
    [text.mentorsWanted, more.mentorsWanted === null ? '' : String(more.mentorsWanted)],
    [text.superior, more.superior],
    [text.support, more.support],
  ];
}

function Pairs({ person }: { person: PersonCard }) {
  const { open } = useShell();
  return (
    <section>
      <h2>{panel.person.pairs}</h2>
      {person.pairs.length === 0 && <p class="quiet">{panel.person.noPairs}</p>}
      <ul class="lines">
        {person.pairs.map((pair) => (
          <li key={pair.id} class="row">
            <span class="grow">
              {pair.text}
              <span class="quiet block">{pair.status}</span>
            </span>
            <Plain
              label={panel.common.open}
              about={pair.text}
              onClick={() => open({ screen: 'pair', pairId: pair.id, menteeId: null })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Forms({ person }: { person: PersonCard }) {
  const { name, gender, position } = person;
  const forms = useLoad('people.forms', { name, gender, position }, { once: true });
  return (
    <section>
      <h2>{panel.person.forms}</h2>
      <Loaded from={forms} busyText={panel.forms.waiting}>
        {(value) => (
          <>
            <SpokenForms title={panel.forms.name} of={value.name} saved={forms.reload} />
            {position && (
              <SpokenForms title={panel.forms.position} of={value.position} saved={forms.reload} />
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
