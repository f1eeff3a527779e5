import { useState } from 'preact/hooks';
import type { NameForms } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Plain } from '../../parts/form';
import { FormsEditor } from '../../parts/name-forms';
import { Sign } from '../../parts/sign';

const text = panel.order;
/** Orders bind «за кем»: the instrumental is the form to look at first. */
const INSTRUMENTAL = 4;

/** How names and positions will sound. The unsure ones come first and ask; any may be corrected. */
export function OrderNames({
  names,
  corrections,
  change,
}: {
  names: readonly NameForms[];
  corrections: readonly NameForms[];
  change: (corrections: readonly NameForms[]) => void;
}) {
  const corrected = (name: NameForms) => corrections.find((each) => each.source === name.source) ?? name;
  const inOrder = [...names].sort((a, b) => Number(b.ask) - Number(a.ask));
  const correct = (next: NameForms) =>
    change([...corrections.filter((each) => each.source !== next.source), next]);
  if (names.length === 0) return null;
  const asked = names.filter((name) => corrected(name).ask).length;
  return (
    <fieldset>
      <legend>
        {text.names}
        {asked > 0 && <span class="count ask-word">{text.toCheck(asked)}</span>}
      </legend>
      <ul class="lines">
        {inOrder.map((name) => (
          <NameLine key={name.source} name={corrected(name)} correct={correct} />
        ))}
      </ul>
    </fieldset>
  );
}

function NameLine({ name, correct }: { name: NameForms; correct: (name: NameForms) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <li class={name.ask ? 'name asked' : 'name'}>
      <div class="row">
        <Sign of={name.ask ? 'ask' : 'good'} />
        <span class="grow">
          <span class="quiet">{panel.forms.cases[INSTRUMENTAL]}</span> {name.forms[INSTRUMENTAL]}
          {name.ask && <span class="block ask-word">{text.check}</span>}
        </span>
        <span class="column">
          {name.ask && (
            <Plain label={text.yes} about={name.source} onClick={() => correct({ ...name, ask: false })} />
          )}
          <button
            type="button"
            class="plain"
            aria-expanded={open}
            aria-label={`${open ? panel.forms.fold : panel.forms.edit}: ${name.source}`}
            onClick={() => setOpen(!open)}
          >
            {open ? panel.forms.fold : panel.forms.edit}
          </button>
        </span>
      </div>
      {open && <FormsEditor of={name} change={(forms) => correct({ ...name, forms, ask: false })} />}
    </li>
  );
}
