import { useEffect, useState } from 'preact/hooks';
import type { DeadlineQuestion } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Box } from '../../parts/box';
import { Failed } from '../../parts/failed';
import { Actions, Form, Plain, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { errorNote } from '../../parts/notes';
import { PlaceLink } from '../../parts/place-link';
import { noReading, ReadingChoice } from '../../parts/reading-choice';
import { ScreenFrame } from '../../parts/screen-frame';
import { useShell, useUnsaved } from '../../shell';
import { useAction, useLoad } from '../../use-call';

const text = panel.deadlineQuestions;

/** Rows named under a question. */
const MOST_ROWS = 3;

/** «Уточнить сроки»: the deadlines the program is not sure of, one question at a time. */
export function DeadlineQuestionsScreen() {
  const asked = useLoad('deadlines.questions', null);
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={asked}>{({ questions }) => <Questions questions={questions} />}</Loaded>
    </ScreenFrame>
  );
}

function Questions({ questions }: { questions: readonly DeadlineQuestion[] }) {
  const { back } = useShell();
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list read anew has no answered questions in it.
  useEffect(() => setAnswered(new Set()), [questions]);
  const open = questions.filter(({ phrase }) => !answered.has(phrase));
  const left = open.filter(({ phrase }) => !skipped.has(phrase));
  const [current] = left;
  if (current) {
    return (
      <Question
        key={current.phrase}
        asked={current}
        left={left.length}
        skip={() => setSkipped((was) => new Set([...was, current.phrase]))}
        answered={() => setAnswered((was) => new Set([...was, current.phrase]))}
      />
    );
  }
  return (
    <>
      <p role="status">{open.length === 0 ? text.none : text.skipped(open.length)}</p>
      <Actions>
        <Primary label={text.done} focused onClick={back} />
        {open.length > 0 && <Plain label={text.again} onClick={() => setSkipped(new Set())} />}
      </Actions>
    </>
  );
}

function Question({
  asked,
  left,
  skip,
  answered,
}: {
  asked: DeadlineQuestion;
  left: number;
  skip: () => void;
  answered: () => void;
}) {
  const { phrase, question, readings, rows } = asked;
  const [choice, setChoice] = useState(noReading(readings));
  const save = useAction('deadlines.choose', answered);
  useUnsaved(choice.words.trim() !== '');
  const atField = save.failure?.failure.field === 'words' ? save.failure.failure.message : null;
  const change = (value: typeof choice) => {
    save.clear();
    setChoice(value);
  };
  return (
    <Form onSubmit={() => save.run({ phrase, ...choice })}>
      <p class="lead" role="status">
        {text.left(left)}
      </p>
      <Box of="ask" title={text.phrase}>
        <p>«{phrase}»</p>
        <Rows rows={rows} />
      </Box>
      <ReadingChoice
        question={question}
        readings={readings}
        value={choice}
        onChange={change}
        notes={atField ? [errorNote(atField)] : []}
      />
      {save.failure && !atField && <Failed error={save.failure} repeat={save.repeat} />}
      <Actions>
        <Primary label={text.choose} busyLabel={text.choosing} busy={save.busy} />
        <Plain label={text.skip} onClick={skip} busy={save.busy} />
      </Actions>
    </Form>
  );
}

function Rows({ rows }: { rows: DeadlineQuestion['rows'] }) {
  const rest = rows.length - MOST_ROWS;
  return (
    <ul class="bullets small">
      {rows.slice(0, MOST_ROWS).map(({ title, place }) => (
        <li key={place.row}>
          {title} <PlaceLink place={place} />
        </li>
      ))}
      {rest > 0 && <li>{text.more(rest)}</li>}
    </ul>
  );
}
