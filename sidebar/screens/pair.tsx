import { useState } from 'preact/hooks';
import type { PairForm, PairSaved } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { Loaded } from '../parts/loaded';
import { ScreenFrame } from '../parts/screen-frame';
import { useLoad } from '../use-call';
import { PairDone } from './pair-done';
import { PairEditor } from './pair-editor';

/** The main form: who with whom, on what terms. After saving it gives way to what comes next. */
export function PairScreen({ pairId, menteeId }: { pairId: string | null; menteeId: string | null }) {
  const [asked, setAsked] = useState({ pairId, menteeId });
  const [round, setRound] = useState(0);
  const [done, setDone] = useState<{ saved: PairSaved; label: string } | null>(null);
  const form = useLoad('pairs.open', asked);
  const restart = (nextPair: string | null) => {
    setAsked({ pairId: nextPair, menteeId: null });
    setRound((count) => count + 1);
    setDone(null);
    form.reload();
  };
  const title = asked.pairId === null ? panel.pair.fresh : panel.pair.edit;
  if (done) {
    return (
      <ScreenFrame key="done" title={title} focusHeading={false}>
        <PairDone
          saved={done.saved}
          label={done.label}
          another={() => restart(null)}
          change={() => restart(done.saved.id)}
        />
      </ScreenFrame>
    );
  }
  return (
    <ScreenFrame key={`form ${round}`} title={title} focusHeading={false}>
      <Loaded from={form}>
        {(value: PairForm) => (
          <PairEditor
            key={`${round} ${value.draft.id}`}
            form={value}
            done={(saved, label) => setDone({ saved, label })}
            reload={() => restart(asked.pairId)}
          />
        )}
      </Loaded>
    </ScreenFrame>
  );
}
