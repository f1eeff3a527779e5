import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from './arguments';
import { cliText } from './text';

/** A path as the person meant it: npm starts programs in the project's folder and tells where it was called from. */
export const typedPath = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

/** The path of a file the command cannot do without; what is not named or not there is said. */
export function givenFile(typed: string | undefined): string {
  if (typed === undefined) throw new UsageError(cliText.needFile);
  const path = typedPath(typed);
  if (!existsSync(path)) throw new UsageError(cliText.noFile(path));
  return path;
}
