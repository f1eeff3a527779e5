import type { CivilDate } from '../../domain/calendar/civil-date';
import { fingerprint } from '../../domain/fingerprint';
import { surveyOf } from '../../domain/monitoring/surveys';
import { comparable } from '../../domain/nearest';
import type { MenteeFact, MentorFact } from '../../domain/pairing/facts';
import { CRITERIA, type Criterion, type Weights, weightOf } from '../../domain/pairing/weights';
import { type Decision, type Papers, together, type World } from '../../domain/pairing/world';
import { type ConsentStanding, consentFor } from '../../domain/people/consents';
import { type BallotsRead, readBallots, type Voters } from '../../domain/surveys/ballot';
import { matching, surveys, topicWords } from '../../sheets/all';
import { CONSENT_KIND, MATCHING_ENTRY } from '../../sheets/lists';
import type { MatchingRow } from '../../sheets/matching';
import type { Consent } from '../../sheets/people';
import { SETTINGS } from '../../sheets/setting-list';
import { type SettingKey, type Settings, settingTitle } from '../../sheets/settings';
import type { Table, TableRow } from '../../sheets/table';
import { matchingTexts } from '../../text/matching';
import { type Banks, isNamed, policyOf, readBanks, usualCapacity, valuesOf } from '../banks';
import type { Ports } from '../ports';
import { likenessOf } from './likeness';

/** What a proposal is made from, as the book has it. */
export interface MatchingBook {
  readonly banks: Banks;
  readonly world: World;
  readonly decided: Table<MatchingRow>;
  /** Changes when anything changes that points, rules or places depend on. */
  readonly revision: string;
  /** What was read differently from how it stands, a sentence each. */
  readonly notes: readonly string[];
}

/** Eight reads: the banks, decisions, ballots, the words of topics. */
export function readMatching(ports: Pick<Ports, 'book' | 'clock'>): MatchingBook {
  const { book } = ports;
  const banks = readBanks(ports);
  const decided = book.read(matching);
  const mentors = people(banks.mentors.rows);
  const mentees = people(banks.mentees.rows);
  const { ballots, problems } = ballotsIn(valuesOf(book.read(surveys)), { mentors, mentees });
  const { weights, notes } = weightsIn(banks.settings);
  const words = valuesOf(book.read(topicWords));
  const world: World = {
    ...{ mentors, mentees, ballots, weights },
    pairs: valuesOf(banks.pairs),
    decisions: decisionsIn(decided),
    papers: papersOf(banks, mentors, mentees),
    takenBack: takenBack(banks),
    policy: policyOf(banks.settings),
    usualCapacity: usualCapacity(banks.settings),
    head: {
      name: banks.settings['head.name'],
      mayMentor: comparable(banks.settings.headMentors) === comparable(YES),
    },
    likeness: likenessOf(words, mentees, mentors),
    today: banks.today,
    firstDay: banks.today > banks.year.from ? banks.today : banks.year.from,
  };
  const unread = problems.length === 0 ? [] : [matchingTexts.unread(problems.length)];
  const revision = fingerprint(textOf(world) + JSON.stringify(words));
  return { banks, world, decided, revision, notes: [...notes, ...unread] };
}

/** Only the answers of ballots are looked at: without any no name is. */
function ballotsIn(answers: Parameters<typeof readBallots>[0], voters: Voters): BallotsRead {
  const cast = answers.filter(({ survey }) => surveyOf(survey) === BALLOT);
  return cast.length === 0 ? { ballots: [], problems: [] } : readBallots(cast, voters);
}

const BALLOT = 'Q-05';
const YES = 'да';

/** Named people, of rows with one code the first. */
function people<P extends { readonly id: string; readonly name: string }>(rows: readonly TableRow<P>[]): P[] {
  const known = new Map<string, P>();
  for (const { values } of rows) if (isNamed(values) && !known.has(values.id)) known.set(values.id, values);
  return [...known.values()];
}

const WEIGHT_SETTING: Record<Criterion, SettingKey> = {
  ballot: 'weightBallot',
  requests: 'weightRequests',
  time: 'weightTime',
  setting: 'weightSetting',
  experience: 'weightExperience',
  continuing: 'weightContinuing',
  load: 'weightLoad',
};

