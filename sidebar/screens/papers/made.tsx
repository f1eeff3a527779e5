import type { DocumentMade } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Box, Done } from '../../parts/box';
import { DocumentRow } from '../../parts/document-row';
import { Actions } from '../../parts/form';
import { ScreenFrame } from '../../parts/screen-frame';
import { ToHome } from '../../parts/to-home';

/** What was just made, with links to the files. */
export function MadeScreen({ made }: { made: DocumentMade }) {
  const text = panel.made;
  return (
    <ScreenFrame title={text.title(made.documents.length, made.project)}>
      <Done text={text.count(made.documents.length)} />
      {made.project && <p class="quiet">{text.projectNote}</p>}
      <ul class="lines">
        {made.documents.map((document) => (
          <DocumentRow key={document.id} document={document} />
        ))}
      </ul>
      {made.warnings.length > 0 && (
        <Box of="ask" title={text.warnings}>
          <ul>
            {made.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Box>
      )}
      <Actions>
        <ToHome />
      </Actions>
    </ScreenFrame>
  );
}
