import { useState } from 'preact/hooks';
import type { PlanSource } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { SelectField } from '../parts/fields';
import { errorNote, Notes } from '../parts/notes';
import { LARGEST_MB, pickPlanFile } from '../plan-file';
import { useLoad } from '../use-call';

const text = panel.surveyImport;

/** Where answers come from: a file, or a tab of the book that a form fills. */
export function AnswerSource({ onSource }: { onSource: (source: PlanSource) => void }) {
  const [problem, setProblem] = useState('');
  const { value } = useLoad('roadmap.sheets', null, { once: true });
  const take = async (file: File) => {
    const picked = await pickPlanFile(file);
    if (picked.ok) {
      setProblem('');
      onSource({ kind: 'file', name: picked.name, data: picked.data });
    } else setProblem(picked.reason === 'tooBig' ? text.tooBig(LARGEST_MB) : text.unread);
  };
  return (
    <>
      <p>{text.lead}</p>
      <FileChoice take={(file) => void take(file)} />
      {value && value.sheets.length > 0 && (
        <SelectField
          label={text.sheet}
          value=""
          options={['', ...value.sheets]}
          labels={{ '': text.chooseSheet }}
          onChange={(name) => name !== '' && onSource({ kind: 'sheet', name })}
        />
      )}
      {problem !== '' && <Notes notes={[errorNote(problem)]} />}
    </>
  );
}

function FileChoice({ take }: { take: (file: File) => void }) {
  return (
    <p>
      <label class="open-file">
        <span class="plain">{text.file}</span>
        <input
          type="file"
          accept=".xlsx,.csv"
          class="for-readers"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) take(file);
          }}
        />
      </label>{' '}
      <span class="quiet">{text.fileHint}</span>
    </p>
  );
}
