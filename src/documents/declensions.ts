import { declinePersonName, formsInStyle } from '../domain/language/decline-name';
import { declinePhrase } from '../domain/language/decline-phrase';
import { genderOf, genderTyped } from '../domain/language/gender';
import { formatPersonName, parsePersonName } from '../domain/language/person-name';
import { CASES, type Certainty, type Declined, type Forms, type PersonName } from '../domain/language/types';
import { type Correction, correctionsBySource } from './corrections';
import { tidy } from './tidy';
import type { NameValue } from './values';

/** What a document needs to know about a person; rows of «Наставники» and «Наставляемые» have all of it. */
export interface PersonFacts {
  readonly name: string;
  /** «м», «ж» or `''`. */
  readonly gender: string;
  readonly position: string;
  /** Code of a person whom documents must not name: words with the code stand for the name. */
  readonly maskedBy?: string;
  /** The code stands there since the book holds no names; nobody has withdrawn. */
  readonly byCode?: true;
  readonly genitive?: string;
  readonly dative?: string;
  readonly accusative?: string;
  readonly instrumental?: string;
  readonly prepositional?: string;
}

/** Who took back the consent; in a book of codes everybody else is masked too. */
export const withdrew = ({ maskedBy, byCode }: Pick<PersonFacts, 'maskedBy' | 'byCode'>): boolean =>
  maskedBy !== undefined && byCode !== true;

/** A name as documents print it, with the nominative it came from. */
interface PersonForms {
  readonly source: string;
  readonly value: NameValue;
  readonly certainty: Certainty;
}

/** Forms of names and phrases; what was asked for once is remembered. */
export interface Declensions {
  /** By name, gender and the forms beside them, whoever it is. */
  name(facts: PersonFacts): PersonForms;
  phrase(text: string, animate: boolean): Declined;
}

const BY_HAND: readonly (readonly [keyof Forms, Exclude<keyof PersonFacts, 'byCode'>])[] = [
  ['род', 'genitive'],
  ['дат', 'dative'],
  ['вин', 'accusative'],
  ['твор', 'instrumental'],
  ['пред', 'prepositional'],
];

const NBSP = '\u00a0';

/** `corrections` hold forms of names and positions by their nominative; they win over the rules. */
export function declensions(corrections: readonly Correction[] = []): Declensions {
  const corrected = correctionsBySource(corrections);
  const names = new Map<string, PersonForms>();
  const phrases = new Map<string, Declined>();
  return {
    name: (facts) => {
      const typed = [facts.name, facts.gender, ...BY_HAND.map(([, key]) => facts[key] ?? '')];
      return remembered(names, typed.join('\n'), () => declinedName(facts, corrected(facts.name)));
    },
    phrase: (text, animate) =>
      remembered(phrases, `${animate} ${text}`, () => {
        const forms = corrected(text);
        return forms ? { forms, certainty: 'sure' } : declinePhrase(text, { animate });
      }),
  };
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const fresh = make();
  known.set(key, fresh);
  return fresh;
}

function declinedName(facts: PersonFacts, correction: Forms | undefined): PersonForms {
  const name = parsePersonName(facts.name);
  const gender = genderTyped(facts.gender) ?? genderOf(name);
  const overrides = correction ?? formsByHand(facts);
  const declined = declinePersonName(name, gender, overrides);
  const value: NameValue = {
    type: 'name',
    looks: {
      full: declined.forms,
      after: shortForms(formsInStyle(declined.parts, 'initials-after'), name, overrides, 'after'),
      before: shortForms(formsInStyle(declined.parts, 'initials-before'), name, overrides, 'before'),
    },
    gender,
    shown: { case: 'им', look: 'full' },
  };
  return { source: tidy(facts.name), value, certainty: declined.certainty };
}

function formsByHand(facts: PersonFacts): Partial<Forms> {
  const typed = BY_HAND.map(([kase, key]) => [kase, tidy(facts[key] ?? '')] as const);
  return Object.fromEntries(typed.filter(([, form]) => form !== ''));
}

/** A corrected full form gives the surname of the short one: as many words as the surname itself has. */
function shortForms(
  forms: Forms,
  name: PersonName,
  overrides: Partial<Forms>,
  look: 'after' | 'before',
): Forms {
  const words = name.last.split(' ').length;
  const initials = formatPersonName({ ...name, last: '' }, 'initials-after');
  const short = { ...forms };
  for (const kase of CASES) {
    const full = overrides[kase];
    if (full === undefined) continue;
    const last = full
      .split(/[ \u00a0]/)
      .slice(0, words)
      .join(' ');
    const parts = look === 'after' ? [last, initials] : [initials, last];
    short[kase] = parts.filter((part) => part !== '').join(NBSP);
  }
  return short;
}
