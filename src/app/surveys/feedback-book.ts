import { grouped } from '../../domain/grouped';
import type { SurveyFacts } from '../../domain/monitoring/survey-forms';
import { comparable } from '../../domain/nearest';
import type { FeedbackCode } from '../../domain/surveys/feedback';
import type { AnswerOptions } from '../../domain/surveys/feedback-answers';
import { feedbackOf, isOfYear } from '../../domain/surveys/feedback-of';
import { readMark } from '../../domain/surveys/respondent-mark';
import { surveys } from '../../sheets/all';
import type { Settings } from '../../sheets/settings';
import type { Table, TableRow } from '../../sheets/table';
import type { SurveyRow } from '../../sheets/year-plan';
import { type Banks, offeredLists, readBanks, valuesOf } from '../banks';
import type { Ports } from '../ports';

/** What the questionnaires of feedback are about, each sheet read once. */
export interface FeedbackBook {
  readonly banks: Banks;
  readonly answers: Table<SurveyRow>;
  readonly lists: AnswerOptions;
  /** Are they filled in by name? Otherwise under marks. */
  readonly byName: boolean;
  /** Rows of this school year that answer a form, by who answered. */
  readonly storedOf: (code: FeedbackCode) => ReadonlyMap<string, readonly TableRow<SurveyRow>[]>;
}

/** «Анкеты обратной связи» of the settings: «по имени» or, whatever else is typed, «по коду». */
export const isByName = ({ surveyNames }: Settings): boolean => comparable(surveyNames) === 'поимени';

/** Seven reads: the banks, the answers, the lists. */
export function readFeedbackBook(ports: Pick<Ports, 'book' | 'clock'>): FeedbackBook {
  const banks = readBanks(ports);
  const answers = ports.book.read(surveys);
  const byForm = new Map<FeedbackCode, ReadonlyMap<string, readonly TableRow<SurveyRow>[]>>();
  return {
    ...{ banks, answers, lists: offeredLists(ports.book), byName: isByName(banks.settings) },
    storedOf(code) {
      const rows = answers.rows.filter(
        ({ values }) => feedbackOf(values) === code && isOfYear(code, values.date, banks.year),
      );
      if (!byForm.has(code))
        byForm.set(
          code,
          grouped(rows, ({ values }) => respondentKey(values.person)),
        );
      return byForm.get(code)!;
    },
  };
}

/** What counting of answers needs. */
export const factsOf = ({ banks, answers }: FeedbackBook): SurveyFacts => ({
  answers: valuesOf(answers),
  ...{ year: banks.year, today: banks.today, consentsOf: banks.consentsOf },
  pairs: valuesOf(banks.pairs),
  mentors: valuesOf(banks.mentors),
  mentees: valuesOf(banks.mentees),
});

/** One spelling of who answered: a mark as the book writes it, else the code. */
export const respondentKey = (person: string): string => readMark(person) ?? person.trim();