/** Weights of «Настройки»; one that is not a whole number counts as at the start, and that is told. */
function weightsIn(settings: Settings): { weights: Weights; notes: readonly string[] } {
  const notes: string[] = [];
  const entries = CRITERIA.map((criterion) => {
    const key = WEIGHT_SETTING[criterion];
    const typed = weightOf(settings[key]);
    if (typed !== null) return [criterion, typed];
    const { start } = SETTINGS.find((setting) => setting.key === key)!;
    notes.push(matchingTexts.badWeight(settingTitle(key), settings[key], start));
    return [criterion, Number(start)];
  });
  return { weights: Object.fromEntries(entries) as Weights, notes };
}

const ENTRY: Readonly<Record<string, Decision['decision']>> = {
  [comparable(MATCHING_ENTRY.lock)]: 'lock',
  [comparable(MATCHING_ENTRY.forbid)]: 'forbid',
};

/** What a row of «Подбор» decides; `null` when it is no decision. */
export const decisionOf = ({ entry }: Pick<MatchingRow, 'entry'>): Decision['decision'] | null =>
  ENTRY[comparable(entry)] ?? null;

/** Of several rows about two people the last one counts. */
function decisionsIn(decided: Table<MatchingRow>): Decision[] {
  const last = new Map<string, Decision>();
  for (const { menteeId, mentorId, entry } of valuesOf(decided)) {
    const decision = decisionOf({ entry });
    if (decision && menteeId !== '' && mentorId !== '')
      last.set(together(menteeId, mentorId), { menteeId, mentorId, decision });
  }
  return [...last.values()];
}

/** A withdrawal weighs more than an older paper that has run out. */
function standing(
  own: readonly Consent[],
  person: string,
  kind: string,
  on: CivilDate,
  pair?: string,
): ConsentStanding {
  const found = consentFor(own, person, kind, on, pair).standing;
  if (found === 'valid') return found;
  const withdrawn = own.some(
    (consent) =>
      consent.kind === kind &&
      (pair === undefined || consent.pair === pair) &&
      consent.withdrawn !== null &&
      consent.withdrawn <= on,
  );
  return withdrawn ? 'withdrawn' : found;
}

function papersOf(
  { consentsOf, today }: Banks,
  mentors: readonly MentorFact[],
  mentees: readonly MenteeFact[],
): Map<string, Papers> {
  const papers = (people: readonly { readonly id: string }[], kind: string): [string, Papers][] =>
    people.map(({ id }) => {
      const own = consentsOf.get(id) ?? [];
      const data = standing(own, id, CONSENT_KIND.data, today);
      return [id, { data, work: standing(own, id, kind, today, '') }];
    });
  return new Map([...papers(mentors, CONSENT_KIND.mentoring), ...papers(mentees, CONSENT_KIND.taking)]);
}

/** People of pairs whose own consent was taken back by one of them. */
function takenBack({ pairs, consentsOf, today }: Banks): World['takenBack'] {
  const back: { menteeId: string; mentorId: string }[] = [];
  for (const { id, menteeId, mentorId } of valuesOf(pairs)) {
    const sides: [string, string][] = [
      [mentorId, CONSENT_KIND.mentoring],
      [menteeId, CONSENT_KIND.taking],
    ];
    for (const [person, kind] of sides) {
      const own = (consentsOf.get(person) ?? []).filter(({ pair }) => pair === id && id !== '');
      if (own.length > 0 && standing(own, person, kind, today, id) === 'withdrawn')
        back.push({ menteeId, mentorId });
    }
  }
  return back;
}

/** Everything of the world as one text. People's other columns may change meanwhile: they change no proposal. */
function textOf({ mentors, mentees, pairs, papers, takenBack, likeness: _, ...rest }: World): string {
  const lines = [
    ...mentors.map((one) => [one.id, one.name, one.subject, one.department, one.topics, one.days, one.mode]),
    ...mentors.map((one) => [one.capacity, one.external, one.contract, one.teachingSince, one.status]),
    ...mentees.map((one) => [one.id, one.name, one.subject, one.department, one.topics, one.days, one.mode]),
    ...mentees.map((one) => [one.mainRequest, one.preferred, one.teachingSince, one.status, one.wishForm]),
    ...mentees.map((one) => [one.mentorsWanted, one.superior, one.awayFrom, one.awayTo]),
    ...mentors.map((one) => [one.awayFrom, one.awayTo]),
    ...pairs.map((one) => [one.id, one.mentorId, one.menteeId, one.status, one.to]),
    ...[...papers].map(([id, { data, work }]) => [id, data, work]),
    takenBack.map(({ menteeId, mentorId }) => together(menteeId, mentorId)),
  ];
  return JSON.stringify([lines, rest]);
}
