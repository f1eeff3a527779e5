import { useRef, useState } from 'preact/hooks';
import type { FindingLine } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { SelectField } from '../../parts/fields';
import { Actions, Primary } from '../../parts/form';
import { PlaceLink } from '../../parts/place-link';
import { RowList } from '../../parts/row-list';
import { SeveritySign } from '../../parts/sign';
import { useOnOpen } from '../../use-on-open';

const text = panel.findings;
const FILTERS = ['open', 'error', 'ask', 'info', 'accepted'] as const;
type Filter = (typeof FILTERS)[number];

const fits = ({ severity, accepted }: FindingLine, filter: Filter): boolean => {
  if (filter === 'accepted') return accepted !== '';
  return accepted === '' && (filter === 'open' || severity === filter);
};

/** All remarks in lines; a line opens its remark, an accepted one only says why it is right. */
export function FindingsList({
  findings,
  open,
  oneByOne,
}: {
  findings: readonly FindingLine[];
  open: (line: FindingLine) => void;
  oneByOne: () => void;
}) {
  const [filter, setFilter] = useState<Filter>(
    findings.some((line) => fits(line, 'open')) ? 'open' : 'accepted',
  );
  const list = useRef<HTMLDivElement>(null);
  useOnOpen(() => list.current?.querySelector('select')?.focus());
  const counted = (one: Filter): number => findings.filter((line) => fits(line, one)).length;
  const shown = findings.filter((line) => fits(line, filter));
  return (
    <div ref={list}>
      <SelectField
        label={text.filter}
        value={filter}
        options={FILTERS}
        labels={Object.fromEntries(FILTERS.map((one) => [one, text.filters[one](counted(one))]))}
        onChange={(value) => setFilter(value as Filter)}
      />
      {shown.length === 0 && <p class="quiet">{text.nothingHere}</p>}
      {filter === 'accepted' ? (
        <Accepted findings={shown} />
      ) : (
        <RowList
          label={text.title}
          items={shown}
          keyOf={({ key }) => key}
          nameOf={({ where }) => where}
          open={open}
        >
          {(line) => <Line line={line} />}
        </RowList>
      )}
      <Actions>
        <Primary label={text.oneByOne} onClick={oneByOne} />
      </Actions>
    </div>
  );
}

function Line({ line }: { line: FindingLine }) {
  return (
    <>
      <SeveritySign of={line.severity} />
      <span class="grow">
        {line.message}
        <span class="quiet block">{line.where}</span>
      </span>
      <span class="arrow" aria-hidden="true">
        ›
      </span>
    </>
  );
}

function Accepted({ findings }: { findings: readonly FindingLine[] }) {
  return (
    <ul class="lines">
      {findings.map((line) => (
        <li key={line.key}>
          {line.message}
          <span class="quiet block">{text.acceptedBecause(line.accepted)}</span>
          {line.place && <PlaceLink place={line.place} />}
        </li>
      ))}
    </ul>
  );
}
