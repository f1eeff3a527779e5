import type { LastAction, RewardBoard, RewardDraft } from '../dto';

export interface RewardsCalls {
  'rewards.open': { input: null; output: RewardBoard };
  /** New rows of «Поощрения». Refused for a row that does not say what for. */
  'rewards.save': { input: { rows: readonly RewardDraft[] }; output: { lastAction: LastAction } };
}
