import { useState } from 'preact/hooks';
import type { PlanSource } from '../../src/contract/dto';
import { LARGEST_MB, pickPlanFile } from '../plan-file';

interface FileTexts {
  readonly tooBig: (megabytes: number) => string;
  readonly unread: string;
}

/** Reads a chosen file for the server; `problem` says why it could not, `''` = nothing is wrong. */
export function useOpenedFile({ tooBig, unread }: FileTexts, onSource: (source: PlanSource) => void) {
  const [problem, setProblem] = useState('');
  const take = async (file: File): Promise<void> => {
    const picked = await pickPlanFile(file);
    if (picked.ok) {
      setProblem('');
      onSource({ kind: 'file', name: picked.name, data: picked.data });
    } else setProblem(picked.reason === 'tooBig' ? tooBig(LARGEST_MB) : unread);
  };
  return { problem, take };
}

/** A button that opens the computer's own choice of a file. */
export function OpenFile({
  label,
  accept,
  take,
}: {
  label: string;
  accept: string;
  take: (file: File) => Promise<void>;
}) {
  return (
    <label class="open-file">
      <span class="plain">{label}</span>
      <input
        type="file"
        accept={accept}
        class="for-readers"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void take(file);
        }}
      />
    </label>
  );
}
