import type { Screen } from '../src/contract/screens';
import { panel } from '../src/text/panel';
import { FooterStrip } from './parts/footer-strip';
import { LeaveQuestion } from './parts/leave-question';
import type { Call } from './rpc';
import { ScreenView } from './screens/screen-view';
import { PlaceContext, ShellContext } from './shell';
import { useScreenKeys } from './use-screen-keys';
import { useShellState } from './use-shell-state';

/** The whole page: the screens, the line with «Отменить», the live region. */
export function App({ call, screen }: { call: Call; screen: Screen }) {
  const { shell, layers, last, said, question } = useShellState(call, screen);
  useScreenKeys(shell.back, layers[layers.length - 1]!.place.hasBack);
  return (
    <ShellContext.Provider value={shell}>
      <main>
        {question && <LeaveQuestion {...question} />}
        {layers.map(({ key, route, place }) => (
          <PlaceContext.Provider key={key} value={place}>
            <div class="screen" hidden={!place.visible}>
              <ScreenView route={route} />
            </div>
          </PlaceContext.Provider>
        ))}
      </main>
      <FooterStrip last={last} said={said} />
      <div class="for-readers" role="status" aria-live="polite">
        {[said, last && `${last.text}. ${panel.common.undo}`].filter(Boolean).join(' ')}
      </div>
    </ShellContext.Provider>
  );
}
