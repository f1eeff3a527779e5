import { useId } from 'preact/hooks';
import type { MatchLine, MatchMentee, MatchPart } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { PlaceLink } from '../../parts/place-link';
import { DecisionsAbout } from './pairing-decisions';
import { Details } from './pairing-details';
import { usePairing } from './pairing-state';

const text = panel.pairing;

/** Why this pair: the sentence, points by criterion that add up, and the cells they come from. */
export function Reasons({ line, mentee }: { line: MatchLine; mentee: MatchMentee }) {
  const { board } = usePairing();
  const mentor = board.mentors.find(({ id }) => id === line.mentorId);
  return (
    <Details>
      <p>{line.reason}</p>
      <PartsTable parts={line.parts} points={line.points} />
      <p class="quiet">
        {[mentee.position, mentee.request && text.request(mentee.request), text.reasons.kind(line.kind)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>
        {text.reasons.from} <PlaceLink place={mentee.place} />
        {mentor && (
          <>
            , <PlaceLink place={mentor.place} />
          </>
        )}
      </p>
      <DecisionsAbout row={line} />
    </Details>
  );
}

function PartsTable({ parts, points }: { parts: readonly MatchPart[]; points: number }) {
  const id = useId();
  return (
    <table class="match-parts" aria-labelledby={id}>
      <caption id={id}>{text.reasons.title(points)}</caption>
      <thead>
        <tr>
          <th scope="col">{text.reasons.label}</th>
          <th scope="col">{text.reasons.points}</th>
          <th scope="col">{text.reasons.text}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.label}>
            <th scope="row">{part.label}</th>
            <td>{panel.common.of(part.points, part.of)}</td>
            <td>{part.text}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{text.reasons.sum}</th>
          <td>{points}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}
