import { useEffect, useState } from 'preact/hooks';
import { panel } from '../../../src/text/panel';
import { Failed } from '../../parts/failed';
import { Plain, Primary } from '../../parts/form';
import { Sign } from '../../parts/sign';
import { routeOf } from '../../routes';
import { useShell } from '../../shell';
import { useAction } from '../../use-call';
import { groupsOf, usePairing } from './pairing-state';

const text = panel.pairing;

/** What matters more, and the two buttons for the whole proposal. */
export function PairingTop() {
  const { open } = useShell();
  const { pairing, board } = usePairing();
  const { accepting, question, aim, propose, load } = pairing;
  const slow = useSlow(load.busy);
  return (
    <>
      <div class="match-top">
        <fieldset class="match-aims">
          <legend>{text.aim}</legend>
          {text.aims.map(([value, label, words]) => (
            <label key={value} class={value === aim ? 'match-aim on' : 'match-aim'}>
              <input type="radio" name="aim" checked={value === aim} onChange={() => propose(value)} />
              <span>
                <strong>{label}</strong> <span class="quiet block">{words}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div class="match-main">
          {board.lines.length > 0 && <AcceptButton primary={question === null && !accepting} />}
          <Plain label={slow ? text.proposing : text.again} busy={load.busy} onClick={() => propose(aim)} />
          <Plain label={text.single} onClick={() => open(routeOf('pair'))} />
        </div>
      </div>
      <div class="for-readers" role="status">
        {slow && text.proposing}
      </div>
      {accepting && <AcceptQuestion />}
    </>
  );
}

/** How long work may take before it is told, in ms: what ends at once must not flicker. */
const TOLD_AFTER = 300;

function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!busy) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), TOLD_AFTER);
    return () => clearTimeout(timer);
  }, [busy]);
  return slow;
}

/** While something is being asked, the button of the question is the primary one. The element stays: focus returns to it. */
function AcceptButton({ primary }: { primary: boolean }) {
  const { pairing } = usePairing();
  const { busy } = pairing.load;
  return (
    <button
      type="button"
      class={primary ? 'primary' : 'secondary'}
      {...(primary ? { 'data-primary': true } : {})}
      aria-disabled={busy}
      onClick={() => busy || pairing.askToAccept()}
    >
      {text.accept}
    </button>
  );
}

function AcceptQuestion() {
  const { replace } = useShell();
  const { pairing, board } = usePairing();
  const accept = useAction('matching.accept', (accepted) => replace({ screen: 'pairing-done', accepted }));
  const grouped = groupsOf(board)
    .filter(({ mentor, lines }) => lines.length > 1 && pairing.groups.includes(mentor.id))
    .map(({ mentor }) => mentor.id);
  const lines = board.lines.map(({ menteeId, mentorId }) => ({
    menteeId,
    mentorId,
    group: grouped.includes(mentorId) ? text.groupMark(mentorId) : '',
  }));
  const words = [
    text.acceptance.question(lines.length),
    grouped.length > 0 && text.acceptance.groups(grouped.length),
  ];
  const stale = accept.failure?.failure.code === 'stale';
  return (
    <div class="box ask" role="alertdialog" aria-labelledby="match-accept">
      <p id="match-accept" hidden={stale}>
        <Sign of="ask" /> {words.filter(Boolean).join(' ')}
      </p>
      {accept.failure && <Failed error={accept.failure} repeat={accept.repeat} />}
      <div class="row wrap">
        {stale ? (
          <Primary label={text.again} focused onClick={() => pairing.propose(pairing.aim)} />
        ) : (
          <Primary
            label={text.acceptance.yes(lines.length)}
            busyLabel={text.acceptance.saving}
            busy={accept.busy}
            focused
            onClick={() => accept.run({ revision: board.revision, aim: board.aim, lines })}
          />
        )}
        <Plain label={text.acceptance.no} busy={accept.busy} onClick={pairing.close} />
      </div>
    </div>
  );
}
