import type { MatchAlone, MatchCandidate, MatchLine } from '../../contract/dto';
import { barsIn } from '../../domain/pairing/bars';
import { factsAt, isReverse, orderedMentors, partsAt, whyAlone } from '../../domain/pairing/explain';
import { barsAt, type Match } from '../../domain/pairing/match';
import type { Line, Proposed } from '../../domain/pairing/propose';
import { PAIR_KIND } from '../../sheets/lists';
import { matchingTexts, pricePreview, whyAloneText } from '../../text/matching';
import { barText, liftText } from '../../text/matching-bars';
import { calledName, partLines, reasonText } from '../../text/matching-reasons';
import { type Banks, placeOf } from '../banks';

/** Rows of people by code, for the links to their cells. */
export type RowNumbers = ReadonlyMap<string, number>;

export const rowNumbers = (rows: Banks['mentors']['rows'] | Banks['mentees']['rows']): RowNumbers =>
  new Map([...rows].reverse().map(({ row, values }) => [values.id, row]));

/** One proposed pair with everything it is proposed for. */
export function lineOf(match: Match, { mentee, mentor, points, locked }: Line): MatchLine {
  const { world } = match;
  const parts = partsAt(match, mentee, mentor);
  const facts = factsAt(match, mentee, mentor);
  return {
    menteeId: world.mentees[mentee]!.id,
    mentorId: world.mentors[mentor]!.id,
    points,
    parts: partLines(parts, facts, world.weights),
    reason: reasonText(parts, facts),
    kind: isReverse(facts) ? PAIR_KIND.reverse : PAIR_KIND.oneToOne,
    locked,
  };
}

/** A mentor for a mentee: points and price, or the rule in the way and what lifts it. */
function candidateOf(
  banks: Banks,
  match: Match,
  proposed: Proposed,
  { mentee, mentor, row, asked }: { mentee: number; mentor: number; row: number; asked: number },
): MatchCandidate {
  const { world } = match;
  const bars = barsIn(barsAt(match, mentee, mentor));
  const { id, name } = world.mentors[mentor]!;
  const isProposed = proposed.lines.some((line) => line.mentee === mentee && line.mentor === mentor);
  const possible = bars.length === 0;
  return {
    mentorId: id,
    name,
    points: possible ? match.points[mentee * world.mentors.length + mentor]! : null,
    parts: possible
      ? partLines(partsAt(match, mentee, mentor), factsAt(match, mentee, mentor), world.weights)
      : [],
    bar: barText(bars),
    lift: liftText(bars),
    price: possible && !isProposed ? priceOf(proposed, mentee, mentor, asked) : '',
    proposed: isProposed,
    place: placeOf(banks.mentors, row, 'name'),
  };
}

/** An exact price takes a search for each mentee who is asked about. */
const MOST_EXACT = 20;

function priceOf(proposed: Proposed, mentee: number, mentor: number, asked: number): string {
  if (!proposed.waiting.includes(mentee)) return '';
  const exactly = asked <= MOST_EXACT;
  const price = proposed.price(mentee, mentor, exactly ? 'exactly' : 'at-least');
  if (price !== null) return pricePreview(proposed.aim, price, exactly);
  const lockedElsewhere = proposed.lines.some((line) => line.mentee === mentee && line.locked);
  if (lockedElsewhere) return matchingTexts.lockedElsewhere;
  const ofLocks = proposed.lines.some((line) => line.mentor === mentor && line.locked);
  return ofLocks ? matchingTexts.placesLocked : matchingTexts.placesOfFirst;
}

/** All mentors for a mentee, the possible ones first; `most` cuts the list, `asked` = about how many mentees. */
export function candidatesOf(
  banks: Banks,
  match: Match,
  proposed: Proposed,
  mentee: number,
  rows: RowNumbers,
  { most = Number.POSITIVE_INFINITY, asked = 1 } = {},
): MatchCandidate[] {
  return orderedMentors(match, mentee)
    .slice(0, most)
    .map((mentor) =>
      candidateOf(banks, match, proposed, {
        ...{ mentee, mentor, asked },
        row: rows.get(match.world.mentors[mentor]!.id) ?? 0,
      }),
    );
}

/** So many candidates travel with all who are left alone, and so many with one; the sentences count all of them. */
const TOLD_IN_ALL = 400;
const TOLD = { least: 3, most: 12 } as const;

/** Why a mentee stays alone, with the nearest candidates. */
export function aloneOf(
  banks: Banks,
  match: Match,
  proposed: Proposed,
  mentee: number,
  rows: RowNumbers,
): MatchAlone {
  const why = whyAlone(match, mentee);
  const share = Math.floor(TOLD_IN_ALL / proposed.alone.length);
  const told = Math.min(TOLD.most, Math.max(TOLD.least, share));
  return {
    menteeId: match.world.mentees[mentee]!.id,
    why: whyAloneText(why),
    candidates:
      why.kind === 'mentee'
        ? []
        : candidatesOf(banks, match, proposed, mentee, rows, { most: told, asked: proposed.alone.length }),
  };
}

/** «Осадчая Т. В. → Петрова М. И.» */
export const labelAt = ({ world }: Match, mentee: number, mentor: number): string =>
  `${calledName(world.mentors[mentor]!)} → ${calledName(world.mentees[mentee]!)}`;
