import type { TodayAction, TodayGroup, TodayItem } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { type Route, routeOf } from '../routes';
import { useShell } from '../shell';
import { Plain } from './form';
import { PlaceLink } from './place-link';

const MARKS = { overdue: '●', soon: '▲', running: '■', missing: '◆' } as const;

function routeOfAction(action: TodayAction): Route {
  switch (action.kind) {
    case 'pair':
      return { screen: 'pair', pairId: null, menteeId: action.menteeId };
    case 'order':
      return routeOf('order');
    case 'person':
      return { screen: 'person', role: action.role, id: action.id };
    case 'roadmap':
      return routeOf('roadmap-check');
    case 'change':
      return { screen: 'pair-change', pairId: action.pairId };
    case 'support':
      return { screen: 'support', menteeId: action.menteeId };
    case 'pairs':
      return { screen: 'pairs' };
    case 'programmes':
      return routeOf('programmes');
    case 'meetings':
      return routeOf('meetings');
    case 'events':
      return routeOf('events');
    case 'documents':
      return routeOf('documents');
    case 'site':
      return routeOf('site');
    case 'rewards':
      return routeOf('rewards');
  }
}

/** One group of «Сегодня»: its sign and word, how many, and the lines. */
export function TodayGroupView({ group }: { group: TodayGroup }) {
  const { open } = useShell();
  const rest = group.count - group.items.length;
  return (
    <section class={`today ${group.mark}`}>
      <h2>
        <span class="sign" aria-hidden="true">
          {MARKS[group.mark]}
        </span>
        <span class="grow">{group.title}</span>
        <span class="count">{group.count}</span>
      </h2>
      <TodayItems items={group.items} />
      {rest > 0 && <p class="quiet">{group.more ?? panel.home.rest(rest)}</p>}
      {group.mark === 'overdue' && <Plain label={panel.marks.title} onClick={() => open(routeOf('marks'))} />}
    </section>
  );
}

/** Lines that are due: title, hint, the place it came from, and the one button that mends it. */
export function TodayItems({ items }: { items: readonly TodayItem[] }) {
  const { open } = useShell();
  return (
    <ul class="today-items">
      {items.map((item) => (
        <li key={`${item.title} ${item.place?.row}`}>
          <div class="row">
            <span class="grow">{item.title}</span>
            {item.hint && <span class="hint-right">{item.hint}</span>}
          </div>
          <div class="row small">
            {item.place && <PlaceLink place={item.place} />}
            {[item.action, item.also].map(
              (action) =>
                action && (
                  <button
                    key={action.kind}
                    type="button"
                    class="plain mend"
                    onClick={() => open(routeOfAction(action))}
                    aria-label={`${action.label}: ${item.title}`}
                  >
                    {action.label}
                  </button>
                ),
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
