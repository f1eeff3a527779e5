import type { EventLine, EventList } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { dateInTable } from '../../dates';
import { Actions, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { PlaceLink } from '../../parts/place-link';
import { RowList } from '../../parts/row-list';
import { ScreenFrame } from '../../parts/screen-frame';
import { useShell } from '../../shell';
import { useLoad } from '../../use-call';

const text = panel.events;

/** «Мероприятия»: what comes, what was and who was there, as the indicators count it. */
export function EventsScreen() {
  const { open } = useShell();
  const list = useLoad('events.list', null);
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={list}>{(value) => <Events list={value} />}</Loaded>
      <Actions>
        <Primary label={text.add} onClick={() => open({ screen: 'event-form', id: null })} />
      </Actions>
    </ScreenFrame>
  );
}

function Events({ list }: { list: EventList }) {
  const groups = [
    { title: text.ahead, events: list.events.filter(({ ahead }) => ahead).reverse() },
    { title: text.past, events: list.events.filter(({ ahead }) => !ahead) },
  ];
  return (
    <>
      <p class="lead">{text.lead(list.year)}</p>
      {list.events.length === 0 && <p>{text.empty}</p>}
      {groups.map(
        ({ title, events }) =>
          events.length > 0 && (
            <section key={title}>
              <h2>{title}</h2>
              <EventRows label={title} events={events} />
            </section>
          ),
      )}
      {list.levels.length > 0 && (
        <section>
          <h2>{text.levels}</h2>
          <p>{list.outside}</p>
          <ul class="bullets">
            {list.levels.map(({ level, events, people }) => (
              <li key={level}>
                {text.level(level, events)}
                <span class="quiet block">{people}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function EventRows({ label, events }: { label: string; events: readonly EventLine[] }) {
  const { open } = useShell();
  return (
    <RowList
      label={label}
      items={events}
      keyOf={({ id }) => id}
      nameOf={({ title }) => title}
      open={({ id }) => open({ screen: 'event-form', id })}
      beside={({ place }) => (
        <span class="event-place">
          <PlaceLink place={place} />
        </span>
      )}
    >
      {({ date, title, kind, counted, lacking }) => (
        <span class="grow">
          {title}
          <span class="quiet block">
            {[date === null ? text.noDate : dateInTable(date), kind].filter(Boolean).join(', ')}
          </span>
          {counted && <span class="block">{counted}</span>}
          {lacking && <span class="quiet block">{lacking}</span>}
        </span>
      )}
    </RowList>
  );
}
