import type { ChangeChoice } from '../../../src/contract/dto';
import { PlaceLink } from '../../parts/place-link';

/** The pair with its state and its place. */
export function PairHead({ pair }: { pair: ChangeChoice }) {
  return (
    <p class="lead">
      {pair.label}
      <span class="quiet block">
        {pair.status} · {pair.dates} · <PlaceLink place={pair.place} />
      </span>
    </p>
  );
}
