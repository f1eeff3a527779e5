import { useState } from 'preact/hooks';
import type { PaperCard, PaperChoice } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { formNotes } from '../../field-notes';
import { Choice } from '../../parts/choice';
import { DateField } from '../../parts/date-field';
import { DeclinedNames } from '../../parts/declined-names';
import { Failed } from '../../parts/failed';
import { TextField } from '../../parts/fields';
import { Actions, Form, Plain, Primary } from '../../parts/form';
import { Busy } from '../../parts/loaded';
import { askNote, errorNote, type Note, Notes } from '../../parts/notes';
import { useShell, useUnsaved } from '../../shell';
import { useAction, useLoad } from '../../use-call';
import { useRefusalFocus } from '../../use-refusal-focus';
import { useRemember } from '../../use-remember';
import { OrderActs } from './order-acts';
import { AskedNotes, Blocking, FilledFacts } from './paper-facts';
import { PaperFields } from './paper-fields';
import { PaperPoints } from './paper-points';
import { PaperSubjects } from './paper-subjects';

const text = panel.order;
const REVIEW_AFTER_MS = 500;
const AS_PROJECT = 'project';
const OWN_FIELDS = ['number', 'date', 'subjects'] as const;

interface EditorProps {
  readonly opened: PaperCard;
  readonly choice: PaperChoice;
  readonly change: (choice: PaperChoice) => void;
  readonly reload: () => void;
}

/** Choices of the document; after each the server says again what blocks it and how the names sound. */
export function PaperEditor({ opened, choice, change, reload }: EditorProps) {
  const { replace } = useShell();
  const [needSubject, setNeedSubject] = useState(false);
  const touched = choice !== opened.choice;
  const reviewed = useLoad('papers.review', { choice }, { ready: touched, delay: REVIEW_AFTER_MS });
  const card = (touched ? reviewed.value : null) ?? opened;
  useUnsaved(touched);

  const make = useAction('papers.make', (made) => replace({ screen: 'made', made }));
  const [remember, setRemember] = useState<readonly string[]>([]);
  const { corrections } = choice;
  const keep = useRemember<boolean>({ corrections, remember }, (project) => make.run({ choice, project }));
  const failure = make.failure ?? keep.failure;
  const busy = make.busy || keep.busy;
  useRefusalFocus(failure);
  const set = (part: Partial<PaperChoice>) => {
    setNeedSubject(false);
    change({ ...choice, ...part });
  };
  const onlyProject = card.blocking.length > 0;
  const submit = (button: string) => {
    if (card.takes !== 'none' && choice.subjects.length === 0) setNeedSubject(true);
    else keep.run(onlyProject || button === AS_PROJECT);
  };
  const notes = formNotes(OWN_FIELDS, [], failure);
  const inSight = [...card.fields.map(({ id }) => id), ...(card.numbered ? ['number'] : [])];
  return (
    <Form onSubmit={submit} focusFirst={false}>
      <AskedNotes asked={card.asked} />
      <PaperSubjects
        card={card}
        chosen={choice.subjects}
        notes={needSubject ? [errorNote(panel.paper.choose)] : notes.at('subjects')}
        change={(subjects) => set({ subjects })}
      />
      <NumberAndDate card={card} choice={choice} notes={notes.at} set={set} />
      {card.variants.length > 0 && (
        <Choice
          legend={panel.paper.variant}
          options={card.variants.map(({ kind, title }) => ({ value: kind, label: title }))}
          chosen={choice.kind}
          choose={(kind) => set({ kind })}
        />
      )}
      <PaperFields
        fields={card.fields}
        people={card.people}
        blocking={card.blocking}
        answers={{ ...card.choice.fields, ...choice.fields }}
        change={(id, value) => set({ fields: { ...choice.fields, [id]: value } })}
      />
      <OrderActs acts={card.acts} chosen={choice.actIds} change={(actIds) => set({ actIds })} />
      <PaperPoints card={card} points={choice.points} heading={choice.heading} change={set} />
      <DeclinedNames
        names={card.names}
        corrections={corrections}
        remember={remember}
        change={(next) => {
          setRemember(next.remember);
          set({ corrections: next.corrections });
        }}
      />
      <FilledFacts filled={card.filled} />
      <Blocking blocking={card.blocking} fields={inSight} />
      <Notes notes={card.notices.map(askNote)} />
      <p class="quiet keep">{panel.paper.keep(card.keep)}</p>
      {reviewed.failure && touched && <Failed error={reviewed.failure} repeat={reviewed.reload} />}
      {reviewed.busy && touched && <Busy text={text.reviewing} />}
      {notes.failure && (
        <Failed error={notes.failure} repeat={make.failure ? make.repeat : keep.repeat} reload={reload} />
      )}
      <Actions>
        <Primary label={onlyProject ? text.project : text.make} busyLabel={text.making} busy={busy} />
        {!onlyProject && <Plain label={text.project} busy={busy} sends={AS_PROJECT} />}
      </Actions>
    </Form>
  );
}

function NumberAndDate({
  card: { numbered, blocking },
  choice,
  notes,
  set,
}: {
  card: PaperCard;
  choice: PaperChoice;
  notes: (field: 'number' | 'date') => readonly Note[];
  set: (part: Partial<PaperChoice>) => void;
}) {
  const own = blocking.filter(({ field }) => field === 'number').map((fault) => askNote(fault.text));
  return (
    <div class="two">
      {numbered && (
        <TextField
          label={text.number}
          value={choice.number}
          notes={[...notes('number'), ...own]}
          onChange={(number) => set({ number })}
        />
      )}
      <DateField
        label={text.date}
        value={choice.date}
        required
        notes={notes('date')}
        onChange={(date) => date && set({ date })}
      />
    </div>
  );
}
