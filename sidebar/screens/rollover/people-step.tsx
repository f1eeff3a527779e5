import type {
  RolloverChoices,
  RolloverPerson,
  RolloverPersonFate,
  RolloverView,
} from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { DateField } from '../../parts/date-field';
import { PlaceLink } from '../../parts/place-link';
import { Sign } from '../../parts/sign';
import { Tick } from '../../parts/tick';

const text = panel.rollover;

const FATES = ['', 'stay', 'finished', 'left'] as const;

interface StepProps {
  readonly view: RolloverView;
  readonly choices: RolloverChoices;
  readonly choose: (choices: RolloverChoices) => void;
}

/** Who stays, who has finished, who has left; which consents end. */
export function PeopleStep({ view, choices, choose }: StepProps) {
  const others = (id: string) => choices.people.filter((one) => one.id !== id);
  const decide = (id: string, fate: RolloverPersonFate | '', leftOn: string | null): void =>
    choose({ ...choices, people: fate === '' ? others(id) : [...others(id), { id, fate, leftOn }] });
  const promote = (id: string, on: boolean): void =>
    choose({ ...choices, mentors: [...choices.mentors.filter((one) => one !== id), ...(on ? [id] : [])] });
  return (
    <>
      <p class="lead">
        {text.peopleLead} {text.consents(view.consents.kept, view.consents.ending.length)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area must be reachable by keyboard. */}
      <section class="plan-rows" tabIndex={0} aria-label={text.peopleTable}>
        <Ending consents={view.consents.ending} />
        <table>
          <thead>
            <tr>
              <th scope="col">{text.personHeaders.name}</th>
              <th scope="col">{text.personHeaders.role}</th>
              <th scope="col">{text.personHeaders.after}</th>
              <th scope="col">{text.personHeaders.fate}</th>
              <th scope="col">{text.personHeaders.mentor}</th>
            </tr>
          </thead>
          <tbody>
            {view.people.map((person) => (
              <PersonRow
                key={person.id}
                person={person}
                chosen={choices.people.find(({ id }) => id === person.id) ?? null}
                isPromoted={choices.mentors.includes(person.id)}
                decide={decide}
                promote={promote}
              />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Ending({ consents }: { consents: RolloverView['consents']['ending'] }) {
  if (consents.length === 0) return null;
  return (
    <details class="rollover-ending">
      <summary>
        <Sign of="ask" /> {text.ending(consents.length)}
      </summary>
      <ul class="bullets">
        {consents.map((one) => (
          <li key={`${one.place.row} ${one.text}`}>
            {one.text} <PlaceLink place={one.place} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function PersonRow({
  person,
  chosen,
  isPromoted,
  decide,
  promote,
}: {
  person: RolloverPerson;
  chosen: RolloverChoices['people'][number] | null;
  isPromoted: boolean;
  decide: (id: string, fate: RolloverPersonFate | '', leftOn: string | null) => void;
  promote: (id: string, on: boolean) => void;
}) {
  const { id, name, isMentor, status, mayMentor, place } = person;
  return (
    <tr>
      <td>
        <PlaceLink place={place} text={name} />
      </td>
      <td>{isMentor ? text.roles.mentor : text.roles.mentee}</td>
      <td>{status}</td>
      <td>
        <select
          aria-label={`${text.personHeaders.fate}: ${name}`}
          value={chosen?.fate ?? ''}
          onChange={(event) => decide(id, event.currentTarget.value as RolloverPersonFate | '', null)}
        >
          {FATES.map((fate) => (
            <option key={fate} value={fate}>
              {text.personFates[fate]}
            </option>
          ))}
        </select>
        {chosen?.fate === 'left' && (
          <DateField label={text.leftOn} value={chosen.leftOn} onChange={(day) => decide(id, 'left', day)} />
        )}
      </td>
      <td>
        {mayMentor && (
          <Tick on={isPromoted} change={(on) => promote(id, on)}>
            {text.toMentors}
          </Tick>
        )}
        {isPromoted && <span class="quiet block">{text.toMentorsHint}</span>}
      </td>
    </tr>
  );
}
