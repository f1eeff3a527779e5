import { useState } from 'preact/hooks';
import type { PairDraft, PairForm, PairSaved, RankedMentor } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { notesFor } from '../field-notes';
import { Combo } from '../parts/combo';
import { Failed } from '../parts/failed';
import { Actions, Form, Plain, Primary } from '../parts/form';
import { Busy } from '../parts/loaded';
import { errorNote, Notes } from '../parts/notes';
import { PlaceLink } from '../parts/place-link';
import { useShell, useUnsaved } from '../shell';
import { useAction, useLoad } from '../use-call';
import { MentorChoice } from './pair-mentors';
import { PairTerms } from './pair-terms';

const text = panel.pair;
const CHECK_AFTER_MS = 400;
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
  const { open, say } = useShell();
  const [draft, setDraft] = useState(form.draft);
  const [mentorName, setMentorName] = useState('');
  const [dirty, setDirty] = useState(false);
  const [needMentor, setNeedMentor] = useState(false);
  useUnsaved(dirty);

  const both = draft.menteeId !== '' && draft.mentorId !== '';
  const checked = useLoad('pairs.check', draft, { ready: both, delay: CHECK_AFTER_MS });
  const mentee = form.mentees.find((each) => each.id === draft.menteeId);
  const own = form.pairs.find((pair) => pair.id === draft.id);

  const save = useAction('pairs.save', (saved, { approve }) => {
    setDirty(false);
    const label = own?.label ?? `${mentorName} → ${mentee?.name ?? ''}`;
    if (approve) return done({ saved, label });
    setDraft((was) => ({ ...was, id: saved.id, revision: saved.revision }));
    say(text.draftSaved);
  });
  const change = (part: Partial<PairDraft>) => {
    setDraft((was) => ({ ...was, ...part }));
    setDirty(true);
    setNeedMentor(false);
  };
  const chooseMentee = (menteeId: string) => {
    if (menteeId !== draft.menteeId)
      change({ menteeId, mentorId: '', mentorConsent: null, menteeConsent: null });
  };
  const chooseMentor = (mentor: RankedMentor) => {
    setMentorName(mentor.name);
    change({ mentorId: mentor.id, mentorConsent: mentor.consent });
  };
  const checks = both ? (checked.value?.checks ?? form.checks) : [];
  const notes = (field: keyof PairDraft | null) => notesFor(field, checks, save.failure);

  return (
    <Form
      onSubmit={(button) => {
        if (draft.mentorId === '') setNeedMentor(true);
        else save.run({ draft, approve: button !== AS_DRAFT });
      }}
    >
      {own && (
        <p class="lead">
          {own.label}
          <span class="quiet block">
            {text.status(form.status)} · <PlaceLink place={own.place} />
          </span>
        </p>
      )}
      <Combo
        label={text.mentee}
        {...(draft.menteeId === '' ? { hint: text.menteeHint } : {})}
        options={form.mentees.map((each) => ({
          id: each.id,
          label: each.name,
          hint: [each.position, each.waiting !== null && text.waiting(each.waiting)]
            .filter(Boolean)
            .join(' · '),
        }))}
        chosen={draft.menteeId}
        choose={chooseMentee}
        notes={notes('menteeId')}
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
      <MentorChoice
        form={form}
        draft={draft}
        choose={chooseMentor}
        notes={needMentor ? [errorNote(text.needMentor), ...notes('mentorId')] : notes('mentorId')}
      />
      <PairTerms draft={draft} options={form.options} notes={notes} change={change} />
      <Notes notes={notes(null)} />
      {both && checked.failure && <Failed error={checked.failure} repeat={checked.reload} />}
      {both && checked.busy && <Busy text={text.checking} />}
      {save.failure && !isAtField(save.failure.failure.field) && (
        <Failed error={save.failure} repeat={save.repeat} reload={reload} />
      )}
      <Actions>
        <Primary label={text.save} busyLabel={panel.common.saving} busy={save.busy} />
        <Plain label={text.draft} busy={save.busy} sends={AS_DRAFT} />
        {own && own.order === '' && own.gaps.length === 0 && !dirty && (
          <Plain label={text.order} onClick={() => open({ screen: 'order', pairIds: [own.id] })} />
        )}
      </Actions>
    </Form>
  );
}

const SHOWN_AT_FIELD: readonly (keyof PairDraft)[] = [
  'menteeId',
  'mentorId',
  'form',
  'kind',
  'group',
  'from',
  'to',
  'mode',
  'schedule',
  'goal',
  'content',
  'outsideYear',
  'mentorConsent',
  'menteeConsent',
];

const isAtField = (field: string | null): boolean => SHOWN_AT_FIELD.some((known) => known === field);
