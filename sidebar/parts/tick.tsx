import type { ComponentChildren } from 'preact';

/** A box to tick, with its words beside it. */
export function Tick({
  on,
  change,
  children,
}: {
  on: boolean;
  change: (on: boolean) => void;
  children: ComponentChildren;
}) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={(event) => change(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}

/** Ids of the ticked items after one of them was turned on or off, in the order of the list. */
export const ticked = (
  items: readonly { readonly id: string }[],
  chosen: readonly string[],
  changed: string,
  on: boolean,
): readonly string[] => items.map(({ id }) => id).filter((id) => (id === changed ? on : chosen.includes(id)));
