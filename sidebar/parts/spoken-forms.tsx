import { useState } from 'preact/hooks';
import type { NameForms, WordForms } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { useAction } from '../use-call';
import { Failed } from './failed';
import { Plain } from './form';
import { FormsEditor, FormsTable } from './name-forms';

const text = panel.words;

/**
 * A name or a position in six cases, with a way to correct it: what is kept here is taken by every document from now on.
 */
export function SpokenForms({ title, of, saved }: { title: string; of: WordForms; saved: () => void }) {
  const [draft, setDraft] = useState<NameForms['forms'] | null>(null);
  const keep = useAction('words.remember', () => {
    setDraft(null);
    saved();
  });
  const remember = (forms: NameForms['forms'] | null) =>
    keep.run({ words: [{ source: of.source, kind: of.kind, forms }] });
  return (
    <>
      {draft === null ? (
        <>
          <FormsTable title={title} of={of} />
          {of.remembered && <p class="quiet">{text.remembered}</p>}
          <p>
            {of.ask && (
              <Plain label={text.yes} about={of.source} busy={keep.busy} onClick={() => remember(of.forms)} />
            )}
            <Plain label={panel.forms.edit} about={of.source} onClick={() => setDraft(of.forms)} />
          </p>
        </>
      ) : (
        <fieldset>
          <legend>
            {title}: {of.source}
          </legend>
          <FormsEditor of={{ ...of, forms: draft }} change={setDraft} />
          <p>
            <Plain label={text.keep} about={of.source} busy={keep.busy} onClick={() => remember(draft)} />
            <Plain label={text.cancel} about={of.source} onClick={() => setDraft(null)} />
          </p>
          <p>
            <Plain label={text.fixed} about={of.source} busy={keep.busy} onClick={() => remember(null)} />
          </p>
        </fieldset>
      )}
      {keep.failure && <Failed error={keep.failure} repeat={keep.repeat} />}
    </>
  );
}
