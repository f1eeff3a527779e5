import { execFileSync } from 'node:child_process';

/** Every test of a bundle, of the host or of a page runs on freshly built files. */
export default function buildOnce(): void {
  if (process.env.NASTAVNIK_BUILD === 'off') return;
  execFileSync(process.execPath, ['build.mjs', '--quiet'], { stdio: 'inherit' });
}
