import type { MeetingWeek, WeekPair } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { dateInTable } from '../../dates';
import { Plain } from '../../parts/form';
import type { Note } from '../../parts/notes';
import { PlaceLink } from '../../parts/place-link';
import { Tick } from '../../parts/tick';
import { useShell } from '../../shell';
import { MainFields, type MeetingField, MoreFields } from './meeting-fields';
import { MeetingWords } from './meeting-words';
import type { WeekLines } from './week-lines';

const text = panel.meetings;

/** A pair of the week: its tick, what is proposed, and once it is ticked the fields to correct it. */
export function WeekLine({
  pair,
  week,
  lines,
  notes,
}: {
  pair: WeekPair;
  week: MeetingWeek;
  lines: WeekLines;
  notes: (field: MeetingField) => readonly Note[];
}) {
  const { open } = useShell();
  const on = lines.isOn(pair.pairId);
  const values = lines.valuesOf(pair);
  const fields = {
    ...{ values, kinds: week.kinds, modes: week.modes, items: pair.items, notes },
    change: (changes: Parameters<WeekLines['change']>[1]) => lines.change(pair.pairId, changes),
  };
  return (
    <li data-step class="meeting-line">
      {pair.entered.map((line) => (
        <div key={line.id} class="meeting-entered">
          <MeetingWords line={line} />
          <Plain
            label={panel.meetingJournal.edit}
            about={`${pair.label}, ${dateInTable(line.date)}`}
            onClick={() => open({ screen: 'meeting-form', pairId: pair.pairId, id: line.id })}
          />
        </div>
      ))}
      <Tick on={on} change={(next) => lines.tick(pair.pairId, next)}>
        {pair.label}
        {!on && (
          <span class="quiet block">
            {[dateInTable(values.date), values.kind, values.topic].filter(Boolean).join(', ')}
          </span>
        )}
      </Tick>
      <div class="row small meeting-about">
        <span class="quiet grow">{pair.hint}</span>
        <PlaceLink place={pair.place} />
        <Plain
          label={text.journal}
          about={pair.label}
          onClick={() => open({ screen: 'meeting-journal', pairId: pair.pairId })}
        />
      </div>
      {on && (
        <fieldset class="meeting-fields" aria-label={pair.label}>
          <MainFields {...fields} />
          <details class="fold">
            <summary>{text.more}</summary>
            <MoreFields {...fields} />
          </details>
        </fieldset>
      )}
    </li>
  );
}
