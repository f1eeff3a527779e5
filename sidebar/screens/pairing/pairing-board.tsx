import { useRef } from 'preact/hooks';
import { panel } from '../../../src/text/panel';
import { Box } from '../../parts/box';
import { Failed } from '../../parts/failed';
import { Plain } from '../../parts/form';
import { askNote, Notes } from '../../parts/notes';
import { useShell } from '../../shell';
import { useRowKeys } from '../../use-row-keys';
import { ALONE_ID, AloneList } from './pairing-alone';
import { Decisions } from './pairing-decisions';
import { PairingLine } from './pairing-line';
import { MentorCard } from './pairing-mentor';
import { PairingQuestion } from './pairing-question';
import { aloneOf, groupsOf, nameOf, usePairing } from './pairing-state';

const text = panel.pairing;

/**
 * Mentees on the left, mentors on the right, joined by the lines between them. Lines of one mentor stand together, so
 * that none cross, however many there are.
 */
export function PairingBoard() {
  const { pairing, board } = usePairing();
  const free = board.mentors.reduce((sum, mentor) => sum + mentor.free, 0);
  const alone = aloneOf(board).length;
  const { decide, question } = pairing;
  // A decision about somebody who no longer waits has no row of its own.
  const waits = board.mentees.some(({ id }) => id === question?.menteeId);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area must be reachable by keyboard.
    <section class="match-board" tabIndex={0} aria-label={board.summary} aria-busy={pairing.load.busy}>
      <div class="match-columns">
        <div class="row wrap">
          <h2>{text.columns.mentees(board.mentees.length)}</h2>
          {alone > 0 && board.lines.length > 0 && <Plain label={text.toAlone(alone)} onClick={toAlone} />}
        </div>
        <h2 class="match-summary">{board.summary}</h2>
        <h2>{text.columns.mentors(free)}</h2>
      </div>
      {decide.failure && !question && <Failed error={decide.failure} repeat={decide.repeat} />}
      <Notes notes={(board.notes ?? []).map(askNote)} />
      <Warnings free={free} />
      <Lines />
      <Rest />
      <Decisions />
      {question && !waits && <PairingQuestion asked={question} />}
    </section>
  );
}

function toAlone(): void {
  const title = document.getElementById(ALONE_ID);
  title?.scrollIntoView({ block: 'start' });
  title?.focus();
}

function Warnings({ free }: { free: number }) {
  const { open } = useShell();
  const { board } = usePairing();
  if (free > 0 && board.lines.length > 0) return null;
  return (
    <Box of="ask" title={free === 0 ? text.empty.noPlaces : text.empty.noLines}>
      {free === 0 && (
        <Plain label={text.empty.addMentor} onClick={() => open({ screen: 'people', role: 'mentor' })} />
      )}
    </Box>
  );
}

function Lines() {
  const { board } = usePairing();
  const area = useRef<HTMLUListElement>(null);
  const groups = groupsOf(board);
  const names = groups.flatMap(({ lines }) => lines.map(({ menteeId }) => nameOf(board.mentees, menteeId)));
  const { reachable, setCurrent, onKeyDown } = useRowKeys(area, '.match-open', names);
  let index = -1;
  if (groups.length === 0) return null;
  return (
    <ul class="match-groups" aria-label={text.lines} ref={area} onKeyDown={onKeyDown}>
      {groups.map(({ mentor, lines }) => (
        <li key={mentor.id} class="match-group">
          <ul class="match-lines" aria-label={mentor.name}>
            {lines.map((line) => {
              index += 1;
              const own = index;
              return (
                <PairingLine
                  key={`${line.menteeId} ${line.mentorId}`}
                  line={line}
                  reachable={own === reachable}
                  onFocus={() => setCurrent(own)}
                />
              );
            })}
          </ul>
          <MentorCard mentor={mentor} taken={lines.length} />
        </li>
      ))}
    </ul>
  );
}

/** Below: who stays without a pair, and mentors the proposal does not use. */
function Rest() {
  const { board } = usePairing();
  const alone = aloneOf(board);
  const idle = board.mentors.filter(({ id }) => !board.lines.some(({ mentorId }) => mentorId === id));
  return (
    <div class="match-rest">
      {alone.length > 0 && <AloneList mentees={alone} />}
      {idle.length > 0 && (
        <section class="match-idle">
          <h2>{text.idle}</h2>
          <ul>
            {idle.map((mentor) => (
              <li key={mentor.id}>
                <MentorCard mentor={mentor} taken={0} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
