// Builds every templates/*.txt into .build/templates/<kind>.docx and, for Apps Script, into
// dist/template-<kind>.html: HtmlService can read back only HTML files, so the bytes travel as base64 text.
import { readFileSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { templateToDocx } from './template-docx.mjs';
import { readTemplate, withParts } from './template-text.mjs';

const root = new URL('../', import.meta.url);
const templates = new URL('templates/', root);
const textOf = (path) => readFileSync(new URL(path, templates), 'utf8');

async function buildOne(file) {
  const template = readTemplate(withParts(textOf(file), textOf), file);
  const bytes = await templateToDocx(template);
  await writeFile(new URL(`.build/templates/${template.kind}.docx`, root), bytes);
  await writeFile(new URL(`dist/template-${template.kind}.html`, root), bytes.toString('base64'));
}

/** Builds all templates; returns one line for the build's summary. */
export async function build() {
  await mkdir(new URL('dist/', root), { recursive: true });
  await mkdir(new URL('.build/templates/', root), { recursive: true });
  const files = (await readdir(templates)).filter((file) => file.endsWith('.txt'));
  await Promise.all(files.map(buildOne));
  return `${files.length} templates`;
}
