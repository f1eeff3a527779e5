import type { PaperChoice, SiteAnswersDto } from '../../contract/dto';
import { kindName } from '../../documents/kind-names';
import { paperKind } from '../../documents/kinds/all';
import { ABOUT, LINKS, NAME_CURATOR, sectionOf } from '../../documents/kinds/reports/site-page';
import { forLevel } from '../../documents/levels';
import type { SiteSection } from '../../documents/site/section';
import { packVersion, type SiteVersion, unpackVersion, versionOf } from '../../domain/site/version';
import { valuesOf } from '../banks';
import { type Desk, openDesk } from '../papers/desk';
import { usualChoice } from '../papers/paper-card';
import { askOf, type CardKind } from '../papers/paper-choice';
import { isLive } from '../papers/paper-rules';
import type { Ports } from '../ports';
import { shownToday } from './shown-people';

/** The version that was made last, and the one that stands on the site. Digests only. */
const MADE = 'site:made';
const PUBLISHED = 'site:published';

const SITE_KIND = 'D48';

export interface SiteDesk {
  readonly desk: Desk;
  readonly kind: CardKind;
}

/** Ten reads: the banks, the register, and what the page tells of. */
export function openSiteDesk(ports: Pick<Ports, 'book' | 'clock'>): SiteDesk {
  const kind = paperKind(SITE_KIND)!;
  return { desk: openDesk(ports, kind.needs), kind };
}

const yes = (on: boolean): string => (on ? 'да' : '');

/** The choice of the card of D48 with these answers, or with those of the latest text that counts. */
export function siteChoice({ desk, kind }: SiteDesk, answers: SiteAnswersDto | null): PaperChoice {
  const usual = usualChoice(desk, kind, null);
  const said =
    answers === null
      ? lastAnswers(desk)
      : { [ABOUT]: answers.about, [LINKS]: answers.links, [NAME_CURATOR]: yes(answers.curator) };
  return { ...usual, fields: { ...usual.fields, ...said } };
}

export const answersOf = ({ fields }: PaperChoice): SiteAnswersDto => ({
  about: fields[ABOUT] ?? '',
  links: fields[LINKS] ?? '',
  curator: fields[NAME_CURATOR] === 'да',
});

/** What the latest text of the page was asked for; nothing while there is none. */
function lastAnswers({ register }: Desk): Readonly<Record<string, string>> {
  const own = valuesOf(register).filter((row) => row.kind === kindName(SITE_KIND) && isLive(row));
  const last = own[own.length - 1];
  try {
    const { fields = {} } = JSON.parse(last?.answers ?? '{}') as { fields?: Record<string, string> };
    return Object.fromEntries(
      [ABOUT, LINKS, NAME_CURATOR].flatMap((id) =>
        typeof fields[id] === 'string' ? [[id, fields[id]] as const] : [],
      ),
    );
  } catch {
    return {};
  }
}

/** The page as it may stand on the site today. */
export function sectionToday({ desk, kind }: SiteDesk, choice: PaperChoice): SiteSection {
  const world = desk.worldOn(desk.banks.today);
  return sectionOf(askOf(desk, kind, choice), forLevel(world, 'public'));
}

/** Words of each part, by which a change is noticed. */
export const partTexts = ({ parts }: SiteSection): Readonly<Record<string, string>> =>
  Object.fromEntries(parts.map(({ id, lines }) => [id, JSON.stringify(lines)]));

export const versionToday = ({ desk: { banks } }: SiteDesk, section: SiteSection): SiteVersion =>
  versionOf(banks.today, partTexts(section), shownToday(banks));

type Store = Ports['store'];

export const madeVersion = (store: Store): SiteVersion | null => unpackVersion(store.get(MADE));
export const publishedVersion = (store: Store): SiteVersion | null => unpackVersion(store.get(PUBLISHED));

export const keepMade = (store: Store, version: SiteVersion): void =>
  store.set({ [MADE]: packVersion(version) });

/** What was made last stands on the site from the day on. */
export const keepPublished = (store: Store, version: SiteVersion): void =>
  store.set({ [PUBLISHED]: packVersion(version), [MADE]: '' });
