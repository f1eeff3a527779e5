import type { PersonDraft, PersonMore } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { DateField } from '../../parts/date-field';
import { LongField, NumberField, SelectField, TextField } from '../../parts/fields';
import type { Note } from '../../parts/notes';
import { Tick } from '../../parts/tick';
import type { PersonLists } from '../../routes';

const text = panel.personMore;

export const NO_MORE: PersonMore = {
  ...{ awayFrom: null, awayTo: null, days: [], mode: '', external: false, contract: '', achievements: '' },
  ...{ mentorsWanted: null, superior: '', support: '', wishForm: '' },
};

/** Fields of the fold, by which a refusal or a remark finds its place. */
export const MORE_FIELDS = ['awayFrom', 'awayTo', 'contract'] as const;
type MoreField = (typeof MORE_FIELDS)[number];

/** What fewer people need, folded so that the form stays short; open where something of it is filled or asked about. */
export function PersonMoreFields({
  draft,
  lists,
  notes,
  change,
}: {
  draft: PersonDraft;
  lists: PersonLists;
  notes: (field: MoreField) => readonly Note[];
  change: (changes: Partial<PersonDraft>) => void;
}) {
  const more = draft.more ?? NO_MORE;
  const set = (part: Partial<PersonMore>) => change({ more: { ...more, ...part } });
  const asked = MORE_FIELDS.some((field) => notes(field).length > 0);
  return (
    <details class="fold" open={asked || more.awayFrom !== null || more.awayTo !== null || more.external}>
      <summary>{text.title[draft.role]}</summary>
      <div class="two">
        <DateField
          label={text.awayFrom}
          value={more.awayFrom}
          notes={notes('awayFrom')}
          onChange={(awayFrom) => set({ awayFrom })}
        />
        <DateField
          label={text.awayTo}
          value={more.awayTo}
          notes={notes('awayTo')}
          onChange={(awayTo) => set({ awayTo })}
        />
      </div>
      <Days days={more.days} onChange={(days) => set({ days })} />
      <SelectField
        label={text.mode}
        value={more.mode}
        options={['', ...lists.modes]}
        onChange={(mode) => set({ mode })}
      />
      {draft.role === 'mentor' ? (
        <OfMentor more={more} notes={notes} set={set} />
      ) : (
        <OfMentee more={more} lists={lists} set={set} />
      )}
    </details>
  );
}

interface PartProps {
  readonly more: PersonMore;
  readonly set: (part: Partial<PersonMore>) => void;
}

const OfMentor = ({ more, notes, set }: PartProps & { notes: (field: MoreField) => readonly Note[] }) => (
  <>
    <Tick on={more.external} change={(external) => set({ external })}>
      {text.external}
    </Tick>
    {more.external && (
      <TextField
        label={text.contract}
        hint={text.contractHint}
        value={more.contract}
        notes={notes('contract')}
        onChange={(contract) => set({ contract })}
      />
    )}
    <LongField
      label={text.achievements}
      value={more.achievements}
      rows={2}
      onChange={(achievements) => set({ achievements })}
    />
  </>
);

const OfMentee = ({ more, lists, set }: PartProps & { lists: PersonLists }) => (
  <>
    <SelectField
      label={text.wishForm}
      value={more.wishForm}
      options={['', ...lists.pairKinds]}
      onChange={(wishForm) => set({ wishForm })}
    />
    <NumberField
      label={text.mentorsWanted}
      hint={text.mentorsWantedHint}
      value={more.mentorsWanted}
      onChange={(mentorsWanted) => set({ mentorsWanted })}
    />
    <TextField
      label={text.superior}
      hint={text.superiorHint}
      value={more.superior}
      onChange={(superior) => set({ superior })}
    />
    <LongField
      label={text.support}
      hint={text.supportHint}
      value={more.support}
      rows={2}
      onChange={(support) => set({ support })}
    />
  </>
);

/** Days to tick; words that are no day of the week stay. */
function Days({ days, onChange }: { days: readonly string[]; onChange: (days: readonly string[]) => void }) {
  const own = days.filter((day) => !text.weekdays.includes(day));
  return (
    <fieldset class="days">
      <legend>{text.days}</legend>
      <div class="chips">
        {[...text.weekdays, ...own].map((day) => (
          <Tick
            key={day}
            on={days.includes(day)}
            change={(on) =>
              onChange([...text.weekdays, ...own].filter((each) => (each === day ? on : days.includes(each))))
            }
          >
            {text.shortDay(day)}
          </Tick>
        ))}
      </div>
    </fieldset>
  );
}
