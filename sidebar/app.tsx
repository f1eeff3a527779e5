import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LastAction } from '../src/contract/dto';
import type { Screen } from '../src/contract/screens';
import { WIDE_SCREENS } from '../src/contract/screens';
import { panel } from '../src/text/panel';
import { FooterStrip } from './parts/footer-strip';
import { LeaveQuestion } from './parts/leave-question';
import { popped, pushed, type Route, replaced, routeOf, type Stack, top } from './routes';
import type { Call } from './rpc';
import { ScreenView } from './screens/screen-view';
import { PlaceContext, type Shell, ShellContext } from './shell';
import { useScreenKeys } from './use-screen-keys';

/** A screen opened from the menu stands on «Сегодня», which loads only when returned to; a dialog stands alone. */
function firstStack(screen: Screen): Stack {
  const own = { key: 1, route: routeOf(screen) };
  const alone = screen === 'home' || WIDE_SCREENS.includes(screen);
  return alone ? [own] : [{ key: 0, route: { screen: 'home' } }, own];
}

/** The whole page: the stack of screens, the line with «Отменить», the live region. */
export function App({ call, screen }: { call: Call; screen: Screen }) {
  const [stack, setStack] = useState<Stack>(() => firstStack(screen));
  const [version, setVersion] = useState(0);
  const [last, setLast] = useState<LastAction | null>(null);
  const [said, setSaid] = useState('');
  const [leaving, setLeaving] = useState(false);
  const seen = useRef(new Set<number>());
  const unsaved = useRef(new Map<number, { current: boolean }>());
  const focusBelow = useRef(new Map<number, HTMLElement>());

  const current = top(stack);
  seen.current.add(current.key);
  const unsavedOf = (key: number) => {
    if (!unsaved.current.has(key)) unsaved.current.set(key, { current: false });
    return unsaved.current.get(key)!;
  };

  const leave = () => {
    setLeaving(false);
    setSaid('');
    setStack(popped);
  };
  const open = (route: Route) => {
    if (document.activeElement instanceof HTMLElement) {
      focusBelow.current.set(current.key, document.activeElement);
    }
    setSaid('');
    setStack((was) => pushed(was, route));
  };
  const shell: Shell = {
    call,
    version,
    open,
    replace: (route) => setStack((was) => replaced(was, route)),
    home: () => setStack((was) => (was[0].route.screen === 'home' ? [was[0]] : was)),
    back: () => {
      if (stack.length === 1) return;
      if (unsavedOf(current.key).current) setLeaving(true);
      else leave();
    },
    leave,
    say: setSaid,
    changed: (action) => {
      setVersion((count) => count + 1);
      setLast((was) => action ?? was);
    },
    offerUndo: (action) => setLast((was) => was ?? action),
  };

  useScreenKeys(shell.back);
  useReturnedFocus(current.key, focusBelow.current);
  return (
    <ShellContext.Provider value={shell}>
      <main>
        {leaving && <LeaveQuestion stay={() => setLeaving(false)} leave={leave} />}
        {stack.map(({ key, route }, depth) => {
          const visible = key === current.key;
          if (!seen.current.has(key)) return null;
          const place = { visible, hasBack: depth > 0, unsaved: unsavedOf(key) };
          return (
            <PlaceContext.Provider key={key} value={place}>
              <div class="screen" hidden={!visible}>
                <ScreenView route={route} />
              </div>
            </PlaceContext.Provider>
          );
        })}
      </main>
      <FooterStrip last={last} said={said} undone={() => setLast(null)} />
      <div class="for-readers" role="status" aria-live="polite">
        {last ? `${said} ${last.text}. ${panel.common.undo}` : said}
      </div>
    </ShellContext.Provider>
  );
}

/** Focus goes back to what was pressed when the screen above is left. */
function useReturnedFocus(key: number, focusBelow: Map<number, HTMLElement>): void {
  useLayoutEffect(() => {
    const element = focusBelow.get(key);
    focusBelow.delete(key);
    if (element?.isConnected) element.focus();
  }, [key, focusBelow]);
}
