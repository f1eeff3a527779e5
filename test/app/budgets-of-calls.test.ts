import { beforeEach, describe, expect, it } from 'vitest';
import type { Input, Method } from '../../src/contract/api';
import type {
  ChangeDraft,
  FeedbackDraft,
  FeedbackSheet,
  PeopleInput,
  SurveyDraft,
} from '../../src/contract/dto';
import type { School } from '../kit/school';
import { sampleSchool } from './sample-kit';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

async function changeOf(pairId: string): Promise<ChangeDraft> {
  const { pairs } = await school.value('changes.open', { pairId });
  return {
    ...{ pairId, revision: pairs[0]!.revision, kind: 'by-both', who: null, notice: null },
    ...{ lastDay: '2026-11-20', awayFrom: null, awayTo: null, mentorId: '', from: null, to: null },
  };
}

async function surveyOf(personId: string): Promise<SurveyDraft> {
  const { revision, questions } = await school.value('surveys.open', { survey: 'Q-02', personId });
  const { code } = questions.find(({ kind }) => kind === 'text')!;
  const answers = [{ code, values: [{ part: '', value: 'опыт ведения кружка' }] }];
  return { survey: 'Q-02', personId, date: '2026-11-20', revision, answers };
}

async function feedbackOf(): Promise<FeedbackDraft> {
  const whose = { survey: 'Q-06', respondent: 'О-07' } as const;
  const { revision } = await school.value('feedback.open', whose);
  const answers = [{ code: 'effect', values: [{ part: '', value: '8' }] }];
  return { ...whose, date: '2026-11-20', revision, answers };
}

const ANSWERS: FeedbackSheet = {
  ...{ survey: 'Q-06', date: '2026-11-20', columns: [], people: [] },
  text: 'Комфорт\tРезультативность\n7\t8\n9\t10',
};

const LIST: PeopleInput = {
  ...{ role: 'mentee', columns: [], corrections: [], reckoned: true },
  text: 'ФИО\tДолжность\nЛадожская Вера Ильинична\tвоспитатель\nОнежская Зоя Львовна\tвоспитатель',
};

const states = async () => (await school.value('pairs.states', null)).groups.flatMap(({ pairs }) => pairs);
const mentees = async () => (await school.value('people.list', { role: 'mentee' })).people;
const bankRow = ({ id, revision }: { id: string; revision: string }) => ({ id, revision });
const consent = { kind: 'обработка данных', pairId: '' };

/** A call that takes nothing but what the sample book has. */
const of = <M extends Method>(method: M, input: () => Input<M> | Promise<Input<M>>) => ({ method, input });
const NOTHING = () => null;

