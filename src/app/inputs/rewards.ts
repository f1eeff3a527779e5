import * as v from 'valibot';
import type { RewardsCalls } from '../../contract/calls/rewards';
import { type Inputs, id, text } from './shapes';

export const rewardsInputs: Inputs<RewardsCalls> = {
  'rewards.open': v.null(),
  'rewards.save': v.object({ rows: v.array(v.object({ personId: id, kind: id, basis: text })) }),
};
