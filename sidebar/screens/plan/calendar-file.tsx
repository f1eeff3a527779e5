import { useState } from 'preact/hooks';
import type { CalendarFileMade } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Done } from '../../parts/box';
import { Failed } from '../../parts/failed';
import { Actions, Primary } from '../../parts/form';
import { ScreenFrame } from '../../parts/screen-frame';
import { saveFile } from '../../save-file';
import { useAction } from '../../use-call';

const text = panel.calendarFile;

/** «Сохранить в календарь»: makes the file, then hands it to the browser, which keeps it among the downloads. */
export function CalendarFileScreen() {
  const [file, setFile] = useState<CalendarFileMade | null>(null);
  const [saved, setSaved] = useState(false);
  const make = useAction('year.calendar', setFile);
  return (
    <ScreenFrame title={text.title}>
      <p>{text.lead}</p>
      <p>{text.again}</p>
      {file && !saved && <p class="lead">{file.said}</p>}
      {saved && <Done text={text.saved} />}
      {make.failure && <Failed error={make.failure} repeat={make.repeat} />}
      <Actions>
        {file ? (
          <Primary
            label={text.save}
            focused
            onClick={() => {
              saveFile(file.name, file.text, 'text/calendar;charset=utf-8');
              setSaved(true);
            }}
          />
        ) : (
          <Primary
            label={text.make}
            busyLabel={text.making}
            busy={make.busy}
            onClick={() => make.run(null)}
          />
        )}
      </Actions>
    </ScreenFrame>
  );
}
