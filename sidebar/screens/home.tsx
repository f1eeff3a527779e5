import type { Home } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { Box } from '../parts/box';
import { Failed } from '../parts/failed';
import { Actions, Plain, Primary } from '../parts/form';
import { JobsToday } from '../parts/jobs-today';
import { Loaded } from '../parts/loaded';
import { PlaceLink } from '../parts/place-link';
import { ScreenFrame } from '../parts/screen-frame';
import { TodayGroupView } from '../parts/today-list';
import { type Route, routeOf } from '../routes';
import { useShell } from '../shell';
import { useAction, useLoad } from '../use-call';
import { useShowPlace } from '../use-show-place';

const COUNT_ROUTES: Record<Home['counts'][number]['screen'], Route> = {
  pairs: { screen: 'pairs' },
  people: routeOf('people'),
  documents: routeOf('documents'),
  roadmap: routeOf('roadmap-check'),
};

/** «Сегодня»: what is due or missing first, then the counts, then what can be done. */
export function HomeScreen() {
  const home = useLoad('home.open', null);
  return (
    <ScreenFrame title={panel.home.title}>
      <Loaded from={home}>
        {(value) => (value.ready ? <Today home={value} /> : <EmptyBook home={value} />)}
      </Loaded>
    </ScreenFrame>
  );
}

function Today({ home }: { home: Home }) {
  const { open } = useShell();
  const groups = home.groups.filter((group) => group.count > 0);
  return (
    <>
      <p class="lead">
        {home.todayText}
        {home.organisation && <span class="quiet block">{home.organisation}</span>}
      </p>
      <BookProblems problems={home.problems} />
      <JobsToday jobs={home.jobs} />
      {groups.map((group) => (
        <TodayGroupView key={group.mark} group={group} />
      ))}
      {home.organisation === '' ? <FirstSteps /> : groups.length === 0 && <p>{panel.home.empty}</p>}
      <ul class="rows counts">
        {home.counts.map((line) => (
          <li key={line.label}>
            <button type="button" class="row-button" onClick={() => open(COUNT_ROUTES[line.screen])}>
              <span class="count-label">{line.label}</span>
              <span class="grow">{line.text}</span>
              <span class="arrow" aria-hidden="true">
                ›
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Actions>
        <Primary label={panel.home.make} onClick={() => open({ screen: 'make' })} />
        <Plain label={panel.home.pairing} onClick={() => open(routeOf('pairing'))} />
        <Plain label={panel.home.pair} onClick={() => open(routeOf('pair'))} />
        <Plain label={panel.home.people} onClick={() => open(routeOf('people'))} />
        <Plain label={panel.home.more} onClick={() => open({ screen: 'more' })} />
      </Actions>
    </>
  );
}

function BookProblems({ problems }: { problems: Home['problems'] }) {
  const { open } = useShell();
  if (problems.length === 0) return null;
  return (
    <Box of="bad" title={panel.home.problems}>
      <ul>
        {problems.map((problem) => (
          <li key={problem.text}>
            {problem.text} {problem.place && <PlaceLink place={problem.place} />}
          </li>
        ))}
      </ul>
      <Plain label={panel.home.checkBook} onClick={() => open({ screen: 'book' })} />
    </Box>
  );
}

/** A book whose settings are empty is a new one: what to fill in, in order. */
function FirstSteps() {
  const show = useShowPlace();
  return (
    <section>
      <h2>{panel.home.first}</h2>
      <ol class="steps">
        {panel.home.firstSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Plain label={panel.home.toSettings} onClick={() => show({ sheet: 'Настройки', row: 2, column: 3 })} />
    </section>
  );
}

function EmptyBook({ home }: { home: Home }) {
  const { say } = useShell();
  const create = useAction('book.create', ({ text }) => say(text));
  return (
    <>
      <p class="lead">{home.todayText}</p>
      <p>{panel.home.notReady}</p>
      <p class="quiet">{panel.home.notReadyHint}</p>
      {create.failure && <Failed error={create.failure} repeat={create.repeat} />}
      <Actions>
        <Primary
          label={panel.home.create}
          busyLabel={panel.home.creating}
          busy={create.busy}
          onClick={() => create.run({ sample: false })}
        />
        <Plain label={panel.home.sample} busy={create.busy} onClick={() => create.run({ sample: true })} />
      </Actions>
    </>
  );
}
