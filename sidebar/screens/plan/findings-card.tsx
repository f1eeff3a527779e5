import { useRef, useState } from 'preact/hooks';
import type { FindingFix, FindingLine } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Failed } from '../../parts/failed';
import { LongField } from '../../parts/fields';
import { Actions, Form, Plain, Primary } from '../../parts/form';
import { errorNote } from '../../parts/notes';
import { PlaceLink } from '../../parts/place-link';
import { SeveritySign } from '../../parts/sign';
import { useShell, useUnsaved } from '../../shell';
import { useAction } from '../../use-call';
import { useOnOpen } from '../../use-on-open';

const text = panel.findings;

interface CardProps {
  readonly finding: FindingLine;
  readonly position: string;
  readonly busy: boolean;
  /** `null` when there is no other remark. */
  readonly next: (() => void) | null;
  readonly toList: () => void;
}

/** One remark: where, what, what to do, what a repair would change, and the four ways on. */
export function FindingCard(props: CardProps) {
  const [keeping, setKeeping] = useState(false);
  const { finding } = props;
  return (
    <article class={`finding ${finding.severity}`}>
      <Heading key={String(keeping)} finding={finding} position={props.position} />
      {finding.row && <p class="finding-row quiet">{finding.row}</p>}
      <p>{finding.message}</p>
      <p class="finding-advice">{finding.advice}</p>
      {keeping ? (
        <Reason finding={finding} cancel={() => setKeeping(false)} />
      ) : (
        <Ways {...props} keep={() => setKeeping(true)} />
      )}
    </article>
  );
}

/** Takes focus, so that the next remark is read aloud; Enter then presses the primary button. */
function Heading({ finding, position }: Pick<CardProps, 'finding' | 'position'>) {
  const heading = useRef<HTMLHeadingElement>(null);
  useOnOpen(() => heading.current?.focus());
  return (
    <>
      <p class="quiet small">{position}</p>
      <h2 tabIndex={-1} ref={heading}>
        <SeveritySign of={finding.severity} />{' '}
        {finding.place ? <PlaceLink place={finding.place} /> : text.wholePlan}
      </h2>
    </>
  );
}

function Ways({ finding, busy, next, toList, keep }: CardProps & { keep: () => void }) {
  const [choice, setChoice] = useState(0);
  const fix = useAction('findings.fix', () => undefined);
  const show = useAction('place.show', () => undefined);
  const chosen = finding.fixes[choice];
  const { place } = finding;
  const toPlace = place && (() => show.run(place));
  const working = fix.busy || busy;
  return (
    <>
      <Choices fixes={finding.fixes} choice={choice} choose={setChoice} />
      {chosen && <Preview fix={chosen} />}
      {fix.failure && <Failed error={fix.failure} repeat={fix.repeat} />}
      {show.failure && <Failed error={show.failure} />}
      <Actions>
        {chosen ? (
          <Primary
            label={text.fix}
            busyLabel={text.fixing}
            busy={working}
            onClick={() => fix.run({ key: finding.key, choice })}
          />
        ) : toPlace ? (
          <Primary label={text.show} onClick={toPlace} />
        ) : (
          <Primary label={text.accept} onClick={keep} />
        )}
        {chosen && toPlace && <Plain label={text.show} onClick={toPlace} />}
        {(chosen || toPlace) && <Plain label={text.accept} busy={working} onClick={keep} />}
        {next && <Plain label={text.next} onClick={next} />}
        <Plain label={text.toList} onClick={toList} />
      </Actions>
    </>
  );
}

function Choices({
  fixes,
  choice,
  choose,
}: {
  fixes: readonly FindingFix[];
  choice: number;
  choose: (index: number) => void;
}) {
  if (fixes.length < 2) return fixes[0] ? <p class="finding-fix">{fixes[0].label}</p> : null;
  return (
    <fieldset>
      <legend>{text.choose}</legend>
      {fixes.map(({ label }, index) => (
        <label key={label} class="tick">
          <input type="radio" name="fix" checked={index === choice} onChange={() => choose(index)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Old and new of every cell the repair touches. */
function Preview({ fix }: { fix: FindingFix }) {
  return (
    <section class="finding-change" aria-label={text.change}>
      {fix.changes.map((change) => (
        <div key={`${change.place?.row} ${change.column} ${change.to}`}>
          <p class="small">
            {change.column} {change.place && <PlaceLink place={change.place} />}
          </p>
          {change.from && (
            <p>
              <span class="quiet">{text.was}: </span>
              <del>{change.from}</del>
            </p>
          )}
          <p>
            <span class="quiet">{text.becomes}: </span>
            {change.to ? <ins>{change.to}</ins> : text.removed}
          </p>
        </div>
      ))}
      {fix.more > 0 && <p class="quiet">{text.more(fix.more)}</p>}
    </section>
  );
}

function Reason({ finding, cancel }: { finding: FindingLine; cancel: () => void }) {
  const { say } = useShell();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const accept = useAction('findings.accept', ({ lastAction }) => say(lastAction.text));
  const empty = reason.trim() === '';
  useUnsaved(!empty);
  const submit = () => {
    setAsked(true);
    if (!empty) accept.run({ key: finding.key, reason: reason.trim() });
  };
  return (
    <Form onSubmit={submit}>
      <LongField
        label={text.reason}
        hint={text.reasonHint}
        value={reason}
        onChange={setReason}
        notes={asked && empty ? [errorNote(panel.fields.required)] : []}
      />
      {accept.failure && <Failed error={accept.failure} repeat={accept.repeat} />}
      <Actions>
        <Primary label={text.keep} busyLabel={text.keeping} busy={accept.busy} />
        <Plain label={text.dontKeep} onClick={cancel} />
      </Actions>
    </Form>
  );
}
