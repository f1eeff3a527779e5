import type { EvidenceLine, EvidenceStep } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { dateInTable } from '../../dates';
import { PlaceLink } from '../../parts/place-link';
import { Sign } from '../../parts/sign';

const text = panel.mark;

/** The steps of a row that have begun, each with its own mark; an open one can be chosen. */
export function MarkSteps({
  steps,
  ahead,
  chosen,
  choose,
}: {
  steps: readonly EvidenceStep[];
  ahead: number;
  chosen: EvidenceStep | null;
  choose: (step: EvidenceStep) => void;
}) {
  return (
    <fieldset class="steps-marks">
      <legend>{text.steps}</legend>
      {steps.map((step) => (
        <label key={`${step.label} ${step.span.to}`} class="tick">
          <input
            type="radio"
            name="step"
            checked={step === chosen}
            disabled={step.proposal === null}
            onChange={() => choose(step)}
          />
          <span>
            {step.label}
            <span class="quiet block">{stateOf(step)}</span>
          </span>
        </label>
      ))}
      {ahead > 0 && <p class="quiet">{text.ahead(ahead)}</p>}
    </fieldset>
  );
}

function stateOf({ mark, proposal }: EvidenceStep): string {
  if (mark !== null) return `✓ ${text.marked(dateInTable(mark))}`;
  return proposal?.holds === 'yes' || proposal?.holds === 'part' ? text.holds.yes : text.open;
}

const SIGN_OF = { yes: 'good', no: 'bad', unknown: 'ask', manual: 'info' } as const;

/** What the sheets say, a line a kind of work, each with its sign, its word and where it was counted from. */
export function MarkEvidence({ proposal }: { proposal: NonNullable<EvidenceStep['proposal']> }) {
  if (proposal.lines.length === 0) return <p>{text.noKinds}</p>;
  return (
    <section>
      <h2>{text.what}</h2>
      <ul class="lines">
        {proposal.lines.map((line) => (
          <Line key={line.kind} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Line({ line }: { line: EvidenceLine }) {
  return (
    <li>
      <Sign of={SIGN_OF[line.holds]} /> {line.kind}: {text.holds[line.holds]}
      {line.holds !== 'manual' && <span class="block">{line.text}</span>}
      {line.from.length > 0 && (
        <span class="quiet block">
          {text.from}{' '}
          {line.from.map((sheet, index) => (
            <span key={sheet}>
              {index > 0 && ', '}
              <PlaceLink place={{ sheet, row: 1, column: 1 }} text={sheet} />
            </span>
          ))}
        </span>
      )}
    </li>
  );
}
