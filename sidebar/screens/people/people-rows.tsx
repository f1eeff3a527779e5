import { useEffect, useRef, useState } from 'preact/hooks';
import type { PeoplePreview, PeopleRow } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { ColumnChoice } from '../../parts/column-choice';
import { Tick } from '../../parts/tick';
import type { PeopleEditing } from './people-list';
import { PersonRow } from './people-row';

const text = panel.peopleImport;
/** Of a long list no more rows are drawn at once. */
const PAGE = 60;

/** Something of the row waits for an answer. */
const isOpen = ({ decision, asks }: PeopleRow): boolean =>
  decision === null ||
  (decision !== 'skip' &&
    asks.some(({ code }) => !['about', 'letters', 'own', 'unknown', 'contract', 'gone'].includes(code)));

/** People as understood; those that ask are amber and can be shown alone. */
export function PeopleRows({
  preview,
  list,
  toLine,
}: {
  preview: PeoplePreview;
  list: PeopleEditing;
  toLine: (line: number) => void;
}) {
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [most, setMost] = useState(PAGE);
  const table = useRef<HTMLElement>(null);
  // A row that was answered may leave the list of questions with the focus in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: to be looked at whenever the rows are new.
  useEffect(() => {
    if (list.said.corrections.length > 0 && document.activeElement === document.body) table.current?.focus();
  }, [preview]);
  const open = preview.rows.filter(isOpen);
  const wanted = onlyOpen && open.length > 0 ? open : preview.rows;
  const shown = wanted.slice(0, most);
  return (
    <>
      <Above preview={preview} list={list} open={open.length} onlyOpen={onlyOpen} setOnlyOpen={setOnlyOpen} />
      {preview.rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area must be reachable by keyboard.
        <section class="plan-rows people-review" ref={table} tabIndex={0} aria-label={text.rows}>
          <table>
            <thead>
              <tr>
                <th scope="col">{text.headers.line}</th>
                <th scope="col">{text.headers.who}</th>
                <th scope="col">{text.headers.what}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <PersonRow
                  key={row.key}
                  row={row}
                  asked={isOpen(row)}
                  list={list}
                  toLine={() => toLine(row.line)}
                />
              ))}
            </tbody>
          </table>
          {wanted.length > shown.length && (
            <button type="button" class="plain" onClick={() => setMost(most + PAGE)}>
              {text.more(wanted.length - shown.length)}
            </button>
          )}
        </section>
      )}
    </>
  );
}

/** What concerns the whole list: its columns, lines that are nobody, and how years become days. */
function Above({
  preview,
  list,
  open,
  onlyOpen,
  setOnlyOpen,
}: {
  preview: PeoplePreview;
  list: PeopleEditing;
  open: number;
  onlyOpen: boolean;
  setOnlyOpen: (on: boolean) => void;
}) {
  const { headings, columns, ignored, reckoned } = preview;
  const known = headings.filter(({ column }) => column !== null).length;
  return (
    <div class="plan-above">
      {reckoned > 0 && (
        <Tick on={list.said.reckoned} change={list.reckon}>
          {text.reckoned(reckoned)}
        </Tick>
      )}
      <div class="row folds">
        {headings.length > 0 && (
          <ColumnChoice
            summary={text.columns(known, headings.length)}
            headings={headings}
            names={columns.map(({ key, name }) => [key, name])}
            labelOf={text.columnIs}
            none={text.columnNone}
            unknown={text.columnUnknown}
            onChoose={(index, column) => list.choose({ index, column })}
          />
        )}
        {ignored.length > 0 && (
          <details class="fold">
            <summary>{text.ignored(ignored.length)}</summary>
            <ul class="lines">
              {ignored.map((one) => (
                <li key={one.line}>
                  <span class="quiet">{text.line(one.line)}: </span>
                  {one.text}
                </li>
              ))}
            </ul>
          </details>
        )}
        {open > 0 && (
          <Tick on={onlyOpen} change={setOnlyOpen}>
            {text.onlyOpen}
          </Tick>
        )}
      </div>
    </div>
  );
}
