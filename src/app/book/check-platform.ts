import type { PlatformReport } from '../../contract/dto';
import { done, type Result } from '../../contract/result';
import type { Ports } from '../ports';

/** Tries the facts of the platform the program stands on. Leaves nothing behind. */
export const checkPlatform = ({ platform }: Pick<Ports, 'platform'>): Result<PlatformReport> =>
  done({ lines: platform.probe() });
