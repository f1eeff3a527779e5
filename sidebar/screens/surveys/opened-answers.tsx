import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { panel } from '../../../src/text/panel';
import { Failed } from '../../parts/failed';
import { Busy } from '../../parts/loaded';
import { ScreenFrame } from '../../parts/screen-frame';
import { useUnsaved } from '../../shell';
import { useAction } from '../../use-call';
import { AnswerSource } from './survey-import-source';

const text = panel.surveyImport;

/** What the corrections of an opened sheet of answers get; with every change the sheet is read anew. */
export interface OpenedSheet<S> {
  readonly sheet: S;
  readonly change: (part: Partial<S>) => void;
  readonly another: () => void;
}

/** The screen of a sheet of answers: first where it comes from, then what is understood of it. */
export function OpenedAnswers<S extends { readonly text: string }>({
  untouched,
  below,
  children,
}: {
  untouched: Omit<S, 'text'>;
  below?: ComponentChildren;
  children: (opened: OpenedSheet<S>) => ComponentChildren;
}) {
  const [sheet, setSheet] = useState<S | null>(null);
  const opened = useAction('roadmap.open', (found) => setSheet({ ...untouched, text: found.text } as S));
  useUnsaved(sheet !== null);
  return (
    <ScreenFrame title={text.title}>
      {sheet === null ? (
        <>
          <AnswerSource onSource={opened.run} />
          {opened.busy && <Busy text={text.opening} />}
          {opened.failure && <Failed error={opened.failure} repeat={opened.repeat} />}
          {below}
        </>
      ) : (
        children({
          sheet,
          change: (part) => setSheet({ ...sheet, ...part }),
          another: () => setSheet(null),
        })
      )}
    </ScreenFrame>
  );
}
