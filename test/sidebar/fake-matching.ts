import type { Input, Output } from '../../src/contract/api';
import type {
  Aim,
  MatchAlone,
  MatchBoard,
  MatchCandidate,
  MatchChange,
  MatchDecision,
  MatchLine,
  MatchMentee,
  MatchMentor,
  MatchPart,
} from '../../src/contract/dto';
import { type Result, refuse } from '../../src/contract/result';
import { counted } from '../../src/text/plural';
import { leading, TOPICS, waiting } from './fake-banks';
import { at } from './fake-school';

type Method = `matching.${'open' | 'candidates' | 'price' | 'decide' | 'accept'}`;
type Matching = { [M in Method]: (input: Input<M>) => Output<M> | Result<Output<M>> };
type Pairs = ReadonlyMap<string, string>;

/** What a proposal is made from. */
export interface Banks {
  readonly mentees: readonly MatchMentee[];
  readonly mentors: readonly MatchMentor[];
  decisions: readonly MatchDecision[];
  /** Changes when the banks change under a proposal. */
  revision: string;
}

export const banksOf = (mentees: number, mentors: number): Banks => ({
  mentees: waiting(mentees),
  mentors: leading(mentors),
  decisions: [],
  revision: 'р-1',
});

const POINTS = ['балл', 'балла', 'баллов'] as const;
const PAIRS = ['пара', 'пары', 'пар'] as const;
/** The best pairs leave out those with fewer points than this. */
const WEAK = 45;

const part = (label: string, points: number, of: number, text: string): MatchPart => ({
  ...{ label, points, of },
  text: points === 0 ? '' : text,
});

/** Points by criterion: the topic asked for, the choice, the place, the time. */
function partsOf(mentee: MatchMentee, mentor: MatchMentor): readonly MatchPart[] {
  const seed = Number(mentee.id.slice(2)) * 7 + Number(mentor.id.slice(2)) * 11;
  const topic = mentor.topics.find((one) => mentee.request.startsWith(one)) ?? mentor.topics[0]!;
  const asked = TOPICS.some((one) => mentee.request.startsWith(one) && one === topic);
  return [
    part('Запрос и опыт', asked ? 40 : 10 + (seed % 9), 40, topic),
    part('Выбрали друг друга', seed % 3 === 0 ? 30 : 0, 30, 'наставляемый назвал наставника в анкете'),
    part('Общее место', 10, 10, 'корпус на Садовой'),
    part('Общее время', 6 + (seed % 13), 20, 'среда после 14 часов'),
  ];
}

const pointsOf = (mentee: MatchMentee, mentor: MatchMentor): number =>
  partsOf(mentee, mentor).reduce((sum, { points }) => sum + points, 0);

function barOf(banks: Banks, mentee: MatchMentee, mentor: MatchMentor): [string, string] | null {
  if (mentee.bar) return [mentee.bar, ''];
  if (mentor.bar) return ['Наставник сейчас не участвует.', mentor.bar];
  if (decided(banks, mentee.id, mentor.id)?.decision === 'forbid')
    return ['Вы решили не предлагать эту пару.', 'Чтобы предложить её, отмените решение.'];
  return null;
}

const decided = ({ decisions }: Banks, menteeId: string, mentorId: string): MatchDecision | undefined =>
  decisions.find((one) => one.menteeId === menteeId && one.mentorId === mentorId);

