import type { IndicatorBoard, IndicatorLine } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Sign } from '../../parts/sign';
import { RowsLink } from './rows-link';

const text = panel.dashboard;

/** The six numbers; the brackets of a share stand below it. */
export function TopFigures({ board }: { board: IndicatorBoard }) {
  const lines = board.top.flatMap((key) => board.lines.find((line) => line.key === key) ?? []);
  return (
    <ul class="top-figures" aria-label={text.top}>
      {lines.map((line) => (
        <li key={line.key}>
          <TopFigure line={line} />
        </li>
      ))}
    </ul>
  );
}

function TopFigure({ line }: { line: IndicatorLine }) {
  const [number = '', rest = ''] = line.value.split(' (');
  return (
    <>
      {line.collected ? (
        <RowsLink of={line.key} about={line.title} class="top-number">
          {number}
        </RowsLink>
      ) : (
        <span class="top-none">{line.value}</span>
      )}
      <span class="top-title">{line.title}</span>
      <span class="quiet block">
        {rest !== '' && `${rest.replace(')', '')}. `}
        {text.from(line.rows || line.source)}
      </span>
      {line.reached !== null && (
        <span class="block">
          <Sign of={line.reached ? 'good' : 'bad'} /> {panel.indicators.headers.threshold.toLowerCase()}{' '}
          {line.threshold} {line.reached ? panel.indicators.reached : panel.indicators.missed}
        </span>
      )}
    </>
  );
}
