import { useState } from 'preact/hooks';
import type { PairSaved } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Loaded } from '../../parts/loaded';
import { ScreenFrame } from '../../parts/screen-frame';
import { useLoad } from '../../use-call';
import { PairDone } from './pair-done';
import { PairEditor } from './pair-editor';

interface Asked {
  readonly pairId: string | null;
  readonly menteeId: string | null;
}

interface Done {
  readonly saved: PairSaved;
  readonly label: string;
}

/** The main form: who with whom, on what terms. After saving it gives way to what comes next. */
export function PairScreen(first: Asked) {
  const [asked, setAsked] = useState(first);
  const [round, setRound] = useState(0);
  const [done, setDone] = useState<Done | null>(null);
  const start = (pairId: string | null) => {
    setAsked({ pairId, menteeId: null });
    setRound((count) => count + 1);
    setDone(null);
  };
  return (
    <ScreenFrame
      key={`${round} ${done !== null}`}
      title={asked.pairId === null ? panel.pair.fresh : panel.pair.edit}
      focusHeading={false}
    >
      {done ? (
        <PairDone {...done} another={() => start(null)} change={() => start(done.saved.id)} />
      ) : (
        <OpenedPair asked={asked} done={setDone} reload={() => start(asked.pairId)} />
      )}
    </ScreenFrame>
  );
}

function OpenedPair({
  asked,
  done,
  reload,
}: {
  asked: Asked;
  done: (done: Done) => void;
  reload: () => void;
}) {
  const form = useLoad('pairs.open', asked);
  return <Loaded from={form}>{(value) => <PairEditor form={value} done={done} reload={reload} />}</Loaded>;
}
