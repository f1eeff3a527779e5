import type { PlanSource } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { errorNote, Notes } from '../../parts/notes';
import { OpenFile, useOpenedFile } from '../../parts/open-file';
import { useLoad } from '../../use-call';

const text = panel.roadmapImport;

/** Where a plan or a list may come from besides the clipboard: a file, or another sheet of the book. */
export function RoadmapSource({
  onSource,
  tooBig = text.tooBig,
}: {
  onSource: (source: PlanSource) => void;
  tooBig?: (megabytes: number) => string;
}) {
  const { problem, take } = useOpenedFile({ tooBig, unread: text.unread }, onSource);
  const { value } = useLoad('roadmap.sheets', null, { once: true });
  return (
    <div class="sources">
      <OpenFile label={text.openFile} accept=".docx,.xlsx,.csv,.txt" take={take} />
      <span class="quiet">{text.fileHint}</span>
      {value && value.sheets.length > 0 && (
        <label class="sheet">
          <span>{text.sheet}</span>
          <select value="" onChange={(event) => onSource({ kind: 'sheet', name: event.currentTarget.value })}>
            <option value="" disabled>
              {text.chooseSheet}
            </option>
            {value.sheets.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {problem !== '' && <Notes notes={[errorNote(problem)]} />}
    </div>
  );
}
