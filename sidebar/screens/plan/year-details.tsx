import type { YearRowView } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { PlaceLink } from '../../parts/place-link';

const text = panel.year.details;

/** Everything about one row, with the way to its cell. */
export function YearDetails({ row }: { row: YearRowView }) {
  const facts: readonly (readonly [string, string])[] = [
    [text.deadline, [row.deadline, row.reading].filter(Boolean).join(' – ')],
    [text.dates, row.words],
    [text.responsible, row.responsible],
    [text.content, row.content],
    [text.result, row.result],
    [text.remarks, row.remarks],
  ];
  return (
    <dl class="year-facts">
      {facts
        .filter(([, fact]) => fact !== '')
        .map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      <div>
        <dt>{text.place}</dt>
        <dd>
          <PlaceLink place={row.place} />
        </dd>
      </div>
    </dl>
  );
}
