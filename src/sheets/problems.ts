/** What may be wrong with a sheet that people edit. Sentences are in `src/text`. */
export type Problem = { readonly sheet: string; readonly row: number; readonly column: number } & (
  | { readonly code: 'sheet-missing'; readonly nearest: string | null }
  | { readonly code: 'header-missing'; readonly header: string; readonly nearest: string | null }
  | { readonly code: 'header-twice'; readonly header: string }
  | { readonly code: 'id-twice'; readonly id: string }
  | { readonly code: 'id-empty' }
  | { readonly code: 'not-a-date'; readonly header: string; readonly text: string }
  | { readonly code: 'not-a-number'; readonly header: string; readonly text: string }
  | {
      readonly code: 'not-in-list';
      readonly header: string;
      readonly text: string;
      readonly nearest: string | null;
    }
);
