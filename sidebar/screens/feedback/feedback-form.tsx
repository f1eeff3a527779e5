import { useEffect, useRef, useState } from 'preact/hooks';
import type { FeedbackForm, FeedbackSurveyCode, SurveyAnswer } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { formNotes } from '../../field-notes';
import { DateField } from '../../parts/date-field';
import { Failed } from '../../parts/failed';
import { Actions, Form, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { PlaceLink } from '../../parts/place-link';
import { ScreenFrame } from '../../parts/screen-frame';
import { useShell, useUnsaved } from '../../shell';
import { useAction, useLoad } from '../../use-call';
import { useRefusalFocus } from '../../use-refusal-focus';
import { FeedbackQuestionField } from './feedback-question';

const text = panel.feedbackForm;

/** A form on paper, typed in by keys; Enter writes it and opens the next one. */
export function FeedbackFormScreen({
  survey,
  respondent,
}: {
  survey: FeedbackSurveyCode;
  respondent: string;
}) {
  const form = useLoad('feedback.open', { survey, respondent }, { once: true });
  return (
    <ScreenFrame title={form.value?.title ?? panel.feedback.title} focusHeading={false}>
      <Loaded from={form}>{(value) => <Paper form={value} />}</Loaded>
    </ScreenFrame>
  );
}

function Paper({ form }: { form: FeedbackForm }) {
  const filling = useFilling(form);
  const { failure, repeat } = filling.save;
  const questions = form.parts.flatMap((part) => part.questions);
  const notes = formNotes<string>(['date', ...questions.map(({ code }) => code)], [], failure);
  const first = useRef<HTMLDivElement>(null);
  useRefusalFocus(failure);
  useEffect(() => first.current?.querySelector<HTMLElement>('[data-step] input, textarea')?.focus(), []);
  return (
    <Form onSubmit={filling.submit}>
      <Whose form={form} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter of the fields inside saves the form. */}
      <div class="questions" ref={first} onKeyDown={filling.onKeyDown}>
        {form.parts.map((part, index) => (
          <section key={part.lead + String(index)}>
            {part.lead && <p class="part-lead">{part.lead}</p>}
            {part.questions.map((question) => (
              <FeedbackQuestionField
                key={question.code}
                question={question}
                values={filling.valuesOf(question.code)}
                notes={notes.at(question.code)}
                change={(values) => filling.edit(question.code, values)}
              />
            ))}
          </section>
        ))}
        <DateField
          label={text.date}
          value={filling.date}
          required
          notes={notes.at('date')}
          onChange={filling.setDate}
        />
      </div>
      {notes.failure && <Failed error={notes.failure} repeat={repeat} reload={filling.discard} />}
      <Actions>
        <Primary label={text.save} busyLabel={text.saving} busy={filling.save.busy} />
      </Actions>
    </Form>
  );
}

const Whose = ({ form: { respondent, left, place } }: { form: FeedbackForm }) => (
  <>
    <p>
      <strong>{respondent.label}</strong>
      <span class="quiet block">{left}</span>
      {place && (
        <>
          {text.where} <PlaceLink place={place} />
        </>
      )}
    </p>
    <p class="quiet">{text.keys}</p>
  </>
);

function useFilling(form: FeedbackForm) {
  const { replace, changed, leave } = useShell();
  const [answers, setAnswers] = useState<readonly SurveyAnswer[]>(form.answers);
  const [date, setDate] = useState<string | null>(form.date);
  const [dirty, setDirty] = useState(false);
  useUnsaved(dirty);
  const { survey, respondent, revision } = form;
  const save = useAction('feedback.save', ({ next }) => {
    setDirty(false);
    replace(
      next ? { screen: 'feedback-form', survey, respondent: next.id } : { screen: 'feedback-people', survey },
    );
  });
  const touch = (): void => {
    setDirty(true);
    if (save.failure) save.clear();
  };
  return {
    ...{ answers, date, save },
    valuesOf: (code: string): SurveyAnswer['values'] =>
      answers.find((answer) => answer.code === code)?.values ?? [],
    edit: (code: string, values: SurveyAnswer['values']): void => {
      touch();
      setAnswers((was) => [
        ...was.filter((answer) => answer.code !== code),
        ...(values.length > 0 ? [{ code, values }] : []),
      ]);
    },
    setDate: (day: string | null): void => {
      touch();
      setDate(day);
    },
    submit: () => save.run({ survey, respondent: respondent.id, date: date ?? form.date, revision, answers }),
    /** Enter saves from any question; Shift+Enter is a new line of a text. */
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.defaultPrevented || event.shiftKey || event.isComposing) return;
      if (!(event.target as HTMLElement).closest('[data-step]')) return;
      event.preventDefault();
      (event.target as HTMLElement).closest('form')?.requestSubmit();
    },
    discard: (): void => {
      changed(null);
      leave();
    },
  };
}
