import type { EvidenceBoard, EvidenceGroup, EvidenceRow } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Failed } from '../../parts/failed';
import { Actions, Plain, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { RowList } from '../../parts/row-list';
import { ScreenFrame } from '../../parts/screen-frame';
import { useShell } from '../../shell';
import { useAction, useLoad } from '../../use-call';

const text = panel.marks;

/** What waits for the curator, in this order; the rest is folded. */
const WAITING: readonly EvidenceGroup[] = ['confirm', 'condition', 'month', 'open'];
const FOLDED: readonly EvidenceGroup[] = ['later', 'done'];
const SIGNS: Readonly<Record<EvidenceGroup, string>> = {
  confirm: '✓',
  condition: '?',
  month: '◆',
  open: '○',
  later: '○',
  done: '✓',
};

/** «Отметить выполнение»: rows with something to confirm, then conditions, then months without evidence. */
export function MarksScreen() {
  const board = useLoad('evidence.open', null);
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={board} busyText={text.reading}>
        {(value) => (value.rows.length === 0 ? <NoPlan /> : <Board board={value} />)}
      </Loaded>
    </ScreenFrame>
  );
}

function NoPlan() {
  const { open } = useShell();
  return (
    <>
      <p>{text.empty}</p>
      <Actions>
        <Primary label={text.load} onClick={() => open({ screen: 'roadmap-import' })} />
      </Actions>
    </>
  );
}

function Board({ board }: { board: EvidenceBoard }) {
  const { say } = useShell();
  const fill = useAction('evidence.fill', (saved) => say(saved.text));
  const of = (group: EvidenceGroup) => board.rows.filter((row) => row.group === group);
  return (
    <>
      {of('confirm').length === 0 && <p class="lead">{text.calm}</p>}
      {WAITING.map((group) => (
        <Group key={group} group={group} rows={of(group)} board={board} />
      ))}
      {FOLDED.filter((group) => of(group).length > 0).map((group) => (
        <details key={group} class="fold">
          <summary>
            {text.groups[group]} ({of(group).length})
          </summary>
          <Rows group={group} rows={of(group)} board={board} />
        </details>
      ))}
      {board.toFill > 0 && (
        <section class="box ask">
          <p>{text.fillLead(board.toFill)}</p>
          <Plain
            label={fill.busy ? text.filling : text.fill}
            busy={fill.busy}
            onClick={() => fill.run(null)}
          />
        </section>
      )}
      {fill.failure && <Failed error={fill.failure} repeat={fill.repeat} />}
    </>
  );
}

interface GroupProps {
  readonly group: EvidenceGroup;
  readonly rows: readonly EvidenceRow[];
  readonly board: EvidenceBoard;
}

function Group({ group, rows, board }: GroupProps) {
  if (rows.length === 0) return null;
  return (
    <section class={`today marks-${group}`}>
      <h2>
        <span class="sign" aria-hidden="true">
          {SIGNS[group]}
        </span>
        <span class="grow">{text.groups[group]}</span>
        <span class="count">{rows.length}</span>
      </h2>
      <Rows group={group} rows={rows} board={board} />
    </section>
  );
}

function Rows({ group, rows, board }: GroupProps) {
  const { open } = useShell();
  const { kinds, today } = board;
  return (
    <RowList
      label={text.groups[group]}
      items={rows}
      keyOf={(row) => row.id}
      nameOf={(row) => row.activity}
      open={(row) => open({ screen: 'mark', row, kinds, today })}
    >
      {(row) => (
        <>
          <span class="grow">
            {row.number && <span class="quiet">{row.number} </span>}
            {row.activity}
            <span class="quiet block">{row.headline || row.deadline || text.noHeadline}</span>
          </span>
          <span class="arrow" aria-hidden="true">
            ›
          </span>
        </>
      )}
    </RowList>
  );
}
