import { useState } from 'preact/hooks';
import type { MatchMentor } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { PlaceLink } from '../../parts/place-link';
import { Sign } from '../../parts/sign';
import { Tick } from '../../parts/tick';
import { isRow, type Row, usePairing } from './pairing-state';

const text = panel.pairing;

/** A mentor with the places, before and after the proposal. A mentee can be dropped here. */
export function MentorCard({ mentor, taken }: { mentor: MatchMentor; taken: number }) {
  const { pairing, board } = usePairing();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const row = pairing.dragged.current;
    if (row === null) return;
    const pair: Row = { menteeId: row.menteeId, mentorId: mentor.id };
    if (!board.lines.some((line) => isRow(line, pair))) pairing.ask({ row, ...pair, decision: 'lock' });
  };
  const places = [text.places(mentor.free, mentor.capacity), taken > 0 && text.taken(taken)];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the list of candidates is the keyboard's.
    <div
      class={over ? 'match-mentor over' : 'match-mentor'}
      onDragOver={(event) => {
        if (pairing.dragged.current === null) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <strong>{mentor.name}</strong>
      <span class="row wrap quiet">
        {mentor.position} <PlaceLink place={mentor.place} />
      </span>
      <span class="block">{places.filter(Boolean).join(', ')}</span>
      {mentor.topics.length > 0 && <span class="quiet block">{mentor.topics.join(', ')}</span>}
      {mentor.bar !== null && (
        <span class="ask-word block">
          <Sign of="ask" /> {mentor.bar}
        </span>
      )}
      {taken > 1 && (
        <Tick on={pairing.groups.includes(mentor.id)} change={(on) => pairing.setGroup(mentor.id, on)}>
          {text.group}
          <span class="for-readers">: {mentor.name}</span>
        </Tick>
      )}
    </div>
  );
}
