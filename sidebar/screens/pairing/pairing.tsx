import type { MatchBoard } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Actions, Plain, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { ScreenFrame } from '../../parts/screen-frame';
import { routeOf } from '../../routes';
import { useShell } from '../../shell';
import { PairingBoard } from './pairing-board';
import { Compared } from './pairing-compared';
import { PairingContext, usePairingState } from './pairing-state';
import { PairingTop } from './pairing-top';

const text = panel.pairing;

/** «Подбор пар»: a proposal for everybody who waits, with reasons, prices and one button to accept it. */
export function PairingScreen() {
  const pairing = usePairingState();
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={pairing.load} busyText={text.proposing}>
        {(board) => (
          <PairingContext.Provider value={{ pairing, board }}>
            {isEmpty(board) ? <Empty board={board} /> : <Proposal />}
          </PairingContext.Provider>
        )}
      </Loaded>
    </ScreenFrame>
  );
}

const isEmpty = ({ mentees, mentors }: MatchBoard): boolean => mentees.length === 0 || mentors.length === 0;

function Proposal() {
  return (
    <div class="sides-one pairing">
      <PairingTop />
      <Compared />
      <PairingBoard />
    </div>
  );
}

/** Nobody to pair, or nobody to pair with: what to do next, and the way there. */
function Empty({ board: { mentees, mentors } }: { board: MatchBoard }) {
  const { open } = useShell();
  const addMentor = () => open({ screen: 'people', role: 'mentor' });
  const addMentee = () => open({ screen: 'people', role: 'mentee' });
  const both = mentees.length === 0 && mentors.length === 0;
  const words = both ? text.empty.both : mentors.length === 0 ? text.empty.mentors : text.empty.mentees;
  return (
    <>
      <p class="lead">{words}</p>
      <Actions>
        {mentors.length === 0 && <Primary label={text.empty.addMentor} onClick={addMentor} />}
        {both && <Plain label={text.empty.addMentee} onClick={addMentee} />}
        {mentors.length > 0 && <Primary label={text.empty.addMentee} onClick={addMentee} />}
        {mentors.length > 0 && <Plain label={text.empty.pairs} onClick={() => open({ screen: 'pairs' })} />}
        {!both && <Plain label={text.single} onClick={() => open(routeOf('pair'))} />}
      </Actions>
    </>
  );
}
