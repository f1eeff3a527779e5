import { useState } from 'preact/hooks';
import type { PaperChoice } from '../src/contract/dto';
import { useShell } from './shell';
import { useAction } from './use-call';
import { useRefusalFocus } from './use-refusal-focus';
import type { NameChoices } from './use-remember';
import { useRemember } from './use-remember';

/** Keeps the forms of names a person ticked, then makes the document or its project and shows what was made. */
export function useMakePaper(choice: PaperChoice) {
  const { replace } = useShell();
  const [remember, setRemember] = useState<NameChoices['remember']>([]);
  const make = useAction('papers.make', (made) => replace({ screen: 'made', made }));
  const keep = useRemember<boolean>({ corrections: choice.corrections, remember }, (project) =>
    make.run({ choice, project }),
  );
  const failure = make.failure ?? keep.failure;
  useRefusalFocus(failure);
  return {
    remember,
    setRemember,
    failure,
    busy: make.busy || keep.busy,
    repeat: make.failure ? make.repeat : keep.repeat,
    run: keep.run,
  };
}
