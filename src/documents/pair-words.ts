import { type CivilDate, fullYears } from '../domain/calendar/civil-date';
import { plural } from '../domain/language/choice';
import type { PersonFacts } from './name-book';
import { dayOrBlank, shortName } from './office';
import { tidy, withoutEndMark } from './tidy';
import type { DocumentData } from './values';
import type { World } from './world';

export interface MentorFacts extends PersonFacts {
  readonly id: string;
  readonly category: string;
  readonly external: boolean;
}

export interface MenteeFacts extends PersonFacts {
  readonly id: string;
  readonly teachingSince: CivilDate | null;
}

/** A row of «Пары» as documents read it. */
export interface PairFacts {
  readonly id: string;
  readonly mentorId: string;
  readonly menteeId: string;
  readonly group: string;
  readonly form: string;
  readonly kind: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly request: string;
  readonly content: string;
  readonly schedule: string;
  readonly pay: string;
  readonly paySize: string;
}

const NBSP = '\u00a0';

const CATEGORIES: Readonly<Record<string, string>> = {
  нет: '',
  'соответствие должности': 'соответствует занимаемой должности',
  первая: 'первая квалификационная категория',
  высшая: 'высшая квалификационная категория',
  'педагог-методист': 'категория «педагог-методист»',
  'педагог-наставник': 'категория «педагог-наставник»',
};

/** «высшая квалификационная категория»; `''` when there is none. A value of one's own is kept as typed. */
export const categoryWords = (category: string): string => {
  const text = tidy(category);
  return CATEGORIES[text.toLowerCase()] ?? text;
};

/** «стаж 3 года», «стаж менее года»; `''` when the first day is unknown or later. */
export function experienceWords(since: CivilDate | null, on: CivilDate): string {
  const years = since === null ? null : fullYears(since, on);
  if (years === null) return '';
  return years === 0 ? 'стаж менее года' : `стаж ${years}${NBSP}${plural(years, ['год', 'года', 'лет'])}`;
}

/** «Осадчая Т. В. → участник программы М-18»; the code of a person whose row is gone. */
export function pairNames(
  { mentors, mentees }: Pick<World, 'mentors' | 'mentees'>,
  { mentorId, menteeId }: Pick<PairFacts, 'mentorId' | 'menteeId'>,
): string {
  const short = (people: readonly (PersonFacts & { readonly id: string })[], id: string): string => {
    const person = people.find((one) => one.id === id);
    return person ? shortName(person) : id;
  };
  return `${short(mentors, mentorId)} → ${short(mentees, menteeId)}`;
}

/** «педагог – педагог, традиционное, группа А». */
export function formAndKind({ form, kind, group }: Pick<PairFacts, 'form' | 'kind' | 'group'>): string {
  const mark = tidy(group).replace(/^группа\s+/i, '');
  return [tidy(form), tidy(kind), mark === '' ? '' : `группа ${mark}`]
    .filter((part) => part !== '')
    .join(', ');
}

/** Tags of every pair: its first and last day, blank while unknown, and its form and kind. */
export function termData(pair: PairFacts): DocumentData {
  return { с: dayOrBlank(pair.from), по: dayOrBlank(pair.to), 'форма и вид': formAndKind(pair) };
}

const IN_AGREEMENT = 'в размере, установленном дополнительным соглашением к трудовому договору';

/** How a consent names the pay (ст. 351.8 ТК, explanations of Роструд on its kinds); `''` when it is not chosen. */
export function payWords({ pay, paySize }: Pick<PairFacts, 'pay' | 'paySize'>): string {
  const size = withoutEndMark(paySize);
  switch (tidy(pay).toLowerCase()) {
    case 'стимулирующая':
      return size === '' ? `стимулирующая выплата ${IN_AGREEMENT}` : `стимулирующая выплата, ${size}`;
    case 'иная':
      return size === '' ? `выплата ${IN_AGREEMENT}` : size;
    case 'входит в должностные обязанности':
      return 'наставничество входит в должностные обязанности';
    case 'не установлена':
      return 'не установлена';
    default:
      return size;
  }
}

/** The law asks for an additional agreement unless mentoring is a part of the job (Роструд, 02.10.2025). */
export const needsAgreement = (
  pair: Pick<PairFacts, 'pay'>,
  mentor: { readonly external: boolean },
): boolean => !mentor.external && tidy(pair.pay).toLowerCase() !== 'входит в должностные обязанности';
