import type { PaperChoice } from '../../src/contract/dto';
import { columnOf, rowOf, withValue } from '../app/sample-kit';
import type { ClockedSchool } from './clocked-school';

export interface PaperOptions {
  readonly subjects?: readonly string[] | null;
  readonly fields?: Readonly<Record<string, string>>;
  readonly sign?: boolean;
}

/** Makes a document from its card as it is offered, with some answers of one's own, and marks it as signed. */
export async function paper(
  school: ClockedSchool,
  kind: string,
  { subjects = null, fields = {}, sign = true }: PaperOptions = {},
): Promise<string> {
  const offered = await school.do('papers.open', { kind, subjects });
  const choice: PaperChoice = {
    ...offered.choice,
    ...(subjects === null ? {} : { subjects }),
    fields: { ...offered.choice.fields, ...fields },
  };
  const card = await school.do('papers.review', { choice });
  if (card.blocking.length > 0)
    throw new Error(
      `${kind} on ${school.day()}: ${card.blocking.map(({ text, field }) => `${field ?? ''} ${text}`).join(' | ')}`,
    );
  const made = await school.do('papers.make', { choice, project: false });
  const own = made.documents[0]!;
  if (sign && own.toSign) await school.do('documents.sign', { id: own.id });
  return own.id;
}

/** The papers of consents came back signed. */
export async function consents(
  school: ClockedSchool,
  which: (task: { kind: string }) => boolean,
): Promise<number> {
  const { tasks } = await school.do('consents.missing', { site: true });
  const signed = tasks.filter(which).map(({ personId, pairId, kind }) => ({ personId, pairId, kind }));
  if (signed.length > 0)
    await school.do('consents.enter', {
      tasks: signed,
      date: school.day(),
      until: '2027-08-31',
      paper: 'сейф',
    });
  return signed.length;
}

/** An event with everybody whom the filter lets in. */
export async function held(
  school: ClockedSchool,
  event: {
    readonly kind: string;
    readonly title: string;
    readonly level?: string;
    readonly link?: string;
    readonly outcome?: string;
    readonly who?: 'all' | 'none';
  },
): Promise<void> {
  const { draft, people } = await school.do('events.open', { id: null });
  const participants = event.who === 'all' ? people.filter(({ ofYear }) => ofYear).map(({ id }) => id) : [];
  await school.do('events.save', {
    ...draft,
    date: school.day(),
    kind: event.kind,
    title: event.title,
    level: event.level ?? '',
    link: event.link ?? '',
    outcome: event.outcome ?? '',
    participants,
  });
}

/** Pairs of a state are moved on together. */
export async function movePairs(
  school: ClockedSchool,
  from: string,
  to: 'agreed' | 'active' | 'ordered',
): Promise<void> {
  const { groups } = await school.do('pairs.states', null);
  const own = groups.find(({ state }) => state === from)?.pairs ?? [];
  if (own.length === 0) return;
  await school.do('pairs.move', {
    to: to as never,
    pairs: own.map(({ id, revision }) => ({ id, revision })),
  });
}

/** What the curator types into cells by hand. */
export async function typeIn(
  school: ClockedSchool,
  sheet: string,
  ids: readonly string[],
  cells: Readonly<Record<string, string>>,
): Promise<void> {
  let book = await school.book();
  for (const id of ids)
    for (const [header, value] of Object.entries(cells))
      book = withValue(book, sheet, rowOf(book, sheet, id), columnOf(book, sheet, header), value);
  await school.load(book);
}
