import { useRef } from 'preact/hooks';
import type { MatchMentee } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Plain } from '../../parts/form';
import { Notes } from '../../parts/notes';
import { PlaceLink } from '../../parts/place-link';
import { useShell } from '../../shell';
import { useRowKeys } from '../../use-row-keys';
import { Candidates } from './pairing-candidates';
import { DecisionsAbout } from './pairing-decisions';
import { Details } from './pairing-details';
import { Draggable, MenteeButton } from './pairing-line';
import { PairingQuestion } from './pairing-question';
import { isRow, type Row, usePairing } from './pairing-state';

const text = panel.pairing;
export const ALONE_ID = 'match-alone';

/** Who stays without a pair, why, and what is offered meanwhile. */
export function AloneList({ mentees }: { mentees: readonly MatchMentee[] }) {
  const area = useRef<HTMLUListElement>(null);
  const { reachable, setCurrent, onKeyDown } = useRowKeys(
    area,
    '.match-open',
    mentees.map(({ name }) => name),
  );
  return (
    <section class="match-alone">
      <h2 id={ALONE_ID} tabIndex={-1}>
        {text.alone.title(mentees.length)}
      </h2>
      <ul ref={area} aria-labelledby={ALONE_ID} onKeyDown={onKeyDown}>
        {mentees.map((mentee, index) => (
          <Alone
            key={mentee.id}
            mentee={mentee}
            reachable={index === reachable}
            onFocus={() => setCurrent(index)}
          />
        ))}
      </ul>
    </section>
  );
}

function Alone({
  mentee,
  reachable,
  onFocus,
}: {
  mentee: MatchMentee;
  reachable: boolean;
  onFocus: () => void;
}) {
  const { pairing, board } = usePairing();
  const { opened, question } = pairing;
  const found = board.alone.find(({ menteeId }) => menteeId === mentee.id);
  const why = found?.why ?? mentee.bar ?? text.alone.unsaid;
  const row: Row = { menteeId: mentee.id, mentorId: '' };
  const shown = opened !== null && isRow(opened.row, row);
  const asked = question && isRow(question.row, row) ? question : null;
  const candidates = found?.candidates ?? [];
  return (
    <li class={shown || asked ? 'match-line open' : 'match-line'} onFocusCapture={onFocus}>
      <Draggable row={row}>
        <MenteeButton
          row={row}
          mentee={mentee}
          name={text.alone.line(mentee.name, why)}
          reachable={reachable}
          expanded={shown}
        />
        <p class="match-why">{why}</p>
      </Draggable>
      <Support mentee={mentee} />
      {asked && <PairingQuestion key={`${asked.mentorId} ${asked.decision}`} asked={asked} />}
      {shown && (
        <Details>
          <p>
            {text.reasons.from} <PlaceLink place={mentee.place} />
          </p>
          <Candidates row={row} candidates={candidates} others={board.mentors.length - candidates.length} />
          <DecisionsAbout row={row} />
        </Details>
      )}
    </li>
  );
}

/** What is offered until there is a pair, or the question to offer it. */
function Support({ mentee }: { mentee: MatchMentee }) {
  const { open } = useShell();
  if (mentee.support !== '') return <p class="match-support quiet">{text.alone.support(mentee.support)}</p>;
  return (
    <div class="match-support">
      <Notes notes={[{ severity: 'ask', message: text.alone.ask, place: null }]} />
      <Plain
        label={text.alone.offer}
        about={mentee.name}
        onClick={() => open({ screen: 'person', role: 'mentee', id: mentee.id })}
      />
    </div>
  );
}
