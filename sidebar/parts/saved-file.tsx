import { useRef, useState } from 'preact/hooks';
import type { DocumentLine } from '../../src/contract/dto';
import { useAction } from '../use-call';
import { useLostFocus } from '../use-lost-focus';
import { Failed } from './failed';
import { Plain } from './form';
import { SafeLink } from './safe-link';

/** Makes a file beside a document, its PDF or its slides, and then gives the link to it. */
export function SavedFile({
  document: { id, title },
  method,
  text,
}: {
  document: DocumentLine;
  method: 'documents.pdf' | 'documents.slides';
  text: { readonly save: string; readonly saving: string; readonly open: string };
}) {
  const [url, setUrl] = useState<string | null>(null);
  const save = useAction(method, (made) => setUrl(made.url));
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
