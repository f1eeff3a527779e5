import { useState } from 'preact/hooks';
import type { PaperChoice } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Loaded } from '../../parts/loaded';
import { ScreenFrame } from '../../parts/screen-frame';
import { useLoad } from '../../use-call';
import { PaperEditor } from './paper-editor';

interface PaperProps {
  /** Code of the catalogue. */
  readonly kind: string;
  readonly subjects: readonly string[] | null;
}

/** The card of any document. Opens with what the book already knows. */
export function PaperScreen(props: PaperProps) {
  const [round, setRound] = useState(0);
  return <OpenedPaper key={round} {...props} reload={() => setRound(round + 1)} />;
}

function OpenedPaper({ kind, subjects, reload }: PaperProps & { reload: () => void }) {
  const [choice, setChoice] = useState<PaperChoice | null>(null);
  const card = useLoad('papers.open', { kind, subjects });
  return (
    <ScreenFrame title={card.value?.title ?? panel.paper.title}>
      <div class="paper-card">
        <Loaded from={card} busyText={panel.paper.opening}>
          {(opened) =>
            opened.takes !== 'none' && opened.subjects.length === 0 ? (
              <p>{panel.paper.empty}</p>
            ) : (
              <PaperEditor
                opened={opened}
                choice={choice ?? opened.choice}
                change={setChoice}
                reload={reload}
              />
            )
          }
        </Loaded>
      </div>
    </ScreenFrame>
  );
}
