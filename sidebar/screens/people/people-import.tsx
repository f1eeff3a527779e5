import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PeopleAccepted, Role } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { closeWindow } from '../../google';
import { Done } from '../../parts/box';
import { Failed } from '../../parts/failed';
import { Actions, Form, Plain, Primary } from '../../parts/form';
import { Busy } from '../../parts/loaded';
import { askNote, errorNote, Notes } from '../../parts/notes';
import { RoleSwitch } from '../../parts/role-switch';
import { ScreenFrame } from '../../parts/screen-frame';
import { selectLine } from '../../parts/select-line';
import { useScreenPlace, useShell } from '../../shell';
import { RoadmapSource } from '../plan/roadmap-source';
import { type PeopleEditing, usePeopleList } from './people-list';
import { PeopleRows } from './people-rows';

const text = panel.peopleImport;

/** A list of people as it came, on the left, and who they are as understood, on the right. */
export function PeopleImportScreen({ role }: { role: Role }) {
  const list = usePeopleList(role);
  const source = useRef<HTMLTextAreaElement>(null);
  const wasRead = list.reading !== null;
  useEffect(() => {
    if (wasRead && source.current) source.current.scrollTop = 0;
  }, [wasRead]);
  if (list.accepted !== null) return <Accepted accepted={list.accepted} role={list.typed.role} />;
  const { typed, change, reading, accept } = list;
  return (
    <ScreenFrame title={text.title} focusHeading={false}>
      <Form onSubmit={list.submit}>
        <div class="plan-year">
          <RoleSwitch legend={text.bank} role={typed.role} onChange={(next) => change({ role: next })} />
          <RoadmapSource onSource={list.open} tooBig={text.tooBig} />
        </div>
        <div class="sides">
          <AsItCame list={list} source={source} />
          <Understood list={list} toLine={(line) => selectLine(source.current, line)} />
        </div>
        {reading?.busy && <Busy text={text.parsing} />}
        {reading?.failure && <Failed error={reading.failure} repeat={reading.reload} />}
        {accept.failure && (
          <Failed error={accept.failure} repeat={accept.repeat} reload={() => reading?.reload()} />
        )}
        <Actions>
          {list.acceptable > 0 ? (
            <Primary label={text.accept(list.acceptable)} busyLabel={text.accepting} busy={accept.busy} />
          ) : (
            <Primary label={text.parse} busyLabel={text.parsing} busy={reading?.busy ?? false} />
          )}
        </Actions>
      </Form>
    </ScreenFrame>
  );
}

function AsItCame({ list, source }: { list: PeopleEditing; source: RefObject<HTMLTextAreaElement | null> }) {
  const { opening, typed, change, empty } = list;
  return (
    <div class="side">
      <label for="people-text">{text.text}</label>
      {opening.busy && <Busy text={text.opening} />}
      {opening.failure && <Failed error={opening.failure} repeat={opening.repeat} />}
      <textarea
        id="people-text"
        ref={source}
        placeholder={text.textHint}
        value={typed.text}
        onInput={(event) => change({ text: event.currentTarget.value })}
      />
      {empty && <Notes notes={[errorNote(text.noText)]} />}
    </div>
  );
}

function Understood({ list, toLine }: { list: PeopleEditing; toLine: (line: number) => void }) {
  const preview = list.reading?.value ?? null;
  return (
    <section class="side" aria-label={text.rows}>
      <div class="row side-head">
        <h2 class="grow">{text.rows}</h2>
        {preview && preview.rows.length > 0 && (
          <span class="counter" role="status">
            {text.counter(preview.counts)}
          </span>
        )}
      </div>
      {!preview && <p class="quiet side-empty">{text.rowsEmpty}</p>}
      {list.stale && <Notes notes={[askNote(text.changed)]} />}
      {preview && preview.rows.length === 0 && <Notes notes={[errorNote(text.nothing)]} />}
      {preview && <PeopleRows preview={preview} list={list} toLine={toLine} />}
    </section>
  );
}

function Accepted({ accepted, role }: { accepted: PeopleAccepted; role: Role }) {
  const { replace } = useShell();
  const { hasBack } = useScreenPlace();
  return (
    <ScreenFrame title={text.title}>
      <Done text={`${accepted.text}.`} />
      {accepted.undecided > 0 && <Notes notes={[askNote(text.left(accepted.undecided))]} />}
      {accepted.added > 0 && <p>{text.consents}</p>}
      <Actions>
        {hasBack ? (
          <Primary label={text.toPeople} onClick={() => replace({ screen: 'people', role })} />
        ) : (
          <>
            <Primary label={panel.common.close} onClick={closeWindow} />
            <Plain label={text.toPeople} onClick={() => replace({ screen: 'people', role })} />
          </>
        )}
      </Actions>
    </ScreenFrame>
  );
}
