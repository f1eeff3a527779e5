import type { ComponentChildren } from 'preact';
import type { AnswerReading, AnswerSheet } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { DateField } from '../../parts/date-field';
import { SelectField } from '../../parts/fields';
import { AnswerColumns, AnswerPeople, AnswerPreview } from './survey-import-parts';

const text = panel.surveyImport;

/** What a person may correct in how a sheet was read. */
type Corrections<S extends string> = Pick<AnswerSheet, 'columns' | 'people' | 'date'> & {
  readonly survey: S | null;
};

interface Reading<S extends string> extends Omit<AnswerReading, 'survey' | 'surveys' | 'revision'> {
  readonly survey: S;
  readonly surveys: readonly { readonly survey: S; readonly title: string }[];
}

/** How a sheet of answers was understood, with everything that can be corrected, and what would be written. */
export function AnswerCorrections<S extends string>({
  reading,
  sheet,
  change,
  note,
  children,
}: {
  reading: Reading<S>;
  sheet: Corrections<S>;
  change: (part: Partial<Corrections<S>>) => void;
  /** Said under the summary. */
  note?: string;
  /** Other choices, above what would be written. */
  children?: ComponentChildren;
}) {
  return (
    <>
      <SelectField
        label={text.survey}
        value={reading.survey}
        options={reading.surveys.map(({ survey }) => survey)}
        labels={Object.fromEntries(reading.surveys.map(({ survey, title }) => [survey, title]))}
        onChange={(chosen) => {
          const survey = reading.surveys.find((each) => each.survey === chosen)?.survey ?? null;
          change({ survey, columns: [], people: [] });
        }}
      />
      <p role="status">{reading.summary}</p>
      {note && <p class="quiet">{note}</p>}
      <AnswerPeople
        reading={reading}
        choose={(name, id) =>
          change({ people: [...sheet.people.filter((each) => each.name !== name), { name, id }] })
        }
      />
      <AnswerColumns
        reading={reading}
        choose={(index, holds) =>
          change({ columns: [...sheet.columns.filter((each) => each.index !== index), { index, holds }] })
        }
      />
      <DateField
        label={text.date}
        hint={text.dateHint}
        value={reading.date}
        onChange={(date) => date !== null && change({ date })}
      />
      {children}
      <AnswerPreview reading={reading} />
    </>
  );
}
