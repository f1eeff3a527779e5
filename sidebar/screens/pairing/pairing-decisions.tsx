import type { MatchDecision } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Plain } from '../../parts/form';
import { PlaceLink } from '../../parts/place-link';
import { type Row, rowOf, usePairing } from './pairing-state';

const text = panel.pairing;

/** Everything that was decided, each with the way to take it back. */
export function Decisions() {
  const { board } = usePairing();
  if (board.decisions.length === 0) return null;
  return (
    <details class="fold match-decisions">
      <summary>{text.decisions.title(board.decisions.length)}</summary>
      <DecisionList decisions={board.decisions} />
    </details>
  );
}

/** What was decided about one mentee. */
export function DecisionsAbout({ row }: { row: Row }) {
  const { board } = usePairing();
  const own = board.decisions.filter((decision) => decision.menteeId === row.menteeId);
  if (own.length === 0) return null;
  return (
    <>
      <h3>{text.decisions.own}</h3>
      <DecisionList decisions={own} row={row} />
    </>
  );
}

/** `row`: where the question about taking one back is asked; without it at the person's own row. */
function DecisionList({ decisions, row }: { decisions: readonly MatchDecision[]; row?: Row }) {
  const { pairing, board } = usePairing();
  return (
    <ul>
      {decisions.map(({ menteeId, mentorId, mentee, mentor, decision, why, place }) => {
        const label = text.decisions[decision](mentee, mentor);
        return (
          <li key={`${menteeId} ${mentorId}`}>
            {label}
            {why && <span class="quiet"> ({text.decisions.why(why)})</span>} <PlaceLink place={place} />{' '}
            <Plain
              label={decision === 'lock' ? text.acts.unlock : text.acts.back}
              about={label}
              onClick={() =>
                pairing.ask({
                  row: row ?? rowOf(board, menteeId, mentorId),
                  menteeId,
                  mentorId,
                  decision: 'none',
                })
              }
            />
          </li>
        );
      })}
    </ul>
  );
}
