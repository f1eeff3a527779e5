import { useRef, useState } from 'preact/hooks';
import type { YearBarView, YearRowView, YearView } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { useRowKeys } from '../../use-row-keys';
import { YearDetails } from './year-details';

const text = panel.year;
/** Number, measure, state, twelve months. */
const COLUMNS = 15;

const percent = (part: number): string => `${Math.round(part * 100_000) / 1000}%`;

/** A table for the eye and for a reader: months in the head, rows under their stages, bars told in words. */
export function YearTable({ view, stages }: { view: YearView; stages: YearView['stages'] }) {
  const table = useRef<HTMLTableElement>(null);
  const names = stages.flatMap(({ rows }) => rows.map(({ activity }) => activity));
  const { reachable, setCurrent, onKeyDown } = useRowKeys(table, '.year-open', names);
  let index = -1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area must be reachable by keyboard.
    <section class="year-rows" tabIndex={0} aria-label={text.tableName}>
      <table
        ref={table}
        class={view.todayAt === null ? 'year-table' : 'year-table has-today'}
        style={view.todayAt === null ? {} : { '--today': percent(view.todayAt) }}
        onKeyDown={onKeyDown}
      >
        <Head />
        {stages.map((stage) => (
          <tbody key={stage.rows[0]!.place.row}>
            <tr class="stage">
              <th colSpan={COLUMNS} scope="rowgroup">
                {stage.title}
              </th>
            </tr>
            {stage.rows.map((row) => {
              index += 1;
              const own = index;
              return (
                <Row
                  key={row.place.row}
                  row={row}
                  reachable={own === reachable}
                  onFocus={() => setCurrent(own)}
                />
              );
            })}
          </tbody>
        ))}
      </table>
    </section>
  );
}

const Head = () => (
  <thead>
    <tr>
      <th scope="col" class="year-number">
        {text.headers.number}
      </th>
      <th scope="col" class="year-activity">
        {text.headers.activity}
      </th>
      <th scope="col" class="year-state">
        {text.headers.state}
      </th>
      {text.months.map(([short, full]) => (
        <th key={short} scope="col" class="year-month" title={full}>
          <span aria-hidden="true">{short}</span>
          <span class="for-readers">{full}</span>
        </th>
      ))}
    </tr>
  </thead>
);

function Row({ row, reachable, onFocus }: { row: YearRowView; reachable: boolean; onFocus: () => void }) {
  const [open, setOpen] = useState(false);
  const id = `year-row-${row.place.row}`;
  return (
    <>
      <tr class="year-row">
        <td class="year-number">{row.number}</td>
        <th scope="row" class="year-activity">
          <button
            type="button"
            class="year-open"
            tabIndex={reachable ? 0 : -1}
            aria-expanded={open}
            aria-controls={id}
            onFocus={onFocus}
            onClick={() => setOpen(!open)}
          >
            {row.activity}
          </button>
          <span class="quiet year-brief">
            {[row.deadline, row.responsible].filter(Boolean).map(inLine).join(' · ')}
          </span>
        </th>
        <td class="year-state">
          <span class={`state-word look-${row.look}`}>
            <span aria-hidden="true">{signOf(row.look)}</span> {row.state}
          </span>
        </td>
        <Line row={row} />
      </tr>
      <tr id={id} class="year-details" hidden={!open}>
        {open && (
          <td colSpan={COLUMNS}>
            <YearDetails row={row} />
          </td>
        )}
      </tr>
    </>
  );
}

/** The months of a row: a picture for the eye, its words for readers. */
const Line = ({ row }: { row: YearRowView }) => (
  <td class="year-line" colSpan={text.months.length}>
    <span class="for-readers">{row.words}</span>
    <span class="year-track" aria-hidden="true">
      {row.bars.map((bar) => (
        <Bar key={`${bar.shape} ${bar.at} ${bar.width}`} bar={bar} />
      ))}
    </span>
    {row.before && <span class="outside">‹ {text.before(row.before)}</span>}
    {row.after && <span class="outside right">{text.after(row.after)} ›</span>}
  </td>
);

const signOf = (look: YearBarView['state']): string => text.looks.find(([name]) => name === look)?.[1] ?? '';

function Bar({ bar }: { bar: YearBarView }) {
  const { shape, state, at, width } = bar;
  return (
    <span
      class={`year-${shape} look-${state}`}
      style={shape === 'bar' ? { left: percent(at), width: percent(width) } : { left: percent(at) }}
    />
  );
}

/** Several in one cell stand on lines of their own. */
const inLine = (text: string): string => text.replace(/\s*\n\s*/g, ', ');
