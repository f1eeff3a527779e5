import { isGone } from '../../../domain/pairing/facts';
import { PAIR_STATUS } from '../../../domain/pairing/states';
import { consentFor } from '../../../domain/people/consents';
import { withdrew } from '../../declensions';
import { kindName } from '../../kind-names';
import type { PersonFacts } from '../../name-book';
import { shortName } from '../../office';
import { needsAgreement } from '../../pair-words';
import { tidy } from '../../tidy';
import { menteeById, mentorById, type World, type WorldDocument, type WorldPair } from '../../world';

/** A part of the file of the year: what is there, and what ought to be and is not. */
export interface FilePart {
  readonly title: string;
  readonly documents: readonly WorldDocument[];
  readonly gaps: readonly string[];
}

interface PartRule {
  readonly title: string;
  /** Codes of the catalogue that belong here. */
  readonly kinds: readonly string[];
  readonly gaps: (year: YearPapers) => readonly string[];
}

/** Documents of the year that count, and the pairs they are about. */
interface YearPapers {
  readonly world: World;
  readonly documents: readonly WorldDocument[];
  /** Pairs fixed by an order, at work or ended this year. */
  readonly pairs: readonly WorldPair[];
}

const SIGNED = 'подписан';
const COUNTS: readonly string[] = [SIGNED, 'на подписи'];

/** Pairs in these states have been fixed by an order, or ought to have been. */
const FIXED: readonly string[] = [
  PAIR_STATUS.ordered,
  PAIR_STATUS.active,
  PAIR_STATUS.paused,
  PAIR_STATUS.ended,
  PAIR_STATUS.endedEarly,
];

const has = ({ documents }: YearPapers, code: string, subject?: string): boolean =>
  documents.some(
    ({ kind, subjects }) => kind === kindName(code) && (subject === undefined || subjects.includes(subject)),
  );

const unless = (there: boolean, gap: string): readonly string[] => (there ? [] : [gap]);

const shortPerson = (person: PersonFacts | null): string => (person === null ? '' : shortName(person));

const pairWords = ({ world }: YearPapers, pair: WorldPair): string =>
  `${shortPerson(mentorById(world, pair.mentorId))} – ${shortPerson(menteeById(world, pair.menteeId))}`;

/** A gap for each pair that lacks something. */
const eachPair = (year: YearPapers, lacks: (pair: WorldPair) => boolean, what: string): readonly string[] =>
  year.pairs.filter(lacks).map((pair) => `${what}: пара ${pairWords(year, pair)} (${pair.id})`);

const hasConsent = ({ world }: YearPapers, person: string, kind: string, pair?: string): boolean =>
  consentFor(world.consents, person, kind, world.date, pair).standing === 'valid';

function consentGaps(year: YearPapers): readonly string[] {
  const { world } = year;
  const people = [...world.mentors, ...world.mentees].filter(
    (person) => !withdrew(person) && tidy(person.name) !== '' && !isGone(person),
  );
  const data = people
    .filter(({ id }) => !hasConsent(year, id, 'обработка данных'))
    .map((person) => `Нет согласия на обработку данных: ${shortPerson(person)} (${person.id})`);
  const external = new Set(world.mentors.filter((mentor) => mentor.external).map(({ id }) => id));
  return [
    ...data,
    ...eachPair(
      year,
      (pair) => !external.has(pair.mentorId) && !hasConsent(year, pair.mentorId, 'быть наставником', pair.id),
      'Нет согласия наставника',
    ),
    ...eachPair(
      year,
      (pair) => !hasConsent(year, pair.menteeId, 'участвовать в паре', pair.id),
      'Нет согласия наставляемого',
    ),
  ];
}

function agreementGaps(year: YearPapers): readonly string[] {
  const { world } = year;
  const needs = (pair: WorldPair): boolean => {
    const mentor = mentorById(world, pair.mentorId);
    return mentor !== null && needsAgreement(pair, mentor);
  };
  return eachPair(
    year,
    (pair) => needs(pair) && tidy(pair.agreementNumber) === '' && !has(year, 'D21', pair.id),
    'Нет дополнительного соглашения',
  );
}

/** The results of the year are asked for from May on (domain rule §3). */
const resultsAreDue = ({ world: { date, year } }: YearPapers): boolean => date >= `${year.start + 1}-05-31`;

