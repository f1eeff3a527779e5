import { useState } from 'preact/hooks';
import type { RewardBoard, RewardDraft } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Failed } from '../../parts/failed';
import { Actions, Form, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { ScreenFrame } from '../../parts/screen-frame';
import { useShell, useUnsaved } from '../../shell';
import { useAction, useLoad } from '../../use-call';
import { Candidates } from './reward-candidates';
import { RewardLines } from './reward-lines';

const text = panel.rewards;

/** «Поощрения»: who may be rewarded and for what, what is written down, and the papers of it. */
export function RewardsScreen() {
  const board = useLoad('rewards.open', null);
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={board}>{(opened) => <Board board={opened} />}</Loaded>
    </ScreenFrame>
  );
}

/** Drafts by the code of the person: only those that are ticked. */
export type Drafts = ReadonlyMap<string, RewardDraft>;

function Board({ board }: { board: RewardBoard }) {
  const { say } = useShell();
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  useUnsaved(drafts.size > 0);
  const save = useAction('rewards.save', () => setDrafts(new Map()));
  const rows = [...drafts.values()];
  const send = () => {
    if (rows.length === 0) say(text.chooseFirst);
    else save.run({ rows });
  };
  return (
    <Form onSubmit={send} focusFirst={false}>
      <p class="lead">{text.lead}</p>
      {board.day && <p>{text.day(board.day.title, board.day.days)}</p>}
      <RewardLines board={board} />
      <Candidates board={board} drafts={drafts} change={setDrafts} />
      {board.hidden > 0 && <p class="quiet">{text.hidden(board.hidden)}</p>}
      {save.failure && <Failed error={save.failure} repeat={save.repeat} />}
      <Actions>
        <Primary label={text.save(rows.length)} busyLabel={text.saving} busy={save.busy} />
      </Actions>
    </Form>
  );
}
