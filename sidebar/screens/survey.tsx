import { useState } from 'preact/hooks';
import type { BankChange, PairingSurvey, SurveyAnswer, SurveyForm } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { formNotes } from '../field-notes';
import { DateField } from '../parts/date-field';
import { Failed } from '../parts/failed';
import { Actions, Form, Primary } from '../parts/form';
import { Loaded } from '../parts/loaded';
import { Notes } from '../parts/notes';
import { PlaceLink } from '../parts/place-link';
import { ScreenFrame } from '../parts/screen-frame';
import { useShell, useUnsaved } from '../shell';
import { useStepKeys } from '../step-keys';
import { useAction, useLoad } from '../use-call';
import { useRefusalFocus } from '../use-refusal-focus';
import { SurveyBank } from './survey-bank';
import { QuestionField, type Values } from './survey-question';

const text = panel.survey;

/** A questionnaire on paper, entered question by question; before it is saved, what it would change in the bank. */
export function SurveyScreen({ survey, personId }: { survey: PairingSurvey; personId: string }) {
  const form = useLoad('surveys.open', { survey, personId }, { once: true });
  const title = form.value?.title ?? panel.surveys.kinds[survey];
  return (
    <ScreenFrame title={title} focusHeading={false}>
      <Loaded from={form}>{(value) => <Filling form={value} />}</Loaded>
    </ScreenFrame>
  );
}

function Filling({ form }: { form: SurveyForm }) {
  const { replace, changed, leave } = useShell();
  const [answers, setAnswers] = useState<readonly SurveyAnswer[]>(form.answers);
  const [date, setDate] = useState<string | null>(form.date);
  const [dirty, setDirty] = useState(false);
  const [changes, setChanges] = useState<readonly BankChange[] | null>(null);
  useUnsaved(dirty);
  const { survey, person, revision } = form;
  const draft = { survey, personId: person.id, date: date ?? form.date, revision, answers };
  const save = useAction('surveys.save', ({ next }) => {
    setDirty(false);
    const said = [text.saved(form.title, person.name), next ? '' : text.allDone].filter(Boolean).join(' ');
    replace({ screen: 'survey-saved', survey, text: said, next });
  });
  const review = useAction('surveys.review', (found) => {
    if (found.changes.length === 0) save.run({ draft, take: [] });
    else setChanges(found.changes);
  });
  const failing = save.failure ? save : review;
  const discard = () => {
    changed(null);
    leave();
  };
  const edit = (code: string, values: Values) => {
    if (failing.failure) failing.clear();
    setDirty(true);
    setAnswers((was) => [
      ...was.filter((answer) => answer.code !== code),
      ...(values.length > 0 ? [{ code, values }] : []),
    ]);
  };
  if (changes && !save.failure?.failure.field) {
    return (
      <SurveyBank
        changes={changes}
        busy={save.busy}
        failure={save.failure}
        repeat={save.repeat}
        reload={discard}
        back={() => {
          save.clear();
          setChanges(null);
        }}
        save={(take) => save.run({ draft, take })}
      />
    );
  }
  return (
    <Questions
      form={form}
      answers={answers}
      date={date}
      edit={edit}
      setDate={(day) => {
        setDirty(true);
        setDate(day);
      }}
      action={failing}
      busy={review.busy || save.busy}
      reload={discard}
      submit={() => {
        setChanges(null);
        save.clear();
        review.run(draft);
      }}
    />
  );
}

interface QuestionsProps {
  readonly form: SurveyForm;
  readonly answers: readonly SurveyAnswer[];
  readonly date: string | null;
  readonly edit: (code: string, values: Values) => void;
  readonly setDate: (date: string | null) => void;
  readonly action: Pick<ReturnType<typeof useAction<'surveys.save'>>, 'failure' | 'repeat'>;
  readonly busy: boolean;
  readonly reload: () => void;
  readonly submit: () => void;
}

function Questions({ form, answers, date, edit, setDate, action, busy, reload, submit }: QuestionsProps) {
  const onKeyDown = useStepKeys();
  const codes = ['date', ...form.questions.map(({ code }) => code)];
  const notes = formNotes<string>(codes, [], action.failure);
  useRefusalFocus(action.failure);
  const { person } = form;
  return (
    <Form onSubmit={submit}>
      <p>
        <strong>{person.name}</strong>
        <span class="quiet block">{person.hint}</span>
        <PlaceLink place={person.place} />
        {form.place && (
          <>
            {' · '}
            {text.where} <PlaceLink place={form.place} />
          </>
        )}
      </p>
      <p class="quiet">{text.keys}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter of the fields inside leads to the next question. */}
      <div class="questions" onKeyDown={onKeyDown}>
        {form.questions.map((question) => (
          <QuestionField
            key={question.code}
            question={question}
            values={answers.find(({ code }) => code === question.code)?.values ?? []}
            others={form.others}
            notes={notes.at(question.code)}
            change={(values) => edit(question.code, values)}
          />
        ))}
        <div data-step>
          <DateField
            label={text.date}
            hint={text.dateHint}
            value={date}
            required
            notes={notes.at('date')}
            onChange={setDate}
          />
        </div>
      </div>
      <Notes notes={notes.rest} />
      {notes.failure && <Failed error={notes.failure} repeat={action.repeat} reload={reload} />}
      <Actions>
        <Primary label={text.next} busyLabel={text.checking} busy={busy} />
      </Actions>
    </Form>
  );
}
