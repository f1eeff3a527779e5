import type { LastAction, MaterialDraft, Materials } from '../dto';

export interface MaterialsCalls {
  'materials.list': { input: null; output: Materials };
  'materials.save': { input: MaterialDraft; output: { lastAction: LastAction } };
}
