import type { ComponentChildren } from 'preact';
import type { AnswerColumn, AnswerReading } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { dateInTable } from '../../dates';
import { Box } from '../../parts/box';
import { SelectField } from '../../parts/fields';
import { askNote } from '../../parts/notes';
import { ChangeWords } from './survey-bank';

const text = panel.surveyImport;
const ANSWERED = 'left-out';
const OPEN = 'open';

/** Names of the sheet that are nobody's yet: each gets its person, or is left out. */
export function AnswerPeople({
  reading,
  choose,
}: {
  reading: Pick<AnswerReading, 'people' | 'bank'>;
  choose: (name: string, id: string) => void;
}) {
  const asked = reading.people.filter(({ why }) => why !== '');
  const open = asked.filter(({ id }) => id === null);
  if (asked.length === 0) return null;
  const labels = Object.fromEntries([
    [OPEN, text.whoIs],
    [ANSWERED, text.leaveOut],
    ...reading.bank.map(({ id, name }) => [id, name]),
  ]);
  return (
    <Box of="ask" title={text.people(open.length)}>
      {asked.map(({ name, id, why, near }) => (
        <SelectField
          key={name}
          label={name}
          value={id === null ? OPEN : id === '' ? ANSWERED : id}
          options={[OPEN, ANSWERED, ...new Set([...near, ...reading.bank].map((each) => each.id))]}
          labels={labels}
          notes={id === null ? [askNote(why)] : []}
          onChange={(chosen) => chosen !== OPEN && choose(name, chosen === ANSWERED ? '' : chosen)}
        />
      ))}
    </Box>
  );
}

/** Which column holds which question; open when one of them is to be looked at. */
export function AnswerColumns({
  reading,
  choose,
}: {
  reading: Pick<AnswerReading, 'columns' | 'holdings'>;
  choose: (index: number, holds: string) => void;
}) {
  const known = reading.columns.filter(({ holds, sure }) => holds !== '' && sure).length;
  const labels = Object.fromEntries(reading.holdings.map(({ holds, label }) => [holds, label]));
  const notesOf = ({ sure, holds }: AnswerColumn) =>
    sure ? [] : [askNote(holds === '' ? text.unknown : text.check)];
  return (
    <Fold
      title={text.columns(known, reading.columns.length)}
      open={reading.columns.some(({ sure }) => !sure)}
    >
      <div class="answer-columns">
        {reading.columns.map((column) => (
          <SelectField
            key={column.index}
            label={text.column(column.heading)}
            value={column.holds}
            options={reading.holdings.map(({ holds }) => holds)}
            labels={labels}
            notes={notesOf(column)}
            {...(column.example ? { hint: text.example(column.example) } : {})}
            onChange={(holds) => choose(column.index, holds)}
          />
        ))}
      </div>
    </Fold>
  );
}

/** What would be written, person by person, and what stays out. */
export function AnswerPreview({
  reading: { lines, changes, unread },
}: {
  reading: Pick<AnswerReading, 'lines' | 'changes' | 'unread'>;
}) {
  const filled = changes.filter((change) => change.filled);
  const kept = changes.filter((change) => !change.filled);
  return (
    <>
      {unread.length > 0 && (
        <Box of="ask" title={text.notRead(unread.length)}>
          <ul class="inner">
            {unread.map((said) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
        </Box>
      )}
      <Fold title={text.lines(lines.length)}>
        <ul class="lines">
          {lines.map(({ id, name, date, fresh, changed, same }) => (
            <li key={`${id} ${date}`}>
              {name}
              <span class="quiet block">
                {dateInTable(date)} · {text.line(fresh, changed, same)}
              </span>
            </li>
          ))}
        </ul>
      </Fold>
      {filled.length > 0 && <Changes title={text.filled(filled.length)} changes={filled} />}
      {kept.length > 0 && <Changes title={text.kept(kept.length)} changes={kept} />}
    </>
  );
}

function Changes({ title, changes }: { title: string; changes: AnswerReading['changes'] }) {
  return (
    <Fold title={title}>
      <ul class="lines">
        {changes.map((change) => (
          <li key={`${change.place.sheet} ${change.place.row} ${change.column}`}>
            {change.name}: {change.header}
            <ChangeWords change={change} stays={!change.filled} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Fold({
  title,
  open = false,
  children,
}: {
  title: string;
  open?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class="fold" open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
