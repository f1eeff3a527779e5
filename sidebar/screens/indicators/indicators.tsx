import type { IndicatorBoard } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Failed } from '../../parts/failed';
import { Actions, Plain, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { ScreenFrame } from '../../parts/screen-frame';
import { useShell } from '../../shell';
import { useAction, useLoad } from '../../use-call';
import { BarChart } from './bar-chart';
import { BeforeAfter } from './before-after';
import { FigureTable } from './figure-table';
import { Months } from './months';
import { TopFigures } from './top-figures';
import { Weeks } from './weeks';

const words = panel.indicators;
const text = panel.dashboard;

/** «Показатели»: six numbers, their charts, then every figure; each leads to the rows it was counted from. */
export function IndicatorsScreen() {
  const board = useLoad('indicators.open', null);
  return (
    <ScreenFrame title={words.title}>
      <Loaded from={board} busyText={words.counting}>
        {(value) => <Board board={value} />}
      </Loaded>
    </ScreenFrame>
  );
}

function Board({ board }: { board: IndicatorBoard }) {
  const { say } = useShell();
  const write = useAction('indicators.write', (written) => say(written.text));
  const empty = new Set(board.lines.filter((line) => !line.collected).map(({ code }) => code)).size;
  const chart = (id: string) => board.charts.find((one) => one.id === id)!;
  return (
    <div class="dashboard">
      <p class="print-only year-title">{text.heading(board.year, board.dateText)}</p>
      <p class="lead">
        {words.onDay(board.dateText)}
        {empty > 0 && <span class="quiet block">{words.uncollected(empty)}</span>}
      </p>
      <TopFigures board={board} />
      <div class="charts">
        <BarChart chart={chart('stages')} />
        <BarChart chart={chart('coverage')} />
        <BarChart chart={chart('states')} />
        <BarChart chart={chart('consents')} />
        <BarChart chart={chart('programmes')} />
        <Weeks chart={board.weeks} />
        <BeforeAfter chart={board.satisfaction} />
        <Months chart={board.months} />
      </div>
      <h2>{text.all}</h2>
      <FigureTable board={board} />
      {write.failure && <Failed error={write.failure} repeat={write.repeat} />}
      <Actions>
        <Primary
          label={words.write}
          busyLabel={words.writing}
          busy={write.busy}
          onClick={() => write.run(null)}
        />
        <Plain label={text.print} onClick={() => window.print()} />
      </Actions>
    </div>
  );
}
