import type { PlanSource } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { SelectField } from '../../parts/fields';
import { errorNote, Notes } from '../../parts/notes';
import { OpenFile, useOpenedFile } from '../../parts/open-file';
import { useLoad } from '../../use-call';

const text = panel.surveyImport;

/** Where answers come from: a file, or a tab of the book that a form fills. */
export function AnswerSource({ onSource }: { onSource: (source: PlanSource) => void }) {
  const { problem, take } = useOpenedFile(text, onSource);
  const { value } = useLoad('roadmap.sheets', null, { once: true });
  return (
    <>
      <p>{text.lead}</p>
      <p>
        <OpenFile label={text.file} accept=".xlsx,.csv" take={take} />{' '}
        <span class="quiet">{text.fileHint}</span>
      </p>
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
