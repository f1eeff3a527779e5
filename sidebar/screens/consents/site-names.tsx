import { useRef } from 'preact/hooks';
import type { SiteNames, UnnamedPerson } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { copyFrom } from '../../copy-text';
import { Failed } from '../../parts/failed';
import { Plain } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { PlaceLink } from '../../parts/place-link';
import { ScreenFrame } from '../../parts/screen-frame';
import { useShell } from '../../shell';
import { useAction, useLoad } from '../../use-call';

const text = panel.siteNames;

/** «Кого можно назвать на сайте»: names to copy, and what the others lack. */
export function SiteNamesScreen() {
  const names = useLoad('site.names', null);
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={names}>
        {({ groups, unnamed }) => (
          <>
            <p class="lead">{text.lead}</p>
            {groups.map((group) => (
              <Group key={group.group} of={group} />
            ))}
            {unnamed.length > 0 && <Unnamed people={unnamed} />}
          </>
        )}
      </Loaded>
    </ScreenFrame>
  );
}

function Group({ of: { group, text: names } }: { of: SiteNames['groups'][number] }) {
  const { say } = useShell();
  const field = useRef<HTMLTextAreaElement>(null);
  const title = text.groups[group];
  const copy = () => {
    if (field.current) say(copyFrom(field.current) ? text.copied : text.selected);
  };
  return (
    <section>
      <h2>{title}</h2>
      {names === '' ? (
        <p class="quiet">{text.empty}</p>
      ) : (
        <>
          <textarea
            ref={field}
            readOnly
            rows={Math.min(10, 2 * names.split('\n').length)}
            aria-label={text.textOf(title)}
            value={names}
          />
          <Plain label={text.copy} about={title} onClick={copy} />
        </>
      )}
    </section>
  );
}

function Unnamed({ people }: { people: readonly UnnamedPerson[] }) {
  const { open } = useShell();
  const print = useAction('consents.print', (made) => open({ screen: 'made', made }));
  return (
    <section>
      <h2>{text.unnamed(people.length)}</h2>
      {print.failure && <Failed error={print.failure} repeat={print.repeat} />}
      <ul class="lines">
        {people.map(({ personId, role, name, why, kind, place }) => (
          <li key={personId}>
            {name}
            <span class="quiet block">{why}</span>
            <PlaceLink place={place} />{' '}
            {kind === null ? (
              <Plain
                label={text.card}
                about={name}
                onClick={() => open({ screen: 'person', role, id: personId })}
              />
            ) : (
              <Plain
                label={text.blank}
                about={name}
                busy={print.busy}
                onClick={() => print.run({ tasks: [{ personId, pairId: '', kind }] })}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
