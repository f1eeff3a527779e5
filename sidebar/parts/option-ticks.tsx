import { useId } from 'preact/hooks';
import { panel } from '../../src/text/panel';
import { nextRow } from '../list-keys';
import { type Note, Notes } from './notes';
import { Tick } from './tick';

const text = panel.survey;
/** Digits reach this many options. */
const DIGITS = 9;

/**
 * Any of the options, all in sight. Arrows and letters move, Space ticks, a digit ticks the option of that number where
 * there are at most nine. Marks the list no longer offers stay.
 */
export function OptionTicks({
  label,
  hint,
  all,
  chosen,
  notes,
  onChange,
}: {
  label: string;
  hint: string;
  all: readonly string[];
  chosen: readonly string[];
  notes: readonly Note[];
  onChange: (chosen: readonly string[]) => void;
}) {
  const id = useId();
  const options = [...all, ...chosen.filter((each) => !all.includes(each))];
  const short = options.length <= DIGITS;
  const set = (option: string, on: boolean) =>
    onChange(options.filter((each) => (each === option ? on : chosen.includes(each))));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.key === ' ') return;
    const digit = short && /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
    const boxes = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLInputElement>('input')];
    const now = boxes.indexOf(event.target as HTMLInputElement);
    const next = digit >= 0 ? digit : nextRow(event.key, now, options);
    const option = next === null ? undefined : options[next];
    if (option === undefined) return;
    event.preventDefault();
    boxes[next!]?.focus();
    if (digit >= 0) set(option, !chosen.includes(option));
  };
  return (
    <fieldset data-step aria-describedby={`${id}-hint`} onKeyDown={onKeyDown}>
      <legend>{label}</legend>
      {options.map((option, index) => (
        <Tick key={option} on={chosen.includes(option)} change={(on) => set(option, on)}>
          {short && <span class="quiet">{index + 1} </span>}
          {option}
        </Tick>
      ))}
      <span class="hint" id={`${id}-hint`}>
        {short ? text.digits(options.length) : text.letters} {hint}
      </span>
      <Notes notes={notes} />
    </fieldset>
  );
}
