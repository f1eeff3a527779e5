import type { Place } from '../src/contract/dto';
import { useShell } from './shell';
import { asCallError } from './use-call';

/** Answers how to show a cell in the book; when it cannot be shown, the line below says why. */
export function useShowPlace(): (place: Place) => void {
  const { call, say } = useShell();
  return (place) => {
    call('place.show', place).catch((error: unknown) => say(asCallError(error).failure.message));
  };
}
