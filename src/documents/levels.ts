import { plural } from '../domain/language/choice';
import { upperFirst } from '../domain/language/letters';
import { DATA_CONSENT } from '../domain/people/consents';
import { maskForms } from '../domain/people/document-name';
import { type SiteDatum, siteDataOf } from '../domain/people/site-data';
import { onSite } from '../domain/people/site-names';
import type { Ask, CardField, Gap, PaperKind } from './kind';
import type { Level } from './level-field';
import { namesOneOf } from './names-in-text';
import { tidy } from './tidy';
import type { World, WorldEvent, WorldIndicator, WorldMentee, WorldMentor } from './world';

type Person = WorldMentor | WorldMentee;

/** Fewer people than this are not counted in public: a small number tells who they are. */
const FEW_PEOPLE = 5;

const FEW_WORDS = `менее ${FEW_PEOPLE}`;

/** Few, and somebody. */
export const isFew = (count: number): boolean => count > 0 && count < FEW_PEOPLE;

/** «12 пар», of few «менее 5 пар»; `forms` are those after 1, 2 and 5. */
export const countInPublic = (count: number, forms: readonly [string, string, string]): string =>
  isFew(count) ? `${FEW_WORDS} ${forms[2]}` : `${count} ${plural(count, forms)}`;

/** A withdrawal that has come counts also for a document dated back. */
export const dayOfConsents = ({ date, today }: Pick<World, 'date' | 'today'>): World['date'] =>
  date > today ? date : today;

const NOTHING: ReadonlySet<SiteDatum> = new Set();

/** What everybody may see of a person on the day of the document (152-ФЗ, ст. 10.1). */
export const dataInPublic = (person: Person, world: World): ReadonlySet<SiteDatum> =>
  person.maskedBy === undefined ? siteDataOf(person, world.consents, dayOfConsents(world)) : NOTHING;

/** Cells that say more of a person than the work does; no report needs them. */
const PRIVATE = {
  ...{ phone: '', email: '', achievements: '', interests: '', mainRequest: '', support: '', results: '' },
  ...{ birthYear: null, days: [], caseUrl: '', contract: '' },
} as const;

const NAME_FORMS = {
  ...{ gender: '', genitive: '', dative: '', accusative: '', instrumental: '', prepositional: '' },
} as const;

const ownKeys = <R extends object>(row: R, values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([key]) => key in row));

/** Work and position stay for the counts; the code stands for the name. */
const coded = <P extends Person>(row: P): P => ({
  ...row,
  ...ownKeys(row, { ...PRIVATE, ...NAME_FORMS }),
  name: maskForms(row.id).им,
  maskedBy: row.id,
});

const UNKNOWN = { position: '', subject: '', department: '' } as const;
const NO_CATEGORY = { category: '', teachingSince: null } as const;

function inPublic<P extends Person>(row: P, world: World): P {
  const shown = dataInPublic(row, world);
  if (!shown.has('name')) return { ...coded(row), ...UNKNOWN, ...NO_CATEGORY };
  const { caseUrl } = row;
  return {
    ...row,
    ...ownKeys(row, PRIVATE),
    ...(shown.has('position') ? {} : UNKNOWN),
    ...(shown.has('category') ? {} : NO_CATEGORY),
    ...(shown.has('materials') ? { caseUrl } : {}),
  };
}

/** People of both banks whom a report of the level must not name. */
function hiddenAt(world: World, level: Level): readonly Person[] {
  if (level === 'school') return [];
  const all: readonly Person[] = [...world.mentors, ...world.mentees];
  const named = all.filter(({ name }) => tidy(name) !== '');
  return level === 'municipality' ? named : named.filter((one) => !dataInPublic(one, world).has('name'));
}

/** The lists of the world whose cells people write by hand. */
const WRITTEN = [
  ...(['pairs', 'register', 'programmes', 'meetings', 'answers', 'events', 'roadmap', 'matching'] as const),
  ...(['materials', 'rewards', 'participants'] as const),
] as const;

type Written = Pick<World, (typeof WRITTEN)[number]>;

/** Cells with a hidden name become empty, whichever column they stand in. */
function withoutNames<R extends object>(row: R, named: (text: string) => boolean): R {
  const entries = Object.entries(row);
  const clean = (value: unknown): unknown => (typeof value === 'string' && named(value) ? '' : value);
  return entries.some(([, value]) => clean(value) !== value)
    ? (Object.fromEntries(entries.map(([key, value]) => [key, clean(value)])) as R)
    : row;
}

