import type { Catalogue, CatalogueLine, PaperFault, PaperState } from '../../contract/dto';
import { done, type Result } from '../../contract/result';
import { type DocumentCode, documentKind } from '../../documents/catalog';
import type { Season } from '../../documents/kind';
import { kindName } from '../../documents/kind-names';
import { FORM_KINDS } from '../../documents/kinds/forms/all';
import { ORDER_KINDS } from '../../documents/kinds/orders/all';
import { PAIR_KINDS } from '../../documents/kinds/pairs/all';
import { PEOPLE_KINDS } from '../../documents/kinds/people/all';
import { REPORT_KINDS } from '../../documents/kinds/reports/all';
import { dateParts } from '../../domain/calendar/civil-date';
import { CONSENT_KIND } from '../../sheets/lists';
import type { DocumentRow } from '../../sheets/office';
import { catalogueTexts as text } from '../../text/papers';
import type { Ports } from '../ports';
import { consentTasks } from './consent-papers';
import { type Desk, openDesk } from './desk';
import { documentLine } from './list-documents';
import { usualChoice } from './paper-card';
import { type CardKind, needsOf, paperOfChoice } from './paper-choice';
import { faultsOf } from './paper-faults';
import { madeThisYear, openSubjects, takesAll } from './paper-rules';

type Group = CatalogueLine['group'];

const GROUPS: readonly (readonly [Group, readonly CardKind[]])[] = [
  ['orders', ORDER_KINDS],
  ['pairs', PAIR_KINDS],
  ['people', PEOPLE_KINDS],
  ['forms', FORM_KINDS],
  ['reports', REPORT_KINDS],
];

/** Documents that are made on screens of their own. */
const OWN_SCREENS: readonly (Pick<CatalogueLine, 'group' | 'screen'> & {
  readonly kind: DocumentCode;
  readonly consent?: string;
})[] = [
  { kind: 'D11', group: 'people', screen: 'consents', consent: CONSENT_KIND.data },
  { kind: 'D12', group: 'people', screen: 'consents', consent: CONSENT_KIND.site },
  { kind: 'D13', group: 'pairs', screen: 'consents', consent: CONSENT_KIND.mentoring },
  { kind: 'D14', group: 'pairs', screen: 'consents', consent: CONSENT_KIND.taking },
  { kind: 'D50', group: 'orders', screen: 'documents' },
  { kind: 'D51', group: 'reports', screen: 'consent-register' },
];

/** Subjects of one kind that are looked at for the catalogue; the card looks at any. */
const MOST_LOOKED_AT = 40;
const MOST_LACKING = 5;
const MOST_MADE = 3;

/**
 * Every kind of document: what this year has of it, what is ready and what lacks something. The banks, acts, the
 * register and the calendar are read once, every other sheet at most once, however many kinds there are.
 */
export function openCatalogue(ports: Ports): Result<Catalogue> {
  const kinds = GROUPS.flatMap(([group, list]) => list.map((kind) => ({ group, kind })));
  const names = kinds.map(({ kind }) => kindName(kind.kind));
  // Variants of a document share one line: the card offers them.
  const shown = kinds.filter(({ kind }, i) => names.indexOf(kindName(kind.kind)) === i);
  const desk = openDesk(ports, needsOf(kinds.map(({ kind }) => kind)));
  const { month } = dateParts(desk.banks.today);
  const lines = [
    ...shown.map(({ group, kind }) => {
      const alike = kinds.filter((one) => kindName(one.kind.kind) === kindName(kind.kind));
      const variants = alike.map((one) => one.kind).filter((one) => one !== kind);
      return cardLine(desk, group, kind, variants, month);
    }),
    ...OWN_SCREENS.map((own) => ownLine(desk, own, month)),
  ];
  return done({ month, lines: lines.sort((a, b) => a.kind.localeCompare(b.kind)) });
}

const isNow = (season: Season | null, month: number): boolean => {
  if (season === null) return false;
  const { from, to } = season;
  return from <= to ? month >= from && month <= to : month >= from || month <= to;
};

/** What can be made of a kind now. */
interface Standing {
  readonly ready: readonly string[];
  readonly lacking: readonly PaperFault[];
  /** How many of its subjects lack something. */
  readonly lackingCount: number;
  readonly questions: number;
  /** There is nothing yet the document could be about. */
  readonly nobody: boolean;
  /** Subjects that were not looked at. */
  readonly rest: readonly string[];
}

const NOTHING: Omit<Standing, 'nobody'> = { ready: [], lacking: [], lackingCount: 0, questions: 0, rest: [] };

const ofEach = (kind: CardKind): boolean => kind.takes !== 'none' && !takesAll(kind);

/** What each paper of a run is about; `null` for a kind that is not made for many at once. */
const massOf = (kind: CardKind): CatalogueLine['mass'] => {
  if (!ofEach(kind) || kind.about === 'document') return null;
  return kind.about === 'pair' ? 'pair' : 'person';
};

/**
 * A run is worth its button for two papers and more; what the card must ask cannot be asked on the way. Subjects that
 * were not looked at go along: the run says which of them lack something.
 */
function runOf(kind: CardKind, { ready, questions, rest }: Standing): CatalogueLine['runs'] {
  const about = massOf(kind);
  if (about === null || questions > 0 || ready.length < 2) return [];
  return [{ kind: kind.kind, title: kind.title, about, subjects: [...ready, ...rest] }];
}

