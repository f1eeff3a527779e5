import type { DocumentLine } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { pdfPanel } from '../../src/text/panel/pdf';
import { slidesPanel } from '../../src/text/panel/slides';
import { useShell } from '../shell';
import { useAction } from '../use-call';
import { Failed } from './failed';
import { Plain } from './form';
import { SavedFile } from './saved-file';

/** What can be done with a document of the register: its signed paper is back, its list of readers is printed. */
export function DocumentActions({
  document: made,
  signed,
  onSigned,
}: {
  document: DocumentLine;
  signed: boolean;
  onSigned: () => void;
}) {
  const { open } = useShell();
  const sign = useAction('documents.sign', onSigned);
  const acquaint = useAction('documents.acquaint', (result) => open({ screen: 'made', made: result }));
  const { id } = made;
  return (
    <>
      {made.toSign && !signed && (
        <Plain label={panel.documents.sign} busy={sign.busy} onClick={() => sign.run({ id })} />
      )}
      {made.isRead && (
        <>
          {made.number !== '' && (
            <Plain
              label={panel.documents.acquaint}
              busy={acquaint.busy}
              onClick={() => acquaint.run({ id })}
            />
          )}
          <Plain
            label={panel.readers.open}
            about={made.title}
            onClick={() => open({ screen: 'readers', id })}
          />
        </>
      )}
      {made.hasSlides && <SavedFile document={made} method="documents.slides" text={slidesPanel} />}
      {made.url !== '' && <SavedFile document={made} method="documents.pdf" text={pdfPanel} />}
      {sign.failure && <Failed error={sign.failure} repeat={sign.repeat} />}
      {acquaint.failure && <Failed error={acquaint.failure} repeat={acquaint.repeat} />}
    </>
  );
}
