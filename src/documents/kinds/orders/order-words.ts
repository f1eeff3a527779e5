import { addDays, type CivilDate, weekday } from '../../../domain/calendar/civil-date';
import { asTyped, personOfField } from '../../card-answers';
import { withdrew } from '../../declensions';
import type { Fields, Gap } from '../../kind';
import { kindName } from '../../kind-names';
import type { NameBook, PersonFacts } from '../../name-book';
import { BLANK, curatorOf, dayOrBlank, personData } from '../../office';
import { numberTyped, tidy, withoutEndMark } from '../../tidy';
import type { DocumentData } from '../../values';
import type { World } from '../../world';

/** Tags of a person named on the card. */
export const personFields = (name: string): Fields => ({
  [`${name}.фио`]: 'name',
  [`${name}.должность`]: 'phrase',
});

/** Lines of a list inside a point: `{{текст}}{{знак}}`. */
export const LINES: Fields = { текст: 'text', знак: 'text' };

/** People of a point: one in its sentence, several as a list of `{{знак}}` at the ends. */
export const peopleFields = (name: string): Fields => ({
  [`${name}.один`]: 'flag',
  [`${name}.люди`]: { each: { фио: 'name', должность: 'phrase', знак: 'text' } },
});

/** A semicolon after each line but the last, which ends the sentence. */
const signAfter = (at: number, count: number): string => (at === count - 1 ? '.' : ';');

/** Data of {@link LINES}. */
export const linesData = (lines: readonly string[]): readonly DocumentData[] =>
  lines.map((line, i) => ({ текст: withoutEndMark(line), знак: signAfter(i, lines.length) }));

/** Data of {@link peopleFields}; initials at the end of the list bring its full stop themselves. */
export function peopleData(
  names: NameBook,
  people: readonly PersonFacts[],
  seen = true,
): DocumentData & { readonly один: boolean } {
  const named = people.filter(({ name }) => tidy(name) !== '');
  return {
    один: named.length === 1,
    люди: named.map((person, i) => {
      const sign = signAfter(i, named.length);
      const initials = tidy(person.position) === '' && /\.$/.test(tidy(person.name));
      return { ...personData(names, person, seen), знак: initials && sign === '.' ? '' : sign };
    }),
  };
}

/** The curator as a field of the card holds a person; `''` while the settings name none. */
export const curatorTyped = ({ settings }: World): string => asTyped(curatorOf(settings));

/** Data of a person named on the card. */
export const personOnCard = (names: NameBook, world: World, answer: string | undefined): DocumentData =>
  personData(names, personOfField(world, answer), true);

/** The latest document of the kinds that has a number and is not cancelled; `null` when there is none. */
export function latestOf(
  { register }: World,
  ...codes: readonly string[]
): { readonly number: string; readonly date: CivilDate | null } | null {
  const names = codes.map((code) => kindName(code).toLowerCase());
  const found = register.filter(
    ({ kind, number, status }) =>
      names.includes(tidy(kind).toLowerCase()) && tidy(number) !== '' && status !== 'отменён',
  );
  return [...found].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))[0] ?? null;
}

/** Tags of the head of an annex that is a paper of its own; see `parts/annex-top.txt`. */
export const ANNEX: Fields = {
  'приказ.номер приложения': 'text',
  'приказ.гриф': 'text',
  'приказ.номер': 'text',
  'приказ.дата': 'date',
};

/** Fields of the card for {@link annexData}; the order itself is offered from the register. */
export const annexCard = (order: string, what: string) =>
  [
    {
      id: 'номер приказа',
      label: `Номер приказа, которым ${what}`,
      type: 'text',
      hint: 'Если приказа ещё нет, останется место для записи от руки.',
      start: (world: World) => latestOf(world, order)?.number ?? '',
    },
    {
      id: 'дата приказа',
      label: 'Дата этого приказа',
      type: 'date',
      start: (world: World) => latestOf(world, order)?.date ?? '',
    },
    ANNEX_NUMBER,
  ] as const;

/** Number of an annex, for the order and for the annex alike. */
export const ANNEX_NUMBER = {
  id: 'приложение',
  label: 'Номер приложения',
  type: 'text',
  hint: 'Заполните, если у приказа несколько приложений.',
} as const;

/** Data of {@link ANNEX}; an order that is not signed yet leaves blanks. */
export function annexData(
  fields: Readonly<Record<string, string>>,
  date: CivilDate | null,
  stamp: string,
): { readonly приказ: DocumentData } {
  const number = numberTyped(fields['номер приказа'] ?? '');
  return {
    приказ: {
      'номер приложения': annexNumber(fields),
      гриф: stamp,
      номер: number || BLANK,
      дата: dayOrBlank(date),
    },
  };
}

/** The number of the annex as typed, without a sign «№» of its own. */
export const annexNumber = (fields: Readonly<Record<string, string>>): string =>
  withoutEndMark(fields.приложение ?? '').replace(/^№\s*/, '');

/** People whose names documents may not show: an order cannot be about them. */
export const maskedGaps = (people: readonly PersonFacts[]): readonly Gap[] =>
  [...new Map(people.map((person) => [person.maskedBy, person])).values()].flatMap((person) => {
    if (person.maskedBy === undefined) return [];
    const text = withdrew(person)
      ? `Участник ${person.maskedBy} отозвал согласие на обработку данных: приказ не назовёт его по имени. Уберите его из этого приказа.`
      : `Вместо имени участника ${person.maskedBy} здесь код. Приказ для подписи сделайте в таблице, где имена есть.`;
    return [{ text, at: null }];
  });

/** A term to offer: the day `days` later, moved from a weekend to Monday. */
export function workdayAfter(date: CivilDate, days: number): CivilDate {
  const day = addDays(date, days);
  return weekday(day) > 5 ? addDays(day, 8 - weekday(day)) : day;
}
