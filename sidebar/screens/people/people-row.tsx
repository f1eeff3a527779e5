import { useState } from 'preact/hooks';
import type { PeopleAsk, PeopleChange, PeopleCorrection, PeopleRow } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { askNote, Notes } from '../../parts/notes';
import { PlaceLink } from '../../parts/place-link';
import { Sign } from '../../parts/sign';
import { Tick } from '../../parts/tick';
import type { PeopleEditing } from './people-list';

const text = panel.peopleImport;

type Correct = (part: Partial<PeopleCorrection> | null) => void;

interface RowProps {
  readonly row: PeopleRow;
  readonly asked: boolean;
  readonly list: PeopleEditing;
  readonly toLine: () => void;
}

/** Who a row is and what becomes of it, and what of it enters the bank. */
export function PersonRow({ row, asked, list, toLine }: RowProps) {
  const correct: Correct = (part) => list.correct(row.key, part);
  const touched = list.said.corrections.some(({ key }) => key === row.key);
  return (
    <tr class={row.decision === 'skip' ? 'quiet-row' : asked ? 'asked' : ''}>
      <td>
        <button type="button" class="link" aria-label={text.toLine(row.line)} onClick={toLine}>
          {row.line}
        </button>
      </td>
      <td>
        <strong class="block">{row.name}</strong>
        <State row={row} moved={row.role !== list.typed.role} />
        {row.other !== '' && <span class="quiet block">{row.other}</span>}
        {row.decision === null && <Who row={row} correct={correct} />}
        <Ways row={row} touched={touched} correct={correct} />
      </td>
      <td>{row.decision !== 'skip' && <What row={row} list={list} correct={correct} />}</td>
    </tr>
  );
}

/** The ways to decide otherwise. */
function Ways({ row, touched, correct }: { row: PeopleRow; touched: boolean; correct: Correct }) {
  return (
    <span class="row-acts">
      {row.decision !== null && row.decision !== 'skip' && (
        <button
          type="button"
          class="plain"
          aria-label={text.skipRow(row.name)}
          onClick={() => correct({ decision: 'skip' })}
        >
          {text.skip}
        </button>
      )}
      {row.decision === 'same' && row.personId !== null && (
        <button type="button" class="plain" onClick={() => correct({ decision: 'new', personId: null })}>
          {text.isOther}
        </button>
      )}
      {touched && (
        <button
          type="button"
          class="plain"
          aria-label={text.againFor(row.name)}
          onClick={() => correct(null)}
        >
          {text.again}
        </button>
      )}
    </span>
  );
}

function State({ row, moved }: { row: PeopleRow; moved: boolean }) {
  const known = row.candidates.find(({ id }) => id === row.personId);
  return (
    <span class="block">
      <Sign of={row.decision === null ? 'ask' : row.decision === 'skip' ? 'info' : 'good'} /> {stateText(row)}
      {moved && <span class="quiet">, {text.bankIs[row.role]}</span>}
      {known && (
        <>
          {' '}
          <PlaceLink place={known.place} />
        </>
      )}
    </span>
  );
}

function stateText({ decision, state, personId, repeats, changes }: PeopleRow): string {
  const { states } = text;
  if (decision === 'skip') return states.skip;
  if (decision === 'new') return states.new;
  if (decision === 'same' && personId === null) return states.repeated(repeats ?? 0);
  if (decision === 'same') return changes.length === 0 ? states.nothingNew : states.known;
  if (state === 'repeat') return states.repeat(repeats ?? 0);
  return state === 'new' ? states.notOne : states.alike;
}

/** The question who the row is, with a button for each answer. */
function Who({ row, correct }: { row: PeopleRow; correct: Correct }) {
  return (
    <fieldset class="choose">
      <legend class="for-readers">{text.who(row.name)}</legend>
      {row.candidates.map((one) => (
        <span key={one.id} class="block">
          <button
            type="button"
            class="choice"
            onClick={() => correct({ decision: 'same', personId: one.id })}
          >
            {text.isKnown(one.name)}
          </button>
          <span class="quiet">
            {one.hint}
            {one.hint !== '' && '; '}
            {one.why}. <PlaceLink place={one.place} />
          </span>
        </span>
      ))}
      {row.repeats !== null && (
        <button type="button" class="choice" onClick={() => correct({ decision: 'same', personId: null })}>
          {text.isRepeat(row.repeats)}
        </button>
      )}
      <button type="button" class="choice" onClick={() => correct({ decision: 'new', personId: null })}>
        {row.state === 'new' ? text.asIs : text.isOther}
      </button>
      <button type="button" class="choice" onClick={() => correct({ decision: 'skip' })}>
        {text.skip}
      </button>
    </fieldset>
  );
}

