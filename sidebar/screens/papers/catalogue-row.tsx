import type { CatalogueLine } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { dateInTable } from '../../dates';
import { Plain } from '../../parts/form';
import { MakeAll } from '../../parts/make-all';
import { PlaceLink } from '../../parts/place-link';
import { SafeLink } from '../../parts/safe-link';
import { Sign } from '../../parts/sign';
import type { Route } from '../../routes';
import { useShell } from '../../shell';

const text = panel.catalogue;
const SIGNS = { ready: 'good', lacking: 'ask', made: 'good', none: 'info' } as const;

/** Where «Оформить» leads: the card with what is ready, or the screen the document has of its own. */
function routeOfLine({ kind, screen, mass, ready }: CatalogueLine): Route {
  if (screen !== null) return { screen };
  return { screen: 'paper', kind, subjects: mass === null ? null : ready.slice(0, 1) };
}

/** One kind of document with its state, what is missing and what was made. */
export function CatalogueRow({ line }: { line: CatalogueLine }) {
  const { open } = useShell();
  const { title, state, lacking, made, madeCount, screen } = line;
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>
        <Sign of={SIGNS[state]} /> {line.text || text.stateWords[state]}
      </td>
      <td>
        <ul>
          {lacking.map(({ text: said, place }) => (
            <li key={said}>
              {said} {place && <PlaceLink place={place} />}
            </li>
          ))}
          {made.map((document) => (
            <li key={document.id} class="quiet">
              <SafeLink url={document.url} text={document.title} />{' '}
              {[
                document.number && panel.documents.number(document.number),
                document.date && panel.documents.from(dateInTable(document.date)),
                document.status,
              ]
                .filter(Boolean)
                .join(' · ')}
            </li>
          ))}
          {madeCount > made.length && <li class="quiet">{text.restMade(madeCount - made.length)}</li>}
        </ul>
      </td>
      <td>
        <Plain
          label={screen === null ? text.make : text.open}
          about={title}
          onClick={() => open(routeOfLine(line))}
        />
        <MakeAll line={line} />
      </td>
    </tr>
  );
}
