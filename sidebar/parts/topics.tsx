import { useId } from 'preact/hooks';
import { panel } from '../../src/text/panel';
import { type Note, Notes } from './notes';
import { Tick } from './tick';

/** Several from a list: folded to how many are marked. Marks the list no longer offers stay marked. */
export function Topics({
  label,
  all,
  chosen,
  notes,
  onChange,
}: {
  label: string;
  all: readonly string[];
  chosen: readonly string[];
  notes: readonly Note[];
  onChange: (chosen: readonly string[]) => void;
}) {
  const id = useId();
  const lost = chosen.filter((topic) => !all.includes(topic));
  const toggle = (topic: string, on: boolean) =>
    onChange(on ? [...chosen, topic] : chosen.filter((each) => each !== topic));
  return (
    <details class="fold">
      <summary id={id}>
        {label}
        <span class="quiet block">{panel.personForm.topicsCount(chosen.length)}</span>
      </summary>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take its name from the summary. */}
      <div role="group" aria-labelledby={id}>
        {[...all, ...lost].map((topic) => (
          <Tick key={topic} on={chosen.includes(topic)} change={(on) => toggle(topic, on)}>
            {topic}
          </Tick>
        ))}
      </div>
      <Notes notes={notes} />
    </details>
  );
}
