import { panel } from '../../../src/text/panel';
import { PlaceLink } from '../../parts/place-link';
import { useLoad } from '../../use-call';

/** Pairs of earlier years from the register; nothing while there are none. */
export function PersonYears({ id }: { id: string }) {
  const { value } = useLoad('people.years', { id });
  if (value === null || value.lines.length === 0) return null;
  return (
    <section>
      <h2>{panel.personYears.title}</h2>
      <ul class="bullets">
        {value.lines.map((line) => (
          <li key={line.place.row}>
            {line.text} <PlaceLink place={line.place} />
          </li>
        ))}
      </ul>
    </section>
  );
}
