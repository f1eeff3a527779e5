import { useRef, useState } from 'preact/hooks';
import type { DocumentLine } from '../../src/contract/dto';
import { pdfPanel as text } from '../../src/text/panel/pdf';
import { useAction } from '../use-call';
import { useLostFocus } from '../use-lost-focus';
import { Failed } from './failed';
import { Plain } from './form';
import { SafeLink } from './safe-link';

/** Saves a document as PDF and then gives the link to it. */
export function DocumentPdf({ document: { id, title } }: { document: DocumentLine }) {
  const [url, setUrl] = useState<string | null>(null);
  const save = useAction('documents.pdf', (made) => setUrl(made.url));
  const link = useRef<HTMLSpanElement>(null);
  useLostFocus(link, url);
  if (url !== null)
    return (
      <span ref={link}>
        <SafeLink url={url} text={text.open} />
      </span>
    );
  return (
    <>
      <Plain
        label={save.busy ? text.saving : text.save}
        about={title}
        busy={save.busy}
        onClick={() => save.run({ id })}
      />
      {save.failure && <Failed error={save.failure} repeat={save.repeat} />}
    </>
  );
}
