import { useState } from 'preact/hooks';
import type {
  Check,
  MenteeChoice,
  PairDraft,
  PairForm,
  PairLine,
  PairSaved,
  RankedMentor,
  ShownPoints,
} from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { type FormNotes, formNotes } from '../../field-notes';
import { useShell, useUnsaved } from '../../shell';
import { type Action, type Loading, useAction, useLoad } from '../../use-call';
import { useRefusalFocus } from '../../use-refusal-focus';

const CHECK_AFTER_MS = 400;

/** Fields of the draft that the form shows. */
const FIELDS = [
  ...(['menteeId', 'mentorId', 'form', 'kind', 'group', 'from', 'to', 'mode', 'schedule'] as const),
  ...(['goal', 'content', 'outsideYear', 'mentorConsent', 'menteeConsent'] as const),
  ...(['mentorData', 'menteeData'] as const),
];
export type PairField = (typeof FIELDS)[number];

const NO_CONSENTS = { mentorConsent: null, menteeConsent: null, mentorData: null, menteeData: null };

export interface PairEditing {
  readonly draft: PairDraft;
  readonly dirty: boolean;
  /** The pair's own row when it is already in the book. */
  readonly own: PairLine | undefined;
  readonly mentee: MenteeChoice | undefined;
  readonly change: (part: Partial<PairDraft>) => void;
  readonly chooseMentee: (id: string) => void;
  readonly chooseMentor: (mentor: RankedMentor) => void;
  readonly notes: FormNotes<PairField>;
  /** Under way or failed only once both people are chosen and something was changed; `null` before that. */
  readonly checked: Loading<{ readonly checks: readonly Check[] }> | null;
  readonly save: Action<'pairs.save'>;
  /** Points of the chosen mentor as they stand on the screen; they are what is kept with the pair. */
  readonly shown: ShownPoints | null;
}

/** The draft of a pair, its checks as it is filled, and its saving. `done` is told of an approved pair. */
export function usePairDraft(
  form: PairForm,
  done: (done: { saved: PairSaved; label: string }) => void,
): PairEditing {
  const { say } = useShell();
  const [opened] = useState(form.draft);
  const [draft, setDraft] = useState(opened);
  const [mentor, setMentor] = useState(form.mentors.find(({ id }) => id === form.draft.mentorId));
  const [dirty, setDirty] = useState(false);
  useUnsaved(dirty);

  const both = draft.menteeId !== '' && draft.mentorId !== '';
  const touched = draft !== opened;
  const checked = useLoad('pairs.check', draft, { ready: both && touched, delay: CHECK_AFTER_MS });
  const own = form.pairs.find((pair) => pair.id === draft.id);
  const mentee = form.mentees.find((each) => each.id === draft.menteeId);
  const checks = both ? (checked.value?.checks ?? form.checks) : [];

  const save = useAction('pairs.save', (saved, { approve }) => {
    setDirty(false);
    const label = own?.label ?? `${mentor?.name ?? ''} → ${mentee?.name ?? ''}`;
    if (approve) return done({ saved, label });
    setDraft((was) => ({ ...was, id: saved.id, revision: saved.revision }));
    say(panel.pair.draftSaved);
  });
  useRefusalFocus(save.failure);
  const change = (part: Partial<PairDraft>) => {
    setDraft((was) => ({ ...was, ...part }));
    setDirty(true);
    if (save.failure) save.clear();
  };
  return {
    draft,
    dirty,
    own,
    mentee,
    change,
    chooseMentee: (menteeId) => {
      const same = menteeId === draft.menteeId;
      if (!same) setMentor(undefined);
      if (!same) change({ menteeId, mentorId: '', ...NO_CONSENTS });
    },
    chooseMentor: (mentor) => {
      setMentor(mentor);
      change({ mentorId: mentor.id, mentorConsent: mentor.consent, mentorData: null });
    },
    notes: formNotes(FIELDS, checks, save.failure),
    checked: both && touched ? checked : null,
    save,
    shown: mentor ? shownPoints(mentor) : null,
  };
}

const shownPoints = ({ points, parts, reason }: RankedMentor): ShownPoints | null =>
  points === null ? null : { points, parts, reason };
