import type { Ask } from '../../../src/documents/kind';
import { paperKind } from '../../../src/documents/kinds/all';
import { preparePaper } from '../../../src/documents/prepare-paper';
import type { World, WorldMentee, WorldMentor, WorldPair } from '../../../src/documents/world';
import { askOf } from '../asks/ask';
import { printedText } from '../read-docx';
import { USUAL } from '../worlds';

type Changes<R> = Readonly<Record<string, Partial<R>>>;

const changed = <R extends { readonly id: string }>(rows: readonly R[], changes: Changes<R> = {}): R[] =>
  rows.map((row) => ({ ...row, ...changes[row.id] }));

/** The usual book with some cells changed, by the codes of their rows. */
export const bookWith = (
  changes: {
    readonly mentors?: Changes<WorldMentor>;
    readonly mentees?: Changes<WorldMentee>;
    readonly pairs?: Changes<WorldPair>;
  } & Partial<Pick<World, 'register' | 'meetings' | 'consents'>>,
): World => {
  const { mentors, mentees, pairs, ...rest } = changes;
  return {
    ...USUAL,
    ...rest,
    mentors: changed(USUAL.mentors, mentors),
    mentees: changed(USUAL.mentees, mentees),
    pairs: changed(USUAL.pairs, pairs),
  };
};

/** Who has withdrawn, as the book gives them to documents. */
export const masked = (id: string): { readonly name: string; readonly maskedBy: string } => ({
  name: `участник программы ${id}`,
  maskedBy: id,
});

/** The paper of a kind with what the card offers, some answers changed. */
export function paperOf(code: string, world: World, more: Partial<Ask> = {}) {
  const kind = paperKind(code)!;
  const paper = preparePaper(kind, askOf(kind, world, more), world);
  return {
    ...paper,
    text: printedText(paper)
      .replace(/\u00a0/g, ' ')
      .replace(/\u00ad/g, '')
      .replace(/\u2011/g, '-'),
    gapTexts: paper.gaps.map(({ text }) => text),
  };
}
