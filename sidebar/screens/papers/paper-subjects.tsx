import { useState } from 'preact/hooks';
import type { PaperCard, PaperSubject } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { matches } from '../../list-keys';
import { TextField } from '../../parts/fields';
import { type Note, Notes } from '../../parts/notes';
import { PlaceLink } from '../../parts/place-link';
import { Sign } from '../../parts/sign';
import { Tick, ticked } from '../../parts/tick';

const text = panel.paper;
/** More rows than this are looked through by search. */
const MOST_IN_SIGHT = 30;
const SEARCH_FROM = 12;

/** Whom the document is about, as ticks or one of them; a row that lacks something says what and where. */
export function PaperSubjects({
  card: { about, takes, subjects },
  chosen,
  notes,
  change,
}: {
  card: Pick<PaperCard, 'about' | 'takes' | 'subjects'>;
  chosen: readonly string[];
  notes: readonly Note[];
  change: (subjects: readonly string[]) => void;
}) {
  const [query, setQuery] = useState('');
  const [first] = useState(chosen);
  if (takes === 'none') return null;
  // In a long list what the card was opened for would be out of sight.
  const inOrder =
    subjects.length > SEARCH_FROM
      ? [...subjects].sort((a, b) => Number(first.includes(b.id)) - Number(first.includes(a.id)))
      : subjects;
  const found = inOrder.filter(({ id, label }) => chosen.includes(id) || matches(query, label));
  const shown = found.filter(({ id }, i) => i < MOST_IN_SIGHT || chosen.includes(id));
  return (
    <fieldset>
      <legend>
        {text.subjects}
        <span class="count">{text.chosen(about, chosen.length)}</span>
      </legend>
      {subjects.length > SEARCH_FROM && (
        <TextField label={text.searchSubject} value={query} onChange={setQuery} />
      )}
      <ul class="lines">
        {shown.map((subject) => (
          <li key={subject.id}>
            {takes === 'many' ? (
              <Tick
                on={chosen.includes(subject.id)}
                change={(on) => change(ticked(subjects, chosen, subject.id, on))}
              >
                <SubjectName subject={subject} />
              </Tick>
            ) : (
              <label class="tick">
                <input
                  type="radio"
                  name="subject"
                  checked={chosen.includes(subject.id)}
                  onChange={() => change([subject.id])}
                />
                <span>
                  <SubjectName subject={subject} />
                </span>
              </label>
            )}
            <Gaps subject={subject} />
          </li>
        ))}
      </ul>
      {found.length > shown.length && <p class="quiet">{text.moreSubjects(found.length - shown.length)}</p>}
      <Notes notes={notes} />
    </fieldset>
  );
}

const SubjectName = ({ subject: { label, hint } }: { subject: PaperSubject }) => (
  <>
    {label}
    {hint && <span class="quiet block">{hint}</span>}
  </>
);

function Gaps({ subject: { gaps, place } }: { subject: PaperSubject }) {
  if (gaps.length === 0) return null;
  return (
    <div class="gaps ask-word">
      {gaps.map((gap) => (
        <p key={gap}>
          <Sign of="ask" /> {gap}
        </p>
      ))}
      <PlaceLink place={place} />
    </div>
  );
}
