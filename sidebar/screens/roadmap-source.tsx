import { useState } from 'preact/hooks';
import type { PlanSource } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { errorNote, Notes } from '../parts/notes';
import { LARGEST_MB, pickPlanFile } from '../plan-file';
import { useLoad } from '../use-call';

const text = panel.roadmapImport;

/** Where a plan or a list may come from besides the clipboard: a file, or another sheet of the book. */
export function RoadmapSource({
  onSource,
  tooBig = text.tooBig,
}: {
  onSource: (source: PlanSource) => void;
  tooBig?: (megabytes: number) => string;
}) {
  const [problem, setProblem] = useState('');
  const { value } = useLoad('roadmap.sheets', null, { once: true });
  const take = async (file: File) => {
    const picked = await pickPlanFile(file);
    if (picked.ok) {
      setProblem('');
      onSource({ kind: 'file', name: picked.name, data: picked.data });
    } else setProblem(picked.reason === 'tooBig' ? tooBig(LARGEST_MB) : text.unread);
  };
  return (
    <div class="sources">
      <label class="open-file">
        <span class="plain">{text.openFile}</span>
        <input
          type="file"
          accept=".docx,.xlsx,.csv,.txt"
          class="for-readers"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void take(file);
          }}
        />
      </label>
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
