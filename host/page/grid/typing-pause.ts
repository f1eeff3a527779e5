/** After this long without a key the hand has come to rest, ms. */
const restMs = 800;

/**
 * Whether a person types into cells right now; `onPause` is called when she has stopped. A key with Ctrl or in a
 * field beside the cells is no typing, and who has left the window has stopped.
 */
export function watchKeys(onPause: () => void): { typing(): boolean } {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    clearTimeout(timer);
    last = Number.NEGATIVE_INFINITY;
    onPause();
  };
  document.addEventListener(
    'keydown',
    ({ ctrlKey, metaKey, target }) => {
      if (ctrlKey || metaKey || target instanceof HTMLInputElement) return;
      last = performance.now();
      clearTimeout(timer);
      timer = setTimeout(rest, restMs);
    },
    true,
  );
  window.addEventListener('blur', rest);
  // By the clock and not by the timer: the browser slows the timers of a window in the background.
  return { typing: () => performance.now() - last < restMs };
}
