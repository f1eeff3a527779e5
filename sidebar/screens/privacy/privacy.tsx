import { useState } from 'preact/hooks';
import type { CodedBookMade, PrivacyView } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Box } from '../../parts/box';
import { Failed } from '../../parts/failed';
import { Actions, Form, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { SafeLink } from '../../parts/safe-link';
import { ScreenFrame } from '../../parts/screen-frame';
import { Sign } from '../../parts/sign';
import { useShell } from '../../shell';
import { useAction, useLoad } from '../../use-call';
import { Cells } from './cells';
import { TakeBack } from './take-back';

const text = panel.privacy;

/** A copy of the book without names, and the way of its changes back. */
export function PrivacyScreen() {
  const view = useLoad('privacy.open', null);
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={view}>
        {(opened) =>
          opened.byCodes ? <Coded view={opened} reload={view.reload} /> : <Named view={opened} />
        }
      </Loaded>
    </ScreenFrame>
  );
}

function Named({ view }: { view: PrivacyView }) {
  const [made, setMade] = useState<CodedBookMade | null>(null);
  const [returning, setReturning] = useState(false);
  const copy = useAction('privacy.copy', setMade);
  return (
    <>
      <p class="lead">{text.lead}</p>
      {!returning && (
        <Form onSubmit={() => copy.run(null)} focusFirst={false}>
          <h2>{text.copyTitle}</h2>
          <p>{text.copyHint(view.people)}</p>
          <div role="status">{made && <Copied made={made} />}</div>
          {copy.failure && <Failed error={copy.failure} repeat={copy.repeat} />}
          <Actions>
            <Primary label={text.copy} busyLabel={text.copying} busy={copy.busy} />
          </Actions>
        </Form>
      )}
      <TakeBack reading={setReturning} />
    </>
  );
}

function Copied({ made }: { made: CodedBookMade }) {
  return (
    <>
      <p>
        <Sign of="good" /> {made.text}
      </p>
      <SafeLink url={made.url} text={text.openCopy} />
      {made.strangers.length > 0 && (
        <Box of="ask" title={text.strangers}>
          <Cells cells={made.strangers} />
        </Box>
      )}
    </>
  );
}

function Coded({ view, reload }: { view: PrivacyView; reload: () => void }) {
  const { say } = useShell();
  const hide = useAction('privacy.hide', (done) => {
    say(done.text);
    reload();
  });
  return (
    <Form onSubmit={() => (view.doubts.length > 0 ? hide.run(null) : reload())} focusFirst={false}>
      <h2>{text.codedTitle}</h2>
      <p>{text.codedHint}</p>
      {view.doubts.length === 0 ? (
        <p>
          <Sign of="good" /> {text.clean}
        </p>
      ) : (
        <Box of="ask" title={text.doubts}>
          <Cells cells={view.doubts} />
          <p>{text.hideNote}</p>
        </Box>
      )}
      {hide.failure && <Failed error={hide.failure} repeat={hide.repeat} />}
      {view.doubts.length > 0 && (
        <Actions>
          <Primary label={text.hide} busyLabel={text.hiding} busy={hide.busy} />
        </Actions>
      )}
    </Form>
  );
}
