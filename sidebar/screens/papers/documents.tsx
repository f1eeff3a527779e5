import { useState } from 'preact/hooks';
import type { DocumentLine } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { matches } from '../../list-keys';
import { DocumentRow } from '../../parts/document-row';
import { TextField } from '../../parts/fields';
import { Actions, Plain, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { ScreenFrame } from '../../parts/screen-frame';
import { useShell } from '../../shell';
import { useLoad } from '../../use-call';

const text = panel.documents;

/** Documents made so far, grouped by kind, newest as the book gives them. */
export function DocumentsScreen() {
  const { open } = useShell();
  const list = useLoad('documents.list', null);
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={list}>
        {({ documents }) => (documents.length === 0 ? <p>{text.empty}</p> : <Kinds documents={documents} />)}
      </Loaded>
      <Actions>
        <Primary label={text.make} onClick={() => open({ screen: 'make' })} />
        <Plain label={panel.yearPack.open} onClick={() => open({ screen: 'year-pack' })} />
      </Actions>
    </ScreenFrame>
  );
}

function Kinds({ documents }: { documents: readonly DocumentLine[] }) {
  const [query, setQuery] = useState('');
  const found = documents.filter((each) => matches(query, `${each.title} ${each.number}`));
  const kinds = [...new Set(found.map((each) => each.kind))];
  return (
    <>
      {documents.length > 7 && <TextField label={text.search} value={query} onChange={setQuery} />}
      {found.length === 0 && <p role="status">{text.noneFound}</p>}
      {kinds.map((kind) => (
        <section key={kind}>
          <h2>{kind}</h2>
          <ul class="lines">
            {found
              .filter((each) => each.kind === kind)
              .map((each) => (
                <DocumentRow key={each.id} document={each} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
