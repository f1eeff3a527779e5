import type { Input } from '../../contract/api';
import type { SiteMonth, SiteOnline, SitePartDto, SiteView } from '../../contract/dto';
import { done, type Result } from '../../contract/result';
import type { SitePart, SiteSection } from '../../documents/site/section';
import { SITE_PARTS } from '../../documents/site/section';
import { monthAndYear } from '../../domain/language/dates-in-words';
import { upperFirst } from '../../domain/language/letters';
import { PUBLICATION, publicationMonths } from '../../domain/site/publications';
import { changesSince } from '../../domain/site/version';
import { events } from '../../sheets/all';
import { PERSON_STATUS } from '../../sheets/lists';
import { siteTexts as text } from '../../text/site';
import { isNamed, placeOf, valuesOf } from '../banks';
import { placeAt, settingPlace } from '../papers/paper-faults';
import type { Ports } from '../ports';
import { additionsOf, allCodes, removalsOf, shownToday } from './shown-people';
import {
  answersOf,
  madeVersion,
  openSiteDesk,
  partTexts,
  publishedVersion,
  type SiteDesk,
  sectionToday,
  siteChoice,
} from './site-desk';

/** The section of the site as it may stand today, what is missing, what must go, and the log by months. No writes. */
export function openSite(ports: Ports, { answers }: Input<'site.open'>): Result<SiteView> {
  const own = openSiteDesk(ports);
  const { banks } = own.desk;
  const choice = siteChoice(own, answers);
  const section = sectionToday(own, choice);
  const months = monthsOf(ports, own);
  const begun = months.length;
  return done({
    today: banks.today,
    address: banks.settings['org.site'].trim(),
    addressPlace: settingPlace(own.desk, 'org.site'),
    answers: answersOf(choice),
    parts: section.parts.map((part) => partView(own, part)),
    unnamed: unnamedCount(own),
    online: onlineOf(ports, own, section),
    waiting: madeVersion(ports.store)?.on ?? null,
    months,
    share: text.share(months.filter(({ entries }) => entries.length > 0).length, begun),
  });
}

const partView = ({ desk }: SiteDesk, { id, title, lines, gaps }: SitePart): SitePartDto => ({
  id,
  title,
  lines: lines.map(({ as, text: words, link = '' }) => ({ as, text: words, link })),
  gaps: gaps.map((gap) => ({ text: gap.text, place: placeAt(desk, gap.at), kind: gap.kind ?? '' })),
});

function unnamedCount({ desk: { banks } }: SiteDesk): number {
  const all = [...valuesOf(banks.mentors), ...valuesOf(banks.mentees)];
  const here = all.filter((one) => isNamed(one) && one.status !== PERSON_STATUS.left);
  return here.length - shownToday(banks).length;
}

function onlineOf({ store }: Ports, { desk: { banks } }: SiteDesk, section: SiteSection): SiteOnline | null {
  const version = publishedVersion(store);
  if (version === null) return null;
  const changes = changesSince(version, allCodes(banks), shownToday(banks), partTexts(section));
  return {
    on: version.on,
    remove: removalsOf(banks, changes),
    add: additionsOf(banks, changes.add),
    changed: changes.parts.map((id) => SITE_PARTS[id as keyof typeof SITE_PARTS]),
  };
}

function monthsOf({ book }: Ports, { desk: { banks } }: SiteDesk): SiteMonth[] {
  const table = book.read(events);
  const rows = table.rows.map(({ row, values }) => ({ ...values, row }));
  return publicationMonths(rows, banks.year, banks.today).map(({ month, events: own, missed }) => ({
    label: upperFirst(monthAndYear(month)),
    missed,
    entries: own
      .filter(({ kind }) => kind === PUBLICATION)
      .map(({ title, date, link, row }) => ({
        text: title,
        date: date!,
        link,
        place: placeOf(table, row, 'title'),
      })),
  }));
}
