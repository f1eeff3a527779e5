import type { Part } from './docx-file';

/** What may be wrong with a template. Sentences are in `src/text/documents.ts`. */
export type TemplateProblem =
  | { readonly code: 'not-docx' | 'damaged' }
  | { readonly code: 'required-tag'; readonly tag: string }
  | ({ readonly tag: string; readonly part: Part; readonly paragraph: string } & (
      | { readonly code: 'unclosed-tag' | 'stray-braces' | 'empty-tag' | 'list-as-value' | 'block-torn' }
      | { readonly code: 'unclosed-block' | 'unopened-block' }
      | { readonly code: 'crossed-blocks'; readonly opened: string }
      | { readonly code: 'unknown-tag'; readonly nearest: string | null }
      | { readonly code: 'unknown-filter'; readonly filter: string; readonly nearest: string | null }
      | { readonly code: 'filter-arguments' | 'filter-not-for'; readonly filter: string }
    ));
