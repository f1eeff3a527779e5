import { declinePersonName, formsInStyle } from '../domain/language/decline-name';
import { declinePhrase, type PhraseOptions } from '../domain/language/decline-phrase';
import { genderOf, genderTyped } from '../domain/language/gender';
import { formatPersonName, parsePersonName } from '../domain/language/person-name';
import { CASES, type Certainty, type Forms, type PersonName } from '../domain/language/types';
import { maskForms } from '../domain/people/document-name';
import { type Correction, correctionsBySource } from './corrections';
import { tidy } from './tidy';
import { type NameValue, type PhraseValue, phraseValue } from './values';

/** What a document needs to know about a person; rows of «Наставники» and «Наставляемые» have all of it. */
export interface PersonFacts {
  readonly name: string;
  /** «м», «ж» or `''`. */
  readonly gender: string;
  readonly position: string;
  /** Code of a person whom documents must not name: words with the code stand for the name. */
  readonly maskedBy?: string;
  readonly genitive?: string;
  readonly dative?: string;
  readonly accusative?: string;
  readonly instrumental?: string;
  readonly prepositional?: string;
}

export type { Correction } from './corrections';

/** A name or a position that stands in the document in some other case than the nominative. */
export interface ShownForms {
  readonly source: string;
  readonly forms: Forms;
  readonly certainty: Certainty;
}

export interface PersonValues {
  readonly fio: NameValue;
  readonly position: PhraseValue;
}

/** Declines names and positions of one document and remembers those whose forms a person should see. */
export interface NameBook {
  /** `seen`: the document prints oblique forms of the person. */
  person(facts: PersonFacts, seen: boolean): PersonValues;
  /**
   * An organisation or another phrase in the nominative: «муниципальное учреждение «Ромашка»». `animate` for one
   * that names a person («работник МБДОУ «Ромашка»»).
   */
  phrase(text: string, options: PhraseOptions & { readonly seen: boolean }): PhraseValue;
  /** What was printed in oblique cases, each source once, unsure ones first. */
  shown(): readonly ShownForms[];
}

const BY_HAND: readonly (readonly [keyof Forms, keyof PersonFacts])[] = [
  ['род', 'genitive'],
  ['дат', 'dative'],
  ['вин', 'accusative'],
  ['твор', 'instrumental'],
  ['пред', 'prepositional'],
];

const NBSP = '\u00a0';

/** Starts an empty book. `corrections` hold forms of names and positions by their nominative. */
export function nameBook(corrections: readonly Correction[] = []): NameBook {
  const corrected = correctionsBySource(corrections);
  const shown = new Map<string, ShownForms>();

  const note = (source: string, forms: Forms, certainty: Certainty, seen: boolean): void => {
    if (seen && source !== '') shown.set(source, { source, forms, certainty });
  };

  const phrase = (
    text: string,
    { animate, seen }: PhraseOptions & { readonly seen: boolean },
  ): PhraseValue => {
    const byHand = corrected(text);
    const declined = byHand
      ? { forms: byHand, certainty: 'sure' as const }
      : declinePhrase(text, { animate });
    note(text, declined.forms, declined.certainty, seen);
    return phraseValue(declined.forms);
  };

  return {
    person(facts, seen) {
      if (facts.maskedBy !== undefined) return maskedPerson(facts.maskedBy);
      const position = tidy(facts.position).replace(/[\s,;]+$/, '');
      const name = nameValue(facts, corrected(facts.name));
      note(name.source, name.value.looks.full, name.certainty, seen);
      return { fio: name.value, position: phrase(position, { animate: true, seen }) };
    },
    phrase: (text, options) => phrase(tidy(text), options),
    shown: () =>
      [...shown.values()].sort((a, b) => Number(b.certainty === 'ask') - Number(a.certainty === 'ask')),
  };
}

/** One form for every look, since words with a code have no initials; nothing else that would tell who it is. */
function maskedPerson(code: string): PersonValues {
  const forms = maskForms(code);
  const shown = { case: 'им', look: 'full' } as const;
  return {
    fio: { type: 'name', looks: { full: forms, after: forms, before: forms }, gender: null, shown },
    position: phraseValue(declinePhrase('', { animate: true }).forms),
  };
}

function nameValue(
  facts: PersonFacts,
  correction: Forms | undefined,
): { source: string; value: NameValue; certainty: Certainty } {
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
