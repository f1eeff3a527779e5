import type { Place } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { useShowPlace } from '../use-show-place';

/** «Наставники, строка 7»: shows that cell in the book. `text` replaces the words, not the meaning. */
export function PlaceLink({ place, text }: { place: Place; text?: string }) {
  const show = useShowPlace();
  const label = panel.common.place(place.sheet, place.row);
  return (
    <button
      type="button"
      class="link"
      onClick={() => show(place)}
      {...(text ? { title: panel.common.showPlace(place.sheet, place.row) } : {})}
    >
      {text ?? label}
    </button>
  );
}
