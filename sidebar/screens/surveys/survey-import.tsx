import { useState } from 'preact/hooks';
import type { AnswerReading, AnswerSheet, PairingSurvey } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Failed } from '../../parts/failed';
import { Actions, Form, Plain, Primary } from '../../parts/form';
import { Busy } from '../../parts/loaded';
import { ScreenFrame } from '../../parts/screen-frame';
import { Tick } from '../../parts/tick';
import { useShell, useUnsaved } from '../../shell';
import { useAction, useLoad } from '../../use-call';
import { AnswerCorrections } from './answer-corrections';
import { AnswerSource } from './survey-import-source';

const text = panel.surveyImport;
const UNTOUCHED = { survey: null, date: null, columns: [], people: [], fill: true } as const;

/** Takes in a sheet of answers: what was understood, what must be corrected, and what would be written. */
export function SurveyImportScreen({ survey }: { survey: PairingSurvey }) {
  const { replace } = useShell();
  const [sheet, setSheet] = useState<AnswerSheet | null>(null);
  const opened = useAction('roadmap.open', (found) => setSheet({ ...UNTOUCHED, text: found.text }));
  useUnsaved(sheet !== null);
  return (
    <ScreenFrame title={text.title}>
      {sheet === null ? (
        <>
          <AnswerSource onSource={opened.run} />
          {opened.busy && <Busy text={text.opening} />}
          {opened.failure && <Failed error={opened.failure} repeat={opened.repeat} />}
          <Actions>
            <Plain label={text.toList} onClick={() => replace({ screen: 'surveys', survey })} />
          </Actions>
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
  readonly sheet: AnswerSheet;
  readonly change: (part: Partial<AnswerSheet>) => void;
  readonly another: () => void;
}

function Sheet({ sheet, change, another }: SheetProps) {
  const { replace } = useShell();
  const read = useLoad('surveys.read', sheet);
  const accept = useAction('surveys.accept', (done) => {
    const survey = read.value?.survey ?? 'Q-01';
    replace({ screen: 'survey-saved', survey, text: done.text, next: null });
  });
  const reading = read.value;
  return (
    <Form
      focusFirst={false}
      onSubmit={() => {
        if (reading && reading.count > 0 && !read.busy) accept.run({ sheet, revision: reading.revision });
      }}
    >
      {read.failure && <Failed error={read.failure} repeat={read.reload} />}
      {reading && (
        <AnswerCorrections reading={reading} sheet={sheet} change={change}>
          <Tick on={sheet.fill} change={(fill) => change({ fill })}>
            {text.fill}
          </Tick>
        </AnswerCorrections>
      )}
      {read.busy && <Busy text={text.reading} />}
      {accept.failure && <Failed error={accept.failure} repeat={accept.repeat} reload={read.reload} />}
      <Actions>
        {reading && reading.count > 0 && (
          <Primary label={acceptLabel(reading)} busyLabel={text.accepting} busy={accept.busy || read.busy} />
        )}
        <Plain label={text.another} onClick={another} />
      </Actions>
    </Form>
  );
}

function acceptLabel({ lines }: AnswerReading): string {
  const answers = lines.reduce((sum, { fresh, changed }) => sum + fresh + changed, 0);
  return answers > 0 ? text.accept(answers) : text.acceptBank;
}
