import type { PaperCard } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Box } from '../../parts/box';
import { PlaceLink } from '../../parts/place-link';

const text = panel.paper;

/** What a change of a pair wanted the document to say. */
export function AskedNotes({ asked }: Pick<PaperCard, 'asked'>) {
  if (asked.length === 0) return null;
  return (
    <section class="asked-notes">
      <h2>{text.asked}</h2>
      {asked.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </section>
  );
}

/** Facts that came from the book, folded, each with its cell. */
export function FilledFacts({ filled }: Pick<PaperCard, 'filled'>) {
  if (filled.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        {text.filled}
        <span class="quiet block">{text.filledCount(filled.length)}</span>
      </summary>
      <ul class="lines">
        {filled.map(({ label, text: said, place }) => (
          <li key={`${label} ${said} ${place.row}`}>
            <span class="quiet block">{label}</span>
            {said} <PlaceLink place={place} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Why only a project may be printed; what a field of the card lacks stands at the field. */
export function Blocking({
  blocking,
  fields,
}: {
  blocking: PaperCard['blocking'];
  /** Fields in sight. */
  fields: readonly string[];
}) {
  if (blocking.length === 0) return null;
  const own = blocking.filter(({ field }) => field === null || !fields.includes(field));
  return (
    <Box of="bad" title={panel.order.blocking}>
      <ul>
        {own.map(({ text: said, place }) => (
          <li key={said}>
            {said} {place && <PlaceLink place={place} />}
          </li>
        ))}
        {own.length < blocking.length && <li>{text.answer}</li>}
      </ul>
    </Box>
  );
}
