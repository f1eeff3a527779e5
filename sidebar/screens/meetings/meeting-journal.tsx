import type { MeetingJournal } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { dateInTable } from '../../dates';
import { Plain } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { PlaceLink } from '../../parts/place-link';
import { ScreenFrame } from '../../parts/screen-frame';
import { routeOf } from '../../routes';
import { useShell } from '../../shell';
import { useLoad } from '../../use-call';
import { MeetingRemarks } from './meeting-remarks';
import { MeetingWords } from './meeting-words';

const text = panel.meetingJournal;

/** The meetings of one pair, the latest first, counted against its plan. */
export function MeetingJournalScreen({ pairId }: { pairId: string }) {
  const journal = useLoad('meetings.journal', { pairId });
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={journal}>{(value) => <Journal journal={value} />}</Loaded>
    </ScreenFrame>
  );
}

function Journal({ journal }: { journal: MeetingJournal }) {
  const { open } = useShell();
  const { pairId, label, counted, remarks, lines, place } = journal;
  return (
    <>
      <p class="lead">
        {label}
        <span class="quiet block">{counted}</span>
        <PlaceLink place={place} />
      </p>
      <MeetingRemarks remarks={remarks} links={false} />
      {lines.length === 0 && (
        <>
          <p>{text.empty}</p>
          <Plain label={text.toWeek} onClick={() => open(routeOf('meetings'))} />
        </>
      )}
      <ul class="meeting-lines" aria-label={text.title}>
        {lines.map((line) => (
          <li key={line.id} class="meeting-line">
            <MeetingWords line={line} />
            <Plain
              label={text.edit}
              about={line.date === null ? text.noDate : dateInTable(line.date)}
              onClick={() => open({ screen: 'meeting-form', pairId, id: line.id })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
