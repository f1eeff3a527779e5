import { useId, useRef, useState } from 'preact/hooks';
import { panel } from '../../src/text/panel';
import { matches, nextRow } from '../list-keys';
import { Field } from './fields';
import { errorNote, type Note } from './notes';

export interface ComboOption {
  readonly id: string;
  readonly label: string;
  /** Grey second line. */
  readonly hint: string;
}

/** A choice by typing: letters narrow the list, arrows move, Enter chooses, Esc closes the list. */
export function Combo({
  label,
  hint,
  options,
  chosen,
  choose,
  notes = [],
  missing,
}: {
  label: string;
  hint?: string;
  options: readonly ComboOption[];
  chosen: string;
  choose: (id: string) => void;
  notes?: readonly Note[];
  /** Said when the form is sent without a choice. */
  missing: string;
}) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const chosenLabel = options.find((option) => option.id === chosen)?.label ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const [unchosen, setUnchosen] = useState(false);

  const found = typed === null ? options : options.filter((option) => matches(typed, option.label));
  const shut = () => {
    setOpen(false);
    setTyped(null);
  };
  const take = (id: string) => {
    setUnchosen(false);
    choose(id);
    shut();
  };
  const show = (row: number) => {
    setOpen(true);
    setActive(row);
    requestAnimationFrame(() =>
      document.getElementById(`${listId}-${row}`)?.scrollIntoView({ block: 'nearest' }),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (arrow) {
      event.preventDefault();
      const labels = found.map((option) => option.label);
      show(open ? (nextRow(event.key, active, labels) ?? 0) : 0);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      const option = found[active];
      if (option) take(option.id);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      shut();
    }
  };
  const all = unchosen && chosen === '' ? [errorNote(missing), ...notes] : notes;
  return (
    <Field label={label} {...(hint ? { hint } : {})} notes={all}>
      {(ties) => (
        <div class="combo">
          <input
            {...ties}
            ref={input}
            type="text"
            role="combobox"
            autocomplete="off"
            aria-expanded={open}
            aria-controls={listId}
            aria-autocomplete="list"
            {...(open && found.length > 0 ? { 'aria-activedescendant': `${listId}-${active}` } : {})}
            required={chosen === ''}
            value={typed ?? chosenLabel}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              show(0);
            }}
            onClick={() => show(0)}
            onKeyDown={onKeyDown}
            onBlur={shut}
            onInvalid={() => setUnchosen(true)}
          />
          <ComboList {...{ listId, open, found, active, take, label }} />
        </div>
      )}
    </Field>
  );
}

function ComboList({
  listId,
  label,
  open,
  found,
  active,
  take,
}: {
  listId: string;
  label: string;
  open: boolean;
  found: readonly ComboOption[];
  active: number;
  take: (id: string) => void;
}) {
  return (
    <>
      <div role="listbox" id={listId} aria-label={label} hidden={!open || found.length === 0}>
        {found.map((option, index) => (
          <div
            key={option.id}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault();
              take(option.id);
            }}
          >
            <span>{option.label}</span>
            {option.hint && <span class="quiet">{option.hint}</span>}
          </div>
        ))}
      </div>
      {open && found.length === 0 && (
        <p class="nothing" role="status">
          {panel.common.nothingFound}
        </p>
      )}
    </>
  );
}
