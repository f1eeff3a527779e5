import { useEffect, useRef } from 'preact/hooks';
import type { DeadlineView, ProgrammeCard } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { useLoad } from '../../use-call';
import { ProgrammeItemRow } from './programme-item-row';
import type { EditedItem, ProgrammeEditing } from './programme-state';

const text = panel.programme;
const SECTIONS = 'programme-sections';

/** How long typing rests before a deadline is read, in ms. */
const READ_AFTER = 400;

/** The items as rows to write in, with how each deadline is understood. */
export function ProgrammeItems({
  card,
  editing,
  wrong,
}: {
  card: ProgrammeCard;
  editing: ProgrammeEditing;
  wrong: boolean;
}) {
  const { items, addOwn } = editing;
  const readings = useReadings(card.pairId, items);
  const list = useRef<HTMLOListElement>(null);
  const before = useRef(items.length);
  useEffect(() => {
    const added =
      items.length === before.current + 1 ? items.find(({ activity }) => activity === '') : undefined;
    before.current = items.length;
    if (added) list.current?.querySelector<HTMLElement>(`[data-item="${added.key}"] textarea`)?.focus();
  }, [items]);
  return (
    <>
      <div class="row side-head">
        <h2 class="grow">{text.items}</h2>
        <span class="counter" role="status">
          {text.itemCount(items.length)}
        </span>
      </div>
      <p class="quiet small">{text.keys}</p>
      <datalist id={SECTIONS}>
        {card.sections.map((section) => (
          <option key={section} value={section} />
        ))}
      </datalist>
      {items.length === 0 && <p class="side-empty">{text.noItems}</p>}
      <ol class="programme-items" ref={list}>
        {items.map((item, index) => (
          <ProgrammeItemRow
            key={item.key}
            item={item}
            number={index + 1}
            last={index === items.length - 1}
            sections={SECTIONS}
            reading={readings(item)}
            editing={editing}
            wrong={wrong && item.activity.trim() === ''}
          />
        ))}
      </ol>
      <button type="button" class="secondary own-item" onClick={addOwn}>
        {text.own}
      </button>
    </>
  );
}

/** Deadlines whose words changed are read anew once typing rests; the others are known. */
function useReadings(
  pairId: string,
  items: readonly EditedItem[],
): (item: EditedItem) => DeadlineView | null {
  const changed = items.filter(({ deadline, known }) => deadline.trim() !== known.words.trim());
  const phrases = [...new Set(changed.map(({ deadline }) => deadline.trim()).filter(Boolean))];
  const read = useLoad(
    'programmes.read',
    { pairId, phrases },
    { once: true, ready: phrases.length > 0, delay: READ_AFTER },
  );
  const asked = useRef<readonly string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer belongs to the phrases it came for.
  useEffect(() => {
    asked.current = phrases;
  }, [read.value]);
  return ({ deadline, known }) => {
    if (deadline.trim() === known.words.trim()) return known.reading;
    return read.value?.readings[asked.current.indexOf(deadline.trim())] ?? null;
  };
}
