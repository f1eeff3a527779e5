import type { RoadmapNote, RoadmapRow, RoadmapSection } from './types';

/** A paragraph and the line it begins on, from 1. */
export interface Paragraph {
  readonly text: string;
  readonly place: number;
}

interface Prose {
  readonly sections: readonly RoadmapSection[];
  readonly rows: readonly RoadmapRow[];
  readonly notes: readonly RoadmapNote[];
}

const STAGE =
  /^(?:[-–—•]\s*)?(?:([IVX]+|\d{1,2})(?:\s?-?\s?(?:й|ый|ой|ий))?\s+этап|этап\s+([IVX]+|\d{1,2}))(?![а-яё])[.:]?\s*(.*)$/i;
const BULLET = /^[-–—•▪]\s*/;

/** Lines as paragraphs; a line that begins with a small letter goes on with the one before it. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const before = paragraphs[paragraphs.length - 1];
    if (before && /^[а-яё]/.test(line) && !/[.;:!?]$/.test(before.text)) {
      paragraphs[paragraphs.length - 1] = { ...before, text: `${before.text} ${line}` };
    } else paragraphs.push({ text: line, place: index + 1 });
  }
  return paragraphs;
}

/**
 * A text without a table: headings «N этап.» become stages, bullets and sentences under them become rows.
 * A sentence that ends with a colon only announces the list; a second copy of the document is set aside.
 */
export function readProse(text: string): Prose {
  const sections: RoadmapSection[] = [];
  const rows: RoadmapRow[] = [];
  const notes: RoadmapNote[] = [];
  const opening = new Set<string>();
  let repeated = false;
  for (const { text: line, place } of paragraphsOf(text)) {
    const stage = STAGE.exec(line);
    const number = (stage?.[1] ?? stage?.[2] ?? '').toUpperCase();
    repeated ||= opening.has(line) && sections.length > 0;
    repeated ||= number !== '' && sections.some((section) => section.number === number);
    const section = sections[sections.length - 1];
    if (repeated) notes.push({ kind: 'repeat', text: line, place });
    else if (stage) sections.push({ number, title: (stage[3] ?? '').trim(), place });
    else if (!section) {
      opening.add(line);
      notes.push({ kind: 'preamble', text: line, place });
    } else if (line.endsWith(':')) notes.push({ kind: 'lead-in', text: line, place });
    else rows.push(proseRow(section.title, line.replace(BULLET, ''), place));
  }
  return { sections, rows, notes };
}

const proseRow = (stage: string, activity: string, place: number): RoadmapRow => ({
  number: '',
  stage,
  activity,
  content: '',
  deadlineText: '',
  responsible: '',
  result: '',
  indicator: '',
  place,
  other: [],
});
