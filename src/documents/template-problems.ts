import type { Part } from './docx-file';

/** Where in the template a problem is: its part, whether a table holds it, the paragraph as it reads. */
export interface ProblemPlace {
  readonly part: Part;
  readonly inTable: boolean;
  readonly paragraph: string;
}

/** Why a file is no template at all. */
export type FileProblem = 'not-docx' | 'old-word' | 'locked' | 'open-document' | 'damaged';

/** What may be wrong with a template. Sentences are in `src/text/documents.ts`. */
export type TemplateProblem =
  | { readonly code: FileProblem }
  | { readonly code: 'required-tag'; readonly tag: string }
  | ({ readonly tag: string } & ProblemPlace &
      (
        | { readonly code: 'unclosed-tag' | 'stray-braces' | 'empty-tag' | 'list-as-value' | 'block-torn' }
        | { readonly code: 'unclosed-block' | 'unopened-block' | 'out-of-reach' }
        | { readonly code: 'crossed-blocks'; readonly opened: string }
        | { readonly code: 'unknown-tag'; readonly nearest: string | null }
        | { readonly code: 'outside-list'; readonly list: string }
        | { readonly code: 'latin-letters' | 'other-braces'; readonly meant: string }
        | { readonly code: 'unknown-filter'; readonly filter: string; readonly nearest: string | null }
        | { readonly code: 'filter-arguments' | 'filter-not-for'; readonly filter: string }
      ));

/** What is no fault but worth knowing before the next document is printed. */
export type TemplateNote =
  | { readonly code: 'unused-fields' | 'unused-points'; readonly names: readonly string[] }
  | { readonly code: 'changes' | 'comments' };
