import { useEffect, useRef } from 'preact/hooks';

/** Elements that have a use for Enter themselves. */
const OWN_ENTER = 'button, a, input, select, textarea, summary';

/**
 * Esc = back, Enter = the primary button of the screen in sight, unless a field or a list has used the key. Where there
 * is a way back Esc is used up: the window around the page must not close with it.
 */
export function useScreenKeys(back: () => void, hasBack: boolean): void {
  const latest = useRef({ back, hasBack });
  latest.current = { back, hasBack };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.key === 'Escape' && latest.current.hasBack) {
        event.preventDefault();
        latest.current.back();
      }
      if (event.key === 'Enter' && !(event.target as Element).closest(OWN_ENTER)) {
        document.querySelector<HTMLElement>('.screen:not([hidden]) [data-primary]')?.click();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
