import type { Ask } from '../../../../src/documents/kind';
import { PAPER_KINDS } from '../../../../src/documents/kinds/all';
import { type PreparedPaper, preparePaper } from '../../../../src/documents/prepare-paper';
import type { World } from '../../../../src/documents/world';
import { askOf } from '../../asks/ask';
import { ORDER_ASKS } from '../../asks/orders';
import { printedText } from '../../read-docx';
import { USUAL } from '../../worlds';

type Code = (typeof PAPER_KINDS)[number]['kind'];

/** The paper of a kind as the tests of all kinds ask for it, with some answers changed. */
export function paperOf(code: Code, more: Partial<Ask> = {}, world: World = USUAL): PreparedPaper {
  const kind = PAPER_KINDS.find((one) => one.kind === code)!;
  const usual = ORDER_ASKS[code]!(world);
  return preparePaper(
    kind,
    askOf(kind, world, { ...usual, ...more, fields: { ...usual.fields, ...more.fields } }),
    world,
  );
}

export const textOf = (...paper: Parameters<typeof paperOf>): string => printedText(paperOf(...paper));

/** Sentences of the gaps. */
export const gapsOf = (...paper: Parameters<typeof paperOf>): string[] =>
  paperOf(...paper).gaps.map(({ text }) => text);
