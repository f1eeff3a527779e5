import type { RewardBoard, RewardCandidate, RewardDraft } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { LongField, SelectField } from '../../parts/fields';
import { PlaceLink } from '../../parts/place-link';
import { Tick } from '../../parts/tick';
import type { Drafts } from './rewards';

const text = panel.rewards;

/** Those the facts speak for in sight, the others folded; nobody without facts. */
export function Candidates({
  board: { candidates, kinds },
  drafts,
  change,
}: {
  board: RewardBoard;
  drafts: Drafts;
  change: (drafts: Drafts) => void;
}) {
  const proposed = candidates.filter((one) => one.proposed);
  const others = candidates.filter((one) => !one.proposed);
  const list = (people: readonly RewardCandidate[]) => (
    <ul class="lines">
      {people.map((person) => (
        <li key={person.personId}>
          <CandidateView
            person={person}
            kinds={kinds}
            draft={drafts.get(person.personId) ?? null}
            change={(draft) => {
              const next = new Map(drafts);
              if (draft === null) next.delete(person.personId);
              else next.set(person.personId, draft);
              change(next);
            }}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <section>
      <h2>{text.candidates}</h2>
      {candidates.length === 0 && <p class="quiet">{text.none}</p>}
      {proposed.length > 0 && <p>{text.proposed}</p>}
      {list(proposed)}
      {others.length > 0 && (
        <details class="fold">
          <summary>{text.others(others.length)}</summary>
          {list(others)}
        </details>
      )}
    </section>
  );
}

function CandidateView({
  person,
  kinds,
  draft,
  change,
}: {
  person: RewardCandidate;
  kinds: readonly string[];
  draft: RewardDraft | null;
  change: (draft: RewardDraft | null) => void;
}) {
  const { personId, name, position, facts, basis, already, place } = person;
  const free = kinds.filter((kind) => !already.includes(kind));
  const start: RewardDraft = { personId, kind: free[0] ?? kinds[0] ?? '', basis };
  return (
    <>
      <Tick on={draft !== null} change={(on) => change(on ? start : null)}>
        {name}
        {position && `, ${position}`}
      </Tick>
      <span class="quiet block">{facts.join('; ')}</span>
      {already.length > 0 && <span class="quiet block">{text.already(already)}</span>}
      <PlaceLink place={place} />
      {draft && (
        <>
          <SelectField
            label={text.kind}
            value={draft.kind}
            options={kinds}
            onChange={(kind) => change({ ...draft, kind })}
          />
          <LongField
            label={text.basis}
            hint={text.basisHint}
            value={draft.basis}
            onChange={(words) => change({ ...draft, basis: words })}
          />
        </>
      )}
    </>
  );
}
