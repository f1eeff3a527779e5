import type { Input } from '../../contract/api';
import type { YearPack, YearPackSlice } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { fillTemplate } from '../../documents/fill';
import type { Ask } from '../../documents/kind';
import { type FilePart, yearFile } from '../../documents/kinds/life/year-file';
import { yearIndex } from '../../documents/kinds/life/year-index';
import { fileNameOf } from '../../documents/prepared';
import type { WorldDocument } from '../../documents/world';
import { shortDate } from '../../domain/calendar/civil-date';
import { schoolYearLabel } from '../../domain/calendar/school-year';
import { fingerprint } from '../../domain/fingerprint';
import { yearPackTexts as text } from '../../text/year-pack';
import { placeOf, rowById } from '../banks';
import type { Ports, StoredDocument } from '../ports';
import { type Desk, openDesk, paperOf } from './desk';

/** Copies of one call: each takes a second or two of the six minutes. */
const MOST_AT_ONCE = 40;

/** The documents of the year by the parts of its file, with what is missing. Seven reads, no writes. */
export function openYearPack(ports: Ports): Result<YearPack> {
  const desk = openDesk(ports, []);
  const { today, year } = desk.banks;
  const parts = yearFile(desk.worldOn(today)).map(({ title, documents, gaps }) => ({
    title,
    gaps,
    documents: documents.map((document) => lineOf(desk, document)),
  }));
  const sum = (size: (part: (typeof parts)[number]) => number): number =>
    parts.reduce((total, part) => total + size(part), 0);
  return done({
    year: schoolYearLabel(year),
    today,
    parts,
    documents: sum((part) => part.documents.length),
    gaps: sum((part) => part.gaps.length),
  });
}

function lineOf({ register }: Desk, { id, title, number, date, file }: WorldDocument) {
  const row = rowById(register, id)!;
  const { link } = row.values;
  return {
    id,
    title,
    number,
    date,
    url: link,
    hasFile: file !== '',
    place: placeOf(register, row.row, 'title'),
  };
}

/** A document of the pack: where its copy goes and under which key it is found again. */
interface Copy {
  readonly document: WorldDocument;
  readonly folder: readonly string[];
  readonly name: string;
}

/** Documents with a file in the order of the index; a paper made outside the program is in the index alone. */
function copiesOf(
  parts: readonly FilePart[],
  folderOf: (part: string) => readonly string[],
): readonly Copy[] {
  let number = 0;
  return parts
    .filter(({ documents }) => documents.length > 0)
    .flatMap(({ title, documents }, index) =>
      documents.map((document) => ({
        document,
        folder: folderOf(text.part(index + 1, title)),
        name: fileNameOf(text.copy(++number, document.title), {}),
      })),
    )
    .filter(({ document }) => document.file !== '');
}

/**
 * Copies what is not yet in the folder of today, some documents a call, and puts the index there in the end. Copies
 * are found by one search, so that a killed call or a second one copies nothing twice.
 */
export function gatherYearPack(ports: Ports, { gaps }: Input<'pack.gather'>): Result<YearPackSlice> {
  const { files } = ports;
  const desk = openDesk(ports, []);
  const { today, year } = desk.banks;
  const world = desk.worldOn(today);
  const label = schoolYearLabel(year);
  const folderOf = (part: string): readonly string[] => text.folder(label, shortDate(today), part);
  const parts = yearFile(world);
  if (parts.every(({ documents }) => documents.length === 0)) return refuse('blocked', text.nothing);
  const job = `pack.${today}`;
  const there = files.findOfJob(job);
  const copies = copiesOf(parts, folderOf);
  const missing = copies.filter(({ document }) => !there.has(keyOf(job, document.id)));
  const lost: string[] = [];
  for (const { document, folder, name } of missing.slice(0, MOST_AT_ONCE)) {
    const key = keyOf(job, document.id);
    if (files.copy(document.file, { name, folder, key, job }) === null) lost.push(document.title);
  }
  const left = Math.max(0, missing.length - MOST_AT_ONCE);
  const copied = copies.length - left - lost.length;
  const index = left > 0 ? null : indexOf(ports, desk, { gaps, folder: folderOf(''), job, there });
  return done({
    copied,
    left,
    lost,
    folder: files.folderLink(folderOf('')),
    index,
    text: endText(left, index, copied, copies.length),
  });
}

const endText = (left: number, index: YearPackSlice['index'], copied: number, all: number): string => {
  if (left > 0) return text.going(copied, all);
  return index === null ? text.noIndex : text.done(copied);
};

const keyOf = (job: string, id: string): string => `${job}.${id}`;

/** The index of the day, made anew when the register has changed since. */
function indexOf(
  { files }: Ports,
  desk: Desk,
  into: {
    readonly gaps: boolean;
    readonly folder: readonly string[];
    readonly job: string;
    readonly there: ReadonlyMap<string, StoredDocument>;
  },
): YearPackSlice['index'] {
  const { today } = desk.banks;
  const ask: Ask = {
    ...{ subjects: [], number: '', date: today, acts: [], points: [] },
    fields: { пробелы: into.gaps ? 'да' : '' },
  };
  const paper = paperOf(desk, yearIndex, ask);
  const key = keyOf(into.job, fingerprint(JSON.stringify(paper.data)));
  const known = into.there.get(key);
  if (known) return { title: paper.title, url: known.url };
  const filled = fillTemplate(files.template('D52P').bytes, paper.data);
  if (!filled.ok) return null;
  const made = files.create({
    name: paper.fileName,
    folder: into.folder,
    bytes: filled.bytes,
    key,
    job: into.job,
  });
  return { title: paper.title, url: made.url };
}
