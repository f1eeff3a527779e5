import { plainWords } from '../language/plain-words';

/** Who filled in a form that bears no name: a mark drawn as a slip, a numbered sheet of paper, a row of a sheet of answers. */
export const MARK_KINDS = ['О', 'Бланк', 'Ответ'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

const MARK = /^(о|o|бланк|ответ)\s*[-–—№]?\s*0*(\d{1,4})$/;
const KINDS: Readonly<Record<string, MarkKind>> = { о: 'О', o: 'О', бланк: 'Бланк', ответ: 'Ответ' };

/** A mark as the book writes it, «О-07», «Бланк 3»; `null` when the text is none. Latin «O» is taken for «О». */
export function readMark(text: string): string | null {
  const found = MARK.exec(plainWords(text));
  return found ? markText(KINDS[found[1]!]!, Number(found[2])) : null;
}

export const markText = (kind: MarkKind, number: number): string =>
  kind === 'О' ? `О-${String(number).padStart(2, '0')}` : `${kind} ${number}`;

/** A mark that one unknown person keeps in all rounds of a year, so that before and after meet. */
export const isLastingMark = (text: string): boolean => readMark(text)?.startsWith('О-') ?? false;

/** In «Код участника» of the curator's own questionnaire: the curator need not stand in a bank. */
export const CURATOR_MARK = 'куратор';
