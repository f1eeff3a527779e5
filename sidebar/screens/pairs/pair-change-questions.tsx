import { useEffect, useState } from 'preact/hooks';
import type {
  ChangeChoice,
  ChangeDraft,
  ChangeMade,
  ChangePlan,
  PairChangeKind,
  PairChangeStep,
} from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { formNotes } from '../../field-notes';
import { Box } from '../../parts/box';
import { Failed } from '../../parts/failed';
import { Actions, Form, Plain, Primary } from '../../parts/form';
import { Busy, Loaded } from '../../parts/loaded';
import { useUnsaved } from '../../shell';
import { type Action, useAction, useLoad } from '../../use-call';
import { PairHead } from './pair-change-head';
import { ChangeStepFields } from './pair-change-step';

const text = panel.pairChange;
const PLAN_AFTER_MS = 250;

const FIELDS = [
  ...(['who', 'notice', 'lastDay', 'awayFrom', 'awayTo'] as const),
  ...(['mentorId', 'from', 'to'] as const),
];

const emptyDraft = ({ id, revision }: ChangeChoice, kind: PairChangeKind): ChangeDraft => ({
  ...{ pairId: id, revision, kind, who: null, notice: null, lastDay: null },
  ...{ awayFrom: null, awayTo: null, mentorId: '', from: null, to: null },
});

/** Answers that depend on one of the changed ones are proposed anew. */
const FOLLOW: Partial<Record<keyof ChangeDraft, Partial<ChangeDraft>>> = {
  notice: { lastDay: null, from: null },
  lastDay: { from: null },
};

/** The questions of a change one by one, then what will be written. */
export function ChangeQuestions({
  pair,
  kind,
  leave,
  done,
  reload,
}: {
  pair: ChangeChoice;
  kind: PairChangeKind;
  leave: () => void;
  done: (made: ChangeMade) => void;
  reload: () => void;
}) {
  const [draft, setDraft] = useState(() => emptyDraft(pair, kind));
  const [step, setStep] = useState(0);
  const [dirty, setDirty] = useState(false);
  useUnsaved(dirty);
  const plan = useLoad('changes.plan', draft, { once: true, delay: dirty ? PLAN_AFTER_MS : 0 });
  const make = useAction('changes.make', (made) => {
    setDirty(false);
    done(made);
  });
  const change = (part: Partial<ChangeDraft>) => {
    const follow = (Object.keys(part) as (keyof ChangeDraft)[]).map((key) => FOLLOW[key] ?? {});
    setDraft((was) => Object.assign({}, was, ...follow, part));
    setDirty(true);
    if (make.failure) make.clear();
  };
  return (
    <>
      <PairHead pair={pair} />
      <p class="quiet">{text.kinds[kind]}</p>
      <Loaded from={plan} busyText={text.computing}>
        {(value) => (
          <Step
            key={Math.min(step, value.steps.length)}
            {...{ pair, draft, plan: value, make, change }}
            computing={plan.busy}
            at={Math.min(step, value.steps.length)}
            go={(next) => (next < 0 ? leave() : setStep(next))}
            reload={reload}
          />
        )}
      </Loaded>
    </>
  );
}

interface StepProps {
  readonly pair: ChangeChoice;
  readonly draft: ChangeDraft;
  readonly plan: ChangePlan;
  readonly computing: boolean;
  readonly at: number;
  readonly make: Action<'changes.make'>;
  readonly change: (part: Partial<ChangeDraft>) => void;
  readonly go: (step: number) => void;
  readonly reload: () => void;
}

function Step(props: StepProps) {
  const { plan, at } = props;
  const step = plan.steps[at];
  return step === undefined ? <Check {...props} /> : <Question {...props} step={step} />;
}

function Question({
  pair,
  draft,
  plan,
  computing,
  at,
  make,
  change,
  go,
  step,
}: StepProps & { step: PairChangeStep }) {
  const [told, setTold] = useState(false);
  const notes = formNotes(FIELDS, plan.faults, make.failure);
  const answered = !plan.open.includes(step);
  const [waits, setWaits] = useState(false);
  const next = () => {
    if (computing) return setWaits(true);
    if (answered) go(at + 1);
    else setTold(true);
  };
  // Pressed while the days were being counted: goes on with them, not without.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `next` is made anew each time and reads what is here.
  useEffect(() => {
    if (computing || !waits) return;
    setWaits(false);
    next();
  }, [computing, waits]);
  return (
    <Form onSubmit={next}>
      <p class="quiet" role="status">
        {text.step(at + 1, plan.steps.length)}
      </p>
      <ChangeStepFields {...{ step, pair, draft, plan, notes, change }} />
      {told && !answered && notesOf(plan, step).length === 0 && (
        <p class="ask-word" role="alert">
          {text.choose}
        </p>
      )}
      {computing && <Busy text={text.computing} />}
      <Actions>
        <Primary label={text.next} />
        <Plain label={text.before} onClick={() => go(at - 1)} />
      </Actions>
    </Form>
  );
}

const FIELDS_OF: Readonly<Record<PairChangeStep, readonly string[]>> = {
  who: ['who'],
  notice: ['notice'],
  lastDay: ['lastDay'],
  away: ['awayFrom', 'awayTo'],
  mentor: ['mentorId', 'from', 'to'],
  term: ['from', 'to'],
};

const notesOf = ({ faults }: ChangePlan, step: PairChangeStep) =>
  faults.filter(({ field }) => field !== null && FIELDS_OF[step].includes(field));

/** All that will be written, the documents that follow, and what a person must see to. */
function Check({ draft, plan, computing, at, make, go, reload }: StepProps) {
  return (
    <Form
      onSubmit={() => !computing && make.run({ ...plan.answers, pairId: draft.pairId })}
      focusFirst={false}
    >
      <h2>{text.effects}</h2>
      <ul class="inner">
        {plan.effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      <h2>{text.papers}</h2>
      {plan.papers.length === 0 ? (
        <p class="quiet">{text.noPapers}</p>
      ) : (
        <>
          <ul class="inner">
            {plan.papers.map(({ kind, hint }) => (
              <li key={`${kind} ${hint}`}>
                {kind}
                <span class="quiet block">{hint}</span>
              </li>
            ))}
          </ul>
          <p class="quiet">{text.papersHint}</p>
        </>
      )}
      {plan.questions.length > 0 && (
        <Box of="ask" title={text.questionsTitle}>
          {plan.questions.map((question) => (
            <p key={question}>{question}</p>
          ))}
        </Box>
      )}
      {make.failure && <Failed error={make.failure} repeat={make.repeat} reload={reload} />}
      <Actions>
        <Primary
          label={text.make[draft.kind]}
          busyLabel={panel.common.saving}
          busy={make.busy || computing}
          focused
        />
        <Plain label={text.before} busy={make.busy} onClick={() => go(at - 1)} />
      </Actions>
    </Form>
  );
}
