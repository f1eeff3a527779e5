import { declinePhrase, type PhraseOptions } from '../domain/language/decline-phrase';
import type { Certainty, Forms } from '../domain/language/types';
import { maskForms } from '../domain/people/document-name';
import { type Declensions, declensions, type PersonFacts } from './declensions';
import { tidy } from './tidy';
import { type NameValue, type PhraseValue, phraseValue } from './values';

export type { Correction } from './corrections';
export type { PersonFacts } from './declensions';

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

/** Starts an empty book; `known` gives the forms, so that many documents may share what was declined once. */
export function nameBook(known: Declensions = declensions()): NameBook {
  const shown = new Map<string, ShownForms>();

  const note = (source: string, forms: Forms, certainty: Certainty, seen: boolean): void => {
    if (seen && source !== '') shown.set(source, { source, forms, certainty });
  };

  const phrase = (
    text: string,
    { animate, seen }: PhraseOptions & { readonly seen: boolean },
  ): PhraseValue => {
    const { forms, certainty } = known.phrase(text, animate);
    note(text, forms, certainty, seen);
    return phraseValue(forms);
  };

  return {
    person(facts, seen) {
      if (facts.maskedBy !== undefined) return maskedPerson(facts.maskedBy);
      const position = asInSentence(tidy(facts.position).replace(/[\s,;]+$/, ''));
      const name = known.name(facts);
      note(name.source, name.value.looks.full, name.certainty, seen);
      return { fio: name.value, position: phrase(position, { animate: true, seen }) };
    },
    phrase: (text, options) => phrase(tidy(text), options),
    shown: () =>
      [...shown.values()].sort((a, b) => Number(b.certainty === 'ask') - Number(a.certainty === 'ask')),
  };
}

/** «Воспитатель», «И. о. заведующего» of a cell as within a sentence; shortened words such as «ВрИО» stay. */
const asInSentence = (position: string): string =>
  position.replace(/^(?:\p{Lu}\p{Ll}+(?![\p{L}])|И(?=\. ?о\.))/u, (word) => word.toLowerCase());

/** One form for every look, since words with a code have no initials; nothing else that would tell who it is. */
function maskedPerson(code: string): PersonValues {
  const forms = maskForms(code);
  const shown = { case: 'им', look: 'full' } as const;
  return {
    fio: { type: 'name', looks: { full: forms, after: forms, before: forms }, gender: null, shown },
    position: phraseValue(declinePhrase('', { animate: true }).forms),
  };
}
