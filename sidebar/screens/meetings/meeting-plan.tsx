import { useState } from 'preact/hooks';
import type { MeetingPlanForm, MeetingPlanMade } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { dateInTable } from '../../dates';
import { Box, Done } from '../../parts/box';
import { Failed } from '../../parts/failed';
import { SelectField } from '../../parts/fields';
import { Actions, Form, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { PlaceLink } from '../../parts/place-link';
import { ScreenFrame } from '../../parts/screen-frame';
import { saveFile } from '../../save-file';
import { useAction, useLoad } from '../../use-call';

const text = panel.meetingPlan;

/** «План встреч в календарь»: meetings of a term as a file, of all pairs or of one. */
export function MeetingPlanScreen() {
  const form = useLoad('meetings.spans', null);
  return (
    <ScreenFrame title={text.title}>
      <p>{text.lead}</p>
      <p>{text.again}</p>
      <Loaded from={form}>
        {(value) => (value.pairs.length === 0 ? <p>{text.none}</p> : <Plan form={value} />)}
      </Loaded>
    </ScreenFrame>
  );
}

function Plan({ form }: { form: MeetingPlanForm }) {
  const [spanId, setSpan] = useState(form.spans[0]?.id ?? '');
  const [pairId, setPair] = useState('');
  const [file, setFile] = useState<MeetingPlanMade | null>(null);
  const [saved, setSaved] = useState(false);
  const make = useAction('meetings.plan', setFile);
  const span = form.spans.find(({ id }) => id === spanId);
  const again = () => {
    setFile(null);
    setSaved(false);
    make.clear();
  };
  const submit = () => {
    if (file !== null) {
      saveFile(file.name, file.text, 'text/calendar;charset=utf-8');
      setSaved(true);
    } else if (span) make.run({ from: span.from, to: span.to, pairIds: pairId === '' ? null : [pairId] });
  };
  return (
    <Form onSubmit={submit} focusFirst={false}>
      <SelectField
        label={text.span}
        value={spanId}
        options={form.spans.map(({ id }) => id)}
        labels={Object.fromEntries(
          form.spans.map(({ id, title, from, to }) => [
            id,
            `${title}: ${dateInTable(from)} – ${dateInTable(to)}`,
          ]),
        )}
        onChange={(id) => {
          setSpan(id);
          again();
        }}
      />
      <SelectField
        label={text.pairs}
        value={pairId}
        options={['', ...form.pairs.map(({ id }) => id)]}
        labels={{ ...Object.fromEntries(form.pairs.map((pair) => [pair.id, pair.text])), '': text.all }}
        onChange={(id) => {
          setPair(id);
          again();
        }}
      />
      {file && <Made file={file} saved={saved} />}
      {make.failure && <Failed error={make.failure} repeat={make.repeat} />}
      <Actions>
        <Primary label={file ? text.save : text.make} busyLabel={text.making} busy={make.busy} />
      </Actions>
    </Form>
  );
}

function Made({ file, saved }: { file: MeetingPlanMade; saved: boolean }) {
  return (
    <>
      {saved ? <Done text={text.saved} /> : <p class="lead">{file.said}</p>}
      {file.without.length > 0 && (
        <Box of="ask" title={text.without}>
          <ul>
            {file.without.map((one) => (
              <li key={one.text}>
                {one.text} <PlaceLink place={one.place} />
              </li>
            ))}
          </ul>
        </Box>
      )}
    </>
  );
}
