// `npm run push [-- --force]`: builds and sends dist/ to the Apps Script project named in .clasp.json.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ensurePackages, ROOT } from './packages.mjs';

const PLACEHOLDER = 'PUT-YOUR-SCRIPT-ID-HERE';
const CLASP = 'publish/node_modules/@google/clasp/build/src/index.js';

const node = (...args) => spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;

/** Ends with a plain sentence; `code` 2 = the project is not set up yet. */
function stop(message, code) {
  console.error(message);
  process.exit(code);
}

const { scriptId } = JSON.parse(readFileSync(`${ROOT}.clasp.json`, 'utf8'));
if (!scriptId || scriptId === PLACEHOLDER) {
  stop(
    'Не указано, куда отправлять. Откройте таблицу, затем «Расширения – Apps Script – Настройки проекта», скопируйте идентификатор скрипта и впишите его в файл .clasp.json.',
    2,
  );
}

// The tool that sends is large and only a publisher needs it, so it has a lock of its own.
if (!ensurePackages(ROOT, false) || !ensurePackages(`${ROOT}publish/`, false)) process.exit(1);
if (node('build.mjs') !== 0) stop('Сборка не удалась, ничего не отправлено.', 1);

// Without a terminal clasp skips a push that changes the manifest and still ends well: force decides for it.
const force = process.argv.includes('--force') || !process.stdin.isTTY;
if (node(CLASP, 'push', ...(force ? ['--force'] : [])) !== 0) {
  stop(`Отправить не удалось. Если вы ещё не входили в учётную запись, выполните: node ${CLASP} login`, 1);
}
