/** A rebuilt grid asks for the keyboard a moment after it is drawn. */
const SETTLED_MS = 1500;

export interface FocusKeeper {
  /** Does the work of which the grid would take the keyboard; whoever types elsewhere keeps it. */
  around(work: () => void): void;
  /** From now on the grid may have it. */
  release(): void;
}

/** Keeps the keyboard in the panel while rows that arrive rebuild the grid, until the reader goes to the grid. */
export function createFocusKeeper(container: HTMLElement): FocusKeeper {
  let kept: HTMLElement | null = null;
  let timer = 0;
  const giveBack = () => {
    if (kept?.isConnected) kept.focus();
  };
  function release(): void {
    kept = null;
    clearTimeout(timer);
  }
  container.addEventListener('focusin', giveBack);
  window.addEventListener('pointerdown', release, { capture: true });
  return {
    around(work) {
      const before = kept ?? document.activeElement;
      work();
      if (!(before instanceof HTMLElement) || before === document.body || container.contains(before)) return;
      kept = before;
      clearTimeout(timer);
      timer = window.setTimeout(release, SETTLED_MS);
      giveBack();
    },
    release,
  };
}