/** The file of a year as inspections ask for it (domain rules §1.2, §2.3). */
const PARTS: readonly PartRule[] = [
  {
    title: 'Основание программы',
    kinds: ['D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'D07', 'D08'],
    gaps: (year) => [
      ...unless(
        has(year, 'D01') || tidy(year.world.settings.statute) !== '',
        'Нет приказа об утверждении Положения о наставничестве',
      ),
      ...unless(has(year, 'D03'), 'Нет приказа о назначении куратора'),
      ...unless(has(year, 'D04'), 'Нет приказа об утверждении дорожной карты'),
    ],
  },
  {
    title: 'Пары и группы',
    kinds: ['D15', 'D16', 'D17', 'D19', 'D20', 'D31', 'D31A', 'D31C', 'D32', 'D33', 'D50'],
    gaps: (year) => [
      ...unless(year.pairs.length > 0, 'Нет ни одной пары, закреплённой приказом'),
      ...eachPair(
        year,
        ({ id, orderNumber }) => tidy(orderNumber) === '' && !has(year, 'D20', id),
        'Нет приказа о закреплении',
      ),
    ],
  },
  {
    title: 'Согласия',
    kinds: ['D11', 'D12', 'D13', 'D14', 'D51'],
    gaps: consentGaps,
  },
  { title: 'Договоры и выплаты', kinds: ['D21', 'D22', 'D34'], gaps: agreementGaps },
  {
    title: 'Программы и встречи',
    kinds: ['D23', 'D24', 'D25', 'D26', 'D26P', 'D27', 'D27P', 'D28', 'D30'],
    gaps: (year) =>
      eachPair(
        year,
        ({ id, programmeDate }) => programmeDate === null && !has(year, 'D23', id),
        'Нет персонализированной программы',
      ),
  },
  {
    title: 'Анкеты и мониторинг',
    kinds: ['D09', 'D10', 'D18', 'D29', 'D29D', 'D29S', 'D35', 'D35K', 'D36', 'D37', 'D38', 'D40'],
    gaps: (year) => unless(has(year, 'D36') || !resultsAreDue(year), 'Нет отчёта о мониторинге'),
  },
  {
    title: 'Итоги и поощрение',
    kinds: ['D39', 'D41', 'D42', 'D43', 'D43S', 'D44', 'D45', 'D46', 'D47', 'D48', 'D49', 'D52'],
    gaps: (year) => unless(has(year, 'D39') || !resultsAreDue(year), 'Нет реестра участников'),
  },
];

const OTHER = 'Другие документы';
/** Parts of a year that begin before or with September: its foundation is signed in summer, pairs in August (§3). */
const BEGINS: readonly (readonly [kinds: readonly string[], monthAndDay: string])[] = [
  [PARTS[0]!.kinds.map(kindName), '07-01'],
  [PARTS[1]!.kinds.map(kindName), '08-01'],
];

/** Results and reports of August still belong to the year that ends with it. */
function isOfYear({ kind, date }: WorldDocument, { start }: World['year']): boolean {
  const first = BEGINS.find(([kinds]) => kinds.includes(kind))?.[1] ?? '09-01';
  return date !== null && date >= `${start}-${first}` && date < `${start + 1}-${first}`;
}

/**
 * The documents of the school year by the parts of its file, and all that ought to be there and is not. A document
 * that waits for a signature is in the file and is named as a gap.
 */
export function yearFile(world: World): readonly FilePart[] {
  const documents = world.register.filter(
    (document) => COUNTS.includes(document.status) && isOfYear(document, world.year),
  );
  const pairs = world.pairs.filter(({ status }) => FIXED.includes(status));
  const year: YearPapers = { world, documents, pairs };
  const placed = new Set(PARTS.flatMap(({ kinds }) => kinds.map(kindName)));
  const parts = PARTS.map(({ title, kinds, gaps }) => {
    const names = kinds.map(kindName);
    const own = documents.filter(({ kind }) => names.includes(kind));
    return { title, documents: own, gaps: [...gaps(year), ...unsigned(own)] };
  });
  const others = documents.filter(({ kind }) => !placed.has(kind));
  return others.length === 0
    ? parts
    : [...parts, { title: OTHER, documents: others, gaps: unsigned(others) }];
}

const unsigned = (documents: readonly WorldDocument[]): readonly string[] =>
  documents
    .filter(({ status }) => status !== SIGNED)
    .map(({ title, number }) => `Не подписан: «${title}»${number === '' ? '' : ` № ${number}`}`);
