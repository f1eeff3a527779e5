import { useId } from 'preact/hooks';
import type { Role } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';

const ROLES: readonly Role[] = ['mentor', 'mentee'];

/** One of the two banks. */
export function RoleSwitch({
  legend,
  role,
  onChange,
}: {
  /** For those who listen. */
  legend: string;
  role: Role;
  onChange: (role: Role) => void;
}) {
  const name = useId();
  return (
    <fieldset class="switch">
      <legend class="for-readers">{legend}</legend>
      {ROLES.map((each) => (
        <label key={each} class={each === role ? 'option on' : 'option'}>
          <input
            type="radio"
            class="option-input"
            name={name}
            checked={each === role}
            onChange={() => onChange(each)}
          />
          {panel.people.roles[each]}
        </label>
      ))}
    </fieldset>
  );
}