/** One mentee after another, locked ones first, then whoever loses most by waiting gets the best place left. */
function proposed(banks: Banks, aim: Aim): Pairs {
  const pairs = new Map<string, string>();
  const free = new Map(banks.mentors.map(({ id, free }) => [id, free]));
  const take = (menteeId: string, mentorId: string) => {
    pairs.set(menteeId, mentorId);
    free.set(mentorId, free.get(mentorId)! - 1);
  };
  for (const { menteeId, mentorId, decision } of banks.decisions)
    if (decision === 'lock' && free.get(mentorId)! > 0) take(menteeId, mentorId);
  const edges = banks.mentees
    .flatMap((mentee) =>
      banks.mentors
        .filter((mentor) => barOf(banks, mentee, mentor) === null)
        .map((mentor) => ({ mentee, mentor, points: pointsOf(mentee, mentor) })),
    )
    .filter(({ points }) => aim === 'most' || points >= WEAK);
  const worth = ({ mentor, points }: (typeof edges)[number]) =>
    aim === 'fair' ? points - 40 * (mentor.free - free.get(mentor.id)!) : points;
  for (;;) {
    const open = edges.filter(({ mentee, mentor }) => !pairs.has(mentee.id) && free.get(mentor.id)! > 0);
    const best = open.sort((a, b) => worth(b) - worth(a))[0];
    if (!best) return pairs;
    take(best.mentee.id, best.mentor.id);
  }
}

const person = <T extends { readonly id: string }>(people: readonly T[], id: string): T =>
  people.find((one) => one.id === id)!;

const shortName = (name: string): string => {
  const [surname, first, second] = name.split(' ');
  return `${surname} ${first![0]}. ${second![0]}.`;
};

function linesOf(banks: Banks, pairs: Pairs): readonly MatchLine[] {
  return [...pairs]
    .map(([menteeId, mentorId]) => {
      const mentee = person(banks.mentees, menteeId);
      const mentor = person(banks.mentors, mentorId);
      const parts = partsOf(mentee, mentor);
      return {
        ...{ menteeId, mentorId, parts },
        points: pointsOf(mentee, mentor),
        reason: `Подходит, потому что: ${parts
          .filter(({ text }) => text !== '')
          .map(({ text }) => text)
          .join(', ')}.`,
        kind: 'традиционное',
        locked: decided(banks, menteeId, mentorId)?.decision === 'lock',
      };
    })
    .sort((a, b) => b.points - a.points);
}

const sumOf = (banks: Banks, pairs: Pairs): number =>
  linesOf(banks, pairs).reduce((sum, { points }) => sum + points, 0);

function changesOf(banks: Banks, before: Pairs, after: Pairs): readonly MatchChange[] {
  return banks.mentees
    .filter(({ id }) => before.get(id) !== after.get(id))
    .map(({ id, name }) => {
      const mentor = (pairs: Pairs) =>
        pairs.has(id) ? shortName(person(banks.mentors, pairs.get(id)!).name) : 'никого';
      return { menteeId: id, text: `${shortName(name)}: ${mentor(after)} вместо ${mentor(before)}` };
    });
}

const signed = (points: number): string => `${points > 0 ? '+' : '−'}${counted(Math.abs(points), POINTS)}`;

function difference(banks: Banks, before: Pairs, after: Pairs): string {
  const points = sumOf(banks, after) - sumOf(banks, before);
  if (points === 0) return 'Сумма баллов та же';
  return `Стало на ${counted(Math.abs(points), POINTS)} ${points > 0 ? 'больше' : 'меньше'}`;
}

function candidatesOf(banks: Banks, mentee: MatchMentee, pairs: Pairs): readonly MatchCandidate[] {
  const own = pairs.get(mentee.id);
  const ownPoints = own ? pointsOf(mentee, person(banks.mentors, own)) : 0;
  return banks.mentors
    .map((mentor) => {
      const bar = barOf(banks, mentee, mentor);
      const points = bar ? null : pointsOf(mentee, mentor);
      const less = ownPoints - (points ?? 0);
      return {
        ...{ mentorId: mentor.id, name: mentor.name, points, place: mentor.place },
        parts: bar ? [] : partsOf(mentee, mentor),
        bar: bar?.[0] ?? null,
        lift: bar?.[1] || null,
        price:
          points !== null && less > 0 ? `сумма станет меньше не менее чем на ${counted(less, POINTS)}` : '',
        proposed: mentor.id === own,
      };
    })
    .sort((a, b) => (b.points ?? -1) - (a.points ?? -1));
}

function aloneOf(banks: Banks, pairs: Pairs): readonly MatchAlone[] {
  return banks.mentees
    .filter(({ id }) => !pairs.has(id))
    .map((mentee) => ({
      menteeId: mentee.id,
      why: mentee.bar ?? 'Места у подходящих наставников заняты теми, кому они подходят больше.',
      candidates: mentee.bar ? [] : candidatesOf(banks, mentee, pairs),
    }));
}

