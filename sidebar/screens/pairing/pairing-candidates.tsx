import { useRef, useState } from 'preact/hooks';
import type { MatchCandidate, MatchMentee } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Plain } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { PlaceLink } from '../../parts/place-link';
import { RowList } from '../../parts/row-list';
import { useLoad } from '../../use-call';
import { useOnOpen } from '../../use-on-open';
import { Details } from './pairing-details';
import { type Row, usePairing } from './pairing-state';

const text = panel.pairing;
const SHOWN_AT_FIRST = 6;

/** All mentors for a mentee who has a proposed one. */
export function CandidatesOf({ row, mentee }: { row: Row; mentee: MatchMentee }) {
  const { board } = usePairing();
  const found = useLoad('matching.candidates', { aim: board.aim, menteeId: mentee.id }, { once: true });
  return (
    <Details>
      <h3>{text.candidates.title(mentee.name)}</h3>
      <Loaded from={found} busyText={text.candidates.loading}>
        {({ candidates }) => <Candidates row={row} candidates={candidates} others={0} focused />}
      </Loaded>
    </Details>
  );
}

/** Mentors with points and price, then those a rule removes, each with what would change it. */
export function Candidates({
  row,
  candidates,
  others,
  focused = false,
}: {
  row: Row;
  candidates: readonly MatchCandidate[];
  /** Mentors left out of the list, all for the same reason. */
  others: number;
  focused?: boolean;
}) {
  const area = useRef<HTMLDivElement>(null);
  useOnOpen(() => {
    if (focused) area.current?.querySelector<HTMLElement>('button, summary')?.focus();
  });
  const possible = candidates.filter(({ points }) => points !== null);
  const barred = candidates.filter(({ points }) => points === null);
  return (
    <div ref={area}>
      <Possible row={row} candidates={possible} />
      {possible.length === 0 && focused && <p>{text.candidates.nobody}</p>}
      {barred.length > 0 && (
        <details class="match-barred" open={possible.length === 0}>
          <summary>{text.candidates.barred(barred.length)}</summary>
          <ul>
            {barred.map((candidate) => (
              <li key={candidate.mentorId}>
                <strong>{candidate.name}</strong>: {candidate.bar} {candidate.lift}{' '}
                <PlaceLink place={candidate.place} /> <TakeBack row={row} mentor={candidate} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {others > 0 && candidates.length > 0 && <p class="quiet">{text.candidates.others(others)}</p>}
    </div>
  );
}

/** A pair that the person has ruled out can be allowed again from here. */
function TakeBack({ row, mentor }: { row: Row; mentor: MatchCandidate }) {
  const { pairing, board } = usePairing();
  const { mentorId } = mentor;
  const { menteeId } = row;
  const forbidden = board.decisions.some(
    (one) => one.menteeId === menteeId && one.mentorId === mentorId && one.decision === 'forbid',
  );
  if (!forbidden) return null;
  return (
    <Plain
      label={text.acts.back}
      about={mentor.name}
      onClick={() => pairing.ask({ row, menteeId, mentorId, decision: 'none' })}
    />
  );
}

function Possible({ row, candidates }: { row: Row; candidates: readonly MatchCandidate[] }) {
  const { pairing } = usePairing();
  const [all, setAll] = useState(false);
  const shown = all ? candidates : candidates.slice(0, SHOWN_AT_FIRST);
  const choose = ({ mentorId, proposed }: MatchCandidate) => {
    if (!proposed) pairing.ask({ row, menteeId: row.menteeId, mentorId, decision: 'lock' });
  };
  if (candidates.length === 0) return null;
  return (
    <>
      <RowList
        label={text.alone.open}
        items={shown}
        keyOf={(one) => one.mentorId}
        nameOf={(one) => one.name}
        open={choose}
        beside={(one) => <PlaceLink place={one.place} />}
      >
        {(one) => (
          <>
            <span class="match-candidate">{one.name}</span>
            <span class="match-number">{text.points(one.points ?? 0)}</span>
            <span class="grow quiet">{one.proposed ? text.candidates.proposed : one.price}</span>
          </>
        )}
      </RowList>
      {shown.length < candidates.length && (
        <Plain label={text.candidates.more(candidates.length - shown.length)} onClick={() => setAll(true)} />
      )}
    </>
  );
}
