import { useEffect, useRef, useState } from 'preact/hooks';
import type { RolloverChoices, RolloverMade, RolloverView } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Box } from '../../parts/box';
import { Failed } from '../../parts/failed';
import { Actions, Plain, Primary } from '../../parts/form';
import { Tick } from '../../parts/tick';
import { useAction } from '../../use-call';
import { LastRun } from './last-run';
import { LooseEnds } from './loose-ends';
import { PairsStep } from './pairs-step';
import { PeopleStep } from './people-step';
import { PlanRows } from './plan-rows';
import { SheetsStep } from './sheets-step';

const text = panel.rollover;

const STEPS = ['loose', 'pairs', 'people', 'plan', 'sheets', 'summary'] as const;
type Step = (typeof STEPS)[number];

interface StepsProps {
  readonly view: RolloverView;
  readonly busy: boolean;
  /** Asks how it would be with these choices. */
  readonly ask: (choices: RolloverChoices) => void;
  readonly onMade: (made: RolloverMade) => void;
  readonly reload: () => void;
}

/** The questions in their order; what was chosen is counted anew when a step is left. */
export function RolloverSteps({ view, busy, ask, onMade, reload }: StepsProps) {
  const [step, setStep] = useState<Step>('loose');
  const [choices, choose] = useState<RolloverChoices>({ pairs: [], term: null, people: [], mentors: [] });
  const at = STEPS.indexOf(step);
  const go = (to: Step): void => {
    ask(choices);
    setStep(to);
  };
  return (
    <div class="sides-one rollover" key={step}>
      <StepHead step={step} busy={busy} />
      {view.early !== '' && (step === 'loose' || step === 'summary') && (
        <Box of="ask" title={text.early}>
          <p>{view.early}</p>
        </Box>
      )}
      {step === 'loose' && <LastRun last={view.last} onUndone={reload} />}
      {step === 'loose' && <LooseEnds loose={view.loose} />}
      {step === 'pairs' && <PairsStep view={view} choices={choices} choose={choose} />}
      {step === 'people' && <PeopleStep view={view} choices={choices} choose={choose} />}
      {step === 'plan' && <PlanStep plan={view.plan} />}
      {step === 'sheets' && <SheetsStep view={view} />}
      {step === 'summary' ? (
        <Summary
          view={view}
          busy={busy}
          choices={choices}
          onMade={onMade}
          back={() => go('sheets')}
          reload={reload}
        />
      ) : (
        <Actions>
          <Primary label={text.forward[step]} onClick={() => go(STEPS[at + 1]!)} />
          {at > 0 && <Plain label={text.back} onClick={() => go(STEPS[at - 1]!)} />}
          <span class="quiet">{text.nothing}</span>
        </Actions>
      )}
    </div>
  );
}

/** Where one is, and the question; it takes focus when the step changes. */
function StepHead({ step, busy }: { step: Step; busy: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step !== 'loose') heading.current?.focus();
  }, [step]);
  return (
    <>
      <p class="quiet rollover-where" role="status">
        {text.step(STEPS.indexOf(step) + 1, STEPS.length)}
        {busy && ` · ${text.counting}`}
      </p>
      <h2 tabIndex={-1} ref={heading}>
        {text.questions[step]}
      </h2>
    </>
  );
}

function PlanStep({ plan }: { plan: RolloverView['plan'] }) {
  const [onlyAsked, setOnlyAsked] = useState(false);
  if (plan.rows.length === 0) return <p class="grow">{text.planNone}</p>;
  const shown = onlyAsked ? plan.rows.filter(({ look }) => look.length > 0) : plan.rows;
  return (
    <>
      <div class="row rollover-head">
        <span class="counter grow" role="status">
          {text.counter(plan.rows.length, plan.changed, plan.asked)}
        </span>
        {plan.asked > 0 && (
          <Tick on={onlyAsked} change={setOnlyAsked}>
            {text.onlyAsked}
          </Tick>
        )}
      </div>
      <PlanRows rows={shown} />
    </>
  );
}

/** What will be, in words, and the one button that writes. */
function Summary({
  view,
  busy,
  choices,
  onMade,
  back,
  reload,
}: {
  view: RolloverView;
  busy: boolean;
  choices: RolloverChoices;
  onMade: (made: RolloverMade) => void;
  back: () => void;
  reload: () => void;
}) {
  const make = useAction('rollover.make', onMade);
  const { from } = view;
  const archive = useAction('rollover.archive', (kept) =>
    make.run({ from, archive: kept.archive, url: kept.url, choices }),
  );
  const failed = archive.failure ?? make.failure;
  const isBusy = archive.busy || make.busy;
  return (
    <>
      <div class="grow rollover-summary">
        <ul class="bullets">
          {view.summary.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {view.refusals.length > 0 && (
          <Box of="bad" title={text.cannot}>
            <ul class="bullets">
              {view.refusals.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Box>
        )}
        {failed && <Failed error={failed} repeat={() => archive.run({ from, choices })} reload={reload} />}
      </div>
      <Actions>
        {view.refusals.length === 0 && (
          <Primary
            label={text.make(view.to)}
            busyLabel={archive.busy ? text.archiving : text.making}
            busy={isBusy || busy}
            onClick={() => archive.run({ from, choices })}
          />
        )}
        <Plain label={text.back} busy={isBusy} onClick={back} />
      </Actions>
    </>
  );
}
