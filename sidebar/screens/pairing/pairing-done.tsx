import type { MatchAccepted } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Done } from '../../parts/box';
import { Actions, Plain, Primary } from '../../parts/form';
import { ScreenFrame } from '../../parts/screen-frame';
import { routeOf } from '../../routes';
import { useShell } from '../../shell';

const text = panel.pairing;

/** The accepted proposal and where to go on. «Отменить» stands in the line below. */
export function PairingDoneScreen({ accepted }: { accepted: MatchAccepted }) {
  const { open, replace } = useShell();
  return (
    <ScreenFrame title={text.title} focusHeading={false}>
      <Done text={accepted.text} />
      <p>{text.accepted.next}</p>
      <Actions>
        <Primary
          label={text.accepted.agree}
          focused
          onClick={() => open({ screen: 'pairs', first: 'proposed' })}
        />
        <Plain label={text.accepted.consents} onClick={() => open(routeOf('consents'))} />
        <Plain label={text.accepted.again} onClick={() => replace({ screen: 'pairing' })} />
      </Actions>
    </ScreenFrame>
  );
}
