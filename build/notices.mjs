// Licence texts of the libraries inside the add-on travel with every copy of it: dist/notices.html.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Names of packages among the files of a bundle, e.g. `node_modules/@scope/name/lib/a.js`. */
export function packagesOf(inputs) {
  const names = inputs.map((file) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]);
  return [...new Set(names.filter(Boolean))].sort();
}

export function writeNotices(packages) {
  const parts = packages.map((name) => `${name}\n\n${licenceOf(`node_modules/${name}`)}`);
  const text = parts.join('\n\n----\n\n').replace(/&/g, '&amp;').replace(/</g, '&lt;');
  writeFileSync('dist/notices.html', `<pre>\n${text}\n</pre>\n`);
}

function licenceOf(folder) {
  const file = existsSync(folder) && readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  if (file) return readFileSync(`${folder}/${file}`, 'utf8').trim();
  const { license, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  return `${license}, ${typeof author === 'string' ? author : (author?.name ?? '')}`;
}
