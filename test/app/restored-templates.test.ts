import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Desk, openDesk } from '../../host/cli/desk';
import { createWorkspace } from '../../host/files/workspace';
import { TODAY } from '../kit/school';
import { sampleBook } from './sample-kit';

const NAME = 'Приказ о закреплении наставнических пар (пары в приложении)';

let folder: string;
let desk: Desk;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'папка-'));
  desk = await openDesk({ book: await sampleBook(), bridge: createWorkspace(folder).bridge, now: TODAY });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const templates = () => readdirSync(join(folder, 'Шаблоны')).sort();
const fileOf = (name: string) => join(folder, 'Шаблоны', `${name}.docx`);
const restore = async () => fileURLToPath((await desk.ask('templates.restore', { kind: 'D20' })).url);

it('a restored template stands beside the user’s own, whoever made that one, and never over it', async () => {
  expect(await restore()).toBe(fileOf(NAME));
  const builtIn = readFileSync(fileOf(NAME));
  writeFileSync(fileOf(NAME), 'мой шаблон');
  writeFileSync(fileOf(`${NAME} (2)`), 'ещё один мой');

  expect(await restore()).toBe(fileOf(`${NAME} (3)`));
  expect(await restore()).toBe(fileOf(`${NAME} (4)`));
  expect(readFileSync(fileOf(NAME), 'utf8')).toBe('мой шаблон');
  expect(readFileSync(fileOf(`${NAME} (2)`), 'utf8')).toBe('ещё один мой');
  expect(readFileSync(fileOf(`${NAME} (4)`))).toEqual(builtIn);
  expect(templates()).toHaveLength(4);
});

it('looking at templates makes no file in the folder', async () => {
  await desk.ask('templates.check', null);
  expect(templates()).toEqual([]);
  await restore();
  writeFileSync(fileOf(NAME), 'сломан');
  const { text } = await desk.ask('templates.check', null);
  expect(text).toBe('Ваших шаблонов: 1. Найдено: 1 замечание.');
  expect(templates()).toEqual([`${NAME}.docx`]);
});
