import type { PairingSurvey, SurveyForm } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { formNotes } from '../../field-notes';
import { DateField } from '../../parts/date-field';
import { Failed } from '../../parts/failed';
import { Actions, Form, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { PlaceLink } from '../../parts/place-link';
import { ScreenFrame } from '../../parts/screen-frame';
import { useStepKeys } from '../../step-keys';
import { useLoad } from '../../use-call';
import { useRefusalFocus } from '../../use-refusal-focus';
import { SurveyBank } from './survey-bank';
import { type SurveyFilling, useSurveyFilling } from './survey-filling';
import { QuestionField } from './survey-question';

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
  const filling = useSurveyFilling(form);
  if (!filling.changes) return <Questions form={form} filling={filling} />;
  return (
    <SurveyBank
      changes={filling.changes}
      busy={filling.busy}
      failure={filling.failing.failure}
      repeat={filling.failing.repeat}
      reload={filling.discard}
      back={filling.toAnswers}
      save={filling.save}
    />
  );
}

function Questions({ form, filling }: { form: SurveyForm; filling: SurveyFilling }) {
  const onKeyDown = useStepKeys();
  const { failure, repeat } = filling.failing;
  const codes = ['date', ...form.questions.map(({ code }) => code)];
  const notes = formNotes<string>(codes, [], failure);
  useRefusalFocus(failure);
  return (
    <Form onSubmit={filling.submit}>
      <Whose form={form} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter of the fields inside leads to the next question. */}
      <div class="questions" onKeyDown={onKeyDown}>
        {form.questions.map((question) => (
          <QuestionField
            key={question.code}
            question={question}
            values={filling.answers.find(({ code }) => code === question.code)?.values ?? []}
            others={form.others}
            notes={notes.at(question.code)}
            change={(values) => filling.edit(question.code, values)}
          />
        ))}
        <div data-step>
          <DateField
            label={text.date}
            hint={text.dateHint}
            value={filling.date}
            required
            notes={notes.at('date')}
            onChange={filling.setDate}
          />
        </div>
      </div>
      {notes.failure && <Failed error={notes.failure} repeat={repeat} reload={filling.discard} />}
      <Actions>
        <Primary label={text.next} busyLabel={text.checking} busy={filling.busy} />
      </Actions>
    </Form>
  );
}

function Whose({ form: { person, place } }: { form: SurveyForm }) {
  return (
    <>
      <p>
        <strong>{person.name}</strong>
        <span class="quiet block">{person.hint}</span>
        <PlaceLink place={person.place} />
        {place && (
          <>
            {' · '}
            {text.where} <PlaceLink place={place} />
          </>
        )}
      </p>
      <p class="quiet">{text.keys}</p>
    </>
  );
}
