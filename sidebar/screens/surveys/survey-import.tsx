import type { AnswerReading, AnswerSheet, PairingSurvey } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Failed } from '../../parts/failed';
import { Actions, Form, Plain, Primary } from '../../parts/form';
import { Busy } from '../../parts/loaded';
import { Tick } from '../../parts/tick';
import { useShell } from '../../shell';
import { useAction, useLoad } from '../../use-call';
import { AnswerCorrections } from './answer-corrections';
import { OpenedAnswers, type OpenedSheet } from './opened-answers';

const text = panel.surveyImport;
const UNTOUCHED = { survey: null, date: null, columns: [], people: [], fill: true } as const;

/** Takes in a sheet of answers: what was understood, what must be corrected, and what would be written. */
export function SurveyImportScreen({ survey }: { survey: PairingSurvey }) {
  const { replace } = useShell();
  const toList = (
    <Actions>
      <Plain label={text.toList} onClick={() => replace({ screen: 'surveys', survey })} />
    </Actions>
  );
  return (
    <OpenedAnswers<AnswerSheet> untouched={UNTOUCHED} below={toList}>
      {(opened) => <Sheet {...opened} />}
    </OpenedAnswers>
  );
}

function Sheet({ sheet, change, another }: OpenedSheet<AnswerSheet>) {
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
