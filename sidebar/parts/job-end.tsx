import type { JobView } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { routeOf } from '../routes';
import { useShell } from '../shell';
import { Box } from './box';
import { DocumentRow } from './document-row';
import { Plain } from './form';
import { SafeLink } from './safe-link';

const text = panel.jobs;

/** What a run has come to so far: what was not made and why, and when it is over the papers. */
export function JobEnd({ job: { state, troubles, documents, folders } }: { job: JobView }) {
  const { open } = useShell();
  const over = state === 'done' || state === 'stopped';
  return (
    <>
      {troubles.map((trouble) => (
        <Trouble key={`${trouble.again} ${trouble.reason}`} of={trouble} />
      ))}
      {over && folders.length > 0 && (
        <section>
          <h2>{text.folders}</h2>
          <ul class="lines">
            {folders.map(({ title, url }) => (
              <li key={title}>
                <SafeLink url={url} text={text.folder(title)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {over && documents.length > 0 && (
        <section>
          <h2>{text.documents}</h2>
          <ul class="lines">
            {documents.map((document) => (
              <DocumentRow key={document.id} document={document} />
            ))}
          </ul>
          <Plain label={text.allDocuments} onClick={() => open(routeOf('documents'))} />
        </section>
      )}
    </>
  );
}

function Trouble({ of: { reason, who, count, again } }: { of: JobView['troubles'][number] }) {
  return (
    <Box of={again ? 'bad' : 'ask'} title={`${again ? text.failed : text.skipped}: ${count}`}>
      <p>{reason}</p>
      <details class="fold" open={count <= 3}>
        <summary>{text.who}</summary>
        <ul>
          {who.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        {count > who.length && <p class="quiet">{text.more(count - who.length)}</p>}
      </details>
    </Box>
  );
}
