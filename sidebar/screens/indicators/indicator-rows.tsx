import type { IndicatorRows } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Loaded } from '../../parts/loaded';
import { PlaceLink } from '../../parts/place-link';
import { ScreenFrame } from '../../parts/screen-frame';
import { useLoad } from '../../use-call';

const text = panel.dashboard;

/** The rows a figure was counted from and those it lacks: who or what, and its place. */
export function IndicatorRowsScreen({ of }: { of: string }) {
  const rows = useLoad('indicators.rows', { key: of });
  return (
    <ScreenFrame title={text.rowsTitle}>
      <Loaded from={rows} busyText={text.rowsLoading}>
        {(value) => <Rows of={value} />}
      </Loaded>
    </ScreenFrame>
  );
}

const Rows = ({ of: { title, value, parts } }: { of: IndicatorRows }) => (
  <>
    <p class="lead">
      <strong>{title}</strong>
      <span class="block">{value}</span>
    </p>
    {parts.length === 0 && <p class="quiet">{text.noRows}</p>}
    {parts.map(({ title: name, rows, more }) => (
      <section key={name}>
        <h2>{name}</h2>
        <ul class="source-rows">
          {rows.map(({ place, text: label }) => (
            <li key={`${place?.sheet} ${place?.row} ${label}`}>
              <span>{label}</span> {place && <PlaceLink place={place} />}
            </li>
          ))}
        </ul>
        {more !== '' && <p class="quiet">{more}</p>}
      </section>
    ))}
  </>
);
