import { addDays, type CivilDate } from '../../../domain/calendar/civil-date';
import { grouped } from '../../../domain/grouped';
import { dayOfField, personOfField } from '../../card-answers';
import type { Ask } from '../../kind';
import type { PersonFacts } from '../../name-book';
import { tidy } from '../../tidy';
import type { World, WorldPair } from '../../world';
import { reasonWords } from './end-reasons';
import { type PairPeople, peopleOf, rowsOf } from './pair-people';

/** Another mentor takes the place of the former one; `rows` are the pairs that end, `next` those that come. */
export interface Replacement {
  readonly rows: readonly PairPeople[];
  /** Absent when the new mentor is only named on the card. */
  readonly next: readonly PairPeople[];
  readonly mentor: PersonFacts;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly lastDay: CivilDate | null;
  readonly words: string;
}

/** The same people go on, up to another last day. */
export interface Prolongation {
  readonly rows: readonly PairPeople[];
  readonly to: CivilDate;
}

export interface Pause {
  readonly rows: readonly PairPeople[];
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}

/** What an order on changes has to say, by what the rows of «Пары» and the card tell. */
export interface PairChanges {
  /** The pairs whose order is changed. */
  readonly rows: readonly PairPeople[];
  readonly replacements: readonly Replacement[];
  readonly prolongations: readonly Prolongation[];
  readonly pauses: readonly Pause[];
}

interface Link {
  readonly old: PairPeople;
  readonly next: PairPeople | null;
}

/** A pair of the ask may be the one that ends or the one that takes its place. */
function linkOf(world: World, row: PairPeople): Link {
  const before = world.pairs.find(({ id }) => id !== '' && id === tidy(row.pair.replaces));
  if (before) return { old: peopleOf(world, before), next: row };
  const after = world.pairs.find(({ replaces }) => tidy(replaces) === row.pair.id);
  return { old: row, next: after ? peopleOf(world, after) : null };
}

/**
 * Reads the changes. A pair with a successor of another mentor is replaced, of the same mentor prolonged; a pair
 * without one may be paused; the card may name a new mentor or a new last day for it.
 */
export function changesOfPairs(ask: Ask, world: World): PairChanges {
  const links = new Map(
    rowsOf(world, ask.subjects).map((row) => {
      const link = linkOf(world, row);
      return [link.old.pair.id, link] as const;
    }),
  );
  const all = [...links.values()];
  const typed = personOfField(world, ask.fields['новый наставник']);
  const until = dayOfField(ask.fields['новый срок']);
  const replaced = all.filter(
    ({ old, next }) =>
      (next !== null && next.pair.mentorId !== old.pair.mentorId) || (next === null && typed.name !== ''),
  );
  const rest = all.filter((link) => !replaced.includes(link));
  return {
    rows: all.map(({ old }) => old),
    replacements: replacementsOf(replaced, typed, ask),
    prolongations: prolongationsOf(rest, until),
    pauses: pausesOf(rest),
  };
}

/** Rows of one group with the same days are one; every other row is its own. */
const byTeam = <L extends Link>(links: readonly L[], days: (link: L) => string): readonly L[][] => [
  ...grouped(links, (link) => `${tidy(link.old.pair.group) || link.old.pair.id}|${days(link)}`).values(),
];

const prolongationsOf = (links: readonly Link[], until: CivilDate | null): readonly Prolongation[] =>
  byTeam(links, ({ next }) => next?.pair.to ?? '').flatMap((own) => {
    const to = own[0]!.next?.pair.to ?? until;
    return to === null ? [] : [{ rows: own.map(({ old }) => old), to }];
  });

const pausesOf = (links: readonly Link[]): readonly Pause[] =>
  byTeam(
    links.filter(({ next }) => next === null),
    ({ old: { pair } }) => `${pair.pausedFrom} ${pair.pausedTo}`,
  ).flatMap((own) => {
    const { pausedFrom, pausedTo } = own[0]!.old.pair;
    return pausedFrom === null ? [] : [{ rows: own.map(({ old }) => old), from: pausedFrom, to: pausedTo }];
  });

/** Mentees who pass from one mentor to another on one day stand in one point. */
function replacementsOf(links: readonly Link[], typed: PersonFacts, ask: Ask): readonly Replacement[] {
  const day = dayOfField(ask.fields.день) ?? ask.date;
  const firstDay = ({ next }: Link): CivilDate | null => (next ? next.pair.from : day);
  const alike = (link: Link): string =>
    [
      link.old.pair.mentorId,
      link.next?.pair.mentorId ?? '',
      firstDay(link),
      link.next?.pair.to ?? link.old.pair.to,
    ].join('|');
  return [...grouped(links, alike).values()].map((own) => {
    const { old, next } = own[0]!;
    const from = firstDay(own[0]!);
    return {
      rows: own.map((link) => link.old),
      next: own.flatMap((link) => link.next ?? []),
      mentor: next?.mentor ?? typed,
      from,
      to: next ? next.pair.to : old.pair.to,
      lastDay: old.pair.endDate ?? (from === null ? null : addDays(from, -1)),
      words: reasonOf(old.pair, ask),
    };
  });
}

/** «замена наставника» says what happens, not why. */
const reasonOf = ({ endReason }: WorldPair, { fields }: Ask): string =>
  reasonWords(fields.причина ?? '') ||
  (tidy(endReason).toLowerCase() === 'замена наставника' ? '' : reasonWords(endReason));
