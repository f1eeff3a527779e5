import type { Input, Output } from '../../contract/api';
import type { WordForms } from '../../contract/dto';
import { done, type Result } from '../../contract/result';
import { correctionsBySource } from '../../documents/corrections';
import { declineLine } from '../../domain/language/decline-line';
import type { Declined, Forms, Gender } from '../../domain/language/types';
import { mentees, mentors } from '../../sheets/all';
import { inOrder } from '../case-forms';
import type { Ports } from '../ports';
import { readCorrections } from './book-corrections';

/** Six cases of names, positions and organisations, a line each («имя<TAB>пол» is understood). */
export const declineLines = (
  _ports: Ports,
  { lines }: Input<'words.decline'>,
): Result<Output<'words.decline'>> => done({ results: lines.map(declineLine) });

/** What the book remembers of a text; `undefined` when nothing. Three reads: both banks and «Склонение». */
export const readRemembered = ({ book }: Pick<Ports, 'book'>): ((source: string) => Forms | undefined) =>
  correctionsBySource(readCorrections(book, { mentors: book.read(mentors), mentees: book.read(mentees) }));

/** A word as documents will print it: as remembered, else by the rules. */
export function spokenWord(
  source: string,
  kind: WordForms['kind'],
  gender: Gender | null,
  declined: Declined,
  remembered: Forms | undefined,
): WordForms {
  const ask = remembered === undefined && declined.certainty === 'ask';
  const forms = inOrder(remembered ?? declined.forms);
  return { source, kind, gender, forms, ask, remembered: remembered !== undefined };
}

/** How documents of this book will decline each line. */
export function wordForms(ports: Ports, { lines }: Input<'words.forms'>): Result<Output<'words.forms'>> {
  const remembered = readRemembered(ports);
  const results = lines.map((line) => {
    const declined = declineLine(line);
    const source = line.split('\t')[0]!.trim();
    return spokenWord(source, declined.type, declined.gender, declined, remembered(source));
  });
  return done({ results });
}
