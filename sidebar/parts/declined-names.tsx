import { useState } from 'preact/hooks';
import type { NameForms } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import type { NameChoices } from '../use-remember';
import { Plain } from './form';
import { FormsEditor } from './name-forms';
import { Sign } from './sign';
import { Tick } from './tick';

const text = panel.order;
/** Orders bind «за кем»: the instrumental is the form to look at first. */
const INSTRUMENTAL = 4;

/**
 * How names and positions of a document will sound. The unsure ones come first and ask; any may be corrected. What was
 * corrected or confirmed is kept for all documents unless the tick is taken off.
 */
export function DeclinedNames({
  names,
  corrections,
  remember,
  change,
}: NameChoices & { names: readonly NameForms[]; change: (choices: NameChoices) => void }) {
  if (names.length === 0) return null;
  const correctionOf = ({ source }: NameForms) => corrections.find((each) => each.source === source);
  const inOrder = [...names].sort((a, b) => Number(b.ask) - Number(a.ask));
  const asked = names.filter((name) => (correctionOf(name) ?? name).ask).length;
  const correct = (next: NameForms) =>
    change({
      corrections: [...corrections.filter((each) => each.source !== next.source), next],
      remember: correctionOf(next) ? remember : [...remember, next.source],
    });
  const keep = (source: string, on: boolean) =>
    change({
      corrections,
      remember: on ? [...remember, source] : remember.filter((each) => each !== source),
    });
  return (
    <fieldset>
      <legend>
        {text.names}
        {asked > 0 && <span class="count ask-word">{text.toCheck(asked)}</span>}
      </legend>
      <ul class="lines">
        {inOrder.map((name) => (
          <NameLine
            key={name.source}
            name={correctionOf(name) ?? name}
            corrected={correctionOf(name) !== undefined}
            kept={remember.includes(name.source)}
            correct={correct}
            keep={(on) => keep(name.source, on)}
          />
        ))}
      </ul>
    </fieldset>
  );
}

interface LineProps {
  readonly name: NameForms;
  readonly corrected: boolean;
  readonly kept: boolean;
  readonly correct: (name: NameForms) => void;
  readonly keep: (on: boolean) => void;
}

function NameLine({ name, corrected, kept, correct, keep }: LineProps) {
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
      {open && <LineEditor name={name} correct={correct} />}
      {corrected && (
        <Tick on={kept} change={keep}>
          {panel.words.remember}
          <span class="for-readers">: {name.source}</span>
        </Tick>
      )}
    </li>
  );
}

function LineEditor({ name, correct }: Pick<LineProps, 'name' | 'correct'>) {
  const forms = name.forms.map(() => name.source) as unknown as NameForms['forms'];
  return (
    <>
      <FormsEditor of={name} change={(changed) => correct({ ...name, forms: changed, ask: false })} />
      <Plain
        label={panel.words.fixed}
        about={name.source}
        onClick={() => correct({ ...name, forms, ask: false })}
      />
    </>
  );
}
