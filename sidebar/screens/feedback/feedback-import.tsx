import { useState } from 'preact/hooks';
import type { FeedbackReading, FeedbackSheet } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { DateField } from '../../parts/date-field';
import { Failed } from '../../parts/failed';
import { SelectField } from '../../parts/fields';
import { Actions, Form, Plain, Primary } from '../../parts/form';
import { Busy } from '../../parts/loaded';
import { ScreenFrame } from '../../parts/screen-frame';
import { useShell, useUnsaved } from '../../shell';
import { useAction, useLoad } from '../../use-call';
import { AnswerColumns, AnswerPeople, AnswerPreview } from '../surveys/survey-import-parts';
import { AnswerSource } from '../surveys/survey-import-source';

const text = panel.surveyImport;
const UNTOUCHED = { survey: null, date: null, columns: [], people: [] } as const;

/** Takes in a sheet of answers to a questionnaire of feedback: what was understood, asked and would be written. */
export function FeedbackImportScreen() {
  const [sheet, setSheet] = useState<FeedbackSheet | null>(null);
  const opened = useAction('roadmap.open', (found) => setSheet({ ...UNTOUCHED, text: found.text }));
  useUnsaved(sheet !== null);
  return (
    <ScreenFrame title={text.title}>
      {sheet === null ? (
        <>
          <AnswerSource onSource={opened.run} />
          {opened.busy && <Busy text={text.opening} />}
          {opened.failure && <Failed error={opened.failure} repeat={opened.repeat} />}
        </>
      ) : (
        <Sheet
          sheet={sheet}
          change={(part) => setSheet({ ...sheet, ...part })}
          another={() => setSheet(null)}
        />
      )}
    </ScreenFrame>
  );
}

interface SheetProps {
  readonly sheet: FeedbackSheet;
  readonly change: (part: Partial<FeedbackSheet>) => void;
  readonly another: () => void;
}

function Sheet({ sheet, change, another }: SheetProps) {
  const { replace } = useShell();
  const read = useLoad('feedback.read', sheet);
  const reading = read.value;
  const accept = useAction('feedback.accept', () =>
    replace(reading ? { screen: 'feedback-people', survey: reading.survey } : { screen: 'feedback' }),
  );
  return (
    <Form
      focusFirst={false}
      onSubmit={() => {
        if (reading && reading.count > 0 && !read.busy) accept.run({ sheet, revision: reading.revision });
      }}
    >
      {read.failure && <Failed error={read.failure} repeat={read.reload} />}
      {reading && <Understood reading={reading} sheet={sheet} change={change} />}
      {read.busy && <Busy text={text.reading} />}
      {accept.failure && <Failed error={accept.failure} repeat={accept.repeat} reload={read.reload} />}
      <Actions>
        {reading && reading.count > 0 && (
          <Primary
            label={text.accept(reading.count)}
            busyLabel={text.accepting}
            busy={accept.busy || read.busy}
          />
        )}
        <Plain label={text.another} onClick={another} />
      </Actions>
    </Form>
  );
}

function Understood({
  reading,
  sheet,
  change,
}: {
  reading: FeedbackReading;
  sheet: FeedbackSheet;
  change: SheetProps['change'];
}) {
  return (
    <>
      <SelectField
        label={text.survey}
        value={reading.survey}
        options={reading.surveys.map(({ survey }) => survey)}
        labels={Object.fromEntries(reading.surveys.map(({ survey, title }) => [survey, title]))}
        onChange={(chosen) => {
          const survey = reading.surveys.find((each) => each.survey === chosen)?.survey ?? null;
          change({ survey, columns: [], people: [] });
        }}
      />
      <p role="status">{reading.summary}</p>
      {reading.naming && <p class="quiet">{reading.naming}</p>}
      <AnswerPeople
        reading={reading}
        choose={(name, id) =>
          change({ people: [...sheet.people.filter((each) => each.name !== name), { name, id }] })
        }
      />
      <AnswerColumns
        reading={reading}
        choose={(index, holds) =>
          change({ columns: [...sheet.columns.filter((each) => each.index !== index), { index, holds }] })
        }
      />
      <DateField
        label={text.date}
        hint={text.dateHint}
        value={reading.date}
        onChange={(date) => date !== null && change({ date })}
      />
      <AnswerPreview reading={reading} />
    </>
  );
}
