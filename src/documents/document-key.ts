import { fingerprint } from '../domain/fingerprint';
import type { DocumentCode } from './catalog';
import { documentKind } from './catalog';

export interface KeyParts {
  readonly kind: DocumentCode;
  /** Ids of pairs or people the document is about; their order does not matter. */
  readonly subjects: readonly string[];
  readonly number: string;
  /** A document with the mark «ПРОЕКТ» must not be taken for the real one. */
  readonly project?: boolean;
}

/**
 * The key by which a re-run finds a document instead of making a second one: equal for the same kind, subjects,
 * number and template version. At most 40 ASCII characters, e.g. `D20.1.9c0f5b8d1a2e3f47`.
 */
export function documentKey({ kind, subjects, number, project = false }: KeyParts): string {
  const { version } = documentKind(kind);
  const identity = [[...subjects].sort().join(','), number.trim(), project ? 'проект' : ''].join('|');
  return `${kind}.${version}.${fingerprint(identity)}`;
}