/** Reads and writes of one call; a sheet more is a third of a second for everybody who waits. */
const CALLS = [
  [5, 0, of('pairs.states', NOTHING)],
  [
    ...([6, 2] as const),
    of('pairs.move', async () => ({
      to: 'draft' as const,
      pairs: (await states()).filter(({ id }) => ['П-2026-10', 'П-2026-11'].includes(id)).map(bankRow),
    })),
  ],
  [5, 0, of('changes.open', () => ({ pairId: null }))],
  [6, 0, of('changes.plan', () => changeOf('П-2026-01'))],
  [8, 6, of('changes.make', () => changeOf('П-2026-01'))],
  [
    ...([6, 2] as const),
    of('support.save', async () => {
      const one = (await mentees()).find(({ id }) => id === 'М-09')!;
      return { ...bankRow(one), support: 'встречи с методистом' };
    }),
  ],
  [5, 0, of('surveys.list', NOTHING)],
  [4, 0, of('surveys.open', () => ({ survey: 'Q-02', personId: 'М-09' }))],
  [4, 0, of('surveys.review', () => surveyOf('М-09'))],
  [6, 2, of('surveys.save', async () => ({ draft: await surveyOf('М-09'), take: [] }))],
  [8, 0, of('feedback.list', NOTHING)],
  [7, 0, of('feedback.open', () => ({ survey: 'Q-06', respondent: 'О-07' }))],
  // Digits as text make their cells plain first: one call more.
  [9, 3, of('feedback.save', feedbackOf)],
  [7, 0, of('feedback.read', () => ANSWERS)],
  [
    ...([8, 3] as const),
    of('feedback.accept', async () => {
      const { revision } = await school.value('feedback.read', ANSWERS);
      return { sheet: ANSWERS, revision };
    }),
  ],
  [7, 0, of('feedback.results', NOTHING)],
  [6, 0, of('codes.open', NOTHING)],
  [7, 3, of('codes.issue', () => ({ spare: null }))],
  [8, 0, of('door.surveys', NOTHING)],
  [4, 0, of('people.preview', () => LIST)],
  [
    ...([6, 2] as const),
    of('people.accept', async () => {
      const { revision } = await school.value('people.preview', LIST);
      return { list: LIST, revision };
    }),
  ],
  [6, 0, of('people.list', () => ({ role: 'mentee' }))],
  [3, 0, of('people.forms', () => ({ name: 'Ким Вера Ивановна', gender: null, position: 'методист' }))],
  [3, 0, of('words.forms', () => ({ lines: ['Ким Вера Ивановна', 'методист'] }))],
  [
    ...([5, 2] as const),
    of('words.remember', () => ({ words: [{ source: 'методист', kind: null, forms: null }] })),
  ],
  [9, 0, of('people.twins', () => ({ role: 'mentee' }))],
  [
    ...([10, 5] as const),
    of('people.merge', async () => {
      const [keep, drop] = await mentees();
      return { role: 'mentee' as const, keep: bankRow(keep!), drop: bankRow(drop!), take: [] };
    }),
  ],
  [5, 0, of('consents.missing', NOTHING)],
  [5, 0, of('consents.register', NOTHING)],
  [5, 0, of('site.names', NOTHING)],
  [11, 0, of('site.open', () => ({ answers: null }))],
  [7, 0, of('materials.list', NOTHING)],
  [15, 0, of('rewards.open', NOTHING)],
  [6, 0, of('consents.open', () => ({ personId: 'М-09', id: null, ...consent }))],
  [
    ...([6, 2] as const),
    of('consents.enter', async () => {
      const { tasks } = await school.value('consents.missing', null);
      const chosen = tasks.slice(0, 2).map(({ personId, pairId, kind }) => ({ personId, pairId, kind }));
      return { tasks: chosen, date: '2026-11-20', until: null, paper: '' };
    }),
  ],
  // Every sheet at most once, however many kinds there are; word forms and lists of answers are two of them.
  [21, 0, of('papers.catalogue', NOTHING)],
  [9, 0, of('papers.open', () => ({ kind: 'D20', subjects: null }))],
  [
    ...([9, 0] as const),
    of('papers.review', async () => {
      const { choice } = await school.value('papers.open', { kind: 'D20', subjects: null });
      return { choice };
    }),
  ],
  [
    ...([11, 3] as const),
    of('papers.make', async () => {
      const { choice } = await school.value('papers.open', { kind: 'D20', subjects: null });
      return { choice, project: false };
    }),
  ],
  [8, 0, of('programmes.list', NOTHING)],
  [10, 0, of('programmes.open', () => ({ pairId: 'П-2026-04' }))],
  [7, 0, of('programmes.read', () => ({ pairId: 'П-2026-04', phrases: ['октябрь', 'каникулы'] }))],
  [10, 0, of('programmes.propose', NOTHING)],
  [
    ...([11, 3] as const),
    of('programmes.accept', async () => {
      const { revision, lines } = await school.value('programmes.propose', null);
      return { revision, pairIds: lines.map(({ pairId }) => pairId) };
    }),
  ],
  [
    ...([8, 3] as const),
    of('programmes.save', async () => {
      const { items } = await school.value('programmes.open', { pairId: 'П-2026-01' });
      const drafts = items.map(({ ids, revision, section, activity, form, deadline, planned }) => ({
        ...{ ids, revision, section, activity, deadline, planned, reading: null },
        form: `${form}, разбор`,
      }));
      return { pairId: 'П-2026-01', items: drafts, removed: [] };
    }),
  ],
  [1, 0, of('documents.list', NOTHING)],
  [9, 0, of('meetings.week', () => ({ day: null }))],
  [
    ...([9, 2] as const),
    of('meetings.enter', async () => {
      const { pairs } = await school.value('meetings.week', { day: null });
      const due = pairs.filter(({ entered }) => entered.length === 0);
      return { lines: due.map(({ pairId, proposed }) => ({ ...proposed, pairId })) };
    }),
  ],
  [9, 0, of('meetings.journal', () => ({ pairId: 'П-2026-01' }))],
  [8, 0, of('meetings.silent', NOTHING)],
  [8, 0, of('meetings.spans', NOTHING)],
  [8, 0, of('meetings.plan', () => ({ from: '2026-11-21', to: '2027-05-31', pairIds: null }))],
  [6, 0, of('events.list', NOTHING)],
  [7, 0, of('events.open', () => ({ id: 'Е-01' }))],
  [
    ...([3, 2] as const),
    of('programmes.mark', async () => {
      const { items } = await school.value('programmes.open', { pairId: 'П-2026-01' });
      const done = { status: 'выполнено', date: '2026-11-20', actual: 'сделано', mark: 5, proof: '' };
      return { marks: items.map(({ ids, revision }) => ({ ids, revision, ...done })) };
    }),
  ],
  [1, 0, of('documents.list', NOTHING)],
  [
    ...([3, 2] as const),
    of('documents.settle', async () => {
      await school.value('changes.make', await changeOf('П-2026-01'));
      const { documents } = await school.value('documents.list', null);
      return { id: documents.find(({ toMake }) => toMake)!.id, made: false, number: '', date: null };
    }),
  ],
] as const;

describe('what a call costs on Google', () => {
  it.each(CALLS.map(([reads, writes, call]) => [call.method, reads, writes, call.input] as const))(
    '%s takes %i reads and %i writes',
    async (method, reads, writes, input) => {
      const { ok, reply } = await school.call(method, (await input()) as never);
      expect(ok).toBe(true);
      expect([reply.counts.reads, reply.counts.writes]).toEqual([reads, writes]);
    },
  );
});
