import { resolve } from 'node:path';

/** A path as the person meant it: npm starts programs in the project's folder and tells where it was called from. */
export const typedPath = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);
