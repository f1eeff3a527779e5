import type { FeedbackSheet } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Failed } from '../../parts/failed';
import { Actions, Form, Plain, Primary } from '../../parts/form';
import { Busy } from '../../parts/loaded';
import { useShell } from '../../shell';
import { useAction, useLoad } from '../../use-call';
import { AnswerCorrections } from '../surveys/answer-corrections';
import { OpenedAnswers, type OpenedSheet } from '../surveys/opened-answers';

const text = panel.surveyImport;
const UNTOUCHED = { survey: null, date: null, columns: [], people: [] } as const;

/** Takes in a sheet of answers to a questionnaire of feedback: what was understood, asked and would be written. */
export const FeedbackImportScreen = () => (
  <OpenedAnswers<FeedbackSheet> untouched={UNTOUCHED}>{(opened) => <Sheet {...opened} />}</OpenedAnswers>
);

function Sheet({ sheet, change, another }: OpenedSheet<FeedbackSheet>) {
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
      {reading && <AnswerCorrections reading={reading} sheet={sheet} change={change} note={reading.naming} />}
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
