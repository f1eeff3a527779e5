import type { PrivacyView } from '../../../src/contract/dto';
import { PlaceLink } from '../../parts/place-link';

/** Cells with what stands there, each with its place. */
export function Cells({ cells }: { cells: PrivacyView['doubts'] }) {
  return (
    <ul class="lines">
      {cells.map(({ text: words, place }) => (
        <li key={`${place.sheet} ${place.row} ${place.column}`}>
          {words} <PlaceLink place={place} />
        </li>
      ))}
    </ul>
  );
}