function writtenAt(world: World, hidden: readonly Person[]): Written {
  const named = namesOneOf(hidden);
  const cleaned = Object.fromEntries(
    WRITTEN.map((part) => [part, (world[part] as readonly object[]).map((row) => withoutNames(row, named))]),
  ) as unknown as Written;
  // The name of who has withdrawn is not in the world, so that no text can be looked through for it.
  const withdrawn = new Set(hidden.flatMap(({ maskedBy }) => maskedBy ?? []));
  const silent = (event: WorldEvent): boolean =>
    event.title === '' || event.participants.some((id) => withdrawn.has(id));
  return {
    ...cleaned,
    events: cleaned.events.map((event) =>
      silent(event) ? { ...event, title: upperFirst(tidy(event.kind) || 'мероприятие') } : event,
    ),
  };
}

/** A share of few people as everybody may see it. */
function inPublicFigure(figure: WorldIndicator): WorldIndicator {
  const { part, whole } = figure;
  const own = { ...figure, lacking: [] };
  if (whole !== null && isFew(whole)) return { ...own, value: FEW_WORDS };
  if (part === null || !isFew(part) || figure.unit === 'sum' || figure.unit === 'mean') return own;
  return { ...own, value: whole === null ? FEW_WORDS : `${FEW_WORDS} из ${whole}` };
}

/**
 * The world as a report of the level may show it. School: as it is, names as on papers. Municipality: codes for
 * names, positions and figures stay, nothing private. Public: names and data that a consent to the site allows on
 * the day, nothing else, few people uncounted. What somebody typed with a hidden name in it is left out.
 */
export function forLevel(world: World, level: Level): World {
  if (level === 'school') return world;
  const hidden = hiddenAt(world, level);
  const isCurator = ({ name }: Person): boolean => samePerson(name, world.settings['curator.name']);
  return {
    ...world,
    ...writtenAt(world, hidden),
    mentors: world.mentors.map((row) => (level === 'public' ? inPublic(row, world) : coded(row))),
    mentees: world.mentees.map((row) => (level === 'public' ? inPublic(row, world) : coded(row))),
    indicators: level === 'public' ? world.indicators.map(inPublicFigure) : world.indicators,
    settings:
      level === 'public' && hidden.some(isCurator)
        ? { ...world.settings, 'curator.name': '' }
        : world.settings,
  };
}

const samePerson = (a: string, b: string): boolean => tidy(a) !== '' && plain(a) === plain(b);
const plain = (name: string): string => tidy(name).toLowerCase().replace(/ё/g, 'е');

const MOST_TOLD = 5;

const WHY: Readonly<Record<'missing' | 'expired' | 'withdrawn', string>> = {
  missing: 'нет согласия',
  expired: 'закончилось согласие',
  withdrawn: 'отозвано согласие',
};

/** «нет согласия «размещение на сайте»», or that the paper in force does not allow the name. */
function whyHidden(person: Person, world: World): string {
  const standing = onSite(person, world.consents, dayOfConsents(world));
  if (person.byCode) return 'в этой таблице вместо имён коды';
  if (person.maskedBy !== undefined) return `${WHY.withdrawn} «${DATA_CONSENT}»`;
  return standing.named
    ? 'согласие не разрешает размещать имя или участие'
    : `${WHY[standing.why]} «${standing.kind}»`;
}

/** Who is left out and why, for the person who makes the report; not for the report. */
export function levelNotices(world: World, level: Level): readonly string[] {
  if (level !== 'public') return [];
  const unnamed = hiddenAt(world, level).filter(({ status }) => tidy(status) !== 'выбыл');
  if (unnamed.length === 0) return [];
  const told = unnamed
    .slice(0, MOST_TOLD)
    .map((person) => `${tidy(person.name)} – ${whyHidden(person, world)}`);
  const rest = unnamed.length - told.length;
  return [`Не названы в документе: ${told.join('; ')}${rest > 0 ? ` и ещё ${rest}` : ''}.`];
}

/** Questions whose answers are codes of people or name who signs and who is asked. */
const OF_PEOPLE: readonly CardField['type'][] = ['person', 'date', 'number', 'flag', 'choice'];

/** Answers of the card with a name that the level must not show. */
export function levelGaps(
  { card }: Pick<PaperKind, 'card'>,
  { fields }: Pick<Ask, 'fields'>,
  world: World,
  level: Level,
): readonly Gap[] {
  if (level === 'school') return [];
  const named = namesOneOf(hiddenAt(world, level));
  return card
    .filter(({ id, type }) => !OF_PEOPLE.includes(type) && named(fields[id] ?? ''))
    .map(({ id, label }) => ({
      text: `В ответе «${label}» есть имя участника, которого этот документ не называет. Уберите имя.`,
      at: { field: id },
    }));
}
