import { type DocumentCode, documentKind } from './catalog';
import { documentKey } from './document-key';
import type { ShownForms } from './name-book';
import type { OfficeSetting } from './office-settings';
import { lookUp, parseTag, showThrough } from './tags';
import { tidy } from './tidy';
import { type DocumentData, isLeaf } from './values';

/** A document before it is printed: everything about it but its bytes. */
export interface PreparedDocument {
  readonly kind: DocumentCode;
  /** Title for the register of documents. */
  readonly title: string;
  /** Name of the file without its extension, fit for every file system. */
  readonly fileName: string;
  /** See {@link documentKey}. */
  readonly key: string;
  readonly subjects: readonly string[];
  readonly number: string;
  readonly data: DocumentData;
  /** Names and positions that the document prints in oblique cases, unsure ones first. */
  readonly names: readonly ShownForms[];
  /** Needed settings that are empty: reasons to print only a project. */
  readonly missing: readonly OfficeSetting[];
}

const NOT_IN_FILE_NAMES = /[\\/:*?"<>|\n]+/g;
const LONGEST_NAME = 120;

/** Fills the tags of a file name pattern; signs that file systems refuse become a dash («63/1» → «63-1»). */
export function fileNameOf(pattern: string, data: DocumentData): string {
  const filled = pattern.replace(/\{\{([^}]*)\}\}/g, (_, source: string) => {
    const tag = parseTag(source);
    const value = lookUp(data, tag.path);
    return value !== undefined && isLeaf(value) ? showThrough(value, tag.filters) : '';
  });
  const name = tidy(filled.replace(NOT_IN_FILE_NAMES, '-'));
  return name.slice(0, LONGEST_NAME).replace(/[. ]+$/, '');
}

/** Puts title, file name and key of a kind to its data. */
export function prepare(
  kind: DocumentCode,
  parts: Pick<PreparedDocument, 'title' | 'subjects' | 'number' | 'data' | 'names' | 'missing'>,
): PreparedDocument {
  return {
    ...parts,
    kind,
    fileName: fileNameOf(documentKind(kind).fileName, parts.data),
    key: documentKey({ kind, subjects: parts.subjects, number: parts.number }),
  };
}

/**
 * The same document with the mark «ПРОЕКТ» and the list of what is still missing above it. It has a key of its
 * own, so that the signed document is not taken for made.
 */
export function asProject<T extends PreparedDocument>(document: T, gaps: readonly string[]): T {
  const { kind, subjects, number } = document;
  return {
    ...document,
    fileName: `ПРОЕКТ ${document.fileName}`,
    key: documentKey({ kind, subjects, number, project: true }),
    data: { ...document.data, проект: true, пробелы: gaps.map(tidy) },
  };
}
