import { useState } from 'preact/hooks';
import type { AloneMentee } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Failed } from '../../parts/failed';
import { LongField } from '../../parts/fields';
import { Actions, Form, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { PlaceLink } from '../../parts/place-link';
import { ScreenFrame } from '../../parts/screen-frame';
import { Tick } from '../../parts/tick';
import { useShell, useUnsaved } from '../../shell';
import { useAction, useLoad } from '../../use-call';

const text = panel.support;
const BETWEEN = '; ';

/** What is offered to a mentee until there is a mentor: some usual ways and own words. */
export function SupportScreen({ menteeId }: { menteeId: string }) {
  const states = useLoad('pairs.states', null);
  const person = states.value?.alone.find(({ id }) => id === menteeId);
  return (
    <ScreenFrame title={text.title} focusHeading={false}>
      <Loaded from={states}>
        {() =>
          person ? (
            <SupportForm key={person.revision} person={person} reload={states.reload} />
          ) : (
            <p>{text.gone}</p>
          )
        }
      </Loaded>
    </ScreenFrame>
  );
}

/** The usual ways a text names, and the rest of it. */
function split(support: string): { readonly usual: readonly string[]; readonly own: string } {
  const parts = support
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  const known = (part: string): boolean => text.options.some((option) => option === part);
  return { usual: parts.filter(known), own: parts.filter((part) => !known(part)).join(BETWEEN) };
}

function SupportForm({ person, reload }: { person: AloneMentee; reload: () => void }) {
  const { leave, say } = useShell();
  const [first] = useState(() => split(person.support));
  const [usual, setUsual] = useState(first.usual);
  const [own, setOwn] = useState(first.own);
  const support = [...text.options.filter((option) => usual.includes(option)), own.trim()]
    .filter(Boolean)
    .join(BETWEEN);
  useUnsaved(support !== person.support);
  const save = useAction('support.save', () => {
    leave();
    say(text.saved);
  });
  return (
    <Form onSubmit={() => save.run({ id: person.id, revision: person.revision, support })}>
      <p class="lead">
        {text.lead(person.name)} <PlaceLink place={person.place} />
      </p>
      <fieldset>
        <legend>{text.choices}</legend>
        {text.options.map((option) => (
          <Tick
            key={option}
            on={usual.includes(option)}
            change={(on) => setUsual(on ? [...usual, option] : usual.filter((each) => each !== option))}
          >
            {option}
          </Tick>
        ))}
      </fieldset>
      <LongField label={text.own} value={own} onChange={setOwn} />
      {save.failure && <Failed error={save.failure} repeat={save.repeat} reload={reload} />}
      <Actions>
        <Primary label={text.save} busyLabel={panel.common.saving} busy={save.busy} />
      </Actions>
    </Form>
  );
}
