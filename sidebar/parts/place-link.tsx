import type { Place } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { CallError } from '../rpc';
import { useShell } from '../shell';

/** «Наставники, строка 7»: shows that cell in the book. `text` replaces the words, not the meaning. */
export function PlaceLink({ place, text }: { place: Place; text?: string }) {
  const { call, say } = useShell();
  const show = () => {
    call('place.show', place).catch((error: unknown) => {
      say(error instanceof CallError ? error.failure.message : panel.failures.broken);
    });
  };
  const label = panel.common.place(place.sheet, place.row);
  return (
    <button
      type="button"
      class="link"
      onClick={show}
      {...(text ? { title: panel.common.showPlace(place.sheet, place.row) } : {})}
    >
      {text ?? label}
    </button>
  );
}
