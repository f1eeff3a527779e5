import type { MeetingLine } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { dateInTable } from '../../dates';
import { PlaceLink } from '../../parts/place-link';
import { Sign } from '../../parts/sign';

const text = panel.meetingJournal;

/** An entry of the journal in words, with its place and what is out of order about it. */
export function MeetingWords({ line }: { line: MeetingLine }) {
  const { date, kind, mode, minutes, topic, item, outcome, next, confirmed, remark, place } = line;
  const more = [
    mode,
    minutes === null ? '' : text.minutes(minutes),
    item === '' ? '' : text.item(item),
    next === null ? '' : text.next(dateInTable(next)),
    confirmed === '' ? '' : text.confirmed(confirmed),
  ].filter(Boolean);
  return (
    <span class="block">
      <b>{date === null ? text.noDate : dateInTable(date)}</b> {kind}
      {topic && <span class="block">{topic}</span>}
      {outcome && <span class="block">{outcome}</span>}
      <span class="quiet block">{more.join(', ')}</span>
      {remark && (
        <span class="block">
          <Sign of="ask" /> <span class="ask-word">{remark}</span>
        </span>
      )}
      <PlaceLink place={place} />
    </span>
  );
}
