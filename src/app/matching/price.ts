import type { Input } from '../../contract/api';
import type { MatchPrice } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { barsIn, numbersOf } from '../../domain/pairing/bars';
import { changesBetween } from '../../domain/pairing/explain';
import { lastingBarsAt, type Match, matchOf, withDecision } from '../../domain/pairing/match';
import { type Proposed, propose } from '../../domain/pairing/propose';
import { appTexts } from '../../text/app';
import { changeText, matchingTexts, priceText } from '../../text/matching';
import { barWithLift } from '../../text/matching-bars';
import type { Ports } from '../ports';
import { labelAt } from './board-parts';
import { changeWords } from './open-matching';
import { readMatching } from './read-world';

/** What a decision would change, exactly: the proposal is made again with it. Eight reads, no writes. */
export function priceDecision(ports: Ports, input: Input<'matching.price'>): Result<MatchPrice> {
  const { world } = readMatching(ports);
  const mentee = numbersOf(world.mentees).get(input.menteeId);
  const mentor = numbersOf(world.mentors).get(input.mentorId);
  if (mentee === undefined || mentor === undefined) return refuse('not-found', appTexts.noPerson);
  const match = matchOf(world);
  const now = propose(match, input.aim);
  const decided = withDecision(match, mentee, mentor, input.decision);
  const after = propose(decided, input.aim);
  const fault = input.decision === 'lock' ? lockRefusal(match, after, mentee, mentor) : null;
  if (fault !== null) return refuse('blocked', fault, 'mentorId');
  const changes = changesBetween(match, now.lines, after.lines);
  const words = changes.map((change) => changeText(changeWords(match, now.waiting, change)));
  return done({
    text: priceText(after.points - now.points, words),
    points: after.points - now.points,
    changes: changes.map((change, index) => ({
      menteeId: world.mentees[change.mentee]!.id,
      text: words[index]!,
    })),
  });
}

/** Why the pair cannot be fixed, with what lifts it; `null` when it can. `after` is the proposal with the fixed pair. */
export function lockRefusal(match: Match, after: Proposed, mentee: number, mentor: number): string | null {
  const label = labelAt(match, mentee, mentor);
  const bars = barWithLift(barsIn(lastingBarsAt(match, mentee, mentor)));
  if (bars !== null) return matchingTexts.barred(label, bars);
  const broken = after.broken.find((lock) => lock.mentee === mentee && lock.mentor === mentor);
  if (!broken) return null;
  return matchingTexts.barred(
    label,
    broken.why === 'has-mentor' ? matchingTexts.lockHasMentor : matchingTexts.lockNoRoom,
  );
}
