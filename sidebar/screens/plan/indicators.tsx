import type { IndicatorBoard, IndicatorLine } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Failed } from '../../parts/failed';
import { Actions, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { PlaceLink } from '../../parts/place-link';
import { ScreenFrame } from '../../parts/screen-frame';
import { Sign } from '../../parts/sign';
import { useShell } from '../../shell';
import { useAction, useLoad } from '../../use-call';

const text = panel.indicators;

/** Figures of the year: each with its threshold, what it was counted from and who is missing. */
export function IndicatorsScreen() {
  const board = useLoad('indicators.open', null);
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={board} busyText={text.counting}>
        {(value) => <Board board={value} />}
      </Loaded>
    </ScreenFrame>
  );
}

function Board({ board }: { board: IndicatorBoard }) {
  const { say } = useShell();
  const write = useAction('indicators.write', (written) => say(written.text));
  const empty = board.lines.filter((line) => !line.collected).length;
  return (
    <>
      <p class="lead">
        {text.onDay(board.dateText)}
        {empty > 0 && <span class="quiet block">{text.uncollected(empty)}</span>}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area must be reachable by keyboard. */}
      <section class="plan-rows indicators" tabIndex={0} aria-label={text.title}>
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
              <Line key={line.title} line={line} />
            ))}
          </tbody>
        </table>
      </section>
      {write.failure && <Failed error={write.failure} repeat={write.repeat} />}
      <Actions>
        <Primary
          label={text.write}
          busyLabel={text.writing}
          busy={write.busy}
          onClick={() => write.run(null)}
        />
      </Actions>
    </>
  );
}

function Line({ line }: { line: IndicatorLine }) {
  return (
    <tr class={line.question ? 'asked' : ''}>
      <th scope="row">{line.title}</th>
      <td class={line.collected ? '' : 'quiet'}>
        {line.value}
        {line.reached !== null && (
          <span class="block">
            <Sign of={line.reached ? 'good' : 'bad'} /> {line.reached ? text.reached : text.missed}
          </span>
        )}
      </td>
      <td>
        <span class="narrow-only">{text.headers.threshold}: </span>
        {line.threshold || text.noThreshold}
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
        {line.lacking && <span class="quiet block">{line.lacking}</span>}
      </td>
    </tr>
  );
}
