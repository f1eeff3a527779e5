import { plainWords } from '../language/plain-words';
import type { AnswerFact } from '../monitoring/facts';
import { surveyOf } from '../monitoring/surveys';
import {
  type Directory,
  directoryOf,
  findPerson,
  type Named,
  namesIn,
  type PersonFound,
} from './find-person';

/** The ballot after the group meeting (Q-05, domain rule §5): whom a person would like to work with. */
export interface Ballot {
  /** Code of the person who voted, a mentor's or a mentee's. */
  readonly person: string;
  /** Codes of the people chosen, in order; three at most count. */
  readonly choices: readonly string[];
  /** Codes of people named under «точно нет». Private: no text may say who named whom. */
  readonly never: readonly string[];
}

/** Both banks; a vote is always for somebody of the other one. */
export interface Voters {
  readonly mentors: readonly Named[];
  readonly mentees: readonly Named[];
}

/** A name on a ballot that counts for nothing until somebody looks at it. */
export interface BallotProblem {
  /** Index of the row among those that were given. */
  readonly row: number;
  /** `voter`: who voted is not known; `choice`, `never`: who is named; `both`: named as wanted and as unwanted. */
  readonly what: 'voter' | 'choice' | 'never' | 'both';
  /** As it is written. Of `never` and `both` only the curator may see it. */
  readonly text: string;
  readonly why: Extract<PersonFound, { found: false }>['why'] | 'contradiction';
  readonly near: readonly string[];
}

export interface BallotsRead {
  readonly ballots: readonly Ballot[];
  readonly problems: readonly BallotProblem[];
}

/** Choices of a ballot that count. */
export const BALLOT_CHOICES = 3;

/** What a question of the ballot asks: the place among the choices from 1 (0 = all of them in one answer), or whom not. */
export function ballotQuestion(question: string): { readonly choice: number } | 'never' | null {
  const words = plainWords(question);
  if (/точно не|не хотел|не готов|нежелательн|ни в коем/.test(words)) return 'never';
  const place = PLACES.findIndex((place) => place.test(words));
  if (place >= 0 && /выбор|хотел|желаем|предпочт|место|кого|кем|номер/.test(words))
    return { choice: place + 1 };
  return /хотел[а-я ()]*работать|с кем .*работать|ваш выбор|предпочт/.test(words) ? { choice: 0 } : null;
}

const PLACES = [
  /перв(?:ый|ая|ое|ую|ого|ым)|(?<![0-9])1(?![0-9])/,
  /втор(?:ой|ая|ое|ую|ого|ым)|(?<![0-9])2(?![0-9])/,
  /трет(?:ий|ья|ье|ью|ьего|ьим)|(?<![0-9])3(?![0-9])/,
];

/** The latest ballot of each person, with what could not be read. */
export function readBallots(rows: readonly AnswerFact[], voters: Voters): BallotsRead {
  const problems: BallotProblem[] = [];
  const mentors = directoryOf(voters.mentors);
  const mentees = directoryOf(voters.mentees);
  const everybody = directoryOf([...voters.mentors, ...voters.mentees]);
  const byVoter = new Map<string, { readonly row: number; readonly fact: AnswerFact }[]>();
  rows.forEach((fact, row) => {
    if (surveyOf(fact.survey) !== 'Q-05') return;
    const asked = ballotQuestion(fact.question);
    const voter = findVoter(fact.person, everybody);
    if (voter.found) byVoter.set(voter.id, [...(byVoter.get(voter.id) ?? []), { row, fact }]);
    else if (asked !== null && fact.answer.trim() !== '') {
      problems.push({ row, what: 'voter', text: fact.person, why: voter.why, near: voter.near });
    }
  });
  const ballots = [...byVoter].map(([person, own]) => {
    const others = mentors.byCode.has(person.toLowerCase()) ? mentees : mentors;
    return oneBallot(person, latestOf(own), others, problems);
  });
  return { ballots, problems };
}

/** The latest ballot of each person; names that are not in the banks are told by {@link readBallots}. */
export const ballotsOf = (rows: readonly AnswerFact[], voters: Voters): readonly Ballot[] =>
  readBallots(rows, voters).ballots;

type Row = { readonly row: number; readonly fact: AnswerFact };

const findVoter = (text: string, everybody: Directory): PersonFound =>
  text.trim() === '' ? { found: false, why: 'unknown', near: [] } : findPerson(text.trim(), everybody);

/** Rows of the last day somebody voted; of rows that ask the same the last one. */
function latestOf(rows: readonly Row[]): readonly Row[] {
  const last = rows.map(({ fact }) => fact.date ?? '').sort()[rows.length - 1];
  const own = rows.filter(({ fact }) => (fact.date ?? '') === last);
  return [...new Map(own.map((row) => [plainWords(row.fact.question), row])).values()];
}

function oneBallot(
  person: string,
  rows: readonly Row[],
  others: Directory,
  problems: BallotProblem[],
): Ballot {
  const wanted: { readonly place: number; readonly id: string }[] = [];
  const never: { readonly row: number; readonly text: string; readonly id: string }[] = [];
  for (const { row, fact } of rows) {
    const asked = ballotQuestion(fact.question);
    if (asked === null) continue;
    namesIn(fact.answer, others).forEach((text, index) => {
      const found = findPerson(text, others);
      const what = asked === 'never' ? 'never' : 'choice';
      if (!found.found) problems.push({ row, what, text, why: found.why, near: found.near });
      else if (asked === 'never') never.push({ row, text, id: found.id });
      else wanted.push({ place: asked.choice || index + 1, id: found.id });
    });
  }
  const ordered = [...wanted].sort((a, b) => a.place - b.place).map(({ id }) => id);
  const unwanted = new Set(never.map(({ id }) => id));
  for (const { row, text, id } of never) {
    if (ordered.includes(id)) problems.push({ row, what: 'both', text, why: 'contradiction', near: [id] });
  }
  const choices = [...new Set(ordered)].filter((id) => !unwanted.has(id)).slice(0, BALLOT_CHOICES);
  return { person, choices, never: [...unwanted] };
}
