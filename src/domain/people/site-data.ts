import type { CivilDate } from '../calendar/civil-date';
import { plainWords } from '../language/plain-words';
import { type ConsentFact, consentFor, SITE_CONSENT } from './consents';
import type { NamedPerson } from './document-name';
import { onSite } from './site-names';

/** Categories of data that a consent to distribution allows one by one (152-ФЗ, ст. 10.1; the table of D12). */
export type SiteDatum = 'name' | 'position' | 'category' | 'work' | 'materials';

/** A consent with the categories ticked on the paper; none written down = {@link WITHOUT_A_LIST}. */
export interface SiteConsentFact extends ConsentFact {
  readonly allowed?: readonly string[];
}

/** Words of the cell and what they allow. */
const WORDS: readonly (readonly [SiteDatum, RegExp])[] = [
  ['name', /фамил|(^|[^а-я])фио($|[^а-я])|(^|[^а-я])имя/],
  ['position', /должност/],
  ['category', /категор|стаж/],
  ['work', /участи|результат/],
  ['materials', /достижен|материал|отзыв/],
];

const EVERYTHING = /^вс[её]( данные)?$/;

/** What is shown while nobody wrote down which categories the paper allows. */
const WITHOUT_A_LIST: readonly SiteDatum[] = ['name', 'position', 'work'];

/** Reads the cell «Что разрешено размещать»; words nobody knows allow nothing. */
export function allowedData(cell: readonly string[]): readonly SiteDatum[] {
  const words = cell.map((one) => plainWords(one)).filter((one) => one !== '');
  if (words.length === 0) return WITHOUT_A_LIST;
  if (words.some((one) => EVERYTHING.test(one))) return WORDS.map(([datum]) => datum);
  return WORDS.filter(([, pattern]) => words.some((one) => pattern.test(one))).map(([datum]) => datum);
}

const NOTHING: ReadonlySet<SiteDatum> = new Set();

/**
 * What the site may show of a person on the day: nothing without both consents in force, else the categories the
 * paper allows. Without the name or the taking part nobody is named, so that nothing else is shown either.
 */
export function siteDataOf(
  person: NamedPerson,
  consents: readonly SiteConsentFact[],
  on: CivilDate,
): ReadonlySet<SiteDatum> {
  if (!onSite(person, consents, on).named) return NOTHING;
  const { consent } = consentFor(consents, person.id, SITE_CONSENT, on);
  const allowed = new Set(allowedData(consent?.allowed ?? []));
  return allowed.has('name') && allowed.has('work') ? allowed : NOTHING;
}

/** Does the paper in force say which categories it allows? */
export function saysWhatIsAllowed(
  { id }: Pick<NamedPerson, 'id'>,
  consents: readonly SiteConsentFact[],
  on: CivilDate,
): boolean {
  const { consent } = consentFor(consents, id, SITE_CONSENT, on);
  return (consent?.allowed ?? []).some((one) => one.trim() !== '');
}
