import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { nextRow } from './list-keys';

/**
 * Arrows and letters walk over the elements `rows` matches inside `area`; Tab reaches only one of them. `names` are
 * what letters look for, in the order of the page.
 */
export function useRowKeys(area: RefObject<HTMLElement | null>, rows: string, names: readonly string[]) {
  const [current, setCurrent] = useState(0);
  const reachable = Math.min(current, names.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const onRow = (event.target as HTMLElement).matches(rows);
    if (!onRow || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = nextRow(event.key, reachable, names);
    if (next === null || event.key === ' ') return;
    event.preventDefault();
    setCurrent(next);
    area.current?.querySelectorAll<HTMLElement>(rows)[next]?.focus();
  };
  return { reachable, setCurrent, onKeyDown };
}
