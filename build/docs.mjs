// `node build/docs.mjs`: writes docs/columns.md from the schemas of the sheets.
import { writeFileSync } from 'node:fs';
import { importSource } from './import-source.mjs';

const { columnsGuide } = await importSource('src/sheets/columns-guide.ts');
writeFileSync('docs/columns.md', columnsGuide());
