import { useState } from 'preact/hooks';
import type { IsoDate, ProgrammeCard, ProgrammeItemView, ProgrammeMark } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Failed } from '../../parts/failed';
import { Actions, Form, Plain, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { ScreenFrame } from '../../parts/screen-frame';
import { useShell, useUnsaved } from '../../shell';
import { useStepKeys } from '../../step-keys';
import { useAction, useLoad } from '../../use-call';
import { MarkItem, MOST_MARK } from './programme-mark-item';

const text = panel.programmeMarks;

/** «Выполнение программы»: items of one programme, what is late first; many are written at once. */
export function ProgrammeMarksScreen({ pairId }: { pairId: string }) {
  const loaded = useLoad('programmes.open', { pairId });
  return (
    <ScreenFrame title={text.title} focusHeading={false}>
      <Loaded from={loaded} busyText={panel.programme.reading}>
        {(card) => (
          <Marking
            key={card.items.map(({ revision }) => revision).join(' ')}
            card={card}
            reload={loaded.reload}
          />
        )}
      </Loaded>
    </ScreenFrame>
  );
}

/** What is typed about an item; an item that is not here keeps what it has. */
export type Typed = Pick<ProgrammeMark, 'status' | 'date' | 'actual' | 'mark' | 'proof'>;

const SETTLED = ['выполнено', 'не выполнено'];

function groupOf({ late, thisMonth, status }: ProgrammeItemView): keyof typeof text.groups {
  if (late) return 'late';
  if (SETTLED.includes(status)) return 'done';
  return thisMonth ? 'month' : 'rest';
}

function Marking({ card, reload }: { card: ProgrammeCard; reload: () => void }) {
  const { open, say } = useShell();
  const [typed, setTyped] = useState<ReadonlyMap<ProgrammeItemView, Typed>>(new Map());
  const onKeyDown = useStepKeys();
  const save = useAction('programmes.mark', (saved) => say(saved.text));
  useUnsaved(typed.size > 0);
  if (card.items.length === 0) return <NoItems pairId={card.pairId} />;
  const change = (item: ProgrammeItemView, values: Typed | null) =>
    setTyped((was) => {
      const next = new Map(was);
      if (values === null) next.delete(item);
      else next.set(item, values);
      return next;
    });
  const submit = () => {
    if (typed.size === 0 || [...typed.values()].some(({ mark }) => (mark ?? 0) > MOST_MARK)) return;
    save.run({ marks: [...typed].map(([{ ids, revision }, values]) => ({ ids, revision, ...values })) });
  };
  const of = (group: keyof typeof text.groups) => card.items.filter((item) => groupOf(item) === group);
  const list = (items: readonly ProgrammeItemView[]) => (
    <ul class="lines mark-items">
      {items.map((item) => (
        <MarkItem
          key={item.ids.join(' ')}
          item={item}
          today={card.today as IsoDate}
          statuses={card.statuses}
          typed={typed.get(item) ?? null}
          change={(values) => change(item, values)}
        />
      ))}
    </ul>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter leads on from any field inside.
    <div onKeyDown={onKeyDown}>
      <Form onSubmit={submit}>
        <p class="lead">
          {card.label}
          <span class="quiet block">{text.lead}</span>
        </p>
        {(['late', 'month', 'rest', 'done'] as const).map((group) => {
          const items = of(group);
          if (items.length === 0) return null;
          const folded = group === 'done';
          return folded ? (
            <details key={group} class="fold">
              <summary>
                {text.groups[group]} ({items.length})
              </summary>
              {list(items)}
            </details>
          ) : (
            <section key={group}>
              <h2>
                {text.groups[group]} ({items.length})
              </h2>
              {list(items)}
            </section>
          );
        })}
        {save.failure && <Failed error={save.failure} repeat={save.repeat} reload={reload} />}
        <Actions>
          {typed.size > 0 ? (
            <Primary label={text.save(typed.size)} busyLabel={panel.common.saving} busy={save.busy} />
          ) : (
            <span class="quiet">{text.nothing}</span>
          )}
          <Plain label={text.change} onClick={() => open({ screen: 'programme', pairId: card.pairId })} />
        </Actions>
      </Form>
    </div>
  );
}

function NoItems({ pairId }: { pairId: string }) {
  const { replace } = useShell();
  return (
    <>
      <p>{text.none}</p>
      <Actions>
        <Primary label={text.open} onClick={() => replace({ screen: 'programme', pairId })} />
      </Actions>
    </>
  );
}
