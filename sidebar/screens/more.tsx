import { panel } from '../../src/text/panel';
import { type Entry, EntryList } from '../parts/entry-list';
import { ScreenFrame } from '../parts/screen-frame';
import { routeOf } from '../routes';

const text = panel.more;
const GROUPS: readonly { readonly title: string; readonly entries: readonly Entry[] }[] = [
  {
    title: text.groups.pairs,
    entries: [
      { label: text.pairing, route: routeOf('pairing') },
      { label: text.pair, route: routeOf('pair') },
      { label: text.pairs, route: { screen: 'pairs' } },
      { label: panel.pairChange.title, route: { screen: 'pair-change', pairId: null } },
      { label: text.people, route: routeOf('people') },
      { label: panel.peopleImport.title, route: routeOf('people-import') },
      { label: panel.twins.title, route: routeOf('duplicates') },
    ],
  },
  {
    title: text.groups.work,
    entries: [
      { label: panel.programmes.title, route: routeOf('programmes') },
      { label: panel.meetings.entry, route: routeOf('meetings') },
      { label: panel.meetingPlan.title, route: { screen: 'meeting-plan' } },
      { label: panel.events.title, route: routeOf('events') },
      { label: panel.materials.title, route: routeOf('materials') },
    ],
  },
  {
    title: text.groups.surveys,
    entries: [
      { label: panel.surveys.title, route: { screen: 'surveys', survey: 'Q-01' } },
      { label: panel.feedback.title, route: routeOf('feedback') },
      { label: panel.surveyCodes.title, route: routeOf('survey-codes') },
      { label: panel.feedbackResults.title, route: routeOf('survey-results') },
    ],
  },
  {
    title: text.groups.documents,
    entries: [
      { label: text.order, route: routeOf('order') },
      { label: text.consents, route: routeOf('consents') },
      { label: panel.register.title, route: { screen: 'consent-register' } },
      { label: panel.siteNames.entry, route: { screen: 'site-names' } },
      { label: text.documents, route: routeOf('catalogue') },
      { label: panel.documents.title, route: routeOf('documents') },
    ],
  },
  {
    title: text.groups.roadmap,
    entries: [
      { label: text.roadmapImport, route: routeOf('roadmap-import') },
      { label: text.roadmapCheck, route: routeOf('roadmap-check') },
      { label: text.planCheck, route: routeOf('findings') },
      { label: panel.marks.title, route: routeOf('marks') },
      { label: text.year, route: routeOf('year') },
      { label: text.calendarFile, route: routeOf('calendar-file') },
      { label: text.rollover, route: routeOf('rollover') },
    ],
  },
  {
    title: text.groups.reports,
    entries: [
      { label: panel.indicators.title, route: routeOf('indicators') },
      { label: text.report, route: routeOf('report') },
      { label: text.participants, route: routeOf('participants') },
      { label: panel.site.title, route: routeOf('site') },
      { label: panel.rewards.title, route: routeOf('rewards') },
    ],
  },
  {
    title: text.groups.setup,
    entries: [
      { label: text.book, route: routeOf('book') },
      { label: text.templates, route: routeOf('templates') },
      { label: text.reminders, route: routeOf('reminders') },
      { label: panel.privacy.title, route: routeOf('privacy') },
      { label: text.platform, route: routeOf('platform') },
      { label: text.help, route: routeOf('help') },
    ],
  },
];

/** Everything the menu offers, for those who stay in the panel. */
export function MoreScreen() {
  return (
    <ScreenFrame title={text.title}>
      {GROUPS.map(({ title, entries }) => (
        <section key={title}>
          <h2>{title}</h2>
          <EntryList label={title} entries={entries} />
        </section>
      ))}
    </ScreenFrame>
  );
}
