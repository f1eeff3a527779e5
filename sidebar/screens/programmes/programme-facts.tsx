import type { ProgrammeCard } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { PlaceLink } from '../../parts/place-link';
import { SeveritySign, Sign } from '../../parts/sign';
import { GapList, ShareBar } from './programme-line';

const text = panel.programme;

/** What the programme is for: the pair, its request, and the areas to work on with all that speaks for each. */
export function ProgrammeFacts({ card }: { card: ProgrammeCard }) {
  const { facts, place, notes, gaps, stage, share, request, goal, needs } = card;
  return (
    <>
      <p class="quiet">
        {facts} <PlaceLink place={place} />
      </p>
      {share.all > 0 && <ShareBar share={share} />}
      {notes.map(({ severity, text: words }) => (
        <p key={words} class={`note ${severity}`}>
          <SeveritySign of={severity} /> {words}
        </p>
      ))}
      {stage === 'draft' && <GapList title={text.gaps} gaps={gaps} />}
      {stage === 'ready' && (
        <p class="done">
          <Sign of="good" /> {text.ready}
        </p>
      )}
      <dl class="facts">
        <dt>{text.request}</dt>
        <dd>{request || text.notSaid}</dd>
        <dt>{text.goal}</dt>
        <dd>{goal || text.notSaid}</dd>
      </dl>
      <h2>{text.needs}</h2>
      {needs.length === 0 && <p>{text.noNeeds}</p>}
      <ul class="bullets small">
        {needs.map(({ topic, why, taken }) => (
          <li key={topic}>
            {topic}
            <span class="quiet block">
              {why}
              {!taken && ` (${text.notTaken})`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
