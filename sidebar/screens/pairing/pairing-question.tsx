import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { panel } from '../../../src/text/panel';
import { Failed } from '../../parts/failed';
import { TextField } from '../../parts/fields';
import { Plain, Primary } from '../../parts/form';
import { Sign } from '../../parts/sign';
import { useLoad } from '../../use-call';
import { useOnOpen } from '../../use-on-open';
import { nameOf, type Question, usePairing } from './pairing-state';

const text = panel.pairing;
/** One change fits into the sentence of the price; more of them are a list. */
const LISTED_FROM = 2;

/** A change with its price: first what it costs and who else changes, then the button. */
export function PairingQuestion({ asked }: { asked: Question }) {
  const { pairing, board } = usePairing();
  const [why, setWhy] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const price = useLoad('matching.price', { aim: board.aim, ...decisionOf(asked) }, { once: true });
  useOnOpen(() => box.current?.scrollIntoView({ block: 'nearest' }));
  useEffect(() => {
    // The button that had focus is gone with the price.
    if (price.failure) box.current?.querySelector<HTMLElement>('.match-answers button')?.focus();
  }, [price.failure]);
  const { decide } = pairing;
  const others = price.value?.changes ?? [];
  return (
    <div ref={box} class="box ask match-question" role="alertdialog" aria-labelledby={id}>
      <p id={id}>
        <Sign of="ask" /> {questionOf(asked, board)}
      </p>
      <div role="status">
        {price.busy && <p class="quiet">{text.question.counting}</p>}
        {price.value && (
          <p class="match-price">
            {others.length < LISTED_FROM ? price.value.text : text.question.sum(price.value.points)}
          </p>
        )}
        {others.length >= LISTED_FROM && (
          <>
            <p>{text.question.others}</p>
            <ul>
              {others.map((change) => (
                <li key={change.menteeId}>{change.text}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {asked.decision === 'forbid' && (
        <TextField label={text.question.why} hint={text.question.whyHint} value={why} onChange={setWhy} />
      )}
      {price.failure && <Failed error={price.failure} repeat={price.reload} />}
      {decide.failure && <Failed error={decide.failure} repeat={decide.repeat} />}
      <div class="row wrap match-answers">
        {!price.failure && (
          <Primary
            label={text.question.yes}
            busyLabel={decide.busy ? text.question.saving : text.question.yes}
            busy={price.value === null || decide.busy}
            focused
            onClick={() => decide.run({ ...decisionOf(asked), why })}
          />
        )}
        <Plain label={text.question.no} busy={decide.busy} onClick={pairing.close} />
      </div>
    </div>
  );
}

const decisionOf = ({ menteeId, mentorId, decision }: Question) => ({ menteeId, mentorId, decision });

function questionOf(asked: Question, board: ReturnType<typeof usePairing>['board']): string {
  const { menteeId, mentorId, decision } = asked;
  const known = board.decisions.find((one) => one.menteeId === menteeId && one.mentorId === mentorId);
  const pair = text.pair(
    known?.mentee ?? nameOf(board.mentees, menteeId),
    known?.mentor ?? nameOf(board.mentors, mentorId),
  );
  if (decision !== 'none') return text.question[decision](pair);
  return known?.decision === 'lock' ? text.question.unlock(pair) : text.question.back(pair);
}
