import { useState } from 'preact/hooks';
import type { ConsentTask, DocumentMade } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Failed } from '../../parts/failed';
import { Actions, Form, Primary } from '../../parts/form';
import { errorNote, Notes } from '../../parts/notes';
import { useShell } from '../../shell';
import { useAction } from '../../use-call';

const text = panel.consents;
/** Blanks that one call prepares; the button offers the rest. */
const MOST_AT_ONCE = 60;

export const keyOf = (task: Pick<ConsentTask, 'personId' | 'pairId' | 'kind'>): string =>
  `${task.personId} ${task.pairId} ${task.kind}`;

/** What the calls so far have made, and for which consents. */
interface Made {
  readonly keys: ReadonlySet<string>;
  readonly made: DocumentMade;
}

const together = (was: DocumentMade | undefined, now: DocumentMade): DocumentMade => ({
  documents: [...(was?.documents ?? []), ...now.documents],
  project: (was?.project ?? false) || now.project,
  warnings: [...new Set([...(was?.warnings ?? []), ...now.warnings])],
  lastAction: now.lastAction ?? was?.lastAction ?? null,
});

/** Prepares the blanks of the chosen consents, sixty at a time, and shows them all at the end. */
export function PrintBlanks({ chosen }: { chosen: readonly ConsentTask[] }) {
  const { open } = useShell();
  const [sofar, setSofar] = useState<Made | null>(null);
  const [asked, setAsked] = useState(false);
  const left = chosen.filter((task) => !sofar?.keys.has(keyOf(task)));
  const next = left.slice(0, MOST_AT_ONCE);
  const print = useAction('consents.print', (now, { tasks }) => {
    const made = together(sofar?.made, now);
    const keys = new Set([...(sofar?.keys ?? []), ...tasks.map(keyOf)]);
    const finished = chosen.every((task) => keys.has(keyOf(task)));
    setSofar(finished ? null : { keys, made });
    if (finished) open({ screen: 'made', made });
  });
  const submit = () => {
    setAsked(true);
    if (next.length > 0)
      print.run({ tasks: next.map(({ personId, pairId, kind }) => ({ personId, pairId, kind })) });
  };
  const parts = left.length > MOST_AT_ONCE || sofar !== null;
  return (
    <Form onSubmit={submit} focusFirst={false}>
      {asked && chosen.length === 0 && <Notes notes={[errorNote(text.choose)]} />}
      <p class="quiet" role="status">
        {sofar
          ? text.progress(sofar.made.documents.length, left.length)
          : parts && text.partNote(MOST_AT_ONCE)}
      </p>
      {print.failure && <Failed error={print.failure} repeat={print.repeat} />}
      <Actions>
        <Primary
          label={parts ? text.printPart(next.length, left.length) : text.print(next.length)}
          busyLabel={text.printing}
          busy={print.busy}
        />
      </Actions>
    </Form>
  );
}
