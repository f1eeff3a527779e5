import type { ComponentChildren } from 'preact';
import type { MatchLine, MatchMentee } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Sign } from '../../parts/sign';
import { CandidatesOf } from './pairing-candidates';
import { PairingQuestion } from './pairing-question';
import { Reasons } from './pairing-reasons';
import { isRow, nameOf, type Row, usePairing } from './pairing-state';

const text = panel.pairing;

/** One proposed pair: whom, the line with its points, what can be done with it, and under it what was asked for. */
export function PairingLine({
  line,
  reachable,
  onFocus,
}: {
  line: MatchLine;
  reachable: boolean;
  onFocus: () => void;
}) {
  const { pairing, board } = usePairing();
  const { opened, question } = pairing;
  const mentee = board.mentees.find(({ id }) => id === line.menteeId);
  if (!mentee) return null;
  const shown = opened && isRow(opened.row, line) ? opened.show : null;
  const asked = question && isRow(question.row, line) ? question : null;
  const name = text.line(mentee.name, nameOf(board.mentors, line.mentorId), line.points, line.locked);
  return (
    <li class={shown || asked ? 'match-line open' : 'match-line'} onFocusCapture={onFocus}>
      <Draggable row={line}>
        <MenteeButton
          row={line}
          mentee={mentee}
          name={name}
          reachable={reachable}
          expanded={shown !== null}
        />
        <Wire line={line} />
        <LineActs line={line} name={mentee.name} reachable={reachable} />
      </Draggable>
      {asked && <PairingQuestion key={`${asked.mentorId} ${asked.decision}`} asked={asked} />}
      {shown === 'reasons' && <Reasons line={line} mentee={mentee} />}
      {shown === 'candidates' && <CandidatesOf row={line} mentee={mentee} />}
    </li>
  );
}

/** A row that can be dragged onto a mentor. */
export function Draggable({ row, children }: { row: Row; children: ComponentChildren }) {
  const { pairing } = usePairing();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is the mouse's way; the buttons inside are the keyboard's.
    <div
      class="match-row"
      draggable
      onDragStart={(event) => {
        pairing.dragged.current = row;
        event.dataTransfer?.setData('text/plain', row.menteeId);
      }}
      onDragEnd={() => {
        pairing.dragged.current = null;
      }}
    >
      {children}
    </div>
  );
}

/** The mentee's name, days and request; opens the row and closes it. */
export function MenteeButton({
  row,
  mentee,
  name,
  reachable,
  expanded,
}: {
  row: Row;
  mentee: MatchMentee;
  name: string;
  reachable: boolean;
  expanded: boolean;
}) {
  const { pairing } = usePairing();
  const waiting = mentee.waiting === null ? '' : panel.pair.waiting(mentee.waiting);
  const facts = [waiting, mentee.request && text.request(mentee.request)].filter(Boolean).join(' · ');
  const hint = `match-${mentee.id}-${row.mentorId}`;
  return (
    <div class="match-who">
      <button
        type="button"
        class="match-open"
        data-mentee={mentee.id}
        data-mentor={row.mentorId}
        tabIndex={reachable ? 0 : -1}
        aria-label={name}
        aria-describedby={hint}
        aria-expanded={expanded}
        onClick={() => (expanded ? pairing.close() : pairing.open({ row, show: 'reasons' }))}
      >
        {mentee.name}
      </button>
      <span class="match-brief quiet" id={hint}>
        {facts}
      </span>
    </div>
  );
}

/** The drawn line with its points; its words are in the name of the row. */
const Wire = ({ line }: { line: MatchLine }) => (
  <div class={line.locked ? 'match-wire locked' : 'match-wire'} aria-hidden="true">
    <span class="match-points">
      {text.points(line.points)}
      {line.locked && (
        <>
          {' '}
          <Sign of="good" /> {text.locked}
        </>
      )}
    </span>
  </div>
);

function LineActs({ line, name, reachable }: { line: MatchLine; name: string; reachable: boolean }) {
  const { pairing } = usePairing();
  const { menteeId, mentorId, locked } = line;
  const row: Row = { menteeId, mentorId };
  const acts: readonly (readonly [string, () => void])[] = [
    locked
      ? [text.acts.unlock, () => pairing.ask({ row, ...row, decision: 'none' })]
      : [text.acts.lock, () => pairing.decide.run({ ...row, decision: 'lock', why: '' })],
    [text.acts.change, () => pairing.open({ row, show: 'candidates' })],
    [text.acts.forbid, () => pairing.ask({ row, ...row, decision: 'forbid' })],
  ];
  return (
    <div class="match-acts">
      {acts.map(([label, run]) => (
        <button
          key={label}
          type="button"
          class="plain"
          tabIndex={reachable ? 0 : -1}
          aria-label={`${label}: ${name}`}
          aria-disabled={pairing.decide.busy}
          onClick={() => pairing.decide.busy || run()}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
