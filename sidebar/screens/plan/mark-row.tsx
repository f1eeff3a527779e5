import { useState } from 'preact/hooks';
import type { EvidenceRow } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Box } from '../../parts/box';
import { Failed } from '../../parts/failed';
import { Plain } from '../../parts/form';
import { Tick } from '../../parts/tick';
import { useShell, useUnsaved } from '../../shell';
import { useAction } from '../../use-call';

const text = panel.mark;

/** The condition a row waits for: a question until it is answered, then the answer and the way back. */
export function MarkCondition({
  row,
  condition,
}: {
  row: EvidenceRow;
  condition: NonNullable<EvidenceRow['condition']>;
}) {
  const { leave, say } = useShell();
  const set = useAction('evidence.condition', (saved) => {
    leave();
    say(saved.text);
  });
  const answer = (met: boolean | null) => set.run({ id: row.id, revision: row.revision, met });
  return (
    <>
      {condition.met === null ? (
        <Box of="ask" title={text.condition(condition.text)}>
          {condition.hint && <p>{condition.hint}</p>}
          <Plain label={text.yes} busy={set.busy} onClick={() => answer(true)} />
          <Plain label={text.no} busy={set.busy} onClick={() => answer(false)} />
        </Box>
      ) : (
        <p>
          {text.answered[condition.met]}{' '}
          <Plain label={text.again} busy={set.busy} onClick={() => answer(null)} />
        </p>
      )}
      {set.failure && <Failed error={set.failure} repeat={set.repeat} reload={leave} />}
    </>
  );
}

/** Kinds of work of the row, folded; another choice is another evidence. */
export function MarkKinds({ row, all }: { row: EvidenceRow; all: readonly string[] }) {
  const { leave, say } = useShell();
  const [chosen, setChosen] = useState<readonly string[]>(row.kinds);
  const isChanged = chosen.join(';') !== row.kinds.join(';');
  useUnsaved(isChanged);
  const save = useAction('evidence.change', (saved) => {
    leave();
    say(saved.text);
  });
  const toggle = (kind: string, on: boolean) =>
    setChosen(on ? [...chosen, kind] : chosen.filter((each) => each !== kind));
  return (
    <section class="kinds">
      <p class="quiet">
        {text.kinds}: {row.kinds.join(', ') || panel.common.notChosen}. {row.guessed && text.guessed}
      </p>
      <details class="fold">
        <summary>{text.changeKinds}</summary>
        <ul class="lines">
          {all.map((kind) => (
            <li key={kind}>
              <Tick on={chosen.includes(kind)} change={(on) => toggle(kind, on)}>
                {kind}
              </Tick>
            </li>
          ))}
        </ul>
      </details>
      {save.failure && <Failed error={save.failure} repeat={save.repeat} reload={leave} />}
      {(isChanged || row.guessed) && (
        <Plain
          label={save.busy ? panel.common.saving : text.saveKinds}
          busy={save.busy}
          onClick={() => save.run({ id: row.id, revision: row.revision, kinds: [...chosen] })}
        />
      )}
    </section>
  );
}
