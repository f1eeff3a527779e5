import * as v from 'valibot';
import type { PairsCalls } from '../../contract/calls/pairs';
import { CRITERION_TITLE } from '../../text/matching-reasons';
import { type Inputs, id, noDay, role, text } from './shapes';

const score = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1000));
const aim = v.picklist(['best', 'most', 'fair']);
const decision = v.picklist(['lock', 'forbid', 'none']);

const pairDraft = v.object({
  id: v.nullable(id),
  revision: v.nullable(id),
  menteeId: id,
  mentorId: id,
  form: text,
  kind: text,
  group: text,
  from: noDay,
  to: noDay,
  mode: text,
  schedule: text,
  goal: text,
  content: text,
  outsideYear: text,
  mentorConsent: noDay,
  menteeConsent: noDay,
  mentorData: v.exactOptional(noDay),
  menteeData: v.exactOptional(noDay),
});

/** Whole points whose parts add up to them, by the criteria of the proposal and none above its weight. */
const shownPoints = v.pipe(
  v.object({
    points: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    parts: v.pipe(
      v.array(v.object({ label: v.picklist(Object.values(CRITERION_TITLE)), points: score, of: score })),
      v.check((parts) => parts.every(({ points, of }) => points <= of)),
      v.check((parts) => new Set(parts.map(({ label }) => label)).size === parts.length),
    ),
    reason: text,
  }),
  v.check(({ points, parts }) => parts.reduce((sum, part) => sum + part.points, 0) === points),
);

const changeDraft = v.object({
  pairId: id,
  revision: id,
  kind: v.picklist([
    ...(['mentor-refuses', 'mentee-withdraws', 'by-both', 'cancelled', 'replaced'] as const),
    ...(['absent', 'dismissed', 'transferred', 'prolonged', 'fulfilled'] as const),
  ]),
  who: v.nullable(role),
  ...{ notice: noDay, lastDay: noDay, awayFrom: noDay, awayTo: noDay },
  ...{ mentorId: id, from: noDay, to: noDay },
});

export const pairsInputs: Inputs<PairsCalls> = {
  'pairs.open': v.object({ pairId: v.nullable(id), menteeId: v.nullable(id) }),
  'pairs.rank': v.object({ menteeId: id }),
  'pairs.check': pairDraft,
  'matching.open': v.object({ aim, previous: v.nullable(v.array(v.object({ menteeId: id, mentorId: id }))) }),
  'matching.candidates': v.object({ aim, menteeId: id }),
  'matching.price': v.object({ aim, menteeId: id, mentorId: id, decision }),
  'matching.decide': v.object({ menteeId: id, mentorId: id, decision, why: text }),
  'matching.accept': v.object({
    revision: id,
    aim,
    lines: v.array(v.object({ menteeId: id, mentorId: id, group: id })),
  }),
  'pairs.save': v.object({
    draft: pairDraft,
    approve: v.boolean(),
    shown: v.exactOptional(v.nullable(shownPoints)),
  }),
  'pairs.states': v.null(),
  'pairs.move': v.object({
    to: v.picklist(['draft', 'proposed', 'agreed', 'ordered', 'active', 'paused', 'ended']),
    pairs: v.pipe(v.array(v.object({ id, revision: id })), v.minLength(1)),
  }),
  'changes.open': v.object({ pairId: v.nullable(id) }),
  'changes.plan': changeDraft,
  'changes.make': changeDraft,
};