function boardOf(banks: Banks, aim: Aim, previous: Pairs | null): MatchBoard {
  const pairs = proposed(banks, aim);
  const lines = linesOf(banks, pairs);
  const points = sumOf(banks, pairs);
  const alone = aloneOf(banks, pairs);
  return {
    ...{ aim, lines, alone, points, revision: banks.revision },
    mentees: banks.mentees,
    mentors: banks.mentors,
    decisions: banks.decisions,
    summary: `${counted(lines.length, PAIRS)}, ${counted(points, POINTS)}; без пары ${alone.length}`,
    compared: previous && {
      text: difference(banks, previous, pairs),
      changes: changesOf(banks, previous, pairs),
    },
  };
}

const withDecision = (
  banks: Banks,
  { menteeId, mentorId, decision, why }: Input<'matching.decide'>,
): readonly MatchDecision[] => {
  const rest = banks.decisions.filter(
    (one) =>
      one.menteeId !== menteeId ||
      (one.mentorId !== mentorId && !(decision === 'lock' && one.decision === 'lock')),
  );
  if (decision === 'none') return rest;
  const mentee = person(banks.mentees, menteeId).name;
  const mentor = person(banks.mentors, mentorId).name;
  const place = at('Подбор', rest.length + 2);
  return [...rest, { menteeId, mentorId, mentee, mentor, decision, why, place }];
};

/** The calls of pairing over invented banks, with decisions that stay until the server goes. */
export function matchingOf(banks: Banks): Matching {
  return {
    'matching.open': ({ aim, previous }) =>
      boardOf(
        banks,
        aim,
        previous && new Map(previous.map(({ menteeId, mentorId }) => [menteeId, mentorId])),
      ),
    'matching.candidates': ({ aim, menteeId }) => ({
      candidates: candidatesOf(banks, person(banks.mentees, menteeId), proposed(banks, aim)),
    }),
    'matching.price': (input) => {
      const { aim, menteeId, mentorId, decision } = input;
      const bar = barOf(banks, person(banks.mentees, menteeId), person(banks.mentors, mentorId));
      if (decision === 'lock' && bar) return refuse('blocked', bar.filter(Boolean).join(' '));
      const before = proposed(banks, aim);
      const after = proposed({ ...banks, decisions: withDecision(banks, { ...input, why: '' }) }, aim);
      const points = sumOf(banks, after) - sumOf(banks, before);
      const changes = changesOf(banks, before, after);
      const sum = points === 0 ? 'сумма не изменится' : `${signed(points)} в сумме`;
      return { text: [sum, ...changes.map(({ text }) => text)].join('; '), points, changes };
    },
    'matching.decide': (input) => {
      banks.decisions = withDecision(banks, input);
      const said = { lock: 'Пара закреплена', forbid: 'Пара больше не предлагается', none: 'Решение снято' };
      return { lastAction: { id: `п-${banks.decisions.length}`, text: said[input.decision] } };
    },
    'matching.accept': ({ revision, lines }) => {
      if (revision !== banks.revision)
        return refuse('stale', 'Пока вы смотрели, в банке наставников что-то изменили. Пары не записаны.');
      const text = `Предложены ${counted(lines.length, PAIRS)}`;
      return {
        pairIds: lines.map((_, index) => `П-2026-${20 + index}`),
        ...{ text, lastAction: { id: 'п-принято', text } },
      };
    },
  };
}

/** Puts other banks behind the calls of a running server. */
export function serveMatching(
  server: { on<M extends Method>(method: M, handler: Matching[M]): void },
  banks: Banks,
): void {
  const calls = matchingOf(banks);
  server.on('matching.open', calls['matching.open']);
  server.on('matching.candidates', calls['matching.candidates']);
  server.on('matching.price', calls['matching.price']);
  server.on('matching.decide', calls['matching.decide']);
  server.on('matching.accept', calls['matching.accept']);
}
