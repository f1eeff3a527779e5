import { type Correction, withGapsFilled } from '../../documents/corrections';
import { declinePersonName } from '../../domain/language/decline-name';
import { declinePhrase } from '../../domain/language/decline-phrase';
import { genderOf, genderTyped } from '../../domain/language/gender';
import { unchanged } from '../../domain/language/paradigms';
import { parsePersonName } from '../../domain/language/person-name';
import type { Forms } from '../../domain/language/types';
import { wordForms } from '../../sheets/all';
import type { Mentee, Mentor } from '../../sheets/people';
import type { Table } from '../../sheets/table';
import { WORD_KIND, type WordFormsRow } from '../../sheets/word-forms';
import { type Banks, valuesOf } from '../banks';
import { type FormCells, formsOfCells } from '../case-forms';
import type { Ports } from '../ports';

/** The kind that a cell of «Склонение» gives; an empty or unknown one is a thing. */
const isKind = (row: WordFormsRow, kind: keyof typeof WORD_KIND): boolean => row.kind === WORD_KIND[kind];

const hasForms = (cells: FormCells): boolean => Object.keys(formsOfCells(cells)).length > 0;

const formsOfName = (text: string, gender: 'm' | 'f' | null): Forms => {
  const name = parsePersonName(text);
  return declinePersonName(name, gender ?? genderOf(name)).forms;
};

function ofRow(row: WordFormsRow): Correction[] {
  if (row.word.trim() === '' || (!row.fixed && !hasForms(row))) return [];
  if (row.fixed) return [{ source: row.word, forms: unchanged(row.word.trim()) }];
  const rules = isKind(row, 'name')
    ? formsOfName(row.word, null)
    : declinePhrase(row.word.trim(), { animate: isKind(row, 'position') }).forms;
  return [{ source: row.word, forms: withGapsFilled(formsOfCells(row), rules) }];
}

const ofPerson = (person: Mentor | Mentee): Correction[] =>
  person.name.trim() === '' || !hasForms(person)
    ? []
    : [
        {
          source: person.name,
          forms: withGapsFilled(formsOfCells(person), formsOfName(person.name, genderTyped(person.gender))),
        },
      ];

/** Of «Склонение» and of both banks; beside a person wins over the common sheet. */
const correctionsOf = (
  words: Table<WordFormsRow>,
  banks: Pick<Banks, 'mentors' | 'mentees'>,
): Correction[] => [
  ...valuesOf(words).flatMap(ofRow),
  ...[...valuesOf(banks.mentors), ...valuesOf(banks.mentees)].flatMap(ofPerson),
];

/**
 * All forms that people of this book have corrected, for every document and every card: give them to a name book before
 * those of the card itself, since the last one wins. One read beside the banks; a book without «Склонение» has none.
 */
export const readCorrections = (
  book: Ports['book'],
  banks: Pick<Banks, 'mentors' | 'mentees'>,
): Correction[] => correctionsOf(book.read(wordForms), banks);
