import type { ChangeChoice, ChangeDraft, ChangePlan, PairChangeStep } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import type { FormNotes } from '../../field-notes';
import { Choice } from '../../parts/choice';
import { DateField } from '../../parts/date-field';
import { Notes } from '../../parts/notes';

const text = panel.pairChange;

type Field = 'who' | 'notice' | 'lastDay' | 'awayFrom' | 'awayTo' | 'mentorId' | 'from' | 'to';

interface StepFields {
  readonly pair: ChangeChoice;
  readonly draft: ChangeDraft;
  readonly plan: ChangePlan;
  readonly notes: FormNotes<Field>;
  readonly change: (part: Partial<ChangeDraft>) => void;
}

/** The fields of one question; what is not typed yet shows what is proposed. */
export function ChangeStepFields({ step, ...rest }: StepFields & { step: PairChangeStep }) {
  const { plan, draft, notes, change } = rest;
  const { answers } = plan;
  switch (step) {
    case 'who':
      return <Who {...rest} />;
    case 'notice':
      return (
        <DateField
          label={text.questions.notice}
          value={draft.notice ?? answers.notice}
          required
          notes={notes.at('notice')}
          onChange={(notice) => change({ notice })}
        />
      );
    case 'lastDay':
      return (
        <>
          <DateField
            label={text.questions.lastDay}
            value={draft.lastDay ?? answers.lastDay}
            required
            notes={notes.at('lastDay')}
            onChange={(lastDay) => change({ lastDay })}
          />
          {plan.counted && <p class="quiet">{plan.counted}</p>}
        </>
      );
    case 'away':
      return <Away {...rest} />;
    case 'mentor':
      return <NewMentor {...rest} />;
    case 'term':
      return <Term {...rest} legend={text.questions.term} />;
  }
}

function Who({ pair, draft, notes, change }: StepFields) {
  return (
    <>
      <Choice
        legend={text.questions.who}
        options={(['mentor', 'mentee'] as const).map((role) => ({
          value: role,
          label: pair[role],
          hint: text.roles[role],
        }))}
        chosen={draft.who}
        choose={(who) => change({ who })}
      />
      <Notes notes={notes.at('who')} />
    </>
  );
}

function Away({ draft, plan, notes, change }: StepFields) {
  return (
    <fieldset class="two">
      <legend>{text.questions.away}</legend>
      <DateField
        label={text.awayFrom}
        value={draft.awayFrom ?? plan.answers.awayFrom}
        required
        notes={notes.at('awayFrom')}
        onChange={(awayFrom) => change({ awayFrom })}
      />
      <DateField
        label={text.awayTo}
        hint={text.awayToHint}
        value={draft.awayTo}
        notes={notes.at('awayTo')}
        onChange={(awayTo) => change({ awayTo })}
      />
    </fieldset>
  );
}

/** Mentors who have a place, the best first, and the term of the new pair. */
function NewMentor(props: StepFields) {
  const { draft, plan, notes, change } = props;
  const free = plan.mentors.filter(({ blocked }) => blocked === null);
  return (
    <>
      {free.length === 0 ? (
        <p class="ask-word">{text.nobody}</p>
      ) : (
        <Choice
          legend={text.questions.mentor}
          options={free.map((mentor) => ({
            value: mentor.id,
            label: mentor.name,
            hint: [mentor.position, text.mentorPlaces(mentor.free), mentor.reason]
              .filter(Boolean)
              .join(' · '),
          }))}
          chosen={draft.mentorId === '' ? null : draft.mentorId}
          choose={(mentorId) => change({ mentorId })}
        />
      )}
      <Notes notes={notes.at('mentorId')} />
      <Term {...props} legend={text.term} />
    </>
  );
}

function Term({ draft, plan, notes, change, legend }: StepFields & { legend: string }) {
  const { answers } = plan;
  return (
    <fieldset class="two">
      <legend>{legend}</legend>
      <DateField
        label={text.from}
        value={draft.from ?? answers.from}
        required
        notes={notes.at('from')}
        onChange={(from) => change({ from })}
      />
      <DateField
        label={text.to}
        value={draft.to ?? answers.to}
        required
        notes={notes.at('to')}
        onChange={(to) => change({ to })}
      />
    </fieldset>
  );
}
