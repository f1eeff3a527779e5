import { useState } from 'preact/hooks';
import type { CodedFile, ReturnedBook, ReturnedRow, ReturnTaken } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Box } from '../../parts/box';
import { Failed } from '../../parts/failed';
import { Actions, Form, Primary } from '../../parts/form';
import { Busy } from '../../parts/loaded';
import { OpenFile, useOpenedFile } from '../../parts/open-file';
import { PlaceLink } from '../../parts/place-link';
import { Sign } from '../../parts/sign';
import { useShell } from '../../shell';
import { useAction } from '../../use-call';
import { Cells } from './cells';

const text = panel.privacy;

/** What was changed in the copy comes back row by row; what both sides changed is asked about. */
export function TakeBack({ reading }: { reading: (on: boolean) => void }) {
  const { say } = useShell();
  const [file, setFile] = useState<CodedFile | null>(null);
  const [book, setBook] = useState<ReturnedBook | null>(null);
  const [taken, setTaken] = useState<ReturnTaken | null>(null);
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const read = useAction('privacy.read', (found) => {
    setBook(found);
    setTheirs([]);
    setTaken(null);
    reading(true);
  });
  const opened = useOpenedFile({ tooBig: text.tooBig, unread: text.unread }, (source) => {
    if (source.kind !== 'file') return;
    setFile({ name: source.name, data: source.data });
    read.run({ name: source.name, data: source.data });
  });
  const accept = useAction('privacy.accept', (done) => {
    setBook(null);
    setTaken(done);
    reading(false);
    say(done.text);
  });
  const choose = (key: string, take: boolean) =>
    setTheirs((before) => (take ? [...before, key] : before.filter((one) => one !== key)));
  return (
    <Form
      onSubmit={() => {
        if (file && book) accept.run({ file, revision: book.revision, take: theirs });
      }}
      focusFirst={false}
    >
      <h2>{text.backTitle}</h2>
      <p>{text.backHint}</p>
      <OpenFile label={text.choose} accept=".xlsx" take={opened.take} />
      {opened.problem && <p class="error">{opened.problem}</p>}
      {read.busy && <Busy text={text.reading} />}
      {read.failure && <Failed error={read.failure} repeat={read.repeat} />}
      <div role="status">{book && <p>{book.summary}</p>}</div>
      {book && <Rows book={book} theirs={theirs} choose={choose} />}
      {accept.failure && <Failed error={accept.failure} repeat={accept.repeat} />}
      {taken && <Taken taken={taken} />}
      {book && book.rows.length > 0 && (
        <Actions>
          <Primary label={text.accept} busyLabel={text.accepting} busy={accept.busy} />
        </Actions>
      )}
    </Form>
  );
}

const WORDS = { take: text.changed, fresh: text.added, ask: text.asked } as const;

interface Choosing {
  readonly theirs: readonly string[];
  readonly choose: (key: string, take: boolean) => void;
}

function Rows({ book, theirs, choose }: { book: ReturnedBook } & Choosing) {
  return (
    <>
      <ul class="lines">
        {book.rows.map((row) => (
          <li key={row.key}>
            <Sign of={row.kind === 'ask' ? 'ask' : 'good'} /> {row.title}{' '}
            {row.place && <PlaceLink place={row.place} />}
            <span class="quiet block">{WORDS[row.kind]}</span>
            <Changed row={row} />
            {row.kind === 'ask' && <Side row={row} theirs={theirs} choose={choose} />}
          </li>
        ))}
      </ul>
      {book.gone.length > 0 && (
        <Box of="ask" title={text.gone}>
          <p>{book.gone.join('; ')}</p>
        </Box>
      )}
    </>
  );
}

function Changed({ row }: { row: ReturnedRow }) {
  return (
    <dl class="changed">
      {row.cells.map(({ header, here, back }) => (
        <div key={header}>
          <dt>{header}</dt>
          <dd>
            {row.kind !== 'fresh' && `${text.here}: ${here || '–'}; `}
            {row.kind === 'fresh' ? back : `${text.back}: ${back || '–'}`}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Side({ row, theirs, choose }: { row: ReturnedRow } & Choosing) {
  const take = theirs.includes(row.key);
  const option = (label: string, on: boolean) => (
    <label class="block">
      <input type="radio" name={row.key} checked={take === on} onChange={() => choose(row.key, on)} /> {label}
    </label>
  );
  return (
    <fieldset>
      <legend class="for-readers">{row.title}</legend>
      {option(text.keepHere, false)}
      {option(text.takeBack, true)}
    </fieldset>
  );
}

function Taken({ taken }: { taken: ReturnTaken }) {
  return (
    <>
      <p>
        <Sign of="good" /> {taken.text}
      </p>
      {taken.nameless.length > 0 && (
        <Box of="ask" title={text.nameless}>
          <Cells cells={taken.nameless} />
        </Box>
      )}
    </>
  );
}
