import { useState } from 'preact/hooks';
import type { BookReport } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { Failed } from '../parts/failed';
import { Actions, Plain, Primary } from '../parts/form';
import { Loaded } from '../parts/loaded';
import { PlaceLink } from '../parts/place-link';
import { ScreenFrame } from '../parts/screen-frame';
import { Sign } from '../parts/sign';
import { useShell } from '../shell';
import { useAction, useLoad } from '../use-call';

const text = panel.book;

/** What is wrong with the book; mends what is safe to mend. */
export function BookScreen() {
  const { say } = useShell();
  const [report, setReport] = useState<BookReport | null>(null);
  const check = useLoad('book.check', null);
  const mended = (next: BookReport) => {
    setReport(next);
    say(next.text);
  };
  const repair = useAction('book.repair', mended);
  const create = useAction('book.create', mended);
  const again = () => {
    setReport(null);
    check.reload();
  };
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={check} busyText={text.checking}>
        {(checked) => {
          const shown = report ?? checked;
          const toMend = shown.problems.some((problem) => !problem.mended);
          return (
            <>
              <Report report={shown} />
              {toMend && <p class="quiet">{text.confirm}</p>}
              {repair.failure && <Failed error={repair.failure} repeat={repair.repeat} />}
              {create.failure && <Failed error={create.failure} repeat={create.repeat} />}
              <Actions>
                {toMend ? (
                  <Primary
                    label={text.repair}
                    busyLabel={text.repairing}
                    busy={repair.busy}
                    onClick={() => repair.run(null)}
                  />
                ) : (
                  <Primary label={text.again} busyLabel={text.checking} busy={check.busy} onClick={again} />
                )}
                {toMend && <Plain label={text.again} onClick={again} />}
                <Plain label={text.create} busy={create.busy} onClick={() => create.run({ sample: false })} />
              </Actions>
            </>
          );
        }}
      </Loaded>
    </ScreenFrame>
  );
}

function Report({ report }: { report: BookReport }) {
  const open = report.problems.filter((problem) => !problem.mended).length;
  return (
    <>
      <p class="lead">{report.text}</p>
      <h2>
        <Sign of={open === 0 ? 'good' : 'bad'} /> {open === 0 ? text.fine : text.problems(open)}
      </h2>
      <ul class="lines">
        {report.problems.map((problem) => (
          <li key={problem.text} class="row">
            <Sign of={problem.mended ? 'good' : 'bad'} />
            <span class="grow">
              {problem.text}
              {problem.mended && <span class="quiet"> ({text.mended})</span>}{' '}
              {problem.place && <PlaceLink place={problem.place} />}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
