import type { ReadyMeasureView } from '../../contract/dto';
import { grouped } from '../../domain/grouped';
import { type Need, needsOf } from '../../domain/programme/needs';
import { type OfferedMeasure, offerMeasures } from '../../domain/programme/propose';
import { programmeBank, surveys, topicWords } from '../../sheets/all';
import { LISTS } from '../../sheets/lists';
import type { TopicWordsRow } from '../../sheets/matching';
import { STARTING_TOPIC_WORDS } from '../../sheets/starting-topic-words';
import type { SurveyRow } from '../../sheets/year-plan';
import type { BankMeasure } from '../../sheets/year-work';
import { measureReason, programmeTexts as text } from '../../text/programmes';
import { rowById, valuesOf } from '../banks';
import type { Ports } from '../ports';
import { deadlineView } from './programme-views';
import type { ProgrammeDesk, Team } from './read-programmes';

/** What proposals are made of besides the pairs: ready measures, answers, the dictionary of topics. */
export interface Sources {
  readonly bank: readonly BankMeasure[];
  readonly words: readonly Pick<TopicWordsRow, 'topic' | 'words'>[];
  readonly answersOf: (person: string) => readonly SurveyRow[];
}

/** Three reads. */
export function readSources({ book }: Pick<Ports, 'book'>): Sources {
  const answers = grouped(valuesOf(book.read(surveys)), ({ person }) => person);
  const words = valuesOf(book.read(topicWords));
  return {
    bank: valuesOf(book.read(programmeBank)),
    words: words.length > 0 ? words : STARTING_TOPIC_WORDS,
    answersOf: (person) => answers.get(person) ?? [],
  };
}

export interface TeamOffer {
  readonly needs: readonly Need[];
  readonly offered: readonly OfferedMeasure[];
}

/** What can be proposed to a team, with reasons. */
export function offerFor({ banks, context }: ProgrammeDesk, team: Team, sources: Sources): TeamOffer {
  const mentees = team.pairs.flatMap(({ values }) => rowById(banks.mentees, values.menteeId)?.values ?? []);
  const needs = needsOf({
    requests: [
      ...team.pairs.map(({ values }) => values.request),
      ...mentees.map(({ mainRequest }) => mainRequest),
    ],
    topics: mentees.flatMap(({ topics }) => topics),
    answers: mentees.flatMap(({ id }) => sources.answersOf(id)),
    known: [...new Set([...LISTS.topics.values, ...sources.bank.flatMap(({ topics }) => topics)])],
    dictionary: sources.words,
  });
  const present = team.items.map(({ values }) => values);
  const { bank } = sources;
  const asked = { bank, needs, term: team.term, context, today: banks.today, present };
  return { needs, offered: offerMeasures(asked) };
}

export const measureView = (offered: OfferedMeasure): ReadyMeasureView => {
  const { measure, deadline, dates, moved, reason, used } = offered;
  const { id, section, activity, form, planned, topics } = measure;
  return {
    ...{ id, section, activity, form, deadline, planned, topics, used },
    reading: deadlineView(dates),
    reason: measureReason(reason),
    moved: moved ? text.moved(measure.deadline) : '',
  };
};
