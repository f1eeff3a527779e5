import { useState } from 'preact/hooks';
import type { PairForm, PairSaved } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Combo } from '../../parts/combo';
import { Failed } from '../../parts/failed';
import { Actions, Form, Plain, Primary } from '../../parts/form';
import { Busy } from '../../parts/loaded';
import { errorNote, Notes } from '../../parts/notes';
import { PlaceLink } from '../../parts/place-link';
import { ORDER_ON_PAIRS } from '../../routes';
import { useShell } from '../../shell';
import { type PairEditing, usePairDraft } from './pair-draft';
import { MentorChoice } from './pair-mentors';
import { PairTerms } from './pair-terms';

const text = panel.pair;
const AS_DRAFT = 'draft';

/** The form of one pair. Checks run as it is filled and stand at their fields. */
export function PairEditor({
  form,
  done,
  reload,
}: {
  form: PairForm;
  done: (done: { saved: PairSaved; label: string }) => void;
  reload: () => void;
}) {
  const pair = usePairDraft(form, done);
  const [asked, setAsked] = useState(false);
  const { draft, own, notes, save } = pair;
  const needMentor = asked && draft.mentorId === '' ? [errorNote(text.needMentor)] : [];
  const submit = (button: string) => {
    setAsked(true);
    if (draft.mentorId !== '') save.run({ draft, approve: button !== AS_DRAFT, shown: pair.shown });
  };
  return (
    <Form onSubmit={submit}>
      {own && (
        <p class="lead">
          {own.label}
          <span class="quiet block">
            {text.status(form.status)} · <PlaceLink place={own.place} />
          </span>
        </p>
      )}
      <Mentee form={form} pair={pair} />
      <MentorChoice
        form={form}
        draft={draft}
        choose={pair.chooseMentor}
        notes={[...needMentor, ...notes.at('mentorId')]}
      />
      <PairTerms draft={draft} options={form.options} notes={notes.at} change={pair.change} />
      <Notes notes={notes.rest} />
      {pair.checked?.failure && <Failed error={pair.checked.failure} repeat={pair.checked.reload} />}
      {pair.checked?.busy && <Busy text={text.checking} />}
      {notes.refusedAtField && <Notes notes={[errorNote(panel.common.fixMarked)]} />}
      {notes.failure && <Failed error={notes.failure} repeat={save.repeat} reload={reload} />}
      <PairActions pair={pair} />
    </Form>
  );
}

function Mentee({ form, pair }: { form: PairForm; pair: PairEditing }) {
  const { open } = useShell();
  const { draft, mentee } = pair;
  return (
    <>
      <Combo
        label={text.mentee}
        hint={draft.menteeId === '' ? text.menteeHint : undefined}
        options={form.mentees.map(({ id, name, position, waiting }) => ({
          id,
          label: name,
          hint: [position, waiting !== null && text.waiting(waiting)].filter(Boolean).join(' · '),
        }))}
        chosen={draft.menteeId}
        choose={pair.chooseMentee}
        notes={pair.notes.at('menteeId')}
        missing={text.needMentee}
      />
      {form.mentees.length === 0 && (
        <p>
          {text.noMentees}{' '}
          <Plain label={text.addMentee} onClick={() => open({ screen: 'people', role: 'mentee' })} />
        </p>
      )}
      {mentee && (
        <p class="under">
          {mentee.request && text.request(mentee.request)} <PlaceLink place={mentee.place} />
        </p>
      )}
    </>
  );
}

function PairActions({ pair: { own, dirty, save } }: { pair: PairEditing }) {
  const { open } = useShell();
  const readyForOrder = own && own.order === '' && own.gaps.length === 0 && !dirty;
  return (
    <Actions>
      <Primary label={text.save} busyLabel={panel.common.saving} busy={save.busy} />
      <Plain label={text.draft} busy={save.busy} sends={AS_DRAFT} />
      {own && own.order !== '' && (
        <Plain
          label={panel.pairChange.title}
          onClick={() => open({ screen: 'pair-change', pairId: own.id })}
        />
      )}
      {readyForOrder && (
        <Plain
          label={text.order}
          onClick={() => open({ screen: 'paper', kind: ORDER_ON_PAIRS, subjects: [own.id] })}
        />
      )}
    </Actions>
  );
}
