// `node build/docs.mjs`: writes docs/columns.md from the schemas of the sheets, docs/documents.md from the catalogue.
import { writeFileSync } from 'node:fs';
import { importSource } from './import-source.mjs';

const { columnsGuide } = await importSource('src/sheets/columns-guide.ts');
writeFileSync('docs/columns.md', columnsGuide());

const { documentsGuide } = await importSource('src/documents/documents-guide.ts');
writeFileSync('docs/documents.md', documentsGuide());
