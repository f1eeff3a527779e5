import { useId, useRef } from 'preact/hooks';
import type { DeadlineView } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Plain } from '../../parts/form';
import { errorNote, Notes } from '../../parts/notes';
import { Sign } from '../../parts/sign';
import type { EditedItem, ProgrammeEditing } from './programme-state';

const text = panel.programme;
const DONE = 'выполнено';
/** Statuses worth a word beside the item. */
const STARTED: readonly string[] = ['в работе', DONE, 'не выполнено'];

interface RowProps {
  readonly item: EditedItem;
  readonly number: number;
  readonly last: boolean;
  /** Id of the list of sections. */
  readonly sections: string;
  readonly reading: DeadlineView | null;
  readonly editing: ProgrammeEditing;
  readonly wrong: boolean;
}

/** One item to write in: its words, its deadline with the reading, its place. Alt with an arrow moves it. */
export function ProgrammeItemRow({ item, number, last, sections, reading, editing, wrong }: RowProps) {
  const row = useRef<HTMLLIElement>(null);
  const notes = useId();
  const { key } = item;
  const move = (by: 1 | -1) => {
    const focused = document.activeElement;
    editing.move(key, by);
    // The row keeps its elements and moves on the page, which takes focus from them.
    requestAnimationFrame(() => (focused as HTMLElement | null)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? -1 : 1);
  };
  const asks = reading?.question != null && item.chosen === null;
  const input = (field: 'section' | 'form' | 'deadline') => (
    <label>
      <span class="field-name">{text.fields[field]}</span>
      <input
        type="text"
        value={item[field]}
        autocomplete="off"
        aria-label={text.of(text.fields[field], number)}
        {...(field === 'section' ? { list: sections } : {})}
        onInput={(event) => editing.edit(key, field, event.currentTarget.value)}
      />
    </label>
  );
  const long = (field: 'activity' | 'planned') => (
    <label>
      <span class="field-name">{text.fields[field]}</span>
      <textarea
        rows={field === 'activity' ? 2 : 3}
        value={item[field]}
        aria-label={text.of(text.fields[field], number)}
        {...(field === 'activity' && wrong ? { 'aria-invalid': true, 'aria-describedby': notes } : {})}
        onInput={(event) => editing.edit(key, field, event.currentTarget.value)}
      />
    </label>
  );
  return (
    <li
      ref={row}
      class={`programme-item${asks || reading?.outside ? ' asked' : ''}`}
      data-item={key}
      onKeyDown={onKeyDown}
    >
      <span class="item-number" aria-hidden="true">
        {number}
      </span>
      <div class="item-what">
        {input('section')}
        {long('activity')}
        {wrong && <Notes id={notes} notes={[errorNote(text.needActivity)]} />}
      </div>
      <div class="item-when">
        {input('deadline')}
        <Reading item={item} reading={reading} number={number} choose={(at) => editing.choose(key, at)} />
        {input('form')}
      </div>
      <div class="item-result">{long('planned')}</div>
      <div class="item-acts">
        {number > 1 && <Plain label={text.up} about={text.about(number)} onClick={() => move(-1)} />}
        {!last && <Plain label={text.down} about={text.about(number)} onClick={() => move(1)} />}
        {item.status === DONE ? null : (
          <Plain label={text.remove} about={text.about(number)} onClick={() => editing.remove(key)} />
        )}
        {STARTED.includes(item.status) && <span class="quiet small block">{item.status}</span>}
      </div>
    </li>
  );
}

/** Is the reading more than the words themselves? */
const saysMore = (reading: string, words: string): boolean =>
  reading !== '' && reading.toLowerCase() !== words.trim().toLowerCase();

/** How the deadline is understood; where the program is not sure, its question with the readings. */
function Reading({
  item,
  reading,
  number,
  choose,
}: {
  item: EditedItem;
  reading: DeadlineView | null;
  number: number;
  choose: (reading: number) => void;
}) {
  const name = useId();
  if (reading === null) return null;
  if (reading.question === null) {
    return (
      <>
        {saysMore(reading.text, item.deadline) && (
          <span class="quiet small block">{text.understood(reading.text)}</span>
        )}
        {reading.outside && (
          <span class="ask-word small block">
            <Sign of="ask" /> {text.outside}
          </span>
        )}
      </>
    );
  }
  return (
    <fieldset class="item-question" aria-label={text.of(text.fields.deadline, number)}>
      <legend>
        <Sign of="ask" /> {reading.question.text}
      </legend>
      {reading.question.readings.map((label, at) => (
        <label key={label} class="tick">
          <input type="radio" name={name} checked={item.chosen === at} onChange={() => choose(at)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
