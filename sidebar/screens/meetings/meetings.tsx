import { useState } from 'preact/hooks';
import type { IsoDate, MeetingWeek, WeekPair } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Failed } from '../../parts/failed';
import { Actions, Form, Plain, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { errorNote, Notes } from '../../parts/notes';
import { ScreenFrame } from '../../parts/screen-frame';
import { routeOf } from '../../routes';
import { useShell, useUnsaved } from '../../shell';
import { useStepKeys } from '../../step-keys';
import { useAction, useLoad } from '../../use-call';
import { useRefusalFocus } from '../../use-refusal-focus';
import type { MeetingField } from './meeting-fields';
import { MeetingRemarks } from './meeting-remarks';
import { WeekLine } from './week-line';
import { useWeekLines, type WeekLines } from './week-lines';

const text = panel.meetings;

/** «Встречи за неделю»: a line a pair, Enter to the next, one press writes down all that were held. */
export function MeetingsScreen() {
  const [day, setDay] = useState<IsoDate | null>(null);
  const week = useLoad('meetings.week', { day });
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={week}>{(value) => <Week key={value.from} week={value} show={setDay} />}</Loaded>
    </ScreenFrame>
  );
}

function Week({ week, show }: { week: MeetingWeek; show: (day: IsoDate) => void }) {
  const lines = useWeekLines(week);
  useUnsaved(lines.dirty);
  return (
    <>
      <WeekHead week={week} busy={lines.dirty} show={show} />
      <MeetingRemarks remarks={week.silent} links />
      {week.pairs.length === 0 && <p>{text.none}</p>}
      {week.pairs.length > 0 ? <Entry week={week} lines={lines} /> : <Ways />}
    </>
  );
}

/** What else is done about meetings. */
function Ways() {
  const { open } = useShell();
  return (
    <div class="meeting-ways">
      <Plain label={text.toPlan} onClick={() => open({ screen: 'meeting-plan' })} />
      <Plain label={text.toSheet} onClick={() => open({ screen: 'paper', kind: 'D27P', subjects: null })} />
      <Plain label={text.toEvents} onClick={() => open(routeOf('events'))} />
    </div>
  );
}

/** Which week, and the ways to those around; ticks are not carried from one to another. */
function WeekHead({ week, busy, show }: { week: MeetingWeek; busy: boolean; show: (day: IsoDate) => void }) {
  const [asked, setAsked] = useState(false);
  const go = (day: IsoDate) => (busy ? setAsked(true) : show(day));
  return (
    <>
      <h2 class="meeting-week">{week.title}</h2>
      <div class="row">
        <Plain label={text.earlier} onClick={() => go(week.earlier)} />
        {week.later !== null && <Plain label={text.later} onClick={() => go(week.later!)} />}
      </div>
      {asked && busy && <Notes notes={[errorNote(text.firstSave)]} />}
    </>
  );
}

const SECTIONS: readonly {
  readonly title: string;
  readonly has: (pair: WeekPair) => boolean;
}[] = [
  { title: text.due, has: ({ usual, entered }) => usual && entered.length === 0 },
  { title: text.rest, has: ({ usual, entered }) => !usual && entered.length === 0 },
  { title: text.done, has: ({ entered }) => entered.length > 0 },
];

function Entry({ week, lines }: { week: MeetingWeek; lines: WeekLines }) {
  const { say } = useShell();
  const [empty, setEmpty] = useState(false);
  const [sent, setSent] = useState<readonly string[]>([]);
  const stepKeys = useStepKeys();
  const enter = useAction('meetings.enter', (saved) => {
    lines.clear();
    if (saved.lastAction === null) say(saved.text);
  });
  useRefusalFocus(enter.failure);
  const place = /^lines\.(\d+)\.(\w+)$/.exec(enter.failure?.failure.field ?? '');
  const notesOf = (pairId: string) => (field: MeetingField) =>
    place && sent[Number(place[1])] === pairId && place[2] === field
      ? [errorNote(enter.failure!.failure.message)]
      : [];
  const submit = () => {
    setEmpty(lines.chosen.length === 0);
    if (lines.chosen.length === 0) return;
    setSent(lines.chosen.map(({ pairId }) => pairId));
    enter.run({
      lines: lines.chosen.flatMap((pair) => {
        const { date, ...rest } = lines.valuesOf(pair);
        return date === null ? [] : [{ ...rest, date, pairId: pair.pairId }];
      }),
    });
  };
  return (
    <Form onSubmit={submit} focusFirst={false}>
      <p>{text.lead}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the fields within. */}
      <div onKeyDown={stepKeys}>
        {SECTIONS.map(({ title, has }) => {
          const own = week.pairs.filter(has);
          if (own.length === 0) return null;
          return (
            <section key={title}>
              <h2>{title}</h2>
              <ul class="meeting-lines" aria-label={title}>
                {own.map((pair) => (
                  <WeekLine
                    key={pair.pairId}
                    pair={pair}
                    week={week}
                    lines={lines}
                    notes={notesOf(pair.pairId)}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      <p class="quiet">{text.keys}</p>
      <Ways />
      {empty && lines.chosen.length === 0 && <Notes notes={[errorNote(text.tickFirst)]} />}
      {enter.failure && !place && <Failed error={enter.failure} repeat={enter.repeat} />}
      <Actions>
        <Primary label={text.save(lines.chosen.length)} busyLabel={panel.common.saving} busy={enter.busy} />
      </Actions>
    </Form>
  );
}
