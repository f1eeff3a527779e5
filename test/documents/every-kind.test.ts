import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAPER_KINDS } from '../../src/documents/kinds/all';
import { preparePaper } from '../../src/documents/prepare-paper';
import { asProject } from '../../src/documents/prepared';
import { type AskOf, askOf } from './asks/ask';
import { FORM_ASKS } from './asks/forms';
import { LIFE_ASKS } from './asks/life';
import { ORDER_ASKS } from './asks/orders';
import { PAIR_ASKS } from './asks/pairs';
import { PEOPLE_ASKS } from './asks/people';
import { REPORT_ASKS } from './asks/reports';
import { expectClean, strayParagraphs } from './clean-text';
import { printed, printedText, xmlOf } from './read-docx';
import { USUAL, WORLDS } from './worlds';

const ASKS: Readonly<Record<string, AskOf>> = {
  ...ORDER_ASKS,
  ...LIFE_ASKS,
  ...PAIR_ASKS,
  ...PEOPLE_ASKS,
  ...FORM_ASKS,
  ...REPORT_ASKS,
};

const paper = (kind: (typeof PAPER_KINDS)[number], world = USUAL) =>
  preparePaper(kind, askOf(kind, world, ASKS[kind.kind]!(world)), world);

/** `PAPERS_TO=folder npx vitest run …` leaves the documents there, to be looked at as pictures, and their texts. */
const FOLDER = process.env.PAPERS_TO;

function leave(name: string, document: ReturnType<typeof paper>): void {
  if (!FOLDER) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${name}.docx`, printed(document));
  writeFileSync(`${FOLDER}/${name}.txt`, `${printedText(document)}\n`);
}

describe.each(PAPER_KINDS.map((kind) => [kind.kind, kind] as const))('%s', (code, kind) => {
  it('says what it is asked in tests', () => expect(ASKS[code]).toBeDefined());

  it.each(WORLDS)('leaves no trace of a fault in %s', (name, world) => {
    const asked = paper(kind, world);
    expectClean(printedText(asked));
    expect(strayParagraphs(xmlOf(printed(asked)))).toBe(0);
    leave(`${code}, ${name}`, asked);
  });

  it.each(WORLDS)('is clean as a project in %s', (_, world) => {
    const asked = paper(kind, world);
    expectClean(
      printedText(
        asProject(
          asked,
          asked.gaps.map(({ text }) => text),
        ),
      ),
    );
  });

  it('may be signed in the usual book', () => {
    const { gaps, missing } = paper(kind);
    expect({ gaps, missing }).toEqual({ gaps: [], missing: [] });
  });

  it('reads as agreed', () => {
    const path = `test/documents/golden/kinds/${code}.txt`;
    const text = printedText(paper(kind));
    expect(existsSync(path) ? readFileSync(path, 'utf8').trimEnd() : text).toBe(text.trimEnd());
    expect(existsSync(path), `write ${path} and read it as the head who signs would`).toBe(true);
  });
});
