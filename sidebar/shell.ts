import { createContext } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';
import type { LastAction } from '../src/contract/dto';
import type { Route } from './routes';
import type { Call } from './rpc';

/** What every screen gets from the page around it. */
export interface Shell {
  readonly call: Call;
  /** Grows after each change of the book; loaded data are read again when their screen is in sight. */
  readonly version: number;
  readonly open: (route: Route) => void;
  readonly replace: (route: Route) => void;
  /** Down to the first screen, whose name is `first`. */
  readonly home: () => void;
  readonly first: Route['screen'];
  /** Goes back; asks first when the screen holds unsaved text. */
  readonly back: () => void;
  /** Goes back without asking: the form is saved. */
  readonly leave: () => void;
  /** Tells a result to those who see and to those who listen. An action that can be taken back tells itself. */
  readonly say: (text: string) => void;
  /** After a write: remembers what «Отменить» takes back and lets other screens read again. */
  readonly changed: (last: LastAction | null) => void;
  /** After «Отменить»: there is nothing more to take back. */
  readonly undone: (text: string) => void;
}

/** What belongs to one open screen. */
export interface ScreenPlace {
  readonly visible: boolean;
  readonly hasBack: boolean;
  /** Set while the screen holds text that leaving would lose. */
  readonly unsaved: { current: boolean };
}

export const ShellContext = createContext<Shell | null>(null);
export const PlaceContext = createContext<ScreenPlace | null>(null);

export function useShell(): Shell {
  return useContext(ShellContext)!;
}

export function useScreenPlace(): ScreenPlace {
  return useContext(PlaceContext)!;
}

/** Makes «Назад» ask first for as long as `dirty` holds. */
export function useUnsaved(dirty: boolean): void {
  const { unsaved } = useScreenPlace();
  useLayoutEffect(() => {
    unsaved.current = dirty;
    return () => {
      unsaved.current = false;
    };
  }, [dirty, unsaved]);
}
