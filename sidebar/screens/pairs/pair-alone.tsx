import type { AloneMentee } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Plain } from '../../parts/form';
import { PlaceLink } from '../../parts/place-link';
import { Sign } from '../../parts/sign';
import { useShell } from '../../shell';

const text = panel.pairStates;

/** Mentees who wait: how long, what is offered meanwhile, and the ways out. */
export function AlonePeople({ people }: { people: readonly AloneMentee[] }) {
  return (
    <section class="pair-group">
      <h2>
        <span class="grow">{text.alone}</span>
        <span class="count">{people.length}</span>
      </h2>
      <ul class="lines">
        {people.map((person) => (
          <Waiting key={person.id} person={person} />
        ))}
      </ul>
    </section>
  );
}

function Waiting({ person }: { person: AloneMentee }) {
  const { open } = useShell();
  const { id, name, position, waiting, tooLong, support, place } = person;
  return (
    <li>
      {name}
      <span class="quiet block">{position}</span>
      {waiting !== null && (
        <span class={`block ${tooLong ? 'bad-word' : 'quiet'}`}>
          {tooLong && <Sign of="bad" />} {text.waiting(waiting)}
          {tooLong && `, ${text.tooLong}`}
        </span>
      )}
      <span class={`block ${support === '' ? 'ask-word' : ''}`}>
        {support === '' ? (
          <>
            <Sign of="ask" /> {text.noSupport}
          </>
        ) : (
          text.support(support)
        )}
      </span>
      <span class="row small wrap">
        <PlaceLink place={place} />
        <Plain
          label={support === '' ? text.offer : text.changeSupport}
          about={name}
          onClick={() => open({ screen: 'support', menteeId: id })}
        />
        <Plain
          label={text.find}
          about={name}
          onClick={() => open({ screen: 'pair', pairId: null, menteeId: id })}
        />
      </span>
    </li>
  );
}
