import type { SurveyForm, SurveyQuestion } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Combo } from '../../parts/combo';
import { LongField, NumberField, SelectField, TextField } from '../../parts/fields';
import { MarkRows } from '../../parts/mark-rows';
import { askNote, errorNote, type Note } from '../../parts/notes';
import { OptionTicks } from '../../parts/option-ticks';
import type { Values } from './survey-filling';

const text = panel.survey;

interface QuestionProps {
  readonly question: SurveyQuestion;
  readonly values: Values;
  readonly others: SurveyForm['others'];
  readonly notes: readonly Note[];
  readonly change: (values: Values) => void;
}

const hintOf = ({ private: hidden, bank, range }: SurveyQuestion): string =>
  [hidden ? text.private : '', range ? text.range(...range) : '', bank ? text.bank(bank) : '']
    .filter(Boolean)
    .join(' ');

/** One question with its answer, by its kind. What the bank has already is said beside it. */
export function QuestionField(props: QuestionProps) {
  const { question, values, change } = props;
  const lost = question.unread ? [askNote(text.unread(question.unread))] : [];
  const told = { ...props, hint: hintOf(question), notes: [...lost, ...props.notes] };
  const field = { label: question.text, hint: told.hint, notes: told.notes };
  switch (question.kind) {
    case 'choice':
    case 'text':
      return <Words {...told} />;
    case 'number':
      return <CountedField {...told} />;
    case 'several':
      return (
        <OptionTicks
          {...field}
          all={question.options}
          chosen={values.map((each) => each.value)}
          onChange={(chosen) => change(chosen.map((each) => ({ part: '', value: each })))}
        />
      );
    case 'marks':
      return (
        <MarkRows
          {...field}
          rows={question.parts}
          marks={new Map(values.map((each) => [each.part, each.value]))}
          onChange={(marks) => change([...marks].map(([part, mark]) => ({ part, value: mark })))}
        />
      );
    case 'ranked':
      return <Ranked {...told} />;
    case 'persons':
      return <Persons {...told} />;
  }
}

type Told = QuestionProps & { readonly hint: string };

/** One of the options, or own words. */
function Words({ question, values, notes, hint, change }: Told) {
  const field = {
    ...{ label: question.text, hint, notes, value: values[0]?.value ?? '' },
    onChange: (value: string) => change(value === '' ? [] : [{ part: '', value }]),
  };
  return (
    <div data-step>
      {question.kind === 'choice' ? (
        <SelectField {...field} options={['', ...question.options]} />
      ) : (
        <LongField {...field} rows={2} />
      )}
    </div>
  );
}

/** A whole number within the range of the question; what was typed stays, the server says no. */
function CountedField({ question, values, notes, hint, change }: Told) {
  const value = values[0]?.value;
  const number = value === undefined ? null : Number(value);
  const [from, to] = question.range ?? [0, 999];
  const outside = number !== null && (number < from || number > to);
  const own = outside ? [errorNote(text.outOfRange(from, to))] : [];
  return (
    <div data-step>
      <NumberField
        label={question.text}
        hint={hint}
        value={number}
        notes={[...own, ...notes]}
        onChange={(next) => change(next === null ? [] : [{ part: '', value: String(next) }])}
      />
    </div>
  );
}

const withPart = (values: Values, part: string, value: string): Values => [
  ...values.filter((each) => each.part !== part),
  ...(value === '' ? [] : [{ part, value }]),
];

/** Own words in order, a line each. */
function Ranked({ question, values, notes, hint, change }: Told) {
  return (
    <fieldset>
      <legend>{question.text}</legend>
      {question.parts.map(({ part, label }, index) => (
        <div key={part} data-step>
          <TextField
            label={label}
            value={values.find((each) => each.part === part)?.value ?? ''}
            suggestions={question.options}
            {...(index === question.parts.length - 1 ? { hint } : {})}
            notes={index === 0 ? notes : []}
            onChange={(value) => change(withPart(values, part, value))}
          />
        </div>
      ))}
    </fieldset>
  );
}

/** People of the other bank: in order where there are places, else as many as there are, with one more line. */
function Persons({ question, values, others, notes, hint, change }: Told) {
  const places = question.parts.length > 0;
  const lines = places
    ? question.parts.map(({ part, label }) => ({
        label,
        chosen: values.find((each) => each.part === part)?.value ?? '',
      }))
    : [...values.map(({ value }) => value), ''].map((chosen, index) => ({
        label: text.person(index + 1),
        chosen,
      }));
  const choose = (index: number, id: string): void => {
    if (places) change(withPart(values, question.parts[index]!.part, id));
    else {
      const ids = lines.map((line, at) => (at === index ? id : line.chosen)).filter((each) => each !== '');
      change([...new Set(ids)].map((value) => ({ part: '', value })));
    }
  };
  return (
    <fieldset>
      <legend>{question.text}</legend>
      {others.length === 0 && <p class="quiet">{text.noOthers}</p>}
      {lines.map(({ label, chosen }, index) => (
        <div key={label} data-step>
          <Combo
            label={label}
            optional
            options={others.map((each) => ({ id: each.id, label: each.name, hint: each.hint }))}
            chosen={chosen}
            choose={(id) => choose(index, id)}
            notes={index === 0 ? notes : []}
            {...(index === lines.length - 1 ? { hint: [hint, text.choose].filter(Boolean).join(' ') } : {})}
          />
        </div>
      ))}
    </fieldset>
  );
}
