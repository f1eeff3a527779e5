import type { Route } from '../routes';
import { useShell } from '../shell';
import { RowList } from './row-list';

export interface Entry {
  readonly label: string;
  /** Grey second line. */
  readonly hint?: string;
  readonly route: Route;
}

/** A list of screens to open. */
export function EntryList({ label, entries }: { label: string; entries: readonly Entry[] }) {
  const { open } = useShell();
  return (
    <RowList
      label={label}
      items={entries}
      keyOf={(entry) => entry.label}
      nameOf={(entry) => entry.label}
      open={(entry) => open(entry.route)}
    >
      {(entry) => (
        <>
          <span class="grow">
            {entry.label}
            {entry.hint && <span class="quiet block">{entry.hint}</span>}
          </span>
          <span class="arrow" aria-hidden="true">
            ›
          </span>
        </>
      )}
    </RowList>
  );
}
