// `node build/ensure.mjs run|all`: installs what is missing to run the program, or to develop it.
import { ensurePackages, ROOT } from './packages.mjs';

const mode = process.argv[2];
if (mode !== 'run' && mode !== 'all') {
  console.error('Usage: node build/ensure.mjs run|all');
  process.exit(2);
}
process.exit(ensurePackages(ROOT, mode === 'all') ? 0 : 1);
