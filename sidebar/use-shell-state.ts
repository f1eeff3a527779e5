import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LastAction } from '../src/contract/dto';
import type { Screen } from '../src/contract/screens';
import {
  firstStack,
  type Opened,
  popped,
  pushed,
  type Route,
  replaced,
  type Stack,
  toHome,
  top,
} from './routes';
import type { Call } from './rpc';
import type { ScreenPlace, Shell } from './shell';

interface Layer extends Opened {
  readonly place: ScreenPlace;
}

interface ShellState {
  readonly shell: Shell;
  /** Screens to keep on the page, lowest first; only the last is in sight. */
  readonly layers: readonly Layer[];
  readonly last: LastAction | null;
  readonly said: string;
  /** Set while «Назад» asks about unsaved text. */
  readonly question: { readonly stay: () => void; readonly leave: () => void } | null;
}

/** What the page remembers: open screens, what each holds unsaved, where focus was, and the last action. */
export function useShellState(call: Call, screen: Screen): ShellState {
  const [stack, setStack] = useState<Stack>(() => firstStack(screen));
  const [version, setVersion] = useState(0);
  const [last, setLast] = useState<LastAction | null>(null);
  const [said, setSaid] = useState('');
  const [leaving, setLeaving] = useState(false);
  const current = top(stack);
  const layers = useLayers(stack);
  const rememberFocus = useReturnedFocus(current.key);

  const go = (next: (was: Stack) => Stack) => {
    setLeaving(false);
    setSaid('');
    setStack(next);
  };
  const leave = () => go(popped);
  const shell: Shell = {
    call,
    version,
    open: (route: Route) => {
      rememberFocus();
      go((was) => pushed(was, route));
    },
    replace: (route) => go((was) => replaced(was, route)),
    home: () => go(toHome),
    first: stack[0].route.screen,
    back: () => {
      if (stack.length === 1) return;
      if (layers[layers.length - 1]!.place.unsaved.current) setLeaving(true);
      else leave();
    },
    leave,
    say: setSaid,
    changed: (action) => {
      setVersion((count) => count + 1);
      setLast((was) => action ?? was);
    },
    undone: (text) => {
      setLast(null);
      // «Документ готов» is no longer true once its making was taken back.
      if (current.route.screen === 'made') setStack(toHome);
      // The plan is that of the old year again: what the screen said no longer holds.
      if (current.route.screen === 'rollover') setStack((was) => replaced(was, { screen: 'rollover' }));
      // «Ответы записаны» neither: the list says who has answered.
      if (current.route.screen === 'survey-saved') {
        const { survey } = current.route;
        setStack((was) => replaced(was, { screen: 'surveys', survey }));
      }
      // The accepted pairs are gone again: the proposal they came from is what remains.
      if (current.route.screen === 'pairing-done') setStack((was) => replaced(was, { screen: 'pairing' }));
      setSaid(text);
    },
  };
  useReturnToPanel(() => setVersion((count) => count + 1));
  const question = leaving ? { stay: () => setLeaving(false), leave } : null;
  return { shell, layers, last, said, question };
}

/** How long the panel may be out of use before its figures are read anew, in ms. */
const STALE_AFTER = 5000;

/** Coming back to the panel from the sheet reads its figures anew: the sheet may have changed meanwhile. */
function useReturnToPanel(refresh: () => void): void {
  const left = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: listens once; `refresh` always does the same.
  useEffect(() => {
    const leave = () => {
      left.current = Date.now();
    };
    const back = () => {
      if (left.current !== null && Date.now() - left.current > STALE_AFTER) refresh();
      left.current = null;
    };
    window.addEventListener('blur', leave);
    window.addEventListener('focus', back);
    return () => {
      window.removeEventListener('blur', leave);
      window.removeEventListener('focus', back);
    };
  }, []);
}

/** Screens seen so far. One below that was never in sight is left out: it loads when first returned to. */
function useLayers(stack: Stack): readonly Layer[] {
  const unsaved = useRef(new Map<number, { current: boolean }>());
  const current = top(stack);
  if (!unsaved.current.has(current.key)) unsaved.current.set(current.key, { current: false });
  return stack.flatMap((opened, depth) => {
    const own = unsaved.current.get(opened.key);
    if (!own) return [];
    const place = { visible: opened.key === current.key, hasBack: depth > 0, unsaved: own };
    return [{ ...opened, place }];
  });
}

/** Answers how to remember the focused element; it gets focus back when its screen is in sight again. */
function useReturnedFocus(key: number): () => void {
  const left = useRef(new Map<number, HTMLElement>());
  useLayoutEffect(() => {
    const element = left.current.get(key);
    left.current.delete(key);
    if (element?.isConnected) element.focus();
  }, [key]);
  return () => {
    if (document.activeElement instanceof HTMLElement) left.current.set(key, document.activeElement);
  };
}
