import { useState } from 'preact/hooks';
import type { RoadmapChecked } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Failed } from '../../parts/failed';
import { Actions, Plain, Primary } from '../../parts/form';
import { Busy } from '../../parts/loaded';
import { ScreenFrame } from '../../parts/screen-frame';
import { TodayGroupView, TodayItems } from '../../parts/today-list';
import { useShell } from '../../shell';
import { useAction } from '../../use-call';
import { useOnOpen } from '../../use-on-open';

const text = panel.roadmapCheck;

/** «Проверить сроки»: marks the states in the book, then shows what is overdue and what is near. */
export function RoadmapCheckScreen() {
  const { open } = useShell();
  const [checked, setChecked] = useState<RoadmapChecked | null>(null);
  const check = useAction('roadmap.check', setChecked);
  useOnOpen(() => check.run(null));
  return (
    <ScreenFrame title={text.title}>
      {check.failure && <Failed error={check.failure} repeat={check.repeat} />}
      {check.busy && !checked && <Busy text={text.checking} />}
      {checked && <Checked checked={checked} />}
      {checked && (
        <Actions>
          {checked.questions > 0 && (
            <Plain
              label={panel.deadlineQuestions.open(checked.questions)}
              onClick={() => open({ screen: 'deadline-questions' })}
            />
          )}
          <Primary
            label={text.again}
            busyLabel={text.checking}
            busy={check.busy}
            onClick={() => check.run(null)}
          />
        </Actions>
      )}
    </ScreenFrame>
  );
}

function Checked({ checked }: { checked: RoadmapChecked }) {
  const groups = [
    { mark: 'overdue', title: text.overdue, items: checked.overdue },
    { mark: 'soon', title: text.soon, items: checked.soon },
  ] as const;
  const due = groups.filter((group) => group.items.length > 0);
  return (
    <>
      <p class="lead">{checked.text}</p>
      {due.length === 0 && <p>{text.calm}</p>}
      {due.map((group) => (
        <TodayGroupView key={group.mark} group={{ ...group, count: group.items.length }} />
      ))}
      {checked.asked.length > 0 && <Folded title={text.asked} items={checked.asked} />}
      {checked.unproven.length > 0 && <Folded title={text.unproven} items={checked.unproven} />}
      {checked.people.length > 0 && <People people={checked.people} />}
      <table class="plain-table">
        <caption>{text.statuses}</caption>
        <tbody>
          {checked.counts.map((line) => (
            <tr key={line.status}>
              <th scope="row">{line.status}</th>
              <td>{line.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** A part to open when one has time for it. */
function Folded({ title, items }: { title: string; items: RoadmapChecked['asked'] }) {
  return (
    <details class="fold">
      <summary>
        {title} ({items.length})
      </summary>
      <TodayItems items={items} />
    </details>
  );
}

const People = ({ people }: { people: RoadmapChecked['people'] }) => (
  <table class="plain-table">
    <caption>{text.people}</caption>
    <tbody>
      {people.map(({ who, open, late }) => (
        <tr key={who}>
          <th scope="row">{who}</th>
          <td>{text.load(open, late)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
