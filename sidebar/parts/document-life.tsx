import { useRef, useState } from 'preact/hooks';
import type { DocumentLine } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { useShell } from '../shell';
import { useAction } from '../use-call';
import { useLostFocus } from '../use-lost-focus';
import { Failed } from './failed';
import { Plain } from './form';

const text = panel.documentLife;

/** Documents that are made about a signed order, by the words that offer them. */
const BY_ORDER = [
  ['D31A', text.amend],
  ['D31C', text.cancelByOrder],
  ['D46', text.extract],
] as const;

/** What becomes of a document later: it is taken back, amended, cancelled, copied in part. */
export function DocumentLife({
  document: { id, title, isOrder, canCancel, isSignedOrder },
}: {
  document: DocumentLine;
}) {
  const { open } = useShell();
  if (!canCancel && !isSignedOrder) return null;
  return (
    <details class="fold">
      <summary aria-label={`${text.more}: ${title}`}>{text.more}</summary>
      {canCancel && <TakeBack id={id} title={title} />}
      {isSignedOrder &&
        BY_ORDER.filter(([kind]) => kind !== 'D31A' || isOrder).map(([kind, label]) => (
          <Plain
            key={kind}
            label={label}
            about={title}
            onClick={() => open({ screen: 'paper', kind, subjects: [id] })}
          />
        ))}
    </details>
  );
}

/** Asks once, names what will change; «Отменить» of the last action takes it back. */
function TakeBack({ id, title }: { id: string; title: string }) {
  const { say } = useShell();
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useLostFocus(box, asked);
  const cancel = useAction('documents.cancel', ({ lastAction }) => say(lastAction.text));
  return (
    <div ref={box}>
      {asked ? (
        <>
          <p>{text.cancelAsk(title)}</p>
          <Plain label={text.cancelYes} about={title} busy={cancel.busy} onClick={() => cancel.run({ id })} />
          <Plain label={text.cancelNo} about={title} onClick={() => setAsked(false)} />
          {cancel.failure && <Failed error={cancel.failure} repeat={cancel.repeat} />}
        </>
      ) : (
        <Plain label={text.cancel} about={title} onClick={() => setAsked(true)} />
      )}
    </div>
  );
}
