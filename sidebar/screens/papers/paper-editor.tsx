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
import { useLoad } from '../../use-call';
import { useMakePaper } from '../../use-make-paper';
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
  const making = useMakePaper(choice);
  const set = (part: Partial<PaperChoice>) => {
    setNeedSubject(false);
    change({ ...choice, ...part });
  };
  const onlyProject = card.blocking.length > 0;
  const submit = (button: string) => {
    if (card.takes !== 'none' && choice.subjects.length === 0) setNeedSubject(true);
    else making.run(onlyProject || button === AS_PROJECT);
  };
  const notes = formNotes(OWN_FIELDS, [], making.failure);
  const inSight = [...card.fields.map(({ id }) => id), ...(card.numbered ? ['number'] : [])];
  return (
    <Form onSubmit={submit} focusFirst={false}>
      <AskedNotes asked={card.asked} />
      <PaperSubjects
        card={card}
        chosen={choice.subjects}
        notes={needSubject ? [errorNote(panel.paper.choose)] : notes.at('subjects')}
        change={(subjects) =>
          // What such a document says comes from the file of the other one: the card is opened anew.
          card.about === 'document'
            ? replace({ screen: 'paper', kind: choice.kind, subjects })
            : set({ subjects })
        }
      />
      <NumberAndDate card={card} choice={choice} notes={notes.at} set={set} />
      <Variants of={card.variants} chosen={choice.kind} choose={(kind) => set({ kind })} />
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
        corrections={choice.corrections}
        remember={making.remember}
        change={({ remember, corrections }) => {
          making.setRemember(remember);
          set({ corrections });
        }}
      />
      <FilledFacts filled={card.filled} />
      <Blocking blocking={card.blocking} fields={inSight} />
      <Notes notes={card.notices.map(askNote)} />
      <p class="quiet keep">{panel.paper.keep(card.keep)}</p>
      {reviewed.failure && touched && <Failed error={reviewed.failure} repeat={reviewed.reload} />}
      {reviewed.busy && touched && <Busy text={text.reviewing} />}
      {notes.failure && <Failed error={notes.failure} repeat={making.repeat} reload={reload} />}
      <Actions>
        <Primary label={onlyProject ? text.project : text.make} busyLabel={text.making} busy={making.busy} />
        {!onlyProject && <Plain label={text.project} busy={making.busy} sends={AS_PROJECT} />}
      </Actions>
    </Form>
  );
}

interface VariantsProps {
  readonly of: PaperCard['variants'];
  readonly chosen: string;
  readonly choose: (kind: string) => void;
}

const Variants = ({ of, chosen, choose }: VariantsProps) =>
  of.length === 0 ? null : (
    <Choice
      legend={panel.paper.variant}
      options={of.map(({ kind, title }) => ({ value: kind, label: title }))}
      chosen={chosen}
      choose={choose}
    />
  );

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
