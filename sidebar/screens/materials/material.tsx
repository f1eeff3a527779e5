import { useState } from 'preact/hooks';
import type { MaterialCard, MaterialDraft, Materials } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { DateField } from '../../parts/date-field';
import { Failed } from '../../parts/failed';
import { SelectField, TextField } from '../../parts/fields';
import { Actions, Form, Primary } from '../../parts/form';
import { errorNote } from '../../parts/notes';
import { ScreenFrame } from '../../parts/screen-frame';
import { Tick } from '../../parts/tick';
import { useShell, useUnsaved } from '../../shell';
import { useAction } from '../../use-call';

const text = panel.material;
const FIELDS: readonly string[] = ['title', 'date', 'link', 'author', 'pair'];

const EMPTY: MaterialDraft = {
  ...{
    id: null,
    revision: null,
    title: '',
    date: null,
    topics: [],
    author: '',
    pair: '',
    link: '',
    best: false,
  },
};

const draftOf = ({
  id,
  revision,
  title,
  date,
  topics,
  author,
  pair,
  link,
  best,
}: MaterialCard): MaterialDraft => ({
  ...{ id, revision, title, date, topics, author, pair, link, best },
});

/** The form of one material. */
export function MaterialScreen({ draft: known, bank }: { draft: MaterialCard | null; bank: Materials }) {
  const { leave } = useShell();
  const start = known ? draftOf(known) : { ...EMPTY, date: bank.today };
  const [draft, setDraft] = useState<MaterialDraft>(start);
  const [touched, setTouched] = useState(false);
  useUnsaved(touched);
  const save = useAction('materials.save', leave);
  const set = (change: Partial<MaterialDraft>) => {
    setTouched(true);
    setDraft({ ...draft, ...change });
  };
  const failure = save.failure?.failure;
  const notes = (field: string) => (failure?.field === field ? [errorNote(failure.message)] : []);
  const choice = (list: readonly { readonly id: string; readonly label: string }[], none: string) => ({
    options: ['', ...list.map(({ id }) => id)],
    labels: { '': none, ...Object.fromEntries(list.map(({ id, label }) => [id, label])) },
  });
  return (
    <ScreenFrame title={text.title} focusHeading={false}>
      <Form onSubmit={() => save.run(draft)}>
        <TextField
          label={text.name}
          value={draft.title}
          onChange={(title) => set({ title })}
          required
          notes={notes('title')}
        />
        <DateField
          label={text.date}
          value={draft.date}
          onChange={(date) => set({ date })}
          notes={notes('date')}
        />
        <SelectField
          label={text.author}
          value={draft.author}
          {...choice(bank.authors, text.nobody)}
          onChange={(author) => set({ author })}
          notes={notes('author')}
        />
        <SelectField
          label={text.pair}
          value={draft.pair}
          {...choice(bank.pairs, text.noPair)}
          onChange={(pair) => set({ pair })}
          notes={notes('pair')}
        />
        <TextField
          label={text.link}
          hint={text.linkHint}
          value={draft.link}
          onChange={(link) => set({ link })}
          notes={notes('link')}
        />
        <fieldset>
          <legend>{text.topics}</legend>
          {bank.topics.map((topic) => (
            <Tick
              key={topic}
              on={draft.topics.includes(topic)}
              change={(on) =>
                set({
                  topics: bank.topics.filter((one) => (one === topic ? on : draft.topics.includes(one))),
                })
              }
            >
              {topic}
            </Tick>
          ))}
        </fieldset>
        <Tick on={draft.best} change={(best) => set({ best })}>
          {text.best}
        </Tick>
        {save.failure && !FIELDS.includes(failure?.field ?? '') && (
          <Failed error={save.failure} repeat={save.repeat} />
        )}
        <Actions>
          <Primary label={text.save} busyLabel={text.saving} busy={save.busy} />
        </Actions>
      </Form>
    </ScreenFrame>
  );
}
