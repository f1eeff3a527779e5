import { panel } from '../../src/text/panel';
import { RowList } from '../parts/row-list';
import { ScreenFrame } from '../parts/screen-frame';
import type { Route } from '../routes';
import { useShell } from '../shell';

interface Entry {
  readonly label: string;
  readonly route: Route;
}

const text = panel.more;
const GROUPS: readonly { readonly title: string; readonly entries: readonly Entry[] }[] = [
  {
    title: text.groups.pairs,
    entries: [
      { label: text.pair, route: { screen: 'pair', pairId: null, menteeId: null } },
      { label: text.pairs, route: { screen: 'pairs' } },
      { label: text.people, route: { screen: 'people', role: 'mentor' } },
    ],
  },
  {
    title: text.groups.documents,
    entries: [
      { label: text.order, route: { screen: 'order', pairIds: null } },
      { label: text.consents, route: { screen: 'consents' } },
      { label: text.documents, route: { screen: 'documents' } },
    ],
  },
  {
    title: text.groups.roadmap,
    entries: [
      { label: text.roadmapImport, route: { screen: 'roadmap-import' } },
      { label: text.roadmapCheck, route: { screen: 'roadmap-check' } },
      { label: text.year, route: { screen: 'year' } },
      { label: text.calendarFile, route: { screen: 'calendar-file' } },
      { label: text.rollover, route: { screen: 'rollover' } },
    ],
  },
  {
    title: text.groups.setup,
    entries: [
      { label: text.book, route: { screen: 'book' } },
      { label: text.templates, route: { screen: 'templates' } },
      { label: text.reminders, route: { screen: 'reminders' } },
      { label: text.platform, route: { screen: 'platform' } },
      { label: text.help, route: { screen: 'help' } },
    ],
  },
];

/** Everything the menu offers, for those who stay in the panel. */
export function MoreScreen() {
  const { open } = useShell();
  return (
    <ScreenFrame title={text.title}>
      {GROUPS.map(({ title, entries }) => (
        <section key={title}>
          <h2>{title}</h2>
          <RowList
            label={title}
            items={entries}
            keyOf={(entry) => entry.label}
            nameOf={(entry) => entry.label}
            open={(entry) => open(entry.route)}
          >
            {(entry) => (
              <>
                <span class="grow">{entry.label}</span>
                <span class="arrow" aria-hidden="true">
                  ›
                </span>
              </>
            )}
          </RowList>
        </section>
      ))}
    </ScreenFrame>
  );
}
