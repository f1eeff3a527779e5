import type { ProgrammeLine, ProgrammeShare } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Plain } from '../../parts/form';
import { PlaceLink } from '../../parts/place-link';
import { SeveritySign } from '../../parts/sign';
import { useShell } from '../../shell';

const text = panel.programmes;

/** One programme: whose, what is late or missing, how far it is, and the ways to it. */
export function ProgrammeLineView({ line }: { line: ProgrammeLine }) {
  const { open } = useShell();
  const { label, facts, notes, gaps, share, stage, pairId, place } = line;
  return (
    <li>
      <p class="line-words">
        {label}
        <span class="quiet block">{facts}</span>
      </p>
      {notes.map(({ severity, text: words }) => (
        <p key={words} class={`note ${severity}`}>
          <SeveritySign of={severity} /> {words}
        </p>
      ))}
      {stage === 'draft' && <GapList title={text.gaps} gaps={gaps} />}
      {(stage === 'running' || share.done > 0) && <ShareBar share={share} />}
      <span class="row small wrap">
        <PlaceLink place={place} />
        <Plain label={text.open} about={label} onClick={() => open({ screen: 'programme', pairId })} />
        {stage === 'running' && (
          <Plain
            label={text.mark}
            about={label}
            onClick={() => open({ screen: 'programme-marks', pairId })}
          />
        )}
      </span>
    </li>
  );
}

/** What an order on the programme still waits for. */
export function GapList({ title, gaps }: { title: string; gaps: readonly string[] }) {
  if (gaps.length === 0) return null;
  return (
    <div class="programme-gaps">
      <p class="ask-word">
        <SeveritySign of="ask" /> {title}
      </p>
      <ul class="bullets small">
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </div>
  );
}

/** How far a programme is: the words say all, the bar only shows it. */
export function ShareBar({ share }: { share: ProgrammeShare }) {
  return (
    <p class="programme-share">
      <span class="share-bar" aria-hidden="true">
        <span style={{ width: `${share.percent ?? 0}%` }} />
      </span>
      <span>
        {share.percent === null ? '' : `${text.share}: `}
        {share.text}
      </span>
    </p>
  );
}
