/** A part of the page the keyboard goes to. */
export interface Pane {
  readonly node: HTMLElement;
  focus(): void;
  isThere(): boolean;
}

/**
 * Keys that leave the grid, which keeps Tab and arrows for its cells: F10 goes to the menu, F6 to the next part of the
 * page. Returns the same for a key pressed inside a frame, where the page does not hear it. A modal dialog keeps them.
 */
export function createPanes(menu: Pane, others: readonly Pane[]): (key: string) => boolean {
  const all = [menu, ...others];
  function go(key: string): boolean {
    if ((key !== 'F6' && key !== 'F10') || document.querySelector('dialog:modal')) return false;
    const there = all.filter((pane) => pane.isThere());
    const now = there.findIndex(({ node }) => node.contains(document.activeElement));
    (key === 'F10' ? menu : there[(now + 1) % there.length])?.focus();
    return true;
  }
  window.addEventListener(
    'keydown',
    (event) => {
      if (!go(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    // Before the grid, which takes every key it gets.
    { capture: true },
  );
  return go;
}
