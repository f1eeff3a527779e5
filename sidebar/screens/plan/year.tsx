import { useState } from 'preact/hooks';
import type { YearView } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { dateInTable } from '../../dates';
import { SelectField } from '../../parts/fields';
import { Actions, Plain, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { ScreenFrame } from '../../parts/screen-frame';
import { useShell } from '../../shell';
import { useLoad } from '../../use-call';
import { YearTable } from './year-table';

const text = panel.year;

/** «Год»: the rows of the roadmap over the months from September to August. */
export function YearScreen() {
  const year = useLoad('year.open', null);
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={year} busyText={text.loading}>
        {(view) => <Year view={view} />}
      </Loaded>
    </ScreenFrame>
  );
}

function Year({ view }: { view: YearView }) {
  const { open } = useShell();
  const [person, setPerson] = useState('');
  const [state, setState] = useState('');
  const all = view.stages.reduce((sum, { rows }) => sum + rows.length, 0);
  const stages = view.stages
    .map((stage) => ({
      ...stage,
      rows: stage.rows.filter(
        (row) => (person === '' || row.people.includes(person)) && (state === '' || row.state === state),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
  const shown = stages.reduce((sum, { rows }) => sum + rows.length, 0);
  if (all === 0) return <p class="lead">{text.empty}</p>;
  return (
    <div class="year">
      <div class="year-filters">
        <Filter label={text.person} all={text.everybody} of={view.people} value={person} choose={setPerson} />
        <Filter label={text.state} all={text.every} of={view.states} value={state} choose={setState} />
        <p class="year-count" role="status">
          {text.shown(shown, all)}
        </p>
      </div>
      <p class="print-only year-title">
        {text.heading(view.year, dateInTable(view.today))}
        {person !== '' && `. ${text.onlyOf(person)}`}
        {state !== '' && `. ${text.onlyState(state)}`}
      </p>
      {shown === 0 ? <p class="year-none">{text.none}</p> : <YearTable view={view} stages={stages} />}
      <Legend />
      <Actions>
        <Primary label={text.print} onClick={() => window.print()} />
        <Plain label={text.calendar} onClick={() => open({ screen: 'calendar-file' })} />
      </Actions>
    </div>
  );
}

/** One of the values, or `''` for all of them. */
const Filter = ({ label, all, of, value, choose }: FilterProps) => (
  <SelectField label={label} value={value} options={['', ...of]} labels={{ '': all }} onChange={choose} />
);

interface FilterProps {
  readonly label: string;
  readonly all: string;
  readonly of: readonly string[];
  readonly value: string;
  readonly choose: (value: string) => void;
}

function Legend() {
  return (
    <div class="year-legend">
      <span class="for-readers">{text.legend}: </span>
      {text.looks.map(([look, sign, name]) => (
        <span key={look} class="legend-item">
          <span class={`year-bar look-${look}`} aria-hidden="true" />
          <span aria-hidden="true">{sign}</span> {name}
        </span>
      ))}
      <span class="legend-item">{text.ticks}</span>
    </div>
  );
}
