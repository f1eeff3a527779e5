import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { nextRow } from '../list-keys';

/** A list whose rows open something: one Tab stop, arrows and letters move, Enter opens. */
export function RowList<T>({
  label,
  items,
  keyOf,
  nameOf,
  open,
  beside,
  children,
}: {
  label: string;
  items: readonly T[];
  keyOf: (item: T) => string;
  /** What letters look for. */
  nameOf: (item: T) => string;
  open: (item: T) => void;
  /** Beside the row's button: what can be pressed by itself. */
  beside?: (item: T) => ComponentChildren;
  children: (item: T) => ComponentChildren;
}) {
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);
  const reachable = Math.min(current, items.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = nextRow(event.key, reachable, items.map(nameOf));
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    list.current?.querySelectorAll<HTMLElement>(':scope > li > button')[next]?.focus();
  };
  return (
    <ul class="rows" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {items.map((item, index) => (
        <li key={keyOf(item)}>
          <button
            type="button"
            class="row-button"
            tabIndex={index === reachable ? 0 : -1}
            onFocus={() => setCurrent(index)}
            onClick={() => open(item)}
          >
            {children(item)}
          </button>
          {beside && <span class="beside">{beside(item)}</span>}
        </li>
      ))}
    </ul>
  );
}
