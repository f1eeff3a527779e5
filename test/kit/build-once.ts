import { execFileSync } from 'node:child_process';

/** Every test of a bundle, of the host or of a page runs on freshly built files. */
export default function buildOnce(): void {
  execFileSync(process.execPath, ['build.mjs', '--quiet'], { stdio: 'inherit' });
}