function cardLine(
  desk: Desk,
  group: Group,
  kind: CardKind,
  variants: readonly CardKind[],
  month: number,
): CatalogueLine {
  const each = ofEach(kind);
  const standing = each ? standingOfEach(desk, kind) : standingOfAll(desk, kind);
  const others = variants.filter((one) => massOf(one) !== null);
  const made = madeOf(desk, kindName(kind.kind), madeThisYear(desk, kind));
  const state = stateOf(standing, made.madeCount);
  return {
    ...{ kind: kind.kind, title: kindName(kind.kind), group, season: kind.season, state, ...made },
    now: isNow(kind.season, month),
    text: standingText(kind, standing, state, made.madeCount),
    ready: standing.ready,
    questions: standing.questions,
    lacking: standing.lacking.slice(0, MOST_LACKING).map(({ text: said, place }) => ({ text: said, place })),
    screen: null,
    mass: massOf(kind),
    runs: [kind, ...others].flatMap((one) => runOf(one, one === kind ? standing : standingOfEach(desk, one))),
  };
}

const countedAs = ({ about, takes }: CardKind): 'pairs' | 'people' | 'documents' | null => {
  if (takes === 'none' || about === 'programme') return null;
  return about === 'pair' ? 'pairs' : about === 'document' ? 'documents' : 'people';
};

function standingText(kind: CardKind, standing: Standing, state: PaperState, made: number): string {
  const of = countedAs(kind);
  const { ready, lackingCount, questions, nobody, rest } = standing;
  const isReady = state === 'ready';
  return [
    isReady ? text.ready(of, ready.length) : '',
    (isReady || made === 0) && questions > 0 && !nobody ? text.questions(questions) : '',
    lackingCount > 0 && (made === 0 || of !== null) ? text.lacking(of, lackingCount) : '',
    rest.length > 0 ? text.unseen(rest.length) : '',
    made > 0 ? text.made(made) : '',
    nobody && made === 0 ? text.none : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const stateOf = ({ ready, lackingCount, nobody, questions }: Standing, made: number): PaperState => {
  if (ready.length > 0 && !nobody) return 'ready';
  if (made > 0 && (lackingCount === 0 || nobody)) return 'made';
  if (nobody) return 'none';
  return lackingCount > 0 || questions > 0 ? 'lacking' : 'none';
};

/** A question of the card is no fact the book lacks. */
const isQuestion = ({ field }: PaperFault): boolean => field !== null && field !== 'subjects';

/** One document about everybody it would take, or about the programme; the year has at most one of the latter. */
function standingOfAll(desk: Desk, kind: CardKind): Standing {
  const choice = usualChoice(desk, kind, null);
  const done = kind.takes === 'none' && madeThisYear(desk, kind).length > 0;
  const nobody = kind.takes === 'many' && choice.subjects.length === 0;
  if (nobody || done) return { ...NOTHING, nobody };
  const faults = faultsOf(desk, kind, choice, paperOfChoice(desk, kind, choice));
  const lacking = faults.filter((fault) => !isQuestion(fault));
  return {
    ready: lacking.length > 0 ? [] : kind.takes === 'none' ? [''] : choice.subjects,
    lacking,
    lackingCount: lacking.length > 0 ? Math.max(choice.subjects.length, 1) : 0,
    questions: faults.length - lacking.length,
    nobody,
    rest: [],
  };
}

/** A document for each subject that has none this year. */
function standingOfEach(desk: Desk, kind: CardKind): Standing {
  const all = openSubjects(desk, kind);
  const open = all.slice(0, MOST_LOOKED_AT);
  const usual = usualChoice(desk, kind, []);
  const looked = open.map((id) => {
    const choice = { ...usual, subjects: [id] };
    const faults = faultsOf(desk, kind, choice, paperOfChoice(desk, kind, choice));
    const lacking = faults.filter((fault) => !isQuestion(fault));
    return { id, lacking, questions: faults.length - lacking.length };
  });
  const ready = looked.filter(({ lacking }) => lacking.length === 0);
  return {
    ready: ready.map(({ id }) => id),
    lacking: [
      ...new Map(looked.flatMap(({ lacking }) => lacking).map((fault) => [fault.text, fault])).values(),
    ],
    lackingCount: looked.length - ready.length,
    questions: Math.max(0, ...looked.map(({ questions }) => questions)),
    nobody: open.length === 0,
    rest: all.slice(open.length),
  };
}

function madeOf(
  { register }: Desk,
  name: string,
  made: readonly DocumentRow[],
): Pick<CatalogueLine, 'made' | 'madeCount'> {
  const ids = new Set(made.map(({ id }) => id));
  const rows = register.rows.filter(({ values }) => values.kind === name && ids.has(values.id));
  const newest = [...rows].reverse().slice(0, MOST_MADE);
  return { made: newest.map((row) => documentLine(register, row)), madeCount: rows.length };
}

function ownLine(desk: Desk, own: (typeof OWN_SCREENS)[number], month: number): CatalogueLine {
  const { kind, group, screen, consent } = own;
  const { season } = documentKind(kind);
  const name = kindName(kind);
  const made = madeOf(desk, name, madeThisYear(desk, { kind }));
  const asked = new Set(
    consentTasks(desk.banks, { site: true })
      .filter((task) => task.kind === consent && task.state !== 'soon')
      .map(({ personId, pairId }) => `${personId} ${pairId}`),
  );
  const ready = asked.size > 0;
  const parts = [
    ready ? text.ready('people', asked.size) : '',
    made.madeCount > 0 ? text.made(made.madeCount) : '',
  ].filter((part) => part !== '');
  return {
    ...{ kind, group, season, screen, ...made },
    title: name,
    now: isNow(season, month),
    state: ready ? 'ready' : made.madeCount > 0 ? 'made' : 'none',
    text: parts.length > 0 ? parts.join(', ') : text.own,
    ...{ ready: [], questions: 0, lacking: [], mass: null, runs: [] },
  };
}
