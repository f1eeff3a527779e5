import { plainWords } from '../language/plain-words';
import { isGone, takesPlace } from '../pairing/facts';
import type { FactSheet, MonitoringFacts } from './facts';

/** Has what a row waits for come true, as far as the sheets tell; `count` is of how many people that is said. */
export interface ConditionProposal {
  readonly met: boolean;
  readonly why: 'mentees' | 'alone';
  readonly count: number;
  readonly from: FactSheet;
}

type ConditionRule = (facts: MonitoringFacts) => ConditionProposal;

const inBank: ConditionRule = ({ mentees }) => {
  const count = mentees.filter((person) => person.name.trim() !== '' && !isGone(person)).length;
  return { met: count > 0, why: 'mentees', count, from: 'mentees' };
};

/** Mentees in the bank whom no pair takes. */
function menteesAlone({ mentees, pairs }: MonitoringFacts): string[] {
  const paired = new Set(pairs.filter(takesPlace).map(({ menteeId }) => menteeId));
  return mentees
    .filter((person) => person.name.trim() !== '' && !isGone(person) && person.status !== 'завершил')
    .map(({ id }) => id)
    .filter((id) => !paired.has(id));
}

const withoutPair: ConditionRule = (facts) => {
  const count = menteesAlone(facts).length;
  return { met: count > 0, why: 'alone', count, from: 'mentees' };
};

/** What the words of a row make it depend on; the first that fits counts (domain rule §9, C-53). */
const RULES: readonly (readonly [words: RegExp, rule: ConditionRule])[] = [
  [
    /не (?:сформировавш|нашедш|вошедш|имеющ)[а-я]*(?: [а-я]+){0,2} (?:пар|групп|наставник)|без пары|поиск[а-я]* наставника/,
    withoutPair,
  ],
  [/при наличии (?:в (?:организации|школе|доо|учреждении|детском саду) )?наставляем/, inBank],
];

/** What the sheets say about the condition of a row; `null` = only a person knows. */
export function conditionProposal(words: string, facts: MonitoringFacts): ConditionProposal | null {
  const plain = plainWords(words);
  return RULES.find(([named]) => named.test(plain))?.[1](facts) ?? null;
}
