import { useState } from 'preact/hooks';
import type { IsoDate } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { DateField } from '../../parts/date-field';
import { Failed } from '../../parts/failed';
import { TextField } from '../../parts/fields';
import { Actions, Form, Primary } from '../../parts/form';
import { errorNote } from '../../parts/notes';
import { ScreenFrame } from '../../parts/screen-frame';
import { Tick } from '../../parts/tick';
import { useShell } from '../../shell';
import { useAction } from '../../use-call';

const text = panel.sitePublish;

/** «Отметить публикацию»: a day, what, a link; `section`: a prepared version waits to be marked. */
export function SitePublishScreen({ today, section: prepared }: { today: IsoDate; section: boolean }) {
  const { leave } = useShell();
  const [date, setDate] = useState<IsoDate | null>(today);
  const [section, setSection] = useState(prepared);
  const [what, setWhat] = useState('');
  const [link, setLink] = useState('');
  const save = useAction('site.publish', leave);
  const notes = (field: string) =>
    save.failure?.failure.field === field ? [errorNote(save.failure.message)] : [];
  const elsewhere = save.failure && !['date', 'what', 'link'].includes(save.failure.failure.field ?? '');
  return (
    <ScreenFrame title={text.title} focusHeading={false}>
      <Form onSubmit={() => date !== null && save.run({ date, what, link, section })}>
        <DateField label={text.date} value={date} onChange={setDate} required notes={notes('date')} />
        {prepared && (
          <>
            <Tick on={section} change={setSection}>
              {text.section}
            </Tick>
            <p class="quiet">{text.sectionHint}</p>
          </>
        )}
        <TextField
          label={text.what}
          hint={text.whatHint}
          value={what}
          onChange={setWhat}
          required={!section}
          notes={notes('what')}
        />
        <TextField
          label={text.link}
          hint={text.linkHint}
          value={link}
          onChange={setLink}
          notes={notes('link')}
        />
        {elsewhere && <Failed error={save.failure!} repeat={save.repeat} />}
        <Actions>
          <Primary label={text.save} busyLabel={text.saving} busy={save.busy} />
        </Actions>
      </Form>
    </ScreenFrame>
  );
}