function What({ row, list, correct }: { row: PeopleRow; list: PeopleEditing; correct: Correct }) {
  const replace = list.said.corrections.find(({ key }) => key === row.key)?.replace ?? [];
  return (
    <>
      {row.decision === 'same' && row.personId !== null
        ? row.changes.map((change) => (
            <Change
              key={change.column}
              change={change}
              set={(on) =>
                correct({
                  replace: on ? [...replace, change.column] : replace.filter((key) => key !== change.column),
                })
              }
            />
          ))
        : row.fields.map((field) => (
            <span key={field.label} class="block lines-of">
              <span class="quiet">{field.label}:</span> {field.text}
            </span>
          ))}
      {row.asks.map((ask) => (
        <Ask key={`${ask.code} ${ask.text}`} ask={ask} row={row} correct={correct} />
      ))}
    </>
  );
}

function Change({ change, set }: { change: PeopleChange; set: (on: boolean) => void }) {
  const { label, old, now, kind, on } = change;
  if (kind === 'fills')
    return (
      <span class="block lines-of">
        <span class="quiet">{text.fills(label)}</span> {now}
      </span>
    );
  return (
    <Tick on={on} change={set}>
      {text.replace(label, old, now)}
    </Tick>
  );
}

/** A question of the row with its answers, or what there is to know. */
function Ask({ ask, row, correct }: { ask: PeopleAsk; row: PeopleRow; correct: Correct }) {
  const { code } = ask;
  return (
    <div class="person-ask">
      <Notes notes={[askNote(ask.text)]} />
      {code === 'gender' && (
        <Answers
          legend={text.gender(row.name)}
          answers={[
            [text.womanMan.f, () => correct({ gender: 'f' })],
            [text.womanMan.m, () => correct({ gender: 'm' })],
          ]}
        />
      )}
      {code === 'role' && (
        <Answers
          legend={text.bankFor(row.name)}
          answers={[
            [text.toMentees, () => correct({ role: 'mentee' })],
            [text.stayMentor, () => correct({ role: 'mentor' })],
          ]}
        />
      )}
      {(code === 'initials' || code === 'one-word' || code === 'not-one') && (
        <Words
          open={text.editName}
          label={text.nameOf(row.name)}
          start={row.name}
          onWords={(name) => correct({ name })}
        />
      )}
      {code === 'position' && (
        <Words
          open={text.editPosition}
          label={text.positionOf(row.name)}
          start=""
          onWords={(position) => correct({ position })}
        />
      )}
    </div>
  );
}

const Answers = ({
  legend,
  answers,
}: {
  legend: string;
  answers: readonly (readonly [label: string, choose: () => void])[];
}) => (
  <fieldset class="choose">
    <legend class="for-readers">{legend}</legend>
    {answers.map(([label, choose]) => (
      <button key={label} type="button" class="choice" onClick={choose}>
        {label}
      </button>
    ))}
  </fieldset>
);

/** A button that opens a field for words of one's own. */
function Words({
  open,
  label,
  start,
  onWords,
}: {
  open: string;
  label: string;
  start: string;
  onWords: (words: string) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null)
    return (
      <button type="button" class="plain" onClick={() => setTyped(start)}>
        {open}
      </button>
    );
  const send = () => typed.trim() !== '' && onWords(typed.trim());
  return (
    <span class="row">
      <input
        type="text"
        ref={(input) => {
          if (input && document.activeElement !== input && typed === start) input.focus();
        }}
        aria-label={label}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          send();
        }}
      />
      <button type="button" class="plain" onClick={send}>
        {text.ready}
      </button>
    </span>
  );
}
