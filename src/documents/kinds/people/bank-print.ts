import { shortDate } from '../../../domain/calendar/civil-date';
import { grouped } from '../../../domain/grouped';
import { hyphenated } from '../../../domain/language/hyphenate';
import { consentFor, DATA_CONSENT } from '../../../domain/people/consents';
import { NOBODY } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { withdrew } from '../../declensions';
import { defineKind, type Gap, type PaperKind } from '../../kind';
import type { NameBook } from '../../name-book';
import { tidy } from '../../tidy';
import type { DocumentData } from '../../values';
import type { World, WorldMentee, WorldMentor, WorldPair } from '../../world';
import { lastDay, listed, pairsOfYear } from './pair-history';

export type BankPerson = WorldMentor | WorldMentee;

interface BankDefinition<C extends string, P extends BankPerson> {
  readonly kind: C;
  readonly title: string;
  /** The sheet of the bank; the list of the template has its name in small letters. */
  readonly sheet: 'Наставники' | 'Наставляемые';
  /** Columns besides the number and the name, each a text. */
  readonly columns: readonly string[];
  /** The column with names of the other side. */
  readonly named: string;
  readonly people: (world: World) => readonly P[];
  readonly sideOf: (pair: WorldPair) => string;
  readonly rowOf: (
    person: P,
    pairs: readonly WorldPair[],
    world: World,
    names: NameBook,
  ) => Readonly<Record<string, string>>;
}

/** A bank without people is printed with as many rows to be filled in by hand. */
const EMPTY_ROWS = 5;

/** A bank as the official form prints it: every person once, what is of pairs taken from those of the year. */
export const bankKind = <const C extends string, P extends BankPerson>(
  definition: BankDefinition<C, P>,
): PaperKind & { readonly kind: C } => {
  const { kind, title, sheet, columns, sideOf } = definition;
  const list = sheet.toLowerCase();
  return defineKind({
    kind,
    title,
    fileName: `${title} на {{дата}}`,
    signer: 'куратор',
    version: 1,
    about: 'programme',
    takes: 'none',
    ofToday: true,
    series: null,
    season: { from: 10, to: 10 },
    keep: '5 лет',
    needs: [],
    settings: ['org.short', 'curator.name', 'curator.position'],
    points: [],
    card: [],
    shows: { head: false, curator: false },
    fields: {
      ...PAPER_FRAME,
      всего: 'number',
      'в парах': 'number',
      [list]: {
        each: {
          '№': 'number',
          фио: 'name',
          ...Object.fromEntries(columns.map((column) => [column, 'text' as const])),
        },
      },
    },
    required: ['дата', list],
    build(_, world, names) {
      const pairsOf = grouped(pairsOfYear(world), sideOf);
      const people = printable(definition.people(world), pairsOf);
      const rows = people.map((one) => ({
        фио: names.person(one, false).fio,
        ...inNarrowColumns(definition.rowOf(one, pairsOf.get(one.id) ?? [], world, names), definition.named),
      }));
      const nobody = { фио: names.person(NOBODY, false).fio, ...emptyRow(columns) };
      const printed = rows.length > 0 ? rows : Array.from({ length: EMPTY_ROWS }, () => nobody);
      return {
        title,
        data: {
          [list]: printed.map((row, i) => ({ '№': i + 1, ...row })),
          всего: people.length,
          'в парах': people.filter(({ id }) => pairsOf.has(id)).length,
        },
        gaps: rows.length === 0 ? [noPeople(sheet)] : [],
        notices: consentNotice(people, world),
      };
    },
  });
};

/** Long words of the texts part at syllables; names stay whole. */
export const inNarrowColumns = (row: Readonly<Record<string, string>>, named = ''): DocumentData =>
  Object.fromEntries(
    Object.entries(row).map(([column, text]) => [column, column === named ? text : hyphenated(text)]),
  );

const emptyRow = (columns: readonly string[]): DocumentData =>
  Object.fromEntries(columns.map((column) => [column, '']));

const noPeople = (sheet: string): Gap => ({
  text: `На листе «${sheet}» никого нет. Заполните лист или впишите участников от руки.`,
  at: null,
});

/** Who has withdrawn stays in the bank only as a side of a pair, by the code. */
const printable = <P extends BankPerson>(people: readonly P[], pairsOf: ReadonlyMap<string, unknown>): P[] =>
  people.filter(({ id, name, maskedBy }) => tidy(name) !== '' && (maskedBy === undefined || pairsOf.has(id)));

/** A fact of a person, or nothing when documents must not tell who it is. */
export const unlessMasked = ({ maskedBy }: Pick<BankPerson, 'maskedBy'>, text: string): string =>
  maskedBy === undefined ? tidy(text) : '';

/** Phone and address of mail as the book has them. */
export const contactsOf = (person: BankPerson): string =>
  unlessMasked(person, listed([person.phone, person.email]));

/** The first day of the pairs, else the day of joining. */
export function joinedWords(person: BankPerson, pairs: readonly WorldPair[]): string {
  const first = pairs.flatMap(({ from }) => from ?? []).sort()[0] ?? person.joined;
  return first === null ? '' : shortDate(first);
}

/** Last days of the pairs. */
export const endWords = (pairs: readonly WorldPair[]): string =>
  listed(pairs.flatMap((pair) => lastDay(pair) ?? []).map(shortDate));

const NAMED = 5;

/** Rows of the bank without a consent in force (rule C-02). */
function consentNotice(people: readonly BankPerson[], { consents, date }: World): readonly string[] {
  const given = grouped(consents, ({ person }) => person);
  const without = people.filter(
    (one) =>
      !withdrew(one) && consentFor(given.get(one.id) ?? [], one.id, DATA_CONSENT, date).standing !== 'valid',
  );
  if (without.length === 0) return [];
  const codes = without.slice(0, NAMED).map(({ id }) => id);
  const more = without.length > NAMED ? ` и ещё ${without.length - NAMED}` : '';
  return [`Нет действующего согласия на обработку данных: ${codes.join(', ')}${more}.`];
}
