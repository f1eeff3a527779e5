import { type Aim, bestProposal, type Price, type Proposal, type ProposalTask } from './aims';
import { isGone, takesPlace } from './facts';
import { barsAt, livePairs, type Match } from './match';
import { together } from './world';

/** More mentors at a time nobody is proposed. */
const MOST_MENTORS = 5;

/** One proposed pair, by the numbers of the two people. */
export interface Line {
  readonly mentee: number;
  readonly mentor: number;
  readonly points: number;
  readonly locked: boolean;
}

/** A pair the curator has fixed that cannot be proposed. */
export interface BrokenLock {
  readonly mentee: number;
  readonly mentor: number;
  /** The hard rules in the way; 0 when `why` is another. */
  readonly bars: number;
  /** `has-mentor`: the mentee waits for nobody; `no-room`: more pairs are fixed than there are places or wishes. */
  readonly why: 'bars' | 'has-mentor' | 'no-room';
}

export interface Proposed {
  readonly aim: Aim;
  /** By mentee in the order of the bank, the best points first. */
  readonly lines: readonly Line[];
  /** Mentees who wait for a mentor, in the order of the bank. */
  readonly waiting: readonly number[];
  /** Of them, those for whom nobody is proposed. */
  readonly alone: readonly number[];
  /** Of them, those who get a mentor but not as many as they want. */
  readonly short: readonly number[];
  readonly broken: readonly BrokenLock[];
  readonly points: number;
  /** Places left of each mentor. */
  readonly left: readonly number[];
  /**
   * What this pair costs the whole, exactly or at least; `null` = not possible, or the two are proposed together. Of
   * several rounds nothing is promised (`'open'`): what the first loses a later one may win.
   */
  readonly price: (mentee: number, mentor: number, how: 'exactly' | 'at-least') => Price | 'open' | null;
}

const DONE = 'завершил';

/** How many mentors a mentee still lacks: as many as wanted, without those at work. Who is gone or done does not wait. */
export function mentorsLacking({ world }: Match): number[] {
  const live = livePairs(world);
  return world.mentees.map((mentee) => {
    if (isGone(mentee) || mentee.status === DONE) return 0;
    const wanted = Math.min(MOST_MENTORS, Math.max(0, Math.floor(mentee.mentorsWanted ?? 1)));
    return Math.max(0, wanted - (live.get(mentee.id) ?? 0));
  });
}

/**
 * The best pairs for everybody who waits. Those without any mentor come first; a second one is looked for among the
 * places they leave, and so on, each round the best by itself. Fixed pairs are kept unless a hard rule forbids them.
 */
export function propose(match: Match, aim: Aim): Proposed {
  const { world } = match;
  const lacking = mentorsLacking(match);
  const live = livePairs(world);
  const waiting = [...lacking.keys()].filter((mentee) => lacking[mentee]! > 0);
  const has = world.mentees.map(({ id }) => live.get(id) ?? 0);
  const got = new Int32Array(lacking.length);
  const state: Rounds = { match, aim, places: [...match.free], load: [...match.load], lines: [], got };
  const locks = locksOf(match);
  const rounds: Round[] = [];
  for (let already = 0; already < MOST_MENTORS; already++) {
    const asking = waiting.filter(
      (mentee) => has[mentee]! + got[mentee]! === already && got[mentee]! < lacking[mentee]!,
    );
    if (asking.length === 0) continue;
    rounds.push(playRound(state, asking, locks));
  }
  const lines = state.lines.sort((a, b) => a.mentee - b.mentee || b.points - a.points || a.mentor - b.mentor);
  const inLine = new Set(lines.map(({ mentee, mentor }) => mentee * world.mentors.length + mentor));
  return {
    ...{ aim, lines, waiting, broken: brokenOf(match, locks, lacking), left: state.places },
    alone: waiting.filter((mentee) => got[mentee] === 0),
    short: waiting.filter((mentee) => got[mentee]! > 0 && got[mentee]! < lacking[mentee]!),
    points: lines.reduce((sum, line) => sum + line.points, 0),
    price(mentee, mentor, how) {
      if (inLine.has(mentee * world.mentors.length + mentor)) return null;
      const found = rounds
        .filter(({ rowOf }) => rowOf.has(mentee))
        .map(({ proposal: { price, priceAtLeast }, rowOf }) =>
          (how === 'exactly' ? price : priceAtLeast)(rowOf.get(mentee)!, mentor),
        )
        .find((price) => price !== null);
      return found && rounds.length > 1 ? 'open' : (found ?? null);
    },
  };
}

