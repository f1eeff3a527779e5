import { useId, useState } from 'preact/hooks';
import { panel } from '../../src/text/panel';
import { matches, nextRow } from '../list-keys';
import { Field } from './fields';
import { errorNote, type Note } from './notes';

interface ComboOption {
  readonly id: string;
  readonly label: string;
  /** Grey second line. */
  readonly hint: string;
}

interface Choice {
  readonly options: readonly ComboOption[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
  /** Nobody may be chosen: clearing the text takes the choice back. */
  readonly optional?: boolean;
}

/** A choice by typing: letters narrow the list, arrows move, Enter chooses, Esc closes the list. */
export function Combo({
  label,
  hint,
  notes = [],
  missing = '',
  ...choice
}: Choice & {
  label: string;
  hint?: string | undefined;
  notes?: readonly Note[];
  /** Said when the form is sent without a choice. */
  missing?: string;
}) {
  const [asked, setAsked] = useState(false);
  const list = useChoiceList(choice);
  const unchosen = asked && choice.chosen === '' ? [errorNote(missing)] : [];
  return (
    <Field label={label} hint={hint} notes={[...unchosen, ...notes]}>
      {(ties) => (
        <div class="combo">
          <input
            {...ties}
            type="text"
            role="combobox"
            autocomplete="off"
            aria-expanded={list.open}
            aria-controls={list.id}
            aria-autocomplete="list"
            {...(list.open && list.found.length > 0
              ? { 'aria-activedescendant': list.rowId(list.active) }
              : {})}
            required={choice.chosen === '' && !choice.optional}
            value={list.text}
            onInput={(event) => list.type(event.currentTarget.value)}
            onClick={() => list.show(0)}
            onKeyDown={list.onKeyDown}
            onBlur={list.shut}
            onInvalid={() => setAsked(true)}
          />
          <ChoiceList list={list} label={label} />
        </div>
      )}
    </Field>
  );
}

interface List {
  readonly id: string;
  readonly text: string;
  readonly open: boolean;
  readonly found: readonly ComboOption[];
  readonly active: number;
  readonly rowId: (row: number) => string;
  readonly show: (row: number) => void;
  readonly shut: () => void;
  readonly type: (text: string) => void;
  readonly take: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function useChoiceList({ options, chosen, choose, optional = false }: Choice): List {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const found = typed === null ? options : options.filter((option) => matches(typed, option.label));
  const rowId = (row: number) => `${id}-${row}`;
  const show = (row: number) => {
    setOpen(true);
    setActive(row);
    requestAnimationFrame(() => document.getElementById(rowId(row))?.scrollIntoView({ block: 'nearest' }));
  };
  const shut = () => {
    setOpen(false);
    setTyped(null);
  };
  const take = (option: string) => {
    choose(option);
    shut();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    const ends = event.key === 'Enter' || event.key === 'Escape';
    if (!arrow && !(open && ends)) return;
    event.preventDefault();
    if (arrow) {
      // A cleared text that is looked through again is a choice once more.
      if (typed === '') setTyped(null);
      show(
        open
          ? (nextRow(
              event.key,
              active,
              found.map((option) => option.label),
            ) ?? 0)
          : 0,
      );
    } else if (event.key === 'Escape' || (optional && typed === '')) shut();
    else if (found[active]) take(found[active].id);
  };
  return {
    ...{ id, open, found, active, rowId, show, shut, take, onKeyDown },
    text: typed ?? options.find((option) => option.id === chosen)?.label ?? '',
    type: (text) => {
      if (optional && text === '') choose('');
      setTyped(text);
      show(0);
    },
  };
}

function ChoiceList({ list, label }: { list: List; label: string }) {
  return (
    <>
      <div role="listbox" id={list.id} aria-label={label} hidden={!list.open || list.found.length === 0}>
        {list.found.map((option, row) => (
          <div
            key={option.id}
            id={list.rowId(row)}
            role="option"
            tabIndex={-1}
            aria-selected={row === list.active}
            onMouseDown={(event) => {
              event.preventDefault();
              list.take(option.id);
            }}
          >
            <span>{option.label}</span>
            {option.hint && <span class="quiet">{option.hint}</span>}
          </div>
        ))}
      </div>
      {list.open && list.found.length === 0 && (
        <p class="nothing" role="status">
          {panel.common.nothingFound}
        </p>
      )}
    </>
  );
}
