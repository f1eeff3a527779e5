import { useRef, useState } from 'preact/hooks';
import type { PairDraft, PairForm, RankedMentor } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { nextRow } from '../../list-keys';
import { Plain } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { type Note, Notes } from '../../parts/notes';
import { PlaceLink } from '../../parts/place-link';
import { Sign } from '../../parts/sign';
import { useShell } from '../../shell';
import { useLoad } from '../../use-call';

const text = panel.pair;
const SHOWN_AT_FIRST = 6;

interface ChoiceProps {
  readonly draft: PairDraft;
  readonly choose: (mentor: RankedMentor) => void;
  readonly notes: readonly Note[];
}

/** Mentors for the chosen mentee, best first, each with places, points and the reason. */
export function MentorChoice({ form, ...rest }: ChoiceProps & { form: PairForm }) {
  const { menteeId } = rest.draft;
  return (
    <fieldset class="mentors">
      <legend>{text.mentor}</legend>
      {menteeId === '' && <p class="quiet">{text.mentorEmpty}</p>}
      {menteeId !== '' && menteeId === form.draft.menteeId && <Ranked mentors={form.mentors} {...rest} />}
      {menteeId !== '' && menteeId !== form.draft.menteeId && <Ranking key={menteeId} {...rest} />}
      <Notes notes={rest.notes} />
    </fieldset>
  );
}

function Ranking(props: ChoiceProps) {
  const ranked = useLoad('pairs.rank', { menteeId: props.draft.menteeId });
  return (
    <Loaded from={ranked} busyText={text.ranking}>
      {({ mentors }) => <Ranked mentors={mentors} {...props} />}
    </Loaded>
  );
}

function Ranked({ mentors, draft, choose }: ChoiceProps & { mentors: readonly RankedMentor[] }) {
  const { open } = useShell();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const shown = all ? mentors : mentors.slice(0, SHOWN_AT_FIRST);
  const possible = shown.filter((mentor) => mentor.blocked === null);
  const byLetter = (event: KeyboardEvent) => {
    if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey) return;
    const at = possible.findIndex((mentor) => mentor.id === draft.mentorId);
    const next = nextRow(
      event.key,
      at,
      possible.map((mentor) => mentor.name),
    );
    if (next === null) return;
    choose(possible[next]!);
    list.current?.querySelectorAll<HTMLInputElement>('input:enabled')[next]?.focus();
  };
  if (mentors.length === 0) {
    return (
      <p>
        {text.noMentors}{' '}
        <Plain label={text.addMentor} onClick={() => open({ screen: 'people', role: 'mentor' })} />
      </p>
    );
  }
  return (
    <>
      <ul ref={list} onKeyDown={byLetter}>
        {shown.map((mentor) => (
          <MentorRow
            key={mentor.id}
            mentor={mentor}
            chosen={mentor.id === draft.mentorId}
            choose={() => choose(mentor)}
          />
        ))}
      </ul>
      {shown.length < mentors.length && (
        <Plain label={text.others(mentors.length - shown.length)} onClick={() => setAll(true)} />
      )}
    </>
  );
}

function MentorRow({
  mentor,
  chosen,
  choose,
}: {
  mentor: RankedMentor;
  chosen: boolean;
  choose: () => void;
}) {
  const blocked = mentor.blocked !== null;
  const facts = [
    mentor.points === null ? text.blocked : text.points(mentor.points),
    text.places(mentor.free),
    mentor.position,
  ];
  return (
    <li class={`mentor${chosen ? ' chosen' : ''}${blocked ? ' blocked' : ''}`}>
      <label>
        <input type="radio" name="mentor" checked={chosen} disabled={blocked} onChange={choose} />
        <span class="grow">
          {mentor.name}
          <span class="quiet block">{facts.filter(Boolean).join(' · ')}</span>
          {mentor.needsData && !blocked && (
            <span class="ask-word block">
              <Sign of="ask" /> {text.needsData}
            </span>
          )}
          {mentor.reason && !blocked && (
            <span class="block">
              {(mentor.points ?? 0) > 0 && <Sign of="good" />} {mentor.reason}
            </span>
          )}
        </span>
      </label>
      {blocked && (
        <details class="why">
          <summary aria-label={`${text.whyNot}: ${mentor.name}`}>{text.whyNot}</summary>
          <p>{mentor.blocked}</p>
          <PlaceLink place={mentor.place} />
        </details>
      )}
      {chosen && mentor.parts.length > 0 && <Parts mentor={mentor} />}
    </li>
  );
}

function Parts({ mentor }: { mentor: RankedMentor }) {
  return (
    <details class="why">
      <summary>{text.why}</summary>
      <table class="parts">
        <tbody>
          {mentor.parts.map((part) => (
            <tr key={part.label}>
              <th scope="row">{part.label}</th>
              <td>{panel.common.of(part.points, part.of)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <PlaceLink place={mentor.place} />
    </details>
  );
}