interface Rounds {
  readonly match: Match;
  readonly aim: Aim;
  readonly places: number[];
  readonly load: number[];
  readonly lines: Line[];
  /** Mentors each mentee has been given so far. */
  readonly got: Int32Array;
}

interface Round {
  readonly proposal: Proposal;
  readonly rowOf: ReadonlyMap<number, number>;
}

interface Lock {
  readonly mentee: number;
  readonly mentor: number;
  /** In a line, so that no later round keeps it again. */
  kept: boolean;
}

function locksOf({ world }: Match): Lock[] {
  const menteeAt = new Map(world.mentees.map(({ id }, at) => [id, at]));
  const mentorAt = new Map(world.mentors.map(({ id }, at) => [id, at]));
  return world.decisions.flatMap(({ decision, menteeId, mentorId }) => {
    const [mentee, mentor] = [menteeAt.get(menteeId), mentorAt.get(mentorId)];
    const known = decision === 'lock' && mentee !== undefined && mentor !== undefined;
    return known ? [{ mentee, mentor, kept: false }] : [];
  });
}

/** One round for the mentees given, with the places the rounds before have left. Takes the places it uses. */
function playRound(state: Rounds, asking: readonly number[], locks: readonly Lock[]): Round {
  const { match, aim, places, load, lines } = state;
  const width = match.world.mentors.length;
  const rowOf = new Map(asking.map((mentee, row) => [mentee, row]));
  const before = new Set(lines.map(({ mentee, mentor }) => mentee * width + mentor));
  const points = new Float64Array(asking.length * width);
  for (const [row, mentee] of asking.entries())
    for (let mentor = 0; mentor < width; mentor++) {
      const cell = mentee * width + mentor;
      const possible = barsAt(match, mentee, mentor) === 0 && !before.has(cell);
      points[row * width + mentor] = possible ? match.points[cell]! : -1;
    }
  const task = { mentees: asking.length, mentors: width, points, places: [...places], load: [...load], aim };
  const locked = locksOfRound(task, locks, rowOf);
  const proposal = bestProposal({ ...task, locked });
  for (const [row, mentee] of asking.entries()) {
    const mentor = proposal.mentorOf[row]!;
    if (mentor === -1) continue;
    places[mentor]! -= 1;
    load[mentor]! += 1;
    state.got[mentee]! += 1;
    const isLocked = locked.some((one) => one.mentee === row && one.mentor === mentor);
    lines.push({ mentee, mentor, points: match.points[mentee * width + mentor]!, locked: isLocked });
  }
  return { proposal, rowOf };
}

/** The fixed pairs this round can keep: one a mentee, in the order of their rows, while the mentor has places. */
function locksOfRound(
  { points, mentors, places }: Omit<ProposalTask, 'locked'>,
  locks: readonly Lock[],
  rowOf: ReadonlyMap<number, number>,
): { mentee: number; mentor: number }[] {
  const left = [...places];
  const taken = new Set<number>();
  return locks.flatMap((lock) => {
    const row = rowOf.get(lock.mentee);
    if (lock.kept || row === undefined || taken.has(row)) return [];
    if (points[row * mentors + lock.mentor]! < 0 || left[lock.mentor]! <= 0) return [];
    left[lock.mentor]! -= 1;
    taken.add(row);
    lock.kept = true;
    return [{ mentee: row, mentor: lock.mentor }];
  });
}

/** Fixed pairs that wait in vain; one whose people already work together has come true. */
function brokenOf(match: Match, locks: readonly Lock[], lacking: readonly number[]): BrokenLock[] {
  const paired = new Set(
    match.world.pairs.filter(takesPlace).map(({ menteeId, mentorId }) => together(menteeId, mentorId)),
  );
  return locks.flatMap(({ mentee, mentor, kept }) => {
    const key = together(match.world.mentees[mentee]!.id, match.world.mentors[mentor]!.id);
    if (kept || paired.has(key)) return [];
    const bars = barsAt(match, mentee, mentor);
    const why = bars !== 0 ? 'bars' : lacking[mentee] === 0 ? 'has-mentor' : 'no-room';
    return [{ mentee, mentor, bars, why }];
  });
}
