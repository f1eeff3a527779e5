import { useState } from 'preact/hooks';
import type { BankChange, SurveyAnswer, SurveyForm } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { useShell, useUnsaved } from '../../shell';
import { type Action, useAction } from '../../use-call';

export type Values = SurveyAnswer['values'];

/** A questionnaire while it is entered: its answers, and the steps on the way to the book. */
export interface SurveyFilling {
  readonly answers: readonly SurveyAnswer[];
  readonly date: string | null;
  readonly edit: (code: string, values: Values) => void;
  readonly setDate: (date: string | null) => void;
  /** What saving would change in the bank; `null` until the answers were sent, and while an answer must be mended. */
  readonly changes: readonly BankChange[] | null;
  readonly busy: boolean;
  /** The step that failed, or would. */
  readonly failing: Pick<Action<'surveys.save'>, 'failure' | 'repeat'>;
  readonly submit: () => void;
  readonly save: (take: readonly string[]) => void;
  readonly toAnswers: () => void;
  /** Leaves the form for what the book has now. */
  readonly discard: () => void;
}

export function useSurveyFilling(form: SurveyForm): SurveyFilling {
  const [answers, setAnswers] = useState<readonly SurveyAnswer[]>(form.answers);
  const [date, setDate] = useState<string | null>(form.date);
  const [dirty, setDirty] = useState(false);
  useUnsaved(dirty);
  const steps = useSteps(form, { answers, date }, () => setDirty(false));
  return {
    ...steps,
    ...{ answers, date },
    edit: (code, values) => {
      steps.mended();
      setDirty(true);
      setAnswers((was) => [
        ...was.filter((answer) => answer.code !== code),
        ...(values.length > 0 ? [{ code, values }] : []),
      ]);
    },
    setDate: (day) => {
      steps.mended();
      setDirty(true);
      setDate(day);
    },
  };
}

/** First what would change in the bank, then the writing; where nothing would, both at once. */
function useSteps(
  { survey, person, revision, title, date: usual }: SurveyForm,
  { answers, date }: Pick<SurveyFilling, 'answers' | 'date'>,
  saved: () => void,
) {
  const { replace, changed, leave } = useShell();
  const [changes, setChanges] = useState<readonly BankChange[] | null>(null);
  const draft = { survey, personId: person.id, date: date ?? usual, revision, answers };
  const save = useAction('surveys.save', ({ next }) => {
    saved();
    const said = [panel.survey.saved(title, person.name), next ? '' : panel.survey.allDone];
    replace({ screen: 'survey-saved', survey, text: said.filter(Boolean).join(' '), next });
  });
  const review = useAction('surveys.review', (found) => {
    if (found.changes.length === 0) save.run({ draft, take: [] });
    else setChanges(found.changes);
  });
  const failing = save.failure ? save : review;
  const toAnswers = () => {
    save.clear();
    setChanges(null);
  };
  return {
    changes: save.failure?.failure.field ? null : changes,
    busy: review.busy || save.busy,
    failing,
    toAnswers,
    mended: () => failing.failure && failing.clear(),
    submit: () => {
      toAnswers();
      review.run(draft);
    },
    save: (take: readonly string[]) => save.run({ draft, take }),
    discard: () => {
      changed(null);
      leave();
    },
  };
}
