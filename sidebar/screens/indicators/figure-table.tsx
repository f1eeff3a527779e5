import type { IndicatorBoard, IndicatorLine } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { PlaceLink } from '../../parts/place-link';
import { Sign } from '../../parts/sign';
import { RowsLink } from './rows-link';

const text = panel.indicators;

/** Every figure with its threshold, its rows and who is missing. */
export function FigureTable({ board }: { board: IndicatorBoard }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area must be reachable by keyboard.
    <section class="plan-rows indicators" tabIndex={0} aria-label={panel.dashboard.all}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.headers.title}</th>
            <th scope="col">{text.headers.value}</th>
            <th scope="col">{text.headers.threshold}</th>
            <th scope="col">{text.headers.source}</th>
          </tr>
        </thead>
        <tbody>
          {board.lines.map((line) => (
            <Line key={line.key} line={line} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Line({ line }: { line: IndicatorLine }) {
  return (
    <tr class={line.question ? 'asked' : ''}>
      <th scope="row">{line.title}</th>
      <td class={line.collected ? '' : 'quiet'}>
        {line.collected ? (
          <RowsLink of={line.key} about={line.title}>
            {line.value}
          </RowsLink>
        ) : (
          line.value
        )}
        {line.reached !== null && (
          <span class="block">
            <Sign of={line.reached ? 'good' : 'bad'} /> {line.reached ? text.reached : text.missed}
          </span>
        )}
      </td>
      <td>
        <span class="narrow-only">{text.headers.threshold}: </span>
        {line.threshold || text.noThreshold}
        {line.because && <span class="quiet block">{line.because}</span>}
        {line.question && (
          <span class="ask-word block">
            <span aria-hidden="true">? </span>
            {line.question}
          </span>
        )}
      </td>
      <td>
        {line.places.map(({ text: label, place }) => (
          <span key={label}>
            <PlaceLink place={place} text={label} />,{' '}
          </span>
        ))}
        {line.date}
        {line.rows && <span class="quiet block">{line.rows}</span>}
        {line.lacking && <span class="quiet block">{line.lacking}</span>}
      </td>
    </tr>
  );
}
